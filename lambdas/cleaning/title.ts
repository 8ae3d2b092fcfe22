import { countWords } from './words.ts';

/** A headline is longer than a label and shorter than a paragraph. Words, and characters. */
const FEWEST_WORDS = 2;
const MOST_CHARACTERS = 200;

/** Ends of a sentence, a label or a clause; a headline may ask or exclaim. */
const NO_HEADLINE_END = /[.:;,]["')\]]*$/;
const ABBREVIATED_END = /\b(?:\p{Lu}\.){2,}$/u;
/** Bylines, dates, addresses and table rows stand where a headline could, too. */
const NO_HEADLINE =
  /^(?:https?:|www\.|by\s|(?:published|updated|posted|last modified)\b|\||[\d\s.,:/-]+$|\d{1,2}\.? \p{L}+ \d{4}$|\p{L}+ \d{1,2}, \d{4}$)/iu;
const LIST_MARK = /^(?:[-*+\u2022\u00b7>]|\d{1,3}[.)])\s/u;

/** The first line of a text when it reads as a headline and more text follows. */
export function titleOf(text: string): string | undefined {
  const start = text.search(/\S/);
  if (start < 0) return undefined;
  const newline = text.indexOf('\n', start);
  if (newline < 0 || text.slice(newline, newline + 10_000).trim() === '') return undefined;
  if (newline - start > MOST_CHARACTERS) return undefined;
  const line = text.slice(start, newline).trimEnd();
  const ends = NO_HEADLINE_END.test(line) && !ABBREVIATED_END.test(line);
  return ends || NO_HEADLINE.test(line) || LIST_MARK.test(line) || countWords(line) < FEWEST_WORDS
    ? undefined
    : line;
}
