import { type Edits, KIND, OffsetMap } from './edit.ts';

/** What the look-up may weigh in a record. Bytes of its JSON. */
const MOST_BYTES = 4096;
const LONGEST_WORD = 64;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

export interface Spellings {
  /** Folded word to the spellings that it had in the raw text, both as they stand there. */
  readonly byWord: Readonly<Record<string, readonly string[]>>;
  readonly cut: boolean;
}

/** The spellings that folding took away: a look-up for search and display, not an undo. */
export function spellingsOf(raw: string, text: string, edits: Edits): Spellings {
  const byWord = new Map<string, Set<string>>();
  const map = new OffsetMap(edits);
  let bytes = 2;
  let behind = 0;
  for (let i = 0; i < edits.length; i++) {
    const folds = (edits.kinds(i) & KIND.diacritics) !== 0 && (edits.kinds(i) & KIND.removed) === 0;
    if (!folds || edits.start(i) < behind) continue;
    const [start, end] = wordAround(raw, edits.start(i), edits.end(i));
    behind = end;
    const spelling = raw.slice(start, end);
    const word = text.slice(map.toEdited(start), map.toEdited(end));
    const known = byWord.get(word) ?? new Set<string>();
    if (known.has(spelling)) continue;
    bytes += byteLength(spelling) + 3 + (known.size === 0 ? byteLength(word) + 6 : 0);
    if (bytes > MOST_BYTES) return { byWord: asRecord(byWord), cut: true };
    byWord.set(word, known.add(spelling));
  }
  return { byWord: asRecord(byWord), cut: false };
}

function wordAround(text: string, from: number, to: number): [start: number, end: number] {
  let [start, end] = [from, to];
  while (start > 0 && from - start < LONGEST_WORD && WORD_CHARACTER.test(text.charAt(start - 1))) start--;
  while (end < text.length && end - to < LONGEST_WORD && WORD_CHARACTER.test(text.charAt(end))) end++;
  return [start, end];
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function asRecord(byWord: Map<string, Set<string>>): Record<string, string[]> {
  return Object.fromEntries([...byWord].map(([word, spellings]) => [word, [...spellings]]));
}
