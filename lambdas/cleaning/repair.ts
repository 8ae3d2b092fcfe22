import { Edits, KIND } from './edit.ts';

/**
 * What bytes 0x80 to 0x9F mean in windows-1252; '' where the code page leaves the byte undefined.
 * Source: unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT.
 */
const WINDOWS_1252 = [
  '€',
  '',
  '‚',
  'ƒ',
  '„',
  '…',
  '†',
  '‡',
  'ˆ',
  '‰',
  'Š',
  '‹',
  'Œ',
  '',
  'Ž',
  '',
  '',
  '‘',
  '’',
  '“',
  '”',
  '•',
  '–',
  '—',
  '˜',
  '™',
  'š',
  '›',
  'œ',
  '',
  'ž',
  'Ÿ',
] as const; // prettier-ignore

const C1 = /[\x80-\x9f]/g;

/**
 * Reads C1 control characters as the windows-1252 bytes that they were: text never holds C1 controls, but a file in
 * windows-1252 that was decoded as ISO-8859-1 does. Undefined bytes are dropped.
 */
export function repairC1(text: string): Edits {
  C1.lastIndex = 0;
  if (!C1.test(text)) return Edits.none;
  const edits = new Edits();
  C1.lastIndex = 0;
  for (let match = C1.exec(text); match; match = C1.exec(text)) {
    const replacement = WINDOWS_1252[match[0].charCodeAt(0) - 0x80] ?? '';
    edits.add(match.index, match.index + 1, replacement, KIND.repaired);
  }
  return edits;
}
