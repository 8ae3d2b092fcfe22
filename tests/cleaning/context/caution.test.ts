import { describe, expect, it } from 'vitest';
import { ARTICLE } from '../../../lambdas/cleaning/examples.ts';
import { Cleaner } from '../../../lambdas/cleaning/index.ts';

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
