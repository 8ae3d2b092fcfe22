import iconv from 'iconv-lite';
import { detect } from 'jschardet';
import type { Decoded } from './decode.ts';

/** Detection reads so much: enough to be sure, and bounded in time. Bytes. */
const DETECTION_SAMPLE = 64 * 1024;

/** Bytes that fit no other code page fit this one, the commonest in scraped news. */
const FALLBACK = 'windows-1252';

/**
 * Decodes bytes that are not Unicode, by a declared charset or by detection. Tables come from iconv-lite, since
 * TextDecoder's differ between versions of Node.js. Detection is jschardet's.
 */
export function decodeLegacy(bytes: Uint8Array, declared?: string): Decoded {
  if (declared !== undefined && isLegacy(declared)) {
    return {
      text: iconv.decode(bytes, declared),
      encoding: { name: declared.toLowerCase(), outcome: 'declared' },
    };
  }
  const guess = detect(bytes.subarray(0, DETECTION_SAMPLE)).encoding ?? FALLBACK;
  const name = isLegacy(guess) ? guess.toLowerCase() : FALLBACK;
  return { text: iconv.decode(bytes, name), encoding: { name, outcome: 'guessed' } };
}

function isLegacy(name: string): boolean {
  return iconv.encodingExists(name) && !/^(?:utf|ucs|unicode|ascii|us-ascii|binary|base64|hex)/i.test(name);
}
