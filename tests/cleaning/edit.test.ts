import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../lambdas/cleaning/compose.ts';
import { applyEdits, Edits, KIND, OffsetMap, OverlappingEditsError } from '../../lambdas/cleaning/edit.ts';

type Tuple = [start: number, end: number, replacement: string, kinds?: number, rule?: number];

function editsOf(...tuples: Tuple[]): Edits {
  const edits = new Edits();
  for (const [start, end, replacement, kinds = KIND.quotes, rule = -1] of tuples) {
    edits.add(start, end, replacement, kinds, rule);
  }
  return edits;
}

function tuplesOf(edits: Edits): Tuple[] {
  return [...edits].map(({ start, end, replacement, kinds, rule }) => [start, end, replacement, kinds, rule]);
}

/** Disjoint edits of a text of the given length, deletions, insertions and neighbours among them. */
function edits(length: number): fc.Arbitrary<Edits> {
  const cuts = fc.array(fc.nat(length), { maxLength: 12 }).map((offsets) => offsets.sort((a, b) => a - b));
  const replacements = fc.array(fc.constantFrom('', '', 'x', 'yz', 'long'), { minLength: 6, maxLength: 6 });
  return fc.tuple(cuts, replacements).map(([offsets, texts]) => {
    const made = new Edits();
    for (let i = 0; i + 1 < offsets.length; i += 2) {
      const [start, end] = [offsets[i] as number, offsets[i + 1] as number];
      if (start < end) made.add(start, end, texts[i / 2] as string, KIND.quotes);
    }
    return made;
  });
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.repeat(2);

describe('Edits', () => {
  it('keeps what was added when it grows beyond its first capacity', () => {
    const many = new Edits(1);
    for (let i = 0; i < 1000; i++) many.add(i, i + 1, String(i % 10), KIND.spaces, i % 7);

    expect(many.length).toBe(1000);
    expect(tuplesOf(many)[999]).toEqual([999, 1000, '9', KIND.spaces, 5]);
  });

  it.each<[string, Tuple, Tuple]>([
    ['overlaps the one before', [2, 5, ''], [4, 6, '']],
    ['stands before the one before', [2, 5, ''], [0, 1, '']],
    ['ends before it starts', [0, 1, ''], [5, 4, '']],
  ])('refuses an edit that %s', (_, first, second) => {
    expect(() => editsOf(first, second)).toThrow(OverlappingEditsError);
  });
});

describe('applyEdits', () => {
  it('replaces each span and leaves the rest identical', () => {
    expect(applyEdits('a “b” — c', editsOf([2, 3, '"'], [4, 5, '"'], [6, 7, '-']))).toBe('a "b" - c');
  });
});

describe('compose', () => {
  it('does in one go what two steps do one after the other', () => {
    const steps = edits(LETTERS.length).chain((first) =>
      edits(applyEdits(LETTERS, first).length).map((second) => [first, second] as const),
    );

    expect(() =>
      fc.assert(
        fc.property(steps, ([first, second]) => {
          const twice = applyEdits(applyEdits(LETTERS, first), second);
          expect(applyEdits(LETTERS, compose(first, second))).toBe(twice);
        }),
        { numRuns: 2000 },
      ),
    ).not.toThrow();
  });

  it('makes one edit of several kinds where one place is changed twice', () => {
    const repaired = editsOf([1, 4, 'é', KIND.repaired]);
    const folded = editsOf([1, 2, 'e', KIND.diacritics]);

    expect(tuplesOf(compose(repaired, folded))).toEqual([[1, 4, 'e', KIND.repaired | KIND.diacritics, -1]]);
  });

  it('drops normalisations that lie inside a removal', () => {
    const normalised = editsOf([2, 3, '"'], [5, 6, ''], [9, 10, '"']);
    const removed = editsOf([1, 7, '', KIND.removed, 4]);

    expect(tuplesOf(compose(normalised, removed))).toEqual([
      [1, 8, '', KIND.removed, 4],
      [9, 10, '"', KIND.quotes, -1],
    ]);
  });

  it('keeps a deletion at the border of a removal as an edit of its own', () => {
    const invisible = editsOf([4, 5, '', KIND.invisibles]);
    const removed = editsOf([4, 8, '', KIND.removed, 0]);

    expect(tuplesOf(compose(invisible, removed))).toEqual([
      [4, 5, '', KIND.invisibles, -1],
      [5, 9, '', KIND.removed, 0],
    ]);
  });

  it('keeps what a removal leaves of a replacement that it cuts', () => {
    const spaced = editsOf([3, 4, ' - ', KIND.punctuation]);
    const removed = editsOf([5, 9, '', KIND.removed, 2]);

    expect(tuplesOf(compose(spaced, removed))).toEqual([[3, 7, ' -', KIND.punctuation | KIND.removed, 2]]);
  });
});

describe('OffsetMap', () => {
  const map = new OffsetMap(editsOf([2, 5, ''], [8, 9, 'xyz'], [10, 10 + 2, 'w']));

  it.each([
    [0, 0],
    [2, 2],
    [4, 2],
    [5, 2],
    [8, 5],
    [9, 8],
    [10, 9],
    [11, 9],
    [12, 10],
    [15, 13],
  ])('maps the original offset %i to %i', (original, edited) => {
    expect(map.toEdited(original)).toBe(edited);
  });

  it.each([
    [0, 0, 0],
    [2, 2, 5],
    [5, 8, 8],
    [6, 8, 9],
    [8, 9, 9],
    [9, 10, 10],
    [10, 12, 12],
    [13, 15, 15],
  ])('maps the edited offset %i back to %i at the earliest, %i at the latest', (edited, first, last) => {
    expect([map.toOriginalStart(edited), map.toOriginalEnd(edited)]).toEqual([first, last]);
  });

  it('finds every kept character again, whatever the edits', () => {
    fc.assert(
      fc.property(edits(LETTERS.length), fc.nat(LETTERS.length - 1), (made, offset) => {
        const [edited, mapping] = [applyEdits(LETTERS, made), new OffsetMap(made)];
        const changed = [...made].some(({ start, end }) => start <= offset && offset < end);
        fc.pre(!changed);
        expect(edited[mapping.toEdited(offset)]).toBe(LETTERS[offset]);
        expect(mapping.toOriginalEnd(mapping.toEdited(offset))).toBe(offset);
      }),
    );
  });
});
