import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../lambdas/cleaning/index.ts';
import { LEGACY_PAGES, LEGACY_TEXTS, type LegacyLanguage } from './legacy-texts.ts';

/** How much a detector gets to see, in bytes. */
const WINDOW = 300;
/** Characters from the start of one window to the next. */
const STEP = 11;

interface Window {
  readonly text: string;
  /** Whole characters that take no more bytes than the window has. */
  readonly bytes: Buffer;
  /** All bytes of the window: in multi-byte pages there may be half a character at the end. */
  readonly cut: Buffer;
}

function windowsOf(text: string, page: string, size = WINDOW): Window[] {
  const windows: Window[] = [];
  for (let start = 0; ; start += STEP) {
    const cut = iconv.encode(text.slice(start), page).subarray(0, size);
    if (cut.length < size) return windows;
    let length = size;
    while (iconv.encode(text.slice(start, start + length), page).length > size) length--;
    const piece = text.slice(start, start + length);
    windows.push({ text: piece, bytes: iconv.encode(piece, page), cut });
  }
}

const CASES = LEGACY_PAGES.flatMap(([page, languages]) =>
  languages.map((language): [string, LegacyLanguage] => [page, language]),
);

describe(`decoding ${WINDOW} bytes that nothing is declared of`, () => {
  it.each(CASES)('reads %s, %s', async (page, language) => {
    const windows = windowsOf(LEGACY_TEXTS[language], page).filter(({ bytes }) =>
      bytes.some((b) => b > 0x7f),
    );

    const texts = await Promise.all(windows.map(async ({ bytes }) => (await decode(bytes)).text));

    expect(windows.length).toBeGreaterThan(5);
    expect(texts).toEqual(windows.map(({ text }) => text));
  });

  it.each([
    ['gbk', 'simplifiedChinese'],
    ['big5', 'traditionalChinese'],
    ['shift_jis', 'japanese'],
    ['euc-kr', 'korean'],
  ] as const)('marks half a character at the end of %s, and keeps the rest', async (page, language) => {
    const windows = windowsOf(LEGACY_TEXTS[language], page, WINDOW - 1);
    const cut = windows.filter((window) => window.bytes.length < window.cut.length);

    const texts = await Promise.all(cut.map(async (window) => (await decode(window.cut)).text));

    expect(cut.length).toBeGreaterThan(0);
    expect(texts).toEqual(cut.map(({ text }) => `${text}\ufffd`));
  });

  it('marks half a character at the start of EUC-KR, and keeps the rest', async () => {
    const text = LEGACY_TEXTS.korean;

    expect((await decode(iconv.encode(text, 'euc-kr').subarray(1))).text).toBe(`\ufffd${text.slice(1)}`);
  });
});

describe('decoding English with a single byte that tells', () => {
  it.each([
    ['the tour of Timothée Chalamet began', ['windows-1252', 'macintosh', 'cp850', 'cp437']],
    ['We don’t know who it was, he said', ['windows-1252', 'macintosh']],
    ['She called it “the end” of an era', ['windows-1252', 'macintosh']],
    ['It closed at 65° and stayed there', ['windows-1252', 'macintosh', 'cp850', 'cp437']],
    ['The price – if there is one – is low', ['windows-1252', 'macintosh']],
    ['Tickets cost €20 at the door', ['windows-1252', 'macintosh']],
  ])('%s', async (text, pages) => {
    const texts = await Promise.all(
      pages.map(async (page) => {
        // The tables of iconv-lite lack the euro sign of this page.
        const bytes = iconv.encode(page === 'macintosh' ? text.replace('€', '¤') : text, page);
        return (await decode(bytes)).text;
      }),
    );

    expect(texts).toEqual(pages.map(() => text));
  });

  it.each(['windows-1252', 'macintosh', 'cp850'])(
    'takes a last letter in %s for no cut UTF-8',
    async (page) => {
      const text = 'They met again at the corner table of the same café';

      expect((await decode(iconv.encode(text, page))).text).toBe(text);
    },
  );
});

describe('decoding is not misled', () => {
  it.each(['BMW', 'MZ', 'ID3'])('by a first word %s, as binary formats begin', async (word) => {
    const text = `${word}: ${LEGACY_TEXTS.russian}`;

    expect((await decode(iconv.encode(text, 'koi8-r'))).text).toBe(text);
  });

  it('by a declared multi-byte charset that leaves bytes without a character', async () => {
    const { text, encoding } = await decode(iconv.encode(LEGACY_TEXTS.german, 'windows-1252'), 'Shift_JIS');

    expect(text).toBe(LEGACY_TEXTS.german);
    expect(encoding).toEqual({ name: 'windows-1252', outcome: 'guessed' });
  });

  it('by one bad byte in a declared charset', async () => {
    const bytes = Buffer.concat([iconv.encode(LEGACY_TEXTS.german, 'windows-1252'), Buffer.of(0x81)]);

    expect(await decode(bytes, 'windows-1252')).toEqual({
      text: `${LEGACY_TEXTS.german}\ufffd`,
      encoding: { name: 'windows-1252', outcome: 'declared' },
    });
  });

  it('by one bad byte in an undeclared code page', async () => {
    const bytes = Buffer.concat([iconv.encode(LEGACY_TEXTS.german, 'windows-1252'), Buffer.of(0x81)]);

    expect((await decode(bytes)).text).toBe(`${LEGACY_TEXTS.german}\ufffd`);
  });
});

describe('decoding Apple code pages', () => {
  it.each([
    ['macintosh', [0x35, 0x20, 0xdb, 0x2c, 0x20, 0x31, 0x20, 0xbd], '5 €, 1 Ω'],
    ['x-mac-cyrillic', [0x35, 0x20, 0xff, 0x2c, 0x20, 0xb6, 0xe0, 0xed, 0xee, 0xea], '5 €, ґанок'],
  ])('reads %s as today, not as before the euro', async (page, values, text) => {
    expect((await decode(Uint8Array.from(values), page)).text).toBe(text);
  });
});
