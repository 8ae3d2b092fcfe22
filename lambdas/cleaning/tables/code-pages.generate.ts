import { readFileSync, writeFileSync } from 'node:fs';
import iconv from 'iconv-lite';

/**
 * Code pages that UTF-8 is mistaken for, by their names in iconv-lite, the commonest first. ISO-8859-1 is not among
 * them: windows-1252 with C1 controls for its bytes 0x80 to 0x9F covers it.
 */
const CODE_PAGES = [
  ['windows-1252', 'win1252'],
  ['windows-1250', 'win1250'],
  ['windows-1251', 'win1251'],
  ['macintosh', 'macroman'],
  ['windows-1254', 'win1254'],
  ['windows-1257', 'win1257'],
  ['ISO-8859-2', 'iso88592'],
  ['windows-1253', 'win1253'],
  ['IBM437', 'cp437'],
  ['IBM850', 'cp850'],
] as const;

/** Bytes for which iconv-lite is behind unicode.org/Public/MAPPINGS/VENDORS/APPLE/ROMAN.TXT. */
const EXCEPTIONS: readonly (readonly [name: string, byte: number, character: string, why: string])[] = [
  ['macintosh', 0xbd, '\u03a9', 'the Greek letter, of which the ohm sign is a mere duplicate'],
  ['macintosh', 0xdb, '€', 'the euro took the place of the currency sign in Mac OS 8.5'],
  ['macintosh', 0xf0, '\uf8ff', 'the logo of Apple, first byte of every emoji in UTF-8'],
];

const TABLE = new URL('./code-pages.ts', import.meta.url);
const UPPER_HALF = Uint8Array.from({ length: 128 }, (_, i) => 128 + i);
/** Characters that a source file had better not hold: C1 controls, spaces, soft hyphen, private use, bidirectional. */
const UNSAFE = /[\x80-\xa0\xad\u200e\u200f\ue000-\uf8ff'\\]/g;

function escaped(characters: string): string {
  return characters.replace(UNSAFE, (c) =>
    /['\\]/.test(c) ? `\\${c}` : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function upperHalf(name: string, source: string): string {
  const characters = [...iconv.decode(Buffer.from(UPPER_HALF), source)];
  for (const [page, byte, character] of EXCEPTIONS) if (page === name) characters[byte - 0x80] = character;
  return characters.join('');
}

/** The text of the table: a row for each code page, with the characters of bytes 0x80 to 0xFF. */
export function codePagesTable(): string {
  const rows = CODE_PAGES.map(([name, source]) => `  ['${name}', '${escaped(upperHalf(name, source))}'],`);
  const { version } = JSON.parse(
    readFileSync(new URL('../../../node_modules/iconv-lite/package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  return `// Made by code-pages.generate.ts from iconv-lite ${version} (MIT licence). Change the script, not this.

/** What bytes 0x80 to 0xFF mean in each code page; U+FFFD where it leaves a byte undefined. */
// biome-ignore format: a code page a line
export const CODE_PAGES: readonly (readonly [name: string, upperHalf: string])[] = [
${rows.join('\n')}
];
`;
}

if (import.meta.main) writeFileSync(TABLE, codePagesTable());
