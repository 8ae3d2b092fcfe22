import { Edits, KIND } from './edit.ts';

/**
 * What bytes 0x80 to 0x9F mean in windows-1252; '' where the code page leaves the byte undefined.
 * Source: unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT.
 */
// biome-ignore format: sixteen bytes a line, as in the source
const WINDOWS_1252 = [
  '€', '', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '', 'Ž', '',
  '', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '', 'ž', 'Ÿ',
];

const HAS_C1 = /[\x80-\x9f]/;

/** A character in UTF-8 whose bytes were each read as a character of ISO-8859-1, or one such byte alone. */
const BYTES = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\x9f]/g;

/**
 * Reads C1 control characters as the bytes that they were. Text never holds them, but bytes that were decoded as
 * ISO-8859-1 do: together with what stands before them they may be UTF-8, alone they are windows-1252. Bytes that
 * windows-1252 leaves undefined are dropped.
 */
export function repairC1(text: string): Edits {
  if (!HAS_C1.test(text)) return Edits.none;
  const edits = new Edits();
  for (const { 0: bytes, index } of text.matchAll(BYTES)) {
    if (!HAS_C1.test(bytes)) continue;
    const character = bytes.length > 1 ? decodeUtf8(bytes) : undefined;
    if (character !== undefined) {
      edits.add(index, index + bytes.length, character, KIND.repaired);
      continue;
    }
    for (let i = 0; i < bytes.length; i++) {
      const unit = bytes.charCodeAt(i);
      if (unit > 0x9f) continue;
      edits.add(index + i, index + i + 1, WINDOWS_1252[unit - 0x80] ?? '', KIND.repaired);
    }
  }
  return edits;
}

/** The character, or undefined for an overlong form, a surrogate, or another C1 control. */
function decodeUtf8(bytes: string): string | undefined {
  const character = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  return character.includes('\ufffd') || HAS_C1.test(character) ? undefined : character;
}
