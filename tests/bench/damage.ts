import { CODE_PAGES } from '../../lambdas/cleaning/tables/code-pages.ts';

const LATIN =
  'Příliš žluťoučký kůň úpěl ďábelské ódy, a vítr mu odpověděl “až zítra”. L’été dernier, à l’île d’Oléron, ' +
  'nous avons mangé des crêpes très légères. Die Straße führt über Brücken, größer als früher. ¿Dónde está el niño?\n';
const CYRILLIC =
  'Съешь же ещё этих мягких французских булок, да выпей чаю, сказал старик. Вечером мы пошли к реке, где было тихо.\n';
const PLAIN =
  'The council met on Monday and agreed on the plans for the new bridge, which will open next year. ';

/** Documents of about this many characters before they are damaged. */
const LENGTH = 3000;
const COUNT = 40;

/** Texts damaged on their way, by the kind of damage. */
export function damagedTexts(): Readonly<Record<string, readonly string[]>> {
  const latin = repeated(LATIN);
  const misreadOnce = misread(latin, 'windows-1252');
  return {
    'windows-1252': documents(misreadOnce),
    'twice 1252': documents(misread(misreadOnce, 'windows-1252')),
    'windows-1251': documents(misread(repeated(CYRILLIC), 'windows-1251')),
    sparse: documents(misread(repeated(`${PLAIN.repeat(6)}It’s a café.\n`), 'windows-1252')),
  };
}

function repeated(text: string): string {
  return text.repeat(Math.ceil(LENGTH / text.length));
}

/** No two alike, as none are in a corpus. */
function documents(text: string): string[] {
  return Array.from({ length: COUNT }, (_, i) => `${i}. ${text}`);
}

/** The bytes of a text in UTF-8, each read as a character of a code page; bytes that it lacks as ISO-8859-1 has them. */
function misread(text: string, page: string): string {
  const upperHalf = CODE_PAGES.find(([name]) => name === page)?.[1] as string;
  return Array.from(new TextEncoder().encode(text), (byte) => {
    const character = byte < 0x80 ? '\ufffd' : upperHalf.charAt(byte - 0x80);
    return character === '\ufffd' ? String.fromCharCode(byte) : character;
  }).join('');
}
