import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGNS } from '../../lambdas/cleaning/index.ts';
import { neededLiterals, UnknownSyntaxError } from '../../lambdas/cleaning/needed.ts';

const PATTERNS = SIGNS.flatMap(({ id, pattern }) => (pattern === undefined ? [] : [[id, pattern] as const]));

describe('the literals that a pattern needs', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['\\d{1,2} (?:may|june?) \\d', [' june ', ' jun ', ' may '].sort()],
    ['.{0,20}(?:read|ago)', ['ago', 'read']],
    ['page \\d{1,3}(?: of \\d)?', ['page ']],
    ['(?:ab)?c', ['abc', 'c']],
    ['(?:ab){2,3}\\d', ['ab']],
    ['(?:ab){0,3}\\d', undefined],
    ['[$€]\\d', ['$', '€']],
    ['[^$€]\\d|page', undefined],
    ['[a-z]x|y', ['x', 'y']],
    ['a(?=b)c(?<!d)', ['ac']],
    ['\\bone\\.two', ['one.two']],
    ['\\p{L}{2}five', ['five']],
    ['\\d{4}', undefined],
  ])('%s', (source, literals) => {
    expect(neededLiterals(source)).toEqual(literals);
  });

  it('are refused where the syntax is not understood', () => {
    expect(() => neededLiterals('(a)\\1')).toThrow(UnknownSyntaxError);
    expect(() => neededLiterals('(?:a')).toThrow('"" at 4 of the pattern (?:a is not understood');
    expect(() => neededLiterals('a)')).toThrow(UnknownSyntaxError);
  });

  it.each(PATTERNS)('are in whatever the pattern of %s reads', (_, { source }) => {
    const literals = neededLiterals(source) ?? [''];

    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^(?:${source.replaceAll('\\b', '')})$`, 'u')), (text) => {
        expect(literals.filter((literal) => text.includes(literal))).not.toEqual([]);
      }),
    );
  });
});
