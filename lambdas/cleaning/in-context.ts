import { CLAUSE_DASHES } from './punctuation.ts';

/** A dash with a space on each side where it touches anything but a border of its line, a space or another dash. */
export function spaced(text: string, index: number, hyphen: string): string {
  const left = touchesWord(text.charAt(index - 1)) ? ' ' : '';
  const right = touchesWord(text.charAt(index + 1)) ? ' ' : '';
  return left + hyphen + right;
}

function touchesWord(neighbour: string): boolean {
  return neighbour.trim() !== '' && neighbour !== '\u0085' && !CLAUSE_DASHES.has(neighbour);
}

export function isSmallLetter(letter: string): boolean {
  return letter !== letter.toUpperCase() && letter === letter.toLowerCase();
}

export function titleCase(letters: string): string {
  return letters.charAt(0) + letters.slice(1).toLowerCase();
}
