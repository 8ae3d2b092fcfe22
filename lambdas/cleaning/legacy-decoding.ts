import iconv from 'iconv-lite';
import { detect } from 'jschardet';
import type { Decoded } from './decode.ts';

/** Detection reads so much, in pieces around the bytes that tell something. Bytes. */
const SAMPLE = 64 * 1024;
const PIECE = 256;

/** Bytes that fit no other code page fit this one, the commonest in scraped news. */
const FALLBACK = 'windows-1252';

/**
 * Detected names by the code pages that texts are read in: those that news archives hold, under the names of the
 * Encoding Standard. Pages of one family share the letters that a text shows; others, which the detector finds in
 * texts of these, are not believed.
 */
const FAMILIES: readonly (readonly [detected: RegExp, page: string])[] = [
  [/^windows-125[0134567]$/, ''],
  [/^(?:windows-1252|iso-8859-1)$/, FALLBACK],
  [/^iso-8859-(?:2|5|7|9|15)$/, ''],
  [/^koi8-[ru]$/, ''],
  [/^mac-?roman$|^macintosh$/, 'macintosh'],
  [/^(?:ibm|cp)(?:437|850|858|860|861|863|865)$/, 'cp850'],
  [/^(?:ibm|cp)852$/, 'cp852'],
  [/^(?:ibm|cp)866$/, 'ibm866'],
  [/^(?:gb2312|gbk|gb18030)$/, 'gb18030'],
  [/^big5(?:-hkscs)?$/, 'big5'],
  [/^(?:shift_jis|cp932)$/, 'shift_jis'],
  [/^euc-jp$/, ''],
  [/^(?:euc-kr|cp949|uhc)$/, 'euc-kr'],
];

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
  const name = pageOf(detect(tellingSample(bytes)).encoding?.toLowerCase() ?? FALLBACK);
  return { text: iconv.decode(bytes, name), encoding: { name, outcome: 'guessed' } };
}

function pageOf(detected: string): string {
  const family = FAMILIES.find(([names]) => names.test(detected));
  return family === undefined ? FALLBACK : family[1] || detected;
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
