import type { Kind } from '../../../lambdas/cleaning/sign.ts';

/** Residue of a kind as pages in a language have it below an article, and an author's text with the same words. */
export interface LanguageCase {
  readonly kind: Kind;
  readonly residue: string;
  readonly author: string;
}
