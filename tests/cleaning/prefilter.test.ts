import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Prefilter } from '../../lambdas/cleaning/prefilter.ts';

const HINTS = ['abc', 'bcd', 'abcabc', 'xyz', 'одговор', 'aaa'];

describe('the prefilter', () => {
  const prefilter = new Prefilter(HINTS.map((hint) => [hint, hint] as const));

  it('finds exactly the hints that lie within the span', () => {
    const texts = fc
      .array(fc.constantFrom(...HINTS, 'a', 'b', 'c', ' ', 'о'), { maxLength: 12 })
      .map((pieces) => pieces.join(''));
    const spans = texts.chain((text) =>
      fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)),
    );

    fc.assert(
      fc.property(spans, ([text, a, b]) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const codes = Uint16Array.from(text, (unit) => unit.charCodeAt(0));

        const found = prefilter.valuesIn(text, codes, start, end) ?? [];
        expect([...found].sort()).toEqual(
          HINTS.filter((hint) => text.slice(start, end).includes(hint)).sort(),
        );
      }),
    );
  });
});
