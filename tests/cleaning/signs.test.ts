import { describe, expect, it } from 'vitest';
import { goesBelowArticle, isReason, removedWithinArticle } from '../../lambdas/cleaning/examples.ts';
import { Cleaner, InvalidRuleError, RuleSet, SIGNS, type Sign } from '../../lambdas/cleaning/index.ts';

const cleaner = new Cleaner();

describe.each(SIGNS.map((sign) => [sign.id, sign] as const))('sign %s', (_, sign) => {
  it.each(sign.removes)('lets %j go below an article', (example) => {
    expect(goesBelowArticle(cleaner, example)).toBe(true);
  });

  it.each(sign.keeps)('keeps %j within an article', (example) => {
    expect(removedWithinArticle(cleaner, example)).toEqual([]);
  });

  it('has a reason that is a sentence', () => {
    expect(isReason(sign.why)).toBe(true);
  });
});

describe('a set of signs', () => {
  const valid: Sign = {
    id: 'share/test',
    why: 'It is there to be broken in one respect at a time.',
    languages: ['en'],
    labels: ['share it'],
    removes: ['Share it'],
    keeps: ['They share it.'],
  };

  it.each<[string, readonly Sign[], string]>([
    ['two signs with one id', [valid, valid], 'another rule or sign has the same id'],
    ['an unbounded pattern', [{ ...valid, pattern: /\d+ shares/ }], 'a quantifier has no upper bound'],
    [
      'an open label too short to be found by',
      [{ ...valid, labels: ['by …'] }],
      '"by …" has less than three',
    ],
    ['a phrase too short to be found by', [{ ...valid, phrases: ['tv'] }], '"tv" has less than three'],
  ])('refuses %s', (_, signs, problem) => {
    const compile = () => new RuleSet([], signs);

    expect(compile).toThrow(InvalidRuleError);
    expect(compile).toThrow(problem);
  });
});
