import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Cleaner } from '../../lambdas/cleaning/index.ts';

const KEPT = new URL('kept/', import.meta.url);

const cleaner = new Cleaner({ profile: 'article' });

/** What an author loses today, by text: so that no other loss joins them, and a gain is noticed. */
const KNOWN_LOSSES: Readonly<Record<string, readonly [rule: string, text: string][]>> = {
  'article-advertising-marks.txt': [['advertising/en', 'Advertisement']],
  'fiction-newspaper-clippings.txt': [['advertising/en', 'Advertisement']],
  'french-article-dons.txt': [['newsletter/fr', 'Abonnez-vous']],
  'letters-in-three-languages.txt': [
    ['related/it', 'Leggi anche quello che non ho scritto.'],
    ['related/sv', 'Läs mer i nästa brev.'],
    ['context/below-the-article', 'Hälsningar, saluti, groeten\r\nAnders'],
  ],
  'russian-article-comments.txt': [['comments/ru', 'Комментарии закрыты']],
};

/** What went, each block with the rule that took it, and the flags. */
function losses(raw: string) {
  const { removed, flags } = cleaner.clean(raw);
  return { gone: removed.map(({ rule, start, end }) => [rule, raw.slice(start, end).trim()]), flags };
}

/** Texts of authors that look like residue in part: they are about it, quote it, or have its shape. */
describe.each(readdirSync(KEPT).sort())('the text kept/%s', (name) => {
  const raw = readFileSync(new URL(name, KEPT), 'utf8');

  const gone = KNOWN_LOSSES[name] ?? [];

  it(`loses ${gone.length === 0 ? 'nothing' : 'only what is known'}`, () => {
    expect(losses(raw)).toEqual({ gone, flags: [] });
  });

  it('loses no more without the white space around it', () => {
    expect(losses(raw.trim())).toEqual({ gone, flags: [] });
  });
});
