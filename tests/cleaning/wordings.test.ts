import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Wordings } from '../../lambdas/cleaning/wordings.ts';

const LITERALS = [
  'abc',
  'abcd',
  'abc def',
  'abc def abc',
  'abc def abd',
  'xyz',
  '© 2024',
  'подп',
  'подписка',
  '/ap',
];

const codesOf = (text: string) => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

describe('wordings', () => {
  const wordings = new Wordings(LITERALS.map((literal) => [literal, literal] as const));

  it('are found wherever they begin, and nowhere else', () => {
    const texts = fc
      .array(fc.constantFrom(...LITERALS, 'a', 'ab', ' ', 'd', '©', 'по', '💬'), { maxLength: 12 })
      .map((pieces) => pieces.join(''));

    fc.assert(
      fc.property(texts, fc.nat(3), (text, less) => {
        const end = Math.max(0, text.length - less);
        const codes = codesOf(text);
        for (let at = 0; at < end; at++) {
          const found = wordings.mayBeginAt(codes, at, end) ? wordings.beginningAt(text, codes, at, end) : [];
          expect(found).toEqual(LITERALS.filter((literal) => text.slice(0, end).startsWith(literal, at)));
        }
      }),
    );
  });

  it('pass over nearly all words that begin as none does', () => {
    const words = 'the people of the harbour town voted on Sunday for a bridge'.split(' ');

    expect(words.filter((word) => wordings.mayBeginAt(codesOf(word), 0, word.length))).toEqual([]);
  });
});
