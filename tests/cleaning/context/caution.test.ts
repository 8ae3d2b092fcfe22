import { describe, expect, it } from 'vitest';
import { Blocks } from '../../../lambdas/cleaning/blocks.ts';
import { mayGo } from '../../../lambdas/cleaning/context/caution.ts';
import { Features } from '../../../lambdas/cleaning/context/features.ts';
import { Lines } from '../../../lambdas/cleaning/context/lines.ts';
import { ARTICLE } from '../../../lambdas/cleaning/examples.ts';
import { Cleaner, RULES, RuleSet, SIGNS } from '../../../lambdas/cleaning/index.ts';

const cleaner = new Cleaner();
const [headline, ...paragraphs] = ARTICLE.split('\n');

/** What goes of an article that has these lines after its third paragraph. */
function goneWithin(...lines: readonly string[]): string[] {
  const text = [headline, ...paragraphs.slice(0, 3), ...lines, ...paragraphs.slice(3)].join('\n');
  return cleaner.clean(text).removed.map(({ start, end }) => text.slice(start, end).trim());
}

describe('a label that always goes', () => {
  it('goes within an article', () => {
    expect(goneWithin('Share this article')).toEqual(['Share this article']);
  });

  it('stays as an item of a bulleted list', () => {
    expect(goneWithin('- Share this article', '- Print it', '- Burn it')).toEqual([]);
  });

  it('stays where a sentence with a colon announces it', () => {
    expect(goneWithin('Three buttons stood below every text:', 'Share this article', 'Print')).toEqual([]);
  });

  it('stays as the headline of a text', () => {
    expect(cleaner.clean(['Share this article', ...paragraphs].join('\n')).removed).toEqual([]);
  });

  it('stays in a text whose headline is about it', () => {
    const text = [
      'Follow us: how a button changed the web',
      ...paragraphs.slice(0, 3),
      'Share this article',
    ].join('\n');

    expect(cleaner.clean([text, ...paragraphs.slice(3)].join('\n')).removed).toEqual([]);
  });
});

describe('what no sign and no place speaks against', () => {
  it('stays under both profiles', () => {
    for (const profile of ['article', 'page'] as const) {
      expect(new Cleaner({ profile }).clean(ARTICLE).removed).toEqual([]);
    }
  });
});

describe('the profile page', () => {
  const menu = ['Home', 'News', 'Sports', 'Business', 'Contact us', 'Sign in', 'Subscribe', 'Search'];
  const footer = [
    'About us',
    'Careers',
    'Privacy Policy',
    'Terms of Use',
    '© 2024 Example Media. All rights reserved.',
  ];

  it('takes menus and footers and leaves the article', () => {
    const { text } = new Cleaner({ profile: 'page' }).clean([...menu, ARTICLE, ...footer].join('\n'));

    expect(text).toBe(cleaner.clean(ARTICLE).text);
  });
});

describe('a date alone', () => {
  it('stays above a sentence, as the head of an entry', () => {
    expect(
      goneWithin(
        '12 March 1911',
        'The ice went out.',
        '13 March 1911',
        'Four boats, and rain.',
        '14 March 1911',
        'Nothing.',
      ),
    ).toEqual([]);
  });

  it('goes with the teasers that it dates, below an article', () => {
    const teasers = ['Harbour wall to be raised', 'Ferry turns back in fog', 'Mayor opens the lock'].flatMap(
      (title) => [title, 'By Dana Example', 'December 22, 2023'],
    );
    const text = [ARTICLE, 'Related articles', ...teasers, 'Privacy Policy', 'Terms of Use'].join('\n');

    expect(cleaner.clean(text).text).not.toContain('2023');
  });
});

describe('a paragraph with the words of a notice', () => {
  const notice =
    'We and our partners use cookies and similar means to give you the best experience on this page, to measure how many people read it, and to show what fits you. You can change your privacy settings at any time.';

  it('stays between other paragraphs', () => {
    expect(goneWithin(notice)).toEqual([]);
  });

  it('goes among the labels of a dialog below an article', () => {
    const labels = ['Cookie settings', 'Privacy Policy', notice, 'Accept all cookies', 'Terms of Use'];

    expect(cleaner.clean([ARTICLE, ...labels].join('\n')).text).toBe(cleaner.clean(ARTICLE).text);
  });
});

describe('a label below an article', () => {
  it.each(['Share this story', 'Log in'])('goes although no other residue is there: %j', (label) => {
    expect(cleaner.clean(`${ARTICLE}\n${label}`).removed).toHaveLength(1);
  });
});

describe('a headline that begins as a label may', () => {
  it.each([
    'Facebook fights the new law in court',
    'Search for the missing hikers resumes',
    'Select committee hears the harbour master',
    'Alle Schleusen bleiben am Sonntag offen',
    'Von Stralsund bis Danzig in elf Tagen',
  ])('stays above an article: %j', (title) => {
    const text = ['Harbour news', title, ...paragraphs].join('\n');

    expect(cleaner.clean(text).text).toContain(title);
  });
});

describe('what may go at all, whatever the trees say', () => {
  const rules = new RuleSet(RULES, SIGNS);
  const cleanerOfMarks = new Cleaner({ steps: ['normalise'] });
  const notice =
    'This site uses cookies and similar means to give you the best experience, to measure how many people read it, and to show what fits you. You can change your privacy settings at any time.';

  /** Whether the first of these lines may go where they stand after the third paragraph of an article. */
  function mayGoWithin(...lines: readonly string[]): boolean {
    const all = [headline, ...paragraphs.slice(0, 3), ...lines, ...paragraphs.slice(3)];
    const cased = cleanerOfMarks.clean(all.join('\n')).text;
    const blocks = new Blocks(cased.toLowerCase());
    const columns = new Lines(blocks, cased, rules.signs, new Map());
    return mayGo(columns, new Features(columns), all.indexOf(lines[0] as string));
  }

  it.each([
    ['a notice between paragraphs', [notice], false],
    ['a notice beside a label of its dialog', [notice, 'Cookie settings'], true],
    [
      'a sentence that begins as a label and has none beside it',
      ['J’accepte de recevoir ce prix au nom de tous ceux qui n’ont pas pu venir ce soir.'],
      false,
    ],
    ['a paragraph beside such a label', [paragraphs[4] as string, 'Cookie settings'], false],
    [
      'a notice in a text that speaks of cookies again and again',
      [
        notice,
        'Cookie settings',
        'The banner with its cookies came first, and nobody in the office had asked for it at all.',
        'A week later the cookies were gone, and so was the banner, and nobody asked for that either.',
      ],
      false,
    ],
    ['a date above a sentence', ['12 March 1911', 'The ice went out.'], false],
    ['a date above a title', ['12 March 1911', 'Harbour wall to be raised'], true],
  ] as const)('%s', (_, lines, expected) => {
    expect(mayGoWithin(...lines)).toBe(expected);
  });
});
