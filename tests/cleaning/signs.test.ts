import { describe, expect, it } from 'vitest';
import { Cleaner, InvalidRuleError, RuleSet, SIGNS, type Sign } from '../../lambdas/cleaning/index.ts';
import { ARTICLE } from './article.ts';

const cleaner = new Cleaner();

/** What stands below an article on a page, with room for one more block in its midst. */
const belowArticle = (example: string) =>
  [
    ARTICLE,
    'Share this article',
    'Related articles',
    'What the harbour will look like in ten years',
    example,
    'The ferry that never left',
    'Subscribe to our newsletter',
    'Privacy Policy',
    '© 2024 Example Media. All rights reserved.',
  ].join('\n');

describe.each(SIGNS.map((sign) => [sign.id, sign] as const))('sign %s', (_, sign) => {
  it.each(sign.removes)('lets %j go below an article', (example) => {
    const text = belowArticle(example);
    const start = text.indexOf(example, ARTICLE.length);

    const { removed } = cleaner.clean(text);

    expect(removed.filter((span) => span.start <= start && span.end >= start + example.length)).toHaveLength(
      1,
    );
  });

  it.each(sign.keeps)('keeps %j within an article', (example) => {
    const [lead, ...rest] = ARTICLE.split('\n');

    expect(cleaner.clean([lead, example, ...rest].join('\n')).removed).toEqual([]);
    expect(cleaner.clean([lead, ...rest, example].join('\n')).removed).toEqual([]);
  });

  it('has a reason that is a sentence', () => {
    expect(sign.why).toMatch(/^[A-Z].{20,}\.$/);
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
