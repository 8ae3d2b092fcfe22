import type { Block } from './row-block.tsx';
import type { Row } from './rows.ts';

/** A block is full at so many rows, or characters. */
const ROWS = 40;
const CHARACTERS = 6_000;
/** What the stylesheet gives a line and the space around a row, and a guess at the characters of a line. */
const LINE_HEIGHT = 24;
const ROW_PADDING = 4;
const CHARACTERS_A_LINE = 75;

/** Rows in blocks, each with a guess at its height. */
export function blocksOf(rows: readonly Row[]): Block[] {
  const blocks: Block[] = [];
  let first = 0;
  let characters = 0;
  for (const [index, { start, end }] of rows.entries()) {
    characters += end - start;
    if (index - first + 1 < ROWS && characters < CHARACTERS && index < rows.length - 1) continue;
    const own = rows.slice(first, index + 1);
    blocks.push({ rows: own, first, height: own.reduce((sum, row) => sum + heightOf(row), 0) });
    first = index + 1;
    characters = 0;
  }
  return blocks;
}

function heightOf({ start, end }: Row): number {
  return Math.ceil((end - start) / CHARACTERS_A_LINE) * LINE_HEIGHT + ROW_PADDING;
}
