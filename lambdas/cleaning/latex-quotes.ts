import { Edits, KIND } from './edit.ts';

/** A quotation in LaTeX's typewriter quotes, within a line; backticks alone are code and stay. */
const QUOTATION = /``(?=[^\s`])[^`\n]{1,500}?(?<=[^\s'])''(?!')/g;

/** How such a quotation opens. */
export const LATEX_QUOTE = '``';

export function plainLatexQuotes(text: string): Edits {
  if (!text.includes(LATEX_QUOTE)) return Edits.none;
  const edits = new Edits();
  for (const { 0: quotation, index } of text.matchAll(QUOTATION)) {
    const end = index + quotation.length;
    edits.add(index, index + 2, '"', KIND.quotes);
    edits.add(end - 2, end, '"', KIND.quotes);
  }
  return edits;
}
