const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words of a text: runs of letters, digits and their marks. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}
