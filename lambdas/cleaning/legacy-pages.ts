import iconv from 'iconv-lite';

/** Bytes that fit no other code page fit this one, the commonest in scraped news. */
export const FALLBACK = 'windows-1252';

/** Where the tables of iconv-lite do not know a name of the Encoding Standard. */
const TABLE_NAMES: ReadonlyMap<string, string> = new Map([['x-mac-cyrillic', 'maccyrillic']]);

/**
 * Characters that Apple's code pages have had since Mac OS 8.5 and 9, and the Encoding Standard has, where iconv-lite
 * has the older ones. Neither page holds the older ones elsewhere.
 */
const NEWER: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['macintosh', { '¤': '€', '\u2126': '\u03a9' }],
  ['x-mac-cyrillic', { '¤': '€', '¢': 'Ґ', '∂': 'ґ' }],
]);

/** Reads bytes in a legacy code page. Bytes that have no character in it become U+FFFD. */
export function read(bytes: Uint8Array, page: string): string {
  const text = iconv.decode(bytes, TABLE_NAMES.get(page) ?? page);
  const newer = NEWER.get(page);
  return newer === undefined
    ? text
    : text.replace(/[¤\u2126¢∂]/g, (character) => newer[character] ?? character);
}

/** Whether a declared charset is a code page that can be read here. */
export function isLegacy(name: string): boolean {
  if (/^(?:utf|ucs|unicode|ascii|us-ascii|binary|base64|hex)/i.test(name)) return false;
  return TABLE_NAMES.has(name) || iconv.encodingExists(name);
}
