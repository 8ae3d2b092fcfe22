import type { HostileUpload } from './upload.ts';

const CLEAN = { status: 'clean' } as const;
const MIB = 1024 * 1024;

/** Pieces that rules and repairs begin to match on, over and over, so that what is not linear shows. */
const PIECES = [
  'Support UP or become our patron!\n',
  'Support UP or become our ',
  'Leave a Reply\n',
  'Your email address will not be published. ',
  'This site uses Akismet to reduce spam. ',
  'verification: ',
  'deadbeefdeadbeefdeadbeefdeadbeef\n',
  'â€™',
  'Ã©',
  '&rsquo;',
  '&amp;amp;',
  '&',
  '&#',
  '<',
  '<p',
  '``',
  "''",
  '"',
  '“',
  '—',
  '- ',
  '…',
  '. . . ',
  'https://example.org/?a=',
  'a@b.',
  '(((',
  '\\',
  'é\n',
  'e\u0301',
  '\u200b',
  'ß',
  'Æ ',
  '字',
  '한',
  '🙂',
  '\u0300',
  '\t',
  'a\n\n',
  '1,000 ',
] as const;

const repeated: HostileUpload[] = PIECES.filter((piece) => piece.trim() !== '').map((piece) => ({
  name: `a quarter of a megabyte of ${JSON.stringify(piece)}`,
  content: `The story begins.\n${piece.repeat(Math.ceil(MIB / 4 / Buffer.byteLength(piece)))}\nIt ends.\n`,
  expected: CLEAN,
}));

/** The largest that is read, of one character. */
const largest: HostileUpload[] = ['a', '"', 'é', '<'].map((character) => ({
  name: `ten megabytes of ${character}`,
  content: character.repeat((10 * MIB) / Buffer.byteLength(character)),
  expected: CLEAN,
}));

export const size: readonly HostileUpload[] = [
  ...repeated,
  ...largest,
  {
    name: 'ten megabytes of line ends',
    content: '\n'.repeat(10 * MIB),
    expected: { status: 'rejected', reason: 'empty' },
  },
];
