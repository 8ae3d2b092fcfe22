import { type Edits, KIND } from './edit.ts';

/** What the look-up may weigh in a record. Bytes of its JSON in UTF-8. */
const MOST_BYTES = 4096;
const LONGEST_WORD = 64;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

export interface Spellings {
  /** Folded word to the spellings that it had in the raw text. */
  readonly byWord: Readonly<Record<string, readonly string[]>>;
  readonly cut: boolean;
}

/** The spellings that folding took away: a look-up for search and display, not an undo. */
export function spellingsOf(raw: string, edits: Edits): Spellings {
  const byWord = new Map<string, string[]>();
  let bytes = 2;
  for (let i = 0; i < edits.length; i++) {
    if (!isFolding(edits, i)) continue;
    const start = wordStart(raw, edits.start(i));
    const end = wordEnd(raw, edits.end(i));
    let word = '';
    let at = start;
    for (; i < edits.length && edits.start(i) < end; i++) {
      word += raw.slice(at, edits.start(i)) + edits.replacement(i);
      at = edits.end(i);
    }
    i--;
    word += raw.slice(at, Math.max(at, end));
    const spelling = raw.slice(start, Math.max(at, end));
    const known = byWord.get(word);
    if (known?.includes(spelling)) continue;
    bytes += utf8Length(spelling) + 3 + (known === undefined ? utf8Length(word) + 6 : 0);
    if (bytes > MOST_BYTES) return { byWord: Object.fromEntries(byWord), cut: true };
    if (known === undefined) byWord.set(word, [spelling]);
    else known.push(spelling);
  }
  return { byWord: Object.fromEntries(byWord), cut: false };
}

function isFolding(edits: Edits, index: number): boolean {
  return (edits.kinds(index) & (KIND.diacritics | KIND.removed)) === KIND.diacritics;
}

function wordStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < LONGEST_WORD && isWordUnit(text, start - 1)) start--;
  return start;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < LONGEST_WORD && isWordUnit(text, end)) end++;
  return end;
}

function isWordUnit(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit >= 0x80) return WORD_CHARACTER.test(text.charAt(index));
  const lower = unit | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

function utf8Length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) length += 2;
    else if (unit >= 0x80) length += 1;
  }
  return length;
}
