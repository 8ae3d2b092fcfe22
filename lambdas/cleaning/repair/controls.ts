import { type Edits, KIND } from '../edit.ts';
import { CODE_PAGES } from '../tables/code-pages.ts';

const C1 = /[\x80-\x9f]/;
const WINDOWS_1252 = (CODE_PAGES[0] as readonly [string, string])[1];

/** A character in UTF-8 whose bytes were each read as a character of ISO-8859-1, or C1 controls alone. */
const BYTES = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\x9f]+/g;

/**
 * Adds the edits that read C1 controls as the bytes that they were: with what stands before them they may be UTF-8,
 * alone they are windows-1252. Bytes that windows-1252 leaves undefined are dropped, but for those that stand alone
 * between spaces, where they are no part of any word, and those behind or before a letter beyond ASCII, with which they
 * may be what is left of a damaged character.
 */
export function repairControls(text: string, start: number, end: number, edits: Edits): void {
  const line = text.slice(start, end);
  if (!C1.test(line)) return;
  for (const { 0: bytes, index } of line.matchAll(BYTES)) {
    if (!C1.test(bytes)) continue;
    const at = start + index;
    const character = bytes.length > 1 && bytes > '\xa0' ? decodeUtf8(bytes) : undefined;
    if (character !== undefined) edits.add(at, at + bytes.length, character, KIND.repaired);
    else repairAlone(text, at, at + bytes.length, edits);
  }
}

function repairAlone(text: string, start: number, end: number, edits: Edits): void {
  const [before, behind] = [text[start - 1], text[end]];
  const keep = (isBlank(before) && isBlank(behind)) || isBeyondAscii(before) || isBeyondAscii(behind);
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x9f) continue;
    const character = WINDOWS_1252[unit - 0x80] as string;
    if (character !== '\ufffd') edits.add(i, i + 1, character, KIND.repaired);
    else if (!keep) edits.add(i, i + 1, '', KIND.repaired);
  }
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}

function isBeyondAscii(character: string | undefined): boolean {
  return character !== undefined && character > '\x7f';
}

/** The character, or undefined for an overlong form, a surrogate, or another C1 control. */
function decodeUtf8(bytes: string): string | undefined {
  const character = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  return character.includes('\ufffd') || C1.test(character) ? undefined : character;
}
