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

  it.each([
    ['windows-1253', 'Ο πρόεδρος της Σερβίας ανακοίνωσε την Κυριακή ότι η έκθεση θα ανοίξει τον Μάιο.'],
    [
      'windows-1254',
      'Cumhurbaşkanı pazar günü yaptığı açıklamada görüşmenin İstanbul’da süreceğini söyledi.',
    ],
    ['windows-1257', 'Prezidentas sekmadienį pranešė, kad paroda bus atidaryta gegužės mėnesį Vilniuje.'],
    ['gb18030', '塞尔维亚总统星期日宣布，展览将于五月开幕，各国领导人将出席开幕式。'],
    ['big5', '塞爾維亞總統星期日宣布，展覽將於五月開幕，各國領導人將出席開幕式。'],
    ['shift_jis', 'セルビアの大統領は日曜日、展覧会が五月に開かれると発表した。'],
    ['euc-kr', '세르비아 대통령은 일요일에 전시회가 오월에 열린다고 발표하였다.'],
  ])('guesses %s', async (name, text) => {
    expect(await decode(iconv.encode(text, name))).toEqual({ text, encoding: { name, outcome: 'guessed' } });
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

  it.each([
    ['Japanese in UTF-16', '東京は今日も雨です。\n明日は晴れるでしょう。', 'utf-16le'],
    ['Russian in big-endian UTF-16', RUSSIAN, 'utf-16be'],
  ])('recognises %s by its zeros', async (_, text, name) => {
    expect(await decode(iconv.encode(text, name))).toEqual({ text, encoding: { name, outcome: 'guessed' } });
  });

  it('takes UTF-16 that was declared', async () => {
    const encoding = { name: 'utf-16le', outcome: 'declared' };

    expect(await decode(iconv.encode('東京', 'utf-16le'), 'UTF-16LE')).toEqual({ text: '東京', encoding });
  });

  it('finds the code page of letters far into the text', async () => {
    const text = `${'plain words only\n'.repeat(6000)}${RUSSIAN}`;

    expect((await decode(iconv.encode(text, 'windows-1251'))).text).toBe(text);
  });

  it.each([
    ['English with curly quotes', '“We talk,” he said. It’s late — and “cold”.'],
    ['Serbian', SERBIAN],
    ['an emoji', 'Thanks so much 🙏 for it'],
  ])('marks one bad byte in %s and keeps the rest', async (_, text) => {
    const damaged = Buffer.concat([Buffer.from(text), Buffer.from([0xff]), Buffer.from(' The end.')]);

    expect((await decode(damaged)).text).toBe(`${text}\ufffd The end.`);
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
    ['a TIFF image', bytes(0x49, 0x49, 0x2a, 0, 8, 0, 0, 0), 'not-text'],
    ['bytes of every value', bytes(...Array.from({ length: 255 }, (_, i) => i + 1)), 'not-text'],
    ['a fragment of HTML', Buffer.from('<div><p>One</p><p>Two</p></div><p>Three</p>'), 'html'],
    ['an HTML page', Buffer.from('\n<!DOCTYPE html>\n<p>Hello</p>'), 'html'],
    [
      'XHTML',
      Buffer.from('<?xml version="1.0"?>\n<!-- page -->\n<html lang="en"><head><title>Page</title>'),
      'html',
    ],
  ])('%s', async (_, content, code) => {
    const refusal = await decode(content).catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(NotTextError);
    expect(refusal).toMatchObject({ code });
  });
});

describe('decoding takes as text', () => {
  it.each([
    'Write <!DOCTYPE html> at the start of every page.\n<html> comes next.',
    '<body> count rises to 40, police say',
    'RIFF raff is a word that he liked.',
    'PAR1 is a restaurant in Split.',
    'GIF87a and GIF89a compared',
    'BZh is on my licence plate',
    '%PDF- is how every such file begins.',
  ])('%j', async (text) => {
    expect((await decode(Buffer.from(text))).text).toBe(text);
  });
});
