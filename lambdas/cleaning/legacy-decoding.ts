import type { Decoded } from './decode.ts';
import { guessPage, isMultiByte, pageBehindCutCharacter } from './legacy-detection.ts';
import { misfitOf } from './legacy-fit.ts';
import { isLegacy, read } from './legacy-pages.ts';

/**
 * Decodes bytes that are not Unicode, by a declared charset or by detection. A declared charset is believed unless it
 * leaves bytes without a character and a guess reads the text better. Tables come from iconv-lite, since
 * TextDecoder's differ between versions of Node.js.
 */
export function decodeLegacy(bytes: Uint8Array, declared?: string): Decoded {
  const name = declared?.toLowerCase();
  if (name === undefined || !isLegacy(name)) return decodeByGuess(bytes);
  const named: Decoded = { text: read(bytes, name), encoding: { name, outcome: 'declared' } };
  if (!named.text.includes('\ufffd')) return named;
  const guessed = decodeByGuess(bytes);
  return misfitOf(guessed.text) < misfitOf(named.text) ? guessed : named;
}

function decodeByGuess(bytes: Uint8Array): Decoded {
  const page = guessPage(bytes);
  const behind = isMultiByte(page) ? undefined : pageBehindCutCharacter(bytes);
  if (behind === undefined) return { text: read(bytes, page), encoding: { name: page, outcome: 'guessed' } };
  return { text: `\ufffd${read(bytes.subarray(1), behind)}`, encoding: { name: behind, outcome: 'guessed' } };
}
