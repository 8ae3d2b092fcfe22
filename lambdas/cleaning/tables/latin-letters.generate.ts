import { readFileSync, writeFileSync } from 'node:fs';
import anyAscii from 'any-ascii';

/** Letters for which the rules of `spellingOf` do not hold. */
const EXCEPTIONS: readonly (readonly [letters: string, spelling: string | undefined, why: string])[] = [
  ['ⁿⁱ', undefined, 'exponents: 10ⁿ is not 10n'],
  ['ǀǁǂǃʘ', undefined, 'clicks of Khoisan languages: no letter stands for one'],
  ['ŉ', "'n", 'the apostrophe is part of the Afrikaans article'],
  ['ẚ', 'a', 'its half ring is a sign of transliteration, not an apostrophe'],
  ['Ŀ', 'L', 'its dot parts two l in Catalan, it is no full stop'],
  ['ŀ', 'l', 'its dot parts two l in Catalan, it is no full stop'],
];

const TABLE = new URL('./latin-letters.ts', import.meta.url);
const LAST_POINT = 0x1dfff;
const LATIN = /^\p{Script=Latin}$/u;
const ASCII_LETTERS = /^[A-Za-z]+$/;

/**
 * How a Latin letter is spelled in ASCII: as the base that Unicode decomposes it into; where it does not decompose,
 * as any-ascii transliterates it, whose full stop behind a medieval abbreviation is left out. Undefined for letters
 * that neither spells with letters, such as clicks.
 */
function spellingOf(letter: string): string | undefined {
  const exception = EXCEPTIONS.find(([letters]) => letters.includes(letter));
  if (exception !== undefined) return exception[1];
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
  if (ASCII_LETTERS.test(base)) return base;
  const spelling = anyAscii(base).replace(/\.$/, '');
  return ASCII_LETTERS.test(spelling) ? spelling : undefined;
}

/** The text of the table: for each spelling the letters that have it, in the order of their code points. */
export function latinLettersTable(): string {
  const bySpelling = new Map<string, string>();
  for (let point = 0x80; point <= LAST_POINT; point++) {
    const letter = String.fromCodePoint(point);
    const spelling = LATIN.test(letter) ? spellingOf(letter) : undefined;
    if (spelling !== undefined) bySpelling.set(spelling, (bySpelling.get(spelling) ?? '') + letter);
  }
  const rows = [...bySpelling]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([spelling, letters]) => `  [${JSON.stringify(spelling)}, '${letters}'],`);
  const { version } = JSON.parse(
    readFileSync(new URL('../../../node_modules/any-ascii/package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  return `// Made by "npm run tables" from Unicode ${process.versions.unicode} and any-ascii ${version} (ISC licence). Change the script, not this.

/** Latin letters beyond ASCII by their spelling in ASCII. */
// biome-ignore format: a spelling a line
export const LATIN_LETTERS_BY_SPELLING: readonly (readonly [spelling: string, letters: string])[] = [
${rows.join('\n')}
];
`;
}

if (import.meta.main) writeFileSync(TABLE, latinLettersTable());
