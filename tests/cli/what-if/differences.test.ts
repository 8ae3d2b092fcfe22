import { describe, expect, it } from 'vitest';
import { compare } from '../../../cli/operations/what-if/compare.ts';
import {
  differencesOf,
  neighbourhoods,
  piecesOf,
  without,
} from '../../../cli/operations/what-if/differences.ts';
import { Cleaner, type Removed, RULES, RuleSet, SIGNS } from '../../../lambdas/cleaning/index.ts';

const span = (start: number, end: number, rule = 'share/en'): Removed => ({
  rule: rule as Removed['rule'],
  start,
  end,
});

describe('what of some spans lies in none of others', () => {
  it.each<[string, Removed[], Removed[], Removed[]]>([
    ['all, where there are no others', [span(2, 5)], [], [span(2, 5)]],
    ['nothing, where another covers it', [span(2, 5)], [span(0, 9)], []],
    ['both ends around another', [span(0, 9)], [span(3, 5)], [span(0, 3), span(5, 9)]],
    [
      'what stands before and after several',
      [span(0, 9)],
      [span(1, 2), span(4, 6)],
      [span(0, 1), span(2, 4), span(6, 9)],
    ],
    [
      'the rest of two that share one other',
      [span(0, 4), span(6, 9)],
      [span(2, 7)],
      [span(0, 2), span(7, 9)],
    ],
    ['all of neighbours', [span(0, 4)], [span(4, 9)], [span(0, 4)]],
  ])('is %s', (_, spans, others, rest) => {
    expect(without(spans, others)).toEqual(rest);
  });
});

describe('two cleanings', () => {
  const raw = 'Vučić spoke.\n\nShare this\n\nHe left.\n\nBuy it\n';
  const share = span(raw.indexOf('Share'), raw.indexOf('He left'));
  const buy = span(raw.indexOf('Buy'), raw.length, 'donation/en');

  it('differ by what only one of them removes', () => {
    expect(differencesOf({ raw, before: [share], after: [buy] })).toEqual([
      { ...share, what: 'gained' },
      { ...buy, what: 'lost' },
    ]);
  });

  it('do not differ where the same words go with other white space, or by another rule', () => {
    const shorter = { ...share, end: share.end - 1, rule: 'share/other' as const };

    expect(differencesOf({ raw, before: [share], after: [shorter] })).toEqual([]);
  });

  it('are the whole text in pieces', () => {
    const pieces = piecesOf({ raw, before: [share], after: [share, buy] });

    expect(pieces.map(({ what, start, end }) => [what, raw.slice(start, end)])).toEqual([
      ['kept', 'Vučić spoke.\n\n'],
      ['removed', 'Share this\n\n'],
      ['kept', 'He left.\n\n'],
      ['lost', 'Buy it\n'],
    ]);
  });

  it('are shown by words around each difference, together where these touch', () => {
    const far = `${'word '.repeat(100)}Buy it ${'word '.repeat(100)}Buy it ${'word '.repeat(10)}Buy it`;
    const after = [...far.matchAll(/Buy it/g)].map(({ index }) => span(index, index + 6));

    const parts = neighbourhoods({ raw: far, before: [], after }, 40);

    expect(parts.map(({ pieces }) => pieces.filter(({ what }) => what === 'lost').length)).toEqual([1, 2]);
    expect(parts.map(({ start, end }) => far.slice(start, end).trim())).toEqual([
      `${'word '.repeat(7)}Buy it ${'word '.repeat(7)}`.trim(),
      `${'word '.repeat(7)}Buy it ${'word '.repeat(10)}Buy it`,
    ]);
  });
});

describe('the characters that a change loses', () => {
  it('are those of the clean text, where folding made them fewer or more', () => {
    const plea = 'Vučić: it’s time… buy me a coffee';
    const raw = `He spoke of the bridge, and of the ferry that it replaces.\n\n${plea}\n`;
    const before = new Cleaner({ steps: ['repair', 'normalise'] });
    const rule = {
      id: 'donation/test' as const,
      why: '',
      languages: ['en'] as const,
      hints: ['coffee'] as const,
      pattern: /[^\n]{1,80}coffee/,
      span: 'block' as const,
      place: 'later' as const,
      evidence: 'certain' as const,
      removes: [''] as const,
      keeps: [''] as const,
    };

    const { lost, gained, after } = compare(raw, before, new Cleaner({}, new RuleSet([rule], [])));

    expect({ lost, gained, rules: after.map(({ rule }) => rule) }).toEqual({
      lost: "Vucic: it's time... buy me a coffee".length,
      gained: 0,
      rules: ['donation/test'],
    });
  });

  it('come back by as many when the rule is taken away', () => {
    const raw = 'He spoke of the bridge, and of the ferry that it replaces.\n\n☕ Buy me a coffee\n';
    const all = new Cleaner({}, new RuleSet(RULES, SIGNS));
    const fewer = new Cleaner({}, new RuleSet(RULES.filter(({ id }) => id !== 'donation/platform-plea')));

    expect(compare(raw, all, fewer)).toMatchObject({ lost: 0, gained: '☕ Buy me a coffee'.length });
    expect(compare(raw, fewer, all)).toMatchObject({ lost: '☕ Buy me a coffee'.length, gained: 0 });
  });
});
