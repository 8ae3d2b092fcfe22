import { latin1, utf16 } from './bytes.ts';
import type { HostileUpload } from './upload.ts';

const CLEAN = { status: 'clean' } as const;
const EMPTY = { status: 'rejected', reason: 'empty' } as const;
const HTML = { status: 'rejected', reason: 'html' } as const;
const LOSSY = { status: 'clean', flags: ['replacement-characters'] } as const;

const STORY = 'The mayor spoke on Tuesday.\n\nNobody listened to him.\n';
const RUSSIAN = 'Мэр выступил во вторник.\n\nНикто его не слушал.\n';

function damaged(...bytes: number[]): Buffer {
  return Buffer.concat([Buffer.from(`${RUSSIAN}Здесь `), Buffer.from(bytes), Buffer.from(' конец.\n')]);
}

const encodings: HostileUpload[] = [
  ...(['le', 'be'] as const).flatMap((order): HostileUpload[] => [
    {
      name: `UTF-16 ${order}, marked`,
      content: utf16(STORY, order, true),
      expected: { ...CLEAN, text: STORY },
    },
    {
      name: `UTF-16 ${order}, unmarked`,
      content: utf16(STORY, order, false),
      expected: { ...CLEAN, text: STORY },
    },
    {
      name: `UTF-16 ${order}, unmarked, of another script`,
      content: utf16(RUSSIAN, order, false),
      expected: { ...CLEAN, text: RUSSIAN },
    },
    {
      name: `UTF-16 ${order} with half a character at its end`,
      content: utf16(STORY, order, true).subarray(0, -1),
      expected: CLEAN,
    },
  ]),
  {
    name: 'UTF-8, cut within its last character',
    content: Buffer.from(RUSSIAN.trimEnd().slice(0, -1)).subarray(0, -1),
    expected: LOSSY,
  },
  { name: 'UTF-8 with an overlong slash', content: damaged(0xc0, 0xaf), expected: LOSSY },
  { name: 'UTF-8 with an overlong NUL', content: damaged(0xc0, 0x80), expected: LOSSY },
  { name: 'UTF-8 with a lone continuation byte', content: damaged(0x80), expected: LOSSY },
  { name: 'UTF-8 with a lead byte and nothing behind it', content: damaged(0xe2), expected: LOSSY },
  { name: 'UTF-8 with bytes that it never has', content: damaged(0xff, 0xfe), expected: LOSSY },
  { name: 'UTF-8 beyond the last code point', content: damaged(0xf4, 0x90, 0x80, 0x80), expected: LOSSY },
  { name: 'a high surrogate in UTF-8', content: damaged(0xed, 0xa0, 0x80), expected: LOSSY },
  { name: 'a low surrogate in UTF-8', content: damaged(0xed, 0xb0, 0x80), expected: LOSSY },
  {
    name: 'a pair of surrogates in UTF-8, as CESU-8 has',
    content: damaged(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80),
    expected: LOSSY,
  },
  { name: 'a five-byte sequence', content: damaged(0xf8, 0x88, 0x80, 0x80, 0x80), expected: LOSSY },
  {
    name: 'U+FFFD as the author wrote it',
    content: 'A \ufffd in a text.\n',
    expected: { ...LOSSY, text: 'A \ufffd in a text.\n' },
  },
  { name: 'noncharacters', content: 'A \ufffe and \uffff in a text.\n', expected: CLEAN },
  { name: 'characters for private use', content: 'A \ue000 and \u{10fffd} in a text.\n', expected: CLEAN },
];

const empty: HostileUpload[] = [
  { name: 'no bytes', content: '', expected: EMPTY },
  { name: 'a byte order mark alone', content: '\ufeff', expected: EMPTY },
  { name: 'a byte order mark of UTF-16 alone', content: latin1('\xff\xfe'), expected: EMPTY },
  { name: 'the other byte order mark of UTF-16 alone', content: latin1('\xfe\xff'), expected: EMPTY },
  { name: 'a byte order mark and line ends', content: '\ufeff\r\n\r\n', expected: EMPTY },
  { name: 'spaces', content: ' '.repeat(1000), expected: EMPTY },
  { name: 'line ends', content: '\n'.repeat(1000), expected: EMPTY },
  { name: 'exotic spaces', content: '\u00a0\u2003\u3000\u202f\u2028\u2029', expected: EMPTY },
];

const markup: HostileUpload[] = [
  {
    name: 'an HTML page',
    content: '<!DOCTYPE html><html><body><p>A story.</p></body></html>',
    expected: HTML,
  },
  {
    name: 'an HTML page behind blanks and a comment',
    content: '\n\n <!-- x --><!doctype HTML>\n<p>A story.',
    expected: HTML,
  },
  {
    name: 'an HTML page without a doctype',
    content: '<html><head><title>T</title></head><body>A story.</body></html>',
    expected: HTML,
  },
  {
    name: 'XHTML',
    content: '<?xml version="1.0"?><html xmlns="x"><head></head><body></body></html>',
    expected: HTML,
  },
  {
    name: 'an HTML page in UTF-16',
    content: utf16('<!DOCTYPE html><html><body>A story.</body></html>', 'le', true),
    expected: HTML,
  },
  { name: 'a piece of HTML', content: '<div><p>One.</p><p>Two.</p><p>Three.</p></div>', expected: HTML },
  { name: 'XML', content: '<?xml version="1.0"?>\n<feed><entry>A story.</entry></feed>\n', expected: CLEAN },
  {
    name: 'XML with nested entities',
    content: `<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(10)}">]>\n<lolz>&b;</lolz>\n`,
    expected: CLEAN,
  },
  { name: 'JSON', content: '{"title": "A story", "text": "Nobody listened."}\n', expected: CLEAN },
  {
    name: 'JSON nested ten thousand deep',
    content: `${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
    expected: CLEAN,
  },
  {
    name: 'a script element in a text',
    content: 'He wrote <script>alert(1)</script> on the wall.\n',
    expected: { ...CLEAN, text: 'He wrote <script>alert(1)</script> on the wall.\n' },
  },
  {
    name: 'CSV with formulas',
    content: '=cmd|calc!A0,+1,-1,@SUM(A1)\n',
    expected: { ...CLEAN, text: '=cmd|calc!A0,+1,-1,@SUM(A1)\n' },
  },
  {
    name: 'a template of a server',
    content: "Hello {{constructor.constructor('x')()}} and #{7*7}.\n",
    expected: { ...CLEAN, text: "Hello {{constructor.constructor('x')()}} and #{7*7}.\n" },
  },
  {
    name: 'SQL',
    content: "Robert'); DROP TABLE students;--\n",
    expected: { ...CLEAN, text: "Robert'); DROP TABLE students;--\n" },
  },
  {
    name: 'escape sequences of a terminal',
    content: 'A \u001b[31mred\u001b[0m word in an ordinary text.\n'.repeat(9),
    expected: CLEAN,
  },
  {
    name: 'a Unix script',
    content: '#!/bin/sh\nrm -rf /\n',
    expected: { ...CLEAN, text: '#!/bin/sh\nrm -rf /\n' },
  },
];

const deception: HostileUpload[] = [
  {
    name: 'an override of direction',
    content: 'The file is called \u202egpj.exe\u202c today.\n',
    expected: CLEAN,
  },
  {
    name: 'isolates without an end',
    content: `${'\u2066\u2067\u2068'.repeat(100)}One word.\n`,
    expected: CLEAN,
  },
  {
    name: 'an override in every word',
    content: 'One\u202e two\u202d three\u200e four\u200f five.\n',
    expected: CLEAN,
  },
  {
    name: 'Cyrillic letters in the place of Latin ones',
    content: 'Suрроrt UР оr bесоmе оur раtrоn!\n',
    expected: { ...CLEAN, text: 'Suрроrt UР оr bесоmе оur раtrоn!\n' },
  },
  { name: 'mathematical letters', content: '𝐒𝐮𝐩𝐩𝐨𝐫𝐭 𝐔𝐏 is what it says.\n', expected: CLEAN },
  {
    name: 'letters with a hundred marks',
    content: `Z${'\u0300\u0316'.repeat(100)}algo speaks.\n`,
    expected: CLEAN,
  },
  { name: 'a mark without a letter', content: '\u0301 comes first.\n', expected: CLEAN },
  {
    name: 'invisible letters between letters',
    content: 'S\u200bu\u200bp\u200bp\u200bo\u200br\u200bt is a word.\n',
    expected: { ...CLEAN, text: 'Support is a word.\n' },
  },
  {
    name: 'tags, the invisible alphabet',
    content: `A word${Array.from('hidden', (c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('')} follows.\n`,
    expected: CLEAN,
  },
  {
    name: 'variation selectors that carry data',
    content: `A word${Array.from({ length: 200 }, (_, i) => String.fromCodePoint(0xe0100 + i)).join('')} follows.\n`,
    expected: CLEAN,
  },
  {
    name: 'a soft hyphen in every word',
    content: 'Sup\u00adport is a w\u00adord.\n',
    expected: { ...CLEAN, text: 'Support is a word.\n' },
  },
  { name: 'fullwidth letters', content: 'Ｓｕｐｐｏｒｔ is a word.\n', expected: CLEAN },
  { name: 'an emoji of seven parts', content: 'A family: 👨‍👩‍👧‍👦 and a flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿.\n', expected: CLEAN },
  { name: 'a letter that grows when it is folded', content: `${'ﷺ'.repeat(5000)}\n`, expected: CLEAN },
  { name: 'jamo without order', content: `${'\u1100\u11a8\u1161'.repeat(1000)}\n`, expected: CLEAN },
];

const charsets: HostileUpload[] = [
  'utf-7',
  'x-user-defined',
  'unicode',
  'none',
  '../../etc/passwd',
  '__proto__',
  'utf-8; charset=utf-16',
  '"utf-8',
  'hz-gb-2312',
  'iso-2022-cn',
  `x${'y'.repeat(5000)}`,
  'replacement',
  'utf-16',
  'ebcdic',
  'base64',
  'hex',
].map((charset) => ({
  name: `a charset that deceives: ${charset.slice(0, 30)}`,
  content: STORY,
  contentType: `text/plain; charset=${charset}`,
  expected: { ...CLEAN, text: STORY },
}));

const profiles: HostileUpload[] = [
  '__proto__',
  'constructor',
  'Article',
  '',
  ' article',
  'page,article',
  'toString',
  '../page',
].map((profile) => ({
  name: `the profile ${JSON.stringify(profile)}`,
  content: STORY,
  metadata: { 'winnow-profile': profile },
  expected: { status: 'rejected', reason: 'unknown-profile' },
}));

const states: HostileUpload[] = [
  {
    name: 'an archived object',
    content: STORY,
    refused: 'archived',
    expected: { status: 'rejected', reason: 'archived' },
  },
  {
    name: "an object under the customer's key",
    content: STORY,
    refused: 'unreadable',
    expected: { status: 'rejected', reason: 'unreadable' },
  },
  {
    name: 'an object of a terabyte',
    content: STORY,
    bytes: 2 ** 40,
    expected: { status: 'rejected', reason: 'too-large' },
  },
  {
    name: 'an object a byte above the limit',
    content: STORY,
    bytes: 10 * 1024 * 1024 + 1,
    expected: { status: 'rejected', reason: 'too-large' },
  },
];

export const text: readonly HostileUpload[] = [
  ...encodings,
  ...empty,
  ...markup,
  ...deception,
  ...charsets,
  ...profiles,
  ...states,
];
