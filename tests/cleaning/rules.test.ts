import { describe, expect, it } from 'vitest';
import { Cleaner, InvalidRuleError, RULES, type Rule, RuleSet, SIGNS } from '../../lambdas/cleaning/index.ts';

const ARTICLE =
  'The committee met for the third time this week and agreed on a budget for the coming year.\n\n' +
  'Its chair said that the roads in the north of the country will be repaired before winter.';

const cleaner = new Cleaner();

/** An example as it stands in a text, and the spans in it that its rule removes. */
function inPlace(rule: Rule, example: string): { text: string; marked: [start: number, end: number][] } {
  const whole = /[⟦⟧]/.test(example) ? example : `⟦${example}⟧`;
  const placed = rule.place === 'first' ? `${whole}\n\n${ARTICLE}` : `${ARTICLE}\n\n${whole}`;
  const marked: [number, number][] = [];
  let text = '';
  for (const piece of placed.split(/([⟦⟧])/)) {
    if (piece === '⟦') marked.push([text.length, text.length]);
    else if (piece === '⟧') (marked.at(-1) as [number, number])[1] = text.length;
    else text += piece;
  }
  return { text, marked };
}

function removedBy(rule: Rule, text: string): string[] {
  return cleaner
    .clean(text)
    .removed.filter((span) => span.rule === rule.id)
    .map(({ start, end }) => text.slice(start, end).trim());
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  it.each(rule.removes)('removes %j', (example) => {
    const { text, marked } = inPlace(rule, example);

    const removed = removedBy(rule, text);

    expect(removed).toEqual(marked.map(([start, end]) => text.slice(start, end).trim()));
  });

  it.each(rule.keeps)('keeps %j', (example) => {
    for (const text of [example, `${ARTICLE}\n\n${example}`, `${example}\n\n${ARTICLE}`]) {
      expect(removedBy(rule, text)).toEqual([]);
    }
  });
});

describe('a look-alike', () => {
  it.each(RULES.flatMap((rule) => rule.keeps.map((example) => [example, rule.id])))(
    '%j is kept by every rule',
    (example) => {
      expect(cleaner.clean(`${ARTICLE}\n\n${example}\n\n${ARTICLE}`).removed).toEqual([]);
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
    expect(RULES.filter(({ why }) => !/^[A-Z].{20,}\.$/.test(why)).map(({ id }) => id)).toEqual([]);
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
