import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Blocks } from '../../lambdas/cleaning/blocks.ts';

const LINES = ['a', 'one line', 'ΟΔΟΣ', 'b b b b b', 'the same', 'the same', `${'long words '.repeat(6)}end`];

/** A text, and spans of it that go: whole lines, or parts of them. */
const cuts = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\n\n', ' \n')), { maxLength: 20 })
  .map((lines) => lines.flat().join(''))
  .chain((text) => fc.tuple(fc.constant(text), fc.uniqueArray(fc.nat(text.length), { maxLength: 8 })))
  .map(([text, borders]) => {
    const sorted = borders.sort((a, b) => a - b);
    const gone = sorted.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: sorted[i + 1] ?? start }] : []));
    return { text, gone };
  });

function without(text: string, gone: readonly { start: number; end: number }[]): string {
  const ends = [0, ...gone.map(({ end }) => end)];
  return ends.map((from, i) => text.slice(from, gone[i]?.start ?? text.length)).join('');
}

describe('the blocks of a text that some of was taken out of', () => {
  it('are those before, where nothing of them went', () => {
    const before = new Blocks('one\ntwo\nthree\nfour');
    const blocks = new Blocks('one\nthree\nfo', {
      blocks: before,
      gone: [
        { start: 4, end: 8 },
        { start: 16, end: 18 },
      ],
    });

    expect([0, 1, 2].map((block) => blocks.origin(block))).toEqual([0, 2, -1]);
  });

  it('read the same as those that they are said to have been', () => {
    fc.assert(
      fc.property(cuts, ({ text, gone }) => {
        const before = new Blocks(text);
        const blocks = new Blocks(without(text, gone), { blocks: before, gone });
        for (let block = 0; block < blocks.length; block++) {
          const origin = blocks.origin(block);
          if (origin >= 0) expect(blocks.slice(block)).toBe(before.slice(origin));
          if (gone.length === 0) expect(origin).toBe(block);
        }
      }),
    );
  });
});
