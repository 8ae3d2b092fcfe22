import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, NotTextError } from '../../lambdas/cleaning/index.ts';

const SERBIAN =
  'Vučić je rekao da će se žurnal vratiti. Đoković igra šah u Čačku, a njegov brat ćuti i čeka.';
const RUSSIAN = 'Президент Сербии сообщил об этом в воскресенье, во время открытия выставки.';
const GERMAN = 'Der Präsident erklärte, er könne größere Änderungen für möglich halten.';

function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values);
}

describe('decoding', () => {
  it.each([
    ['UTF-8', Buffer.from(SERBIAN), 'utf-8', 'certain'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${SERBIAN}`), 'utf-8', 'certain'],
    ['UTF-16 with a byte order mark', iconv.encode(SERBIAN, 'utf-16'), 'utf-16le', 'certain'],
    [
      'big-endian UTF-16 with a byte order mark',
      iconv.encode(`\ufeff${SERBIAN}`, 'utf-16be'),
      'utf-16be',
      'certain',
    ],
    ['UTF-16 without a byte order mark', iconv.encode(SERBIAN, 'utf-16le'), 'utf-16le', 'guessed'],
    ['windows-1250', iconv.encode(SERBIAN, 'windows-1250'), 'windows-1250', 'guessed'],
    ['ISO-8859-2', iconv.encode(SERBIAN, 'iso-8859-2'), 'iso-8859-2', 'guessed'],
  ])('reads %s and says so', async (_, encoded, name, outcome) => {
    expect(await decode(encoded)).toEqual({ text: SERBIAN, encoding: { name, outcome } });
  });

  it.each(['windows-1251', 'koi8-r'])('guesses %s', async (name) => {
    const encoding = { name, outcome: 'guessed' };

    expect(await decode(iconv.encode(RUSSIAN, name))).toEqual({ text: RUSSIAN, encoding });
  });

  it('takes the declared charset over a guess', async () => {
    const encoding = { name: 'macintosh', outcome: 'declared' };

    expect(await decode(iconv.encode(GERMAN, 'macintosh'), 'macintosh')).toEqual({ text: GERMAN, encoding });
  });

  it.each(['utf-8', 'x-unknown'])(
    'guesses where the declared charset %s cannot be right',
    async (declared) => {
      const { text, encoding } = await decode(iconv.encode(GERMAN, 'windows-1252'), declared);

      expect(text).toBe(GERMAN);
      expect(encoding.outcome).toBe('guessed');
    },
  );

  it('reads valid UTF-8 as such, whatever was declared', async () => {
    expect((await decode(Buffer.from(SERBIAN), 'iso-8859-1')).text).toBe(SERBIAN);
  });

  it('marks what was cut off at the end of UTF-8, and keeps the rest', async () => {
    const cut = Buffer.from('Vučić i Vučić').subarray(0, -1);

    expect(await decode(cut)).toEqual({
      text: 'Vučić i Vuči\ufffd',
      encoding: { name: 'utf-8', outcome: 'guessed' },
    });
  });
});

describe('decoding refuses', () => {
  it.each([
    ['no bytes', bytes(), 'empty'],
    ['white space', Buffer.from(' \n\t\r\n\u00a0'), 'empty'],
    ['a lone byte order mark', bytes(0xef, 0xbb, 0xbf), 'empty'],
    ['a PNG image', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'not-text'],
    ['a PDF document', Buffer.from('%PDF-1.7\n'), 'not-text'],
    ['a gzip file', bytes(0x1f, 0x8b, 8, 0), 'not-text'],
    ['NULs among letters', Buffer.from('some words\0and more of them'), 'not-text'],
    ['an HTML page', Buffer.from('\n<!DOCTYPE html>\n<p>Hello</p>'), 'html'],
    ['XHTML', Buffer.from('<?xml version="1.0"?>\n<!-- page -->\n<html lang="en">'), 'html'],
  ])('%s', async (_, content, code) => {
    const refusal = await decode(content).catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(NotTextError);
    expect(refusal).toMatchObject({ code });
  });

  it('no text that only speaks of HTML', async () => {
    const text = 'Write <!DOCTYPE html> at the start of every page.\n<html> comes next.';

    expect((await decode(Buffer.from(text))).text).toBe(text);
  });
});
