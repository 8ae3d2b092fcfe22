import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Bench } from '../../../cli/operations/what-if/bench.ts';
import { problemsOf } from '../../../cli/operations/what-if/check.ts';
import { Checker, checkChange } from '../../../cli/operations/what-if/check-change.ts';
import { BACKER, ENDLESS, LANTERN, NOTHING, SETTINGS } from './backer.ts';

const withRule = (changed: object) => ({ ...NOTHING, rules: [{ ...BACKER, ...changed }] });

describe('the examples of a change', () => {
  it('hold for a rule and a sign that are right, and so do those of all others', () => {
    expect(problemsOf({ ...NOTHING, rules: [BACKER], signs: [LANTERN] })).toEqual([]);
  });

  it.each<[string, object, string]>([
    [
      'is not removed since no hint is in it',
      { removes: ['Fund our reporting.'] },
      'does not remove "Fund our reporting.": none of its hints is in "fund our reporting.", which is how it is matched',
    ],
    [
      'is not removed since the pattern does not match',
      { removes: ['Become a backer!'] },
      'does not remove "Become a backer!": its pattern does not match "become a backer!", which is how it is matched',
    ],
    [
      'is not removed where the rule may not stand',
      { place: 'first', removes: ['Fund our reporting, become a backer.'], evidence: 'beside' },
      'does not remove "Fund our reporting, become a backer.": its pattern matches only a part, or its span, place',
    ],
    [
      'is removed although it is to be kept',
      { keeps: ['Fund our reporting, become a backer!'] },
      'does not keep "Fund our reporting, become a backer!": it removes it',
    ],
    [
      'another rule removes',
      { keeps: ['☕ Buy me a coffee'] },
      'does not keep "☕ Buy me a coffee": donation/platform-plea removes it',
    ],
  ])('are told where one %s', (_, changed, problem) => {
    const problems = problemsOf(withRule(changed));

    expect(problems.map(({ id, problem }) => `${id} ${problem}`).join('\n')).toContain(
      `${BACKER.id} ${problem}`,
    );
  });

  it('of other rules are told where they no longer hold', () => {
    const pattern = '(?:fund our reporting, become a backer|the band asked [^\\n]{1,90})';
    const problems = problemsOf(withRule({ pattern, hints: ['backer', 'band'] }));

    expect(problems).toContainEqual({
      id: 'donation/platform-plea',
      problem:
        'would no longer keep "The band asked its fans to support them on Patreon after the tour was cancelled.": donation/become-a-backer removes it',
    });
  });

  it('are told to a bound', () => {
    const problems = problemsOf(withRule({ pattern: '[^\\n]{1,300}', hints: ['the', 'and', 'our'] }));

    expect(problems).toHaveLength(51);
    expect(problems.at(-1)?.problem).toMatch(/^and \d+ more examples do not hold$/);
  });

  it('of a sign are told', () => {
    const sign = { ...LANTERN, keeps: ['Share this article'], always: ['share this article'] };
    const { problem } = problemsOf({ ...NOTHING, signs: [sign] })[0] ?? {};

    expect(problem).toContain('does not keep "Share this article" within an article: share/en removes it');
  });
});

describe('a change', () => {
  it.each<[string, Parameters<typeof problemsOf>[0], string]>([
    ['two rules of one id', { ...NOTHING, rules: [BACKER, BACKER] }, 'two rules or signs of this id'],
    [
      'a rule in the place of a sign',
      { ...NOTHING, rules: [{ ...BACKER, id: 'share/en' }] },
      'a sign has this id, which a rule cannot replace',
    ],
    [
      'a rule that is switched off, too',
      { ...NOTHING, rules: [BACKER], disabled: ['donation/become-a-backer'] },
      'both changed and disabled',
    ],
    [
      'a rule switched off that is not there',
      { ...NOTHING, disabled: ['share/none'] },
      'there is no such rule',
    ],
    [
      'a place switched off, which is no rule',
      { ...NOTHING, disabled: ['context/below-the-article'] },
      'there is no such rule',
    ],
  ])('is refused with %s', (_, change, problem) => {
    expect(problemsOf(change).map((found) => found.problem)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('a rule that does not come to an end', () => {
  const change = { ...NOTHING, rules: [{ ...ENDLESS, removes: ['a'.repeat(60)] }] };

  it('is named, and the next change is checked all the same', async () => {
    await using checker = new Checker();

    const endless = await checker.check(change, undefined, 1500);
    const next = await checker.check({ ...NOTHING, rules: [BACKER] });

    expect(endless).toEqual([
      { id: BACKER.id, problem: expect.stringContaining('take more than 1.5 seconds') },
    ]);
    expect(next).toEqual([]);
  });

  it('is timed from when the thread has loaded its code, which takes seconds on a busy machine', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    await using bench = new Bench({ change: NOTHING, settings: SETTINGS });

    const checked = bench.run({ type: 'check', change: { ...NOTHING, rules: [BACKER] } }, 1000);
    vi.advanceTimersByTime(1000);

    expect(await checked).toEqual({ type: 'checked', problems: [] });
  });

  it('does not hold up whoever no longer waits', async () => {
    await using checker = new Checker();
    const first = checker.check(change, undefined, 1500);

    const second = checker.check({ ...NOTHING, rules: [BACKER] }, AbortSignal.abort());

    await expect(second).rejects.toMatchObject({ name: 'StoppedError' });
    expect(await first).toHaveLength(1);
  });

  it('is checked in a thread, so that the examples of the rules in use hold there, too', async () => {
    expect(await checkChange(NOTHING)).toEqual([]);
  });
});
