import { Cleaner, type CleaningOptions } from '../../../lambdas/cleaning/index.ts';

/** Parts what a text has several foldings of; no folded text holds it. */
export const SEAM = '\0';

/**
 * Folds keys, titles and what is searched for by the project's own tables, in lower case: Vučić and Vucic are one. With
 * a language, texts are folded by it too, so that Müller is found by Mueller, as the stack spells it, and by Muller.
 */
export class Folding {
  readonly #cleaners: readonly Cleaner[];

  constructor({ language }: Pick<CleaningOptions, 'language'>) {
    const steps = ['repair', 'normalise'] as const;
    const plain = new Cleaner({ steps });
    this.#cleaners = language === undefined ? [plain] : [plain, new Cleaner({ steps, language })];
  }

  /** What a text may be written as, without case and diacritics; one or two. */
  variants(text: string): string[] {
    const folded = this.#cleaners.map((cleaner) =>
      cleaner.clean(text).text.toLowerCase().replaceAll(SEAM, ' '),
    );
    return [...new Set(folded)];
  }

  /** The words of a search, each with its variants; what folds to nothing is none. */
  words(search: string): string[][] {
    return search
      .split(/\s+/)
      .map((word) => this.variants(word).filter((variant) => variant !== ''))
      .filter((variants) => variants.length > 0);
  }
}
