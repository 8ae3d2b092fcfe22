import { LATIN_LETTERS_BY_SPELLING } from './tables/latin-letters.ts';

export interface Folding {
  readonly plain: string;
  /** The spelling of a capital that grows, as Þ to TH: before a small letter only the first stays a capital. */
  readonly grows: boolean;
}

/** What each Latin letter beyond ASCII folds to. */
export const FOLDINGS: ReadonlyMap<string, Folding> = new Map(
  LATIN_LETTERS_BY_SPELLING.flatMap(([spelling, letters]) =>
    [...letters].map((letter) => [letter, foldingOf(letter, spelling)] as const),
  ),
);

function foldingOf(letter: string, spelling: string): Folding {
  const grows = spelling.length > 1 && /^\p{Lu}$/u.test(letter);
  return { plain: grows ? spelling.toUpperCase() : spelling, grows };
}
