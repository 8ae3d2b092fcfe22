import { FOLDINGS, type Folding } from './diacritics.ts';

/** Languages whose letters have spellings of their own in ASCII; the default spells each letter as its base. */
export const LANGUAGES = ['de', 'da', 'nb', 'sv', 'hr', 'sr', 'tr'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * Small letters with their spellings; capitals follow. Sources: ICAO Doc 9303, part 3, section 6 (passports) for German,
 * Danish, Norwegian and Swedish; for Croatian and Serbian the digraph that stood for đ before 1892 and on typewriters.
 * Turkish is written without marks in ASCII, as by default.
 */
const SPELLINGS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' },
  da: { æ: 'ae', ø: 'oe', å: 'aa' },
  nb: { æ: 'ae', ø: 'oe', å: 'aa' },
  sv: { å: 'aa', ä: 'ae', ö: 'oe' },
  hr: { đ: 'dj' },
  sr: { đ: 'dj' },
  tr: {},
};

/** What each Latin letter folds to in a language, or by default. */
export function foldingsOf(language: Language | undefined): ReadonlyMap<string, Folding> {
  if (language === undefined) return FOLDINGS;
  const foldings = new Map(FOLDINGS);
  for (const [letter, plain] of Object.entries(SPELLINGS[language])) {
    foldings.set(letter, { plain, grows: false });
    const capital = letter.toUpperCase();
    if (capital.length === 1) foldings.set(capital, { plain: plain.toUpperCase(), grows: true });
  }
  return foldings;
}
