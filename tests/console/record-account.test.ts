import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StackSettings } from '../../cli/settings.ts';
import type { Change } from '../../console/api.ts';
import { accountFor } from '../../console/server/record-account.ts';
import { cardsOf } from '../../console/server/rule-cards.ts';
import { ROOT } from '../../infra/sources.ts';
import { Cleaner, type CleaningOptions, type Removed } from '../../lambdas/cleaning/index.ts';
import { SETTINGS } from './surroundings.ts';

const PLEA = 'Support UP or become our patron!';

/** What applying changes makes of a text, worked out by hand. */
function applied(raw: string, changes: readonly Change[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, replacement } of changes) {
    expect(start).toBeGreaterThanOrEqual(at);
    text += raw.slice(at, start) + replacement;
    at = end;
  }
  return text + raw.slice(at);
}

function recordOf(raw: string, options: Partial<CleaningOptions> = {}) {
  const { text, removed } = new Cleaner(options).clean(raw);
  return { text, removed, profile: options.profile ?? ('article' as const) };
}

describe('the account of a record', () => {
  test('names each change, and gives its text', () => {
    const raw = `Vučić speaks\n\nHe said “no”.\n\n${PLEA}\n`;
    const record = recordOf(raw);

    const { account, changes } = accountFor(raw, record, SETTINGS);

    expect(account).toBe('exact');
    expect(changes).toEqual([
      { start: 2, end: 3, replacement: 'c', kinds: ['diacritics'] },
      { start: 4, end: 5, replacement: 'c', kinds: ['diacritics'] },
      { start: 22, end: 23, replacement: '"', kinds: ['quotes'] },
      { start: 25, end: 26, replacement: '"', kinds: ['quotes'] },
      { start: 27, end: 61, replacement: '', kinds: ['removed'], rule: 'donation/become-our-patron' },
    ]);
  });

  test.each(readdirSync(join(ROOT, 'seeds')))('is exact for the seed %s', (name) => {
    const raw = readFileSync(join(ROOT, 'seeds', name), 'utf8');
    const record = recordOf(raw);

    const { account, changes } = accountFor(raw, record, SETTINGS);

    expect(account).toBe('exact');
    expect(applied(raw, changes)).toBe(record.text);
    expect(changes.filter(({ rule }) => rule !== undefined)).toHaveLength(
      changes.filter(({ kinds }) => kinds.includes('removed')).length,
    );
  });

  test('uses the profile of the record, not that of the stack', () => {
    const raw = `Home\nNews\nSport\n\nVučić speaks\n\n${'He said so. '.repeat(40)}\n\n${PLEA}\n`;
    const record = recordOf(raw, { profile: 'page' });

    const { account, changes } = accountFor(raw, record, SETTINGS);

    expect(account).toBe('exact');
    expect(applied(raw, changes)).toBe(record.text);
  });

  test('keeps to what the record says where rules have changed since', () => {
    const raw = `Vučić speaks\n\nHe said “no”.\n\nA line that some rule took.\n\n${PLEA}\n`;
    const start = raw.indexOf('A line');
    const removed: Removed[] = [{ rule: 'share/former-rule', start, end: start + 29 }];
    const text = `Vucic speaks\n\nHe said "no".\n\n${PLEA}\n`;

    const { account, changes } = accountFor(raw, { text, removed, profile: 'article' }, SETTINGS);

    expect(account).toBe('older');
    expect(applied(raw, changes)).toBe(text);
    expect(changes.filter(({ rule }) => rule !== undefined)).toEqual([
      { start, end: start + 29, replacement: '', kinds: ['removed'], rule: 'share/former-rule' },
    ]);
  });

  test.each<[string, Partial<CleaningOptions>, Partial<StackSettings>]>([
    ['diacritics are kept by now', {}, { diacritics: 'keep' }],
    ['diacritics are folded by now', { diacritics: 'keep' }, {}],
    ['a language is chosen by now', {}, { language: 'de' }],
    ['a word is spared by now', {}, { exceptions: ['Vučić'] }],
  ])('finds what was normalised where %s', (_, then, now) => {
    const raw = `Vučić über “alles”\n\nHe said so.\n\n${PLEA}\n`;
    const record = recordOf(raw, then);

    const { account, changes } = accountFor(raw, record, { ...SETTINGS, ...now });

    expect(account).toBe('older');
    expect(applied(raw, changes)).toBe(record.text);
  });

  test('gives removals alone where the text cannot be explained', () => {
    const raw = `Vučić speaks\n\n${PLEA}\n`;
    const removed: Removed[] = [{ rule: 'donation/become-our-patron', start: 12, end: raw.length - 1 }];

    const { account, changes } = accountFor(raw, { text: 'WUTSCHITSCH SPEAKS\n', removed }, SETTINGS);

    expect(account).toBe('older');
    expect(changes).toEqual([{ ...removed[0], replacement: '', kinds: ['removed'] }]);
  });

  test.each([
    [[{ rule: 'share/row', start: 4, end: 900 }]],
    [[{ rule: 'share/row', start: 4, end: 2 }]],
    [
      [
        { rule: 'share/row', start: 4, end: 6 },
        { rule: 'share/row', start: 5, end: 8 },
      ],
    ],
  ] as const)('gives none where removals are not of this text: %j', (removed) => {
    expect(accountFor('A story.\n', { text: 'A ry.\n', removed }, SETTINGS)).toEqual({
      account: 'none',
      changes: [],
    });
  });

  test('gives none to what has no text', () => {
    expect(accountFor('<html>', {}, SETTINGS)).toEqual({ account: 'none', changes: [] });
  });

  test('gives the text of any record, exact or older', () => {
    const piece = fc.constantFrom(
      PLEA,
      'Vučić “speaks” …',
      'He said so.',
      '\n\n',
      ' ',
      'Ã©',
      'Follow us on Twitter',
      'ß',
      '\u200b',
      '&amp;',
    );
    const options = fc.record({
      diacritics: fc.constantFrom('fold' as const, 'keep' as const),
      profile: fc.constantFrom('article' as const, 'page' as const),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), options, options, (pieces, then, now) => {
        const raw = pieces.join('');
        const record = recordOf(raw, then);

        const { account, changes } = accountFor(raw, record, { ...SETTINGS, ...now });

        if (then.diacritics === now.diacritics) expect(account).toBe('exact');
        if (account === 'exact') expect(applied(raw, changes)).toBe(record.text);
        expect(changes.flatMap(({ kinds }) => kinds)).not.toContain(undefined);
      }),
    );
  });
});

describe('the card of a rule', () => {
  test('has its reason and examples, whatever form it has', () => {
    const cards = cardsOf([
      'donation/become-our-patron',
      'context/below-the-article',
      'repeated-lead/joined-paragraphs',
    ]);

    expect(cards['donation/become-our-patron']).toMatchObject({
      kind: 'donation',
      form: 'rule',
      why: expect.stringContaining('Ukrainska Pravda'),
      removes: expect.arrayContaining([PLEA]),
      keeps: expect.arrayContaining([expect.stringContaining('become our patron')]),
    });
    expect(cards['context/below-the-article']).toMatchObject({
      kind: 'context',
      form: 'context',
      removes: [],
    });
    expect(cards['repeated-lead/joined-paragraphs']?.form).toBe('context');
  });

  test('tells that a rule is gone', () => {
    expect(cardsOf(['share/former-rule'])).toEqual({
      'share/former-rule': {
        id: 'share/former-rule',
        kind: 'share',
        form: 'rule',
        why: 'A rule of an earlier version, which this one does not have.',
        languages: ['und'],
        removes: [],
        keeps: [],
      },
    });
  });
});
