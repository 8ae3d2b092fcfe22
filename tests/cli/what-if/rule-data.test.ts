import { describe, expect, it } from 'vitest';
import { formOf } from '../../../cli/operations/what-if/form.ts';
import {
  dataOfRule,
  dataOfSign,
  InvalidChangeError,
  readChange,
} from '../../../cli/operations/what-if/rule-data.ts';
import { RULES, SIGNS } from '../../../lambdas/cleaning/index.ts';
import { BACKER, LANTERN, NOTHING } from './backer.ts';

describe('rules as data', () => {
  it('are all rules and signs in use again, by JSON and back', () => {
    const data = { rules: RULES.map(dataOfRule), signs: SIGNS.map(dataOfSign), disabled: [] };

    const { rules, signs, problems } = formOf(readChange(JSON.parse(JSON.stringify(data))));

    expect(problems).toEqual([]);
    expect(rules).toEqual(RULES);
    expect(signs).toEqual(SIGNS);
  });
});

describe('a change read from JSON', () => {
  it('may be a rule alone, a sign alone, or a list of both', () => {
    expect(readChange(BACKER)).toEqual({ ...NOTHING, rules: [BACKER] });
    expect(readChange(LANTERN)).toEqual({ ...NOTHING, signs: [LANTERN] });
    expect(readChange([LANTERN, BACKER])).toEqual({ ...NOTHING, rules: [BACKER], signs: [LANTERN] });
  });

  it('takes an optional field that is empty for one that is not there', () => {
    const { rules } = readChange({ ...BACKER, hints: [], notBehind: '' });

    expect(Object.keys(rules[0] ?? {})).not.toContain('hints');
    expect(Object.keys(rules[0] ?? {})).not.toContain('notBehind');
  });

  it.each<[string, unknown, string]>([
    ['a text', 'rules', 'it is no change of rules'],
    ['another field', { rule: [] }, 'the change has a field "rule", which means nothing'],
    ['a rule with another field', { ...BACKER, flags: 'i' }, 'has a field "flags", which means nothing'],
    [
      'a rule without a pattern',
      { ...BACKER, pattern: undefined },
      'donation/become-a-backer has no "pattern"',
    ],
    ['hints that are a text', { ...BACKER, hints: 'backer' }, '"hints" is no list of texts'],
    ['a number for a reason', { ...BACKER, why: 7 }, '"why" is no text'],
    ['a number among examples', { ...BACKER, removes: [7] }, '"removes" is no list of texts'],
    ['ids that are no texts', { disabled: [7] }, '"disabled" is no list of ids'],
  ])('refuses %s, and says what is wrong', (_, value, problem) => {
    const read = () => readChange(value);

    expect(read).toThrow(InvalidChangeError);
    expect(read).toThrow(problem);
  });
});

describe('the form of a rule', () => {
  it('has nothing wrong with it where it is right', () => {
    expect(formOf({ ...NOTHING, rules: [BACKER], signs: [LANTERN] }).problems).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['no kind', { id: 'backer' }, 'its id is not <kind>/<name>'],
    ['a kind that does not exist', { id: 'money/backer' }, 'there is no kind "money": take one of'],
    ['a reason that is no sentence', { why: 'money' }, 'its reason is no sentence'],
    ['no language', { languages: [] }, 'it has no language'],
    ['a language that is no tag', { languages: ['english!'] }, '"english!" is no language tag'],
    ['no example', { removes: [] }, 'it has no text that it removes'],
    ['no look-alike', { keeps: [] }, 'it has no look-alike that it keeps'],
    ['an empty example', { removes: ['Fund us', ' '] }, '"removes" has an empty entry'],
    ['another span', { span: 'line' }, '"span" is "line"; it takes block, block-or-end, block-or-start'],
    ['another place', { place: 'middle' }, '"place" is "middle"; it takes anywhere'],
    ['another evidence', { evidence: 'likely' }, '"evidence" is "likely"; it takes certain'],
    ['a pattern that does not parse', { pattern: 'backer(' }, 'its pattern is no regular expression'],
    ['no bound', { pattern: 'become .* backer' }, 'a quantifier has no upper bound'],
    ['no bound behind it', { notBehind: 'no.*' }, 'its notBehind has a quantifier without an upper bound'],
    ['capitals in the pattern', { pattern: 'Become a backer' }, 'its pattern has "B", which never matches'],
    ['diacritics in the pattern', { pattern: 'reporting, š' }, 'texts are folded first, so write "s"'],
    ['a hint with diacritics', { hints: ['båcker'] }, '"båcker" in its hints never matches'],
    ['no hint', { hints: undefined }, 'it may match anywhere but has no hint'],
    ['a pattern of a page', { pattern: 'a'.repeat(10_001) }, 'its pattern has 10001 characters'],
  ])('tells of %s', (_, broken, problem) => {
    const { rules, problems } = formOf({ ...NOTHING, rules: [{ ...BACKER, ...broken }] });

    expect(problems.map((found) => found.problem).join('\n')).toContain(problem);
    expect(rules).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['nothing to be found by', { labels: [] }, 'it has nothing to be found by'],
    ['a label in capitals', { labels: ['Light a lantern …'] }, 'write "light a lantern"'],
    ['a phrase of two letters', { phrases: ['tv'] }, '"tv" has less than three characters'],
  ])('tells of a sign with %s', (_, broken, problem) => {
    const { problems } = formOf({ ...NOTHING, signs: [{ ...LANTERN, ...broken }] });

    expect(problems.map((found) => found.problem).join('\n')).toContain(problem);
  });

  it('allows capitals where they are no letters of the text', () => {
    const pattern = '\\bbecome\\B.{0,3}\\p{Lu}?\\S?\\u00A0?a (?<What>backer)';

    expect(formOf({ ...NOTHING, rules: [{ ...BACKER, pattern }] }).problems).toEqual([]);
  });
});
