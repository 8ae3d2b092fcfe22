import { describe, expect, it } from 'vitest';
import { isReason, removalsIn, removedOfKept, removedOfLookAlike } from '../../lambdas/cleaning/examples.ts';
import { Cleaner, InvalidRuleError, RULES, type Rule, RuleSet, SIGNS } from '../../lambdas/cleaning/index.ts';

const cleaner = new Cleaner();

describe.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  it.each(rule.removes)('removes %j', (example) => {
    const { removed, expected } = removalsIn(cleaner, rule, example);

    expect(removed).toEqual(expected);
  });

  it.each(rule.keeps)('keeps %j', (example) => {
    expect(removedOfKept(cleaner, rule, example)).toEqual([]);
  });
});

describe('a look-alike', () => {
  it.each(RULES.flatMap((rule) => rule.keeps.map((example) => [example, rule.id])))(
    '%j is kept by every rule',
    (example) => {
      expect(removedOfLookAlike(cleaner, example)).toEqual([]);
    },
  );
});

describe('the rule set', () => {
  it('has a reason for every id, those of signs and contexts included', () => {
    const { ids, reasons } = new RuleSet(RULES, SIGNS);

    expect(ids).toEqual(
      expect.arrayContaining(['repeated-lead/joined-paragraphs', 'context/below-the-article']),
    );
    expect(reasons.map((reason) => reason.length > 20)).toEqual(ids.map(() => true));
  });

  it('gives every rule a reason that is a sentence', () => {
    expect(RULES.filter(({ why }) => !isReason(why)).map(({ id }) => id)).toEqual([]);
  });

  const valid: Rule = {
    id: 'kind/name',
    why: 'It is there to be broken in one respect at a time.',
    languages: ['en'],
    hints: ['junk'],
    pattern: /junk/,
    span: 'block',
    place: 'anywhere',
    evidence: 'certain',
    removes: ['Junk'],
    keeps: ['This is no junk.'],
  };

  it.each<[string, readonly Rule[], string]>([
    ['two rules with one id', [valid, valid], 'another rule has the same id'],
    ['an id without a kind', [{ ...valid, id: 'name' as Rule['id'] }], 'the id is not <kind>/<name>'],
    ['an unbounded star', [{ ...valid, pattern: /ju.*nk/ }], 'a quantifier has no upper bound'],
    ['an unbounded plus', [{ ...valid, pattern: /ju[n]+k/ }], 'a quantifier has no upper bound'],
    ['an open range', [{ ...valid, pattern: /ju.{2,}nk/ }], 'a quantifier has no upper bound'],
    [
      'an unbounded star in what it is not behind',
      [{ ...valid, notBehind: /no.*/ }],
      'its notBehind has a quantifier',
    ],
    ['flags', [{ ...valid, pattern: /junk/i }], 'flags are set by the compiler'],
    ['a space in a class', [{ ...valid, pattern: /ju[n ]k/ }], 'a space in a character class is written \\s'],
    ['a hint in capitals', [{ ...valid, hints: ['Junk'] }], 'the hint "Junk" is not folded'],
    [
      'a hint of two words',
      [{ ...valid, hints: ['some junk'] }],
      'the hint "some junk" is not folded, has a space',
    ],
    [
      'a hint of two letters',
      [{ ...valid, hints: ['ju'] }],
      'the hint "ju" is not folded, has a space, or is shorter',
    ],
  ])('refuses %s', (_, rules, problem) => {
    const compile = () => new RuleSet(rules);

    expect(compile).toThrow(InvalidRuleError);
    expect(compile).toThrow(problem);
  });

  it('refuses a rule for any place without a hint', () => {
    const { hints: _, ...unhinted } = valid;

    expect(() => new RuleSet([unhinted])).toThrow('it may match anywhere but has no hint');
  });

  it('allows a bounded quantifier, an escaped star and a plus in a class', () => {
    expect(new RuleSet([{ ...valid, pattern: /ju[n+]{1,3}k ?\*?/ }]).ids).toContain('kind/name');
  });

  it('finds a hint in everything that a rule with hints removes', () => {
    const folded = new Cleaner({ steps: ['normalise'] });
    const unhinted = RULES.flatMap(({ hints, removes, id }) =>
      removes
        .map((example) => folded.clean(example.match(/⟦([^⟧]*)⟧/)?.[1] ?? example).text.toLowerCase())
        .flatMap((example) => example.split(id.endsWith('/field') ? '\n' : /$^/))
        .filter((example) => hints && !hints.some((hint) => example.includes(hint)))
        .map((example) => `${id}: ${example}`),
    );

    expect(unhinted).toEqual([]);
  });
});
