import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../console/api.ts';
import { alignRows, piecesOf, rowAt } from '../../console/app/pages/record/rows.ts';
import { Cleaner, KIND, NORMAL_KINDS, RULES, RuleSet, SIGNS } from '../../lambdas/cleaning/index.ts';

const rules = new RuleSet(RULES, SIGNS);
const cleaner = new Cleaner({}, rules);

function clean(raw: string): { text: string; changes: Change[] } {
  const { text, edits } = cleaner.clean(raw);
  const changes = [...edits].map(({ start, end, replacement, kinds, rule }) => ({
    start,
    end,
    replacement,
    kinds: NORMAL_KINDS.filter((kind) => kinds & KIND[kind]),
    ...(rule >= 0 && { rule: rules.ids[rule] as Change['rule'] & string }),
  }));
  return { text, changes };
}

/** Each row as its number and text on the left, its number and text on the right. */
function shown(raw: string, changes: readonly Change[]): string[] {
  return alignRows(raw, changes).map((row) => {
    const pieces = piecesOf(row, raw, changes);
    const [left, right] = [
      pieces.map((piece) => piece.raw).join(''),
      pieces.map((piece) => piece.clean).join(''),
    ];
    return `${row.rawLine ?? ''}|${left.trimEnd()}|${row.cleanLine ?? ''}|${right.trimEnd()}`;
  });
}

const fragments = fc.array(
  fc.constantFrom(
    'One.',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '“a”',
    'é',
    '\u200b',
    '…',
    'Leave a Reply',
    'Share this:',
    '😀',
  ),
  { maxLength: 40 },
);

describe('alignRows', () => {
  it('puts each line beside what became of it, and nothing beside a line that went', () => {
    const changes: Change[] = [
      { start: 5, end: 18, replacement: '', kinds: ['removed'], rule: 'share/row' },
      { start: 18, end: 19, replacement: '"', kinds: ['quotes'] },
    ];

    expect(shown('One.\nShare\nthis:\n\n“Two.\nEnd', changes)).toEqual([
      '1|One.|1|One.',
      '2|Share||',
      '3|this:||',
      '4|||',
      '5|“Two.|2|"Two.',
      '6|End|3|End',
    ]);
  });

  it('goes on with a line that lost a line end, without a number of its own', () => {
    const changes: Change[] = [{ start: 3, end: 8, replacement: '', kinds: ['removed'], rule: 'share/row' }];

    expect(shown('One(x\ny)two\nEnd', changes)).toEqual(['1|One(x|1|One', '2|y)two||two', '3|End|2|End']);
  });

  it('covers both texts, in order, whatever was changed', () => {
    fc.assert(
      fc.property(fragments, (parts) => {
        const raw = parts.join('');
        const { text, changes } = clean(raw);
        const rows = alignRows(raw, changes);
        const pieces = rows.map((row) => piecesOf(row, raw, changes));
        expect(
          pieces
            .flat()
            .map((piece) => piece.raw)
            .join(''),
        ).toBe(raw);
        expect(
          pieces
            .flat()
            .map((piece) => piece.clean)
            .join(''),
        ).toBe(text);
        for (const [index, row] of rows.entries()) {
          expect(pieces[index]?.map((piece) => piece.clean).join('')).toBe(
            text.slice(row.cleanStart, row.cleanEnd),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('cuts a long line into rows of which only the first has a number', () => {
    const rows = alignRows('word '.repeat(1000), []);

    expect(rows.map(({ start, end, rawLine }) => [end - start, rawLine])).toEqual([
      [2005, 1],
      [2005, undefined],
      [990, undefined],
    ]);
  });
});

describe('rowAt', () => {
  it('finds the row that holds a place', () => {
    const rows = alignRows('a\nbb\n\nc', []);

    expect([0, 1, 2, 4, 5, 6, 7].map((offset) => rowAt(rows, offset))).toEqual([0, 0, 1, 1, 2, 3, 3]);
  });
});
