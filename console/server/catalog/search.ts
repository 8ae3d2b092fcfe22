import type { RowTable } from './row-table.ts';

/**
 * For each row, how many of the words it holds, the first ones first: a row that holds all has `words.length`. A word is
 * given by its variants, one of which suffices. Searches the pool of folded texts as one piece of memory.
 */
export function countHits(table: RowTable, words: readonly (readonly string[])[]): Uint8Array {
  const hits = new Uint8Array(table.size);
  const { bytes } = table.folded;
  words.forEach((variants, level) => {
    for (const variant of variants) markRows(table, bytes, Buffer.from(variant), hits, level);
  });
  return hits;
}

/** Raises the rows that hold a word and had all those before it. */
function markRows(
  { pieceRow, pieceAt, pieces, columns }: RowTable,
  bytes: Buffer,
  word: Buffer,
  hits: Uint8Array,
  level: number,
): void {
  let piece = 0;
  let from = 0;
  for (;;) {
    const at = bytes.indexOf(word, from);
    if (at < 0) return;
    while (piece + 1 < pieces && (pieceAt[piece + 1] as number) <= at) piece++;
    const row = pieceRow[piece] as number;
    const isCurrent = columns.foldedAt[row] === pieceAt[piece];
    if (isCurrent && hits[row] === level) hits[row] = level + 1;
    if (piece + 1 === pieces) return;
    from = pieceAt[piece + 1] as number;
  }
}
