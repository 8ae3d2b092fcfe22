import { describe, expect, it } from 'vitest';
import { ARTICLE } from '../../lambdas/cleaning/examples.ts';
import { Cleaner, RULES, SIGNS } from '../../lambdas/cleaning/index.ts';
import { growth, MOST_GROWTH } from './growth.ts';

const cleaner = new Cleaner();
const SMALL = 75_000;
const LARGE = 4 * SMALL;

function repeated(text: string, size: number): string {
  return text.repeat(size / text.length + 1);
}

const NEAR_MISSES = RULES.map(({ removes: [example] }) => `${example.replace(/[⟦⟧]/g, '')} x`).join(' ');

/** The wording of every sign, cut short by its last letter or led by a letter more. */
const NEAR_SIGNS = SIGNS.flatMap(({ labels = [], always = [], phrases = [] }) => [
  ...labels,
  ...always,
  ...phrases,
]).flatMap((wording) => {
  const words = wording.replace(/[…*]/g, '').trim();
  return [words.slice(0, -1), `x${words}`];
});

/** Lines of one size that begin and end alike, and differ between. */
function sameEnds(size: number): string {
  const count = size / 32;
  return Array.from({ length: count }, (_, i) => `the same ${String(i).padStart(9, '0')} ends alike`).join(
    '\n',
  );
}

describe('time grows with the size of', () => {
  it.each<[string, (size: number) => string]>([
    ['one line', (size) => 'word '.repeat(size / 5)],
    ['line ends', (size) => '\n'.repeat(size)],
    ['short lines', (size) => 'a b\n'.repeat(size / 4)],
    ['headings of comment forms', (size) => 'Leave a Reply\n'.repeat(size / 14)],
    ['near-misses of every rule in one line', (size) => NEAR_MISSES.repeat(size / NEAR_MISSES.length + 1)],
    [
      'near-misses of every rule in lines',
      (size) => `${NEAR_MISSES}\n`.repeat(size / NEAR_MISSES.length + 1),
    ],
    ['near-misses of every sign in one line', (size) => repeated(`${NEAR_SIGNS.join(' ')} `, size)],
    ['near-misses of every sign in lines', (size) => repeated(`${NEAR_SIGNS.join('\n')}\n`, size)],
    ['beginnings of signs', (size) => repeated('sub news copy shar ', size)],
    [
      'the same first words of many signs',
      (size) => repeated('public compare foto: register credits ', size),
    ],
    ['dates that lack their year', (size) => repeated('12 mar, 3 jun, 4 okt, 5 mai, 10:3 min\n', size)],
    ['digits behind ornaments', (size) => repeated(`${'. '.repeat(240)}12 may 2024\n`, size)],
    ['lines with the same ends and size', sameEnds],
    [
      'articles with residue between them',
      (size) => repeated(`${ARTICLE}\nShare this article\nSubscribe to our newsletter\n`, size),
    ],
    ['one line of hexadecimal digits', (size) => '0123456789abcdef'.repeat(size / 16)],
    ['repeated paragraphs', (size) => `${'same words in it '.repeat(10)}\n`.repeat(size / 171)],
    ['marks on one letter', (size) => `a${'\u0301\u0327'.repeat(size / 2)}`],
    ['marks on one Cyrillic letter', (size) => `й${'\u0301\u0327'.repeat(size / 2)}`],
    ['invisible characters', (size) => '\u200d'.repeat(size)],
    ['letters that fold', (size) => 'č'.repeat(size)],
    ['dashes', (size) => '—'.repeat(size)],
    ['spaces', (size) => ' '.repeat(size)],
    ['letters that fold and letters that do not', (size) => 'čx'.repeat(size / 2)],
    ['letters with marks of their own', (size) => 'c\u030c '.repeat(size / 3)],
    ['marks that stay', (size) => 'क\u093f'.repeat(size / 2)],
    ['marks that never compose', (size) => '\u05b0\u0591'.repeat(size / 2)],
    ['line ends of Windows', (size) => 'é\r\n'.repeat(size / 3)],
    ['deletions beside what stays', (size) => 'ʼ\u00ad'.repeat(size / 2)],
    ['letters of a supplementary plane', (size) => '\u{10780}\u00b4'.repeat(size / 3)],
    ['ampersands', (size) => '& é'.repeat(size / 3)],
    ['openings of LaTeX quotes', (size) => '`` '.repeat(size / 3)],
    ['damage in one line', (size) => 'cafÃ© '.repeat(size / 6)],
    ['damage in lines', (size) => 'cafÃ©\n'.repeat(size / 6)],
    ['what may begin damage and does not', (size) => 'à ê '.repeat(size / 4)],
    ['damage brought about by folding', (size) => 'ÃŸa\u00ad'.repeat(size / 4)],
  ])('%s', (_, textOf) => {
    const taken = growth((text) => cleaner.clean(text), textOf(SMALL), textOf(LARGE));

    expect(taken).toBeLessThan(MOST_GROWTH);
  });
});

/** Each takes a second or two; by the square of its size it would take hours. */
describe('a text of the largest size is cleaned:', () => {
  it.each<[string, string, kept: number]>([
    ['ten million characters in one line', 'word '.repeat(2_000_000), 10_000_000],
    ['five million line ends', '\n'.repeat(5_000_000), 5_000_000],
    ['half a million headings of comment forms', 'Leave a Reply\n'.repeat(500_000), 7_000_000],
  ])('%s', (_, text, kept) => {
    expect(cleaner.clean(text).text).toHaveLength(kept);
  });
});
