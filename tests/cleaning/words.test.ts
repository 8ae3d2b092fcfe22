import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../lambdas/cleaning/words.ts';
import { wordsOf } from './words-of.ts';

describe('words', () => {
  it('are runs of letters, digits and marks of any script', () => {
    expect(wordsOf("It's 2.5 years, Вучић — हिन्दी 𝒳y")).toEqual([
      'It',
      's',
      '2',
      '5',
      'years',
      'Вучић',
      'हिन्दी',
      '𝒳y',
    ]);
  });

  it('are counted up to as many as are enough', () => {
    expect(countWords('one two three four', 2)).toBe(2);
    expect(countWords('one two three four', 9)).toBe(4);
  });

  it('are counted as they are found', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'Z', '0', ' ', '.', 'é', '\u0301', 'й', '中', '𝒳', '👍', '\ud800', '-'))
      .map((pieces) => pieces.join(''));

    fc.assert(
      fc.property(texts, (text) => {
        expect(countWords(text)).toBe(wordsOf(text).length);
      }),
    );
  });
});
