import iconv from 'iconv-lite';
import { detect } from 'jschardet';
import type { Decoded } from './decode.ts';

/** Detection reads so much, in pieces around the bytes that tell something. Bytes. */
const SAMPLE = 64 * 1024;
const PIECE = 256;

/** Bytes that fit no other code page fit this one, the commonest in scraped news. */
const FALLBACK = 'windows-1252';

/** What news archives are written in; the detector knows others, which it finds in texts of these. */
const EXPECTED =
  /^(?:windows-125[0-7]|iso-8859-(?:1|2|5|7|9|15)|koi8-r|koi8-u|macintosh|x-mac-cyrillic|ibm(?:437|850|855|866)|cp(?:437|850|866)|gb2312|gbk|gb18030|big5|shift_jis|euc-jp|euc-kr|cp949)$/;

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
  const guess = detect(tellingSample(bytes)).encoding?.toLowerCase() ?? FALLBACK;
  const name = EXPECTED.test(guess) && isLegacy(guess) ? guess : FALLBACK;
  return { text: iconv.decode(bytes, name), encoding: { name, outcome: 'guessed' } };
}

function isLegacy(name: string): boolean {
  return iconv.encodingExists(name) && !/^(?:utf|ucs|unicode|ascii|us-ascii|binary|base64|hex)/i.test(name);
}

/** The pieces of an upload that hold bytes beyond ASCII: the rest is the same in every code page. */
function tellingSample(bytes: Uint8Array): Buffer {
  const pieces: Uint8Array[] = [];
  for (let start = 0; start < bytes.length && pieces.length * PIECE < SAMPLE; start += PIECE) {
    const piece = bytes.subarray(start, start + PIECE);
    if (piece.some((byte) => byte > 0x7f)) pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
