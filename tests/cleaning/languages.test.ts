import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Cleaner, SIGNS } from '../../lambdas/cleaning/index.ts';
import type { LanguageCase } from './languages/case.ts';

interface LanguageSet {
  readonly ARTICLE: string;
  readonly CASES: readonly LanguageCase[];
}

const cleaner = new Cleaner();
const tags = readdirSync(new URL('./languages', import.meta.url))
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((tag) => tag !== 'case');
const sets = await Promise.all(
  tags.map(async (tag) => [tag, (await import(`./languages/${tag}.ts`)) as LanguageSet] as const),
);

describe.each(sets)('in %s', (_, { ARTICLE, CASES }) => {
  const paragraphs = ARTICLE.split('\n\n');

  it('an article of six paragraphs stays whole', () => {
    expect(paragraphs.slice(1).filter((paragraph) => paragraph.length >= 160)).toHaveLength(6);
    expect(cleaner.clean(ARTICLE).removed).toEqual([]);
  });

  it('every core kind has a case', () => {
    const kinds = CASES.map(({ kind }) => kind);

    expect(kinds).toEqual(
      expect.arrayContaining(['comment-form', 'donation', 'newsletter', 'share', 'related']),
    );
  });

  it.each(CASES)('$kind goes below an article: $residue', ({ residue }) => {
    expect(cleaner.clean(`${ARTICLE}\n\n${residue}`).text).toBe(cleaner.clean(ARTICLE).text);
  });

  it.each(CASES)('an author keeps the words of $kind: $author', ({ author }) => {
    const within = [...paragraphs.slice(0, 4), author, ...paragraphs.slice(4)].join('\n\n');

    expect(cleaner.clean(within).removed).toEqual([]);
    expect(cleaner.clean(`${ARTICLE}\n\n${author}`).removed).toEqual([]);
  });
});

describe('the wording of signs', () => {
  it('is folded as the view that it is looked for in', () => {
    const folding = new Cleaner({ steps: ['normalise'] });
    const wordings = SIGNS.flatMap(({ id, labels = [], always = [], phrases = [] }) =>
      [...labels, ...always, ...phrases].map((wording) => [id, wording.replace(/^… ?| ?…$/g, '')] as const),
    );

    expect(wordings.filter(([, words]) => folding.clean(words).text.toLowerCase() !== words)).toEqual([]);
  });
});
