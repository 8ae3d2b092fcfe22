import { describe, expect, it } from 'vitest';
import { Cleaner, type CleaningOptions } from '../../lambdas/cleaning/index.ts';

const cleaner = new Cleaner();
const NOTICE = 'Your email address will not be published. Required fields are marked *';
const BODY =
  'The committee met for the third time this week and agreed on a budget for the coming year.\n\n' +
  'Its chair said that the roads in the north of the country will be repaired before winter.';

function clean(text: string): string {
  return cleaner.clean(text).text;
}

describe('a removal', () => {
  it.each<[string, string, string]>([
    [
      'takes the separator after it',
      `A first line of text\n\n${NOTICE}\n\nmore`,
      'A first line of text\n\nmore',
    ],
    ['leaves the larger separator before it', `text\n\n\n${NOTICE}\nmore`, 'text\n\n\nmore'],
    ['leaves the larger separator after it', `text\n${NOTICE}\n\n\nmore`, 'text\n\n\nmore'],
    ['takes the separator before it at the end of the text', `text\n\n${NOTICE}`, 'text'],
    ['leaves the final line end as it is', `text\n\n${NOTICE}\n`, 'text\n'],
    ['leaves leading line ends as they are', `\n\n${NOTICE}\n\ntext`, '\n\ntext'],
    [
      'takes blank lines between removed blocks with it',
      `text\n\n${NOTICE}\n\n \n\n${NOTICE}\n\nmore`,
      'text\n\nmore',
    ],
    ['of the last sentence leaves what precedes it', `The end. ${NOTICE}`, 'The end.'],
    ['works with CRLF line ends', `text\r\n\r\n${NOTICE}\r\n\r\nmore\r\n`, 'text\n\nmore\n'],
    ['works with non-breaking spaces', `text\n\n${NOTICE.replaceAll(' ', '\u00a0')}`, 'text'],
    ['works on a notice with Markdown emphasis', `text\n\n**${NOTICE}**`, 'text'],
  ])('%s', (_, raw, expected) => {
    expect(clean(raw)).toBe(expected);
  });

  it('works on a notice in a text that was wrapped', () => {
    const wrap = (text: string) => text.replace(/(?![^\n]{1,50}$)([^\n]{1,50}) /gm, '$1\n');

    expect(clean(`${wrap(BODY)}\n\n${wrap(NOTICE)}`)).toBe(wrap(BODY));
  });

  it('leaves the raw line ends of what stays when nothing is normalised', () => {
    const only = new Cleaner({ steps: ['remove'] });

    expect(only.clean(`“text”\r\n\r\n${NOTICE}\r\n\r\nVučić\r\n`).text).toBe('“text”\r\n\r\nVučić\r\n');
  });

  it('matches residue with diacritics that are kept', () => {
    const keeping = new Cleaner({ diacritics: 'keep' });

    const raw = 'Vučić\n\nVaša adresa e-pošte neće biti objavljena. Neophodna polja su označena *';

    const cleaned = keeping.clean(raw);

    expect(cleaned.text).toBe('Vučić');
    expect(cleaned.removed).toEqual([
      { rule: 'comment-form/email-notice-sr-latn', start: 5, end: raw.length },
    ]);
  });

  it('counts in raw offsets, emoji and all', () => {
    const raw = `👍👍 — ${'é'.repeat(3)}\n\n${NOTICE}`;

    const { removed } = cleaner.clean(raw);

    expect(removed).toEqual([{ rule: 'comment-form/email-notice', start: 10, end: raw.length }]);
  });

  it('merges neighbours of one rule', () => {
    const raw = `text\n${NOTICE}\n${NOTICE}\n${NOTICE}`;

    expect(cleaner.clean(raw).removed).toEqual([
      { rule: 'comment-form/email-notice', start: 4, end: raw.length },
    ]);
  });

  it('uncovers what becomes the last block, and takes it too', () => {
    expect(clean(`${BODY}\n\nLeave a Reply\n\nSupport UP or become our patron!`)).toBe(BODY);
  });
});

describe('nothing is removed from', () => {
  it.each([
    [
      'a list of checksums',
      'db84115235253fec0c7f11be36afe2e8\na464c60b225583e0423121c1b92cd9a8\nffaa1152ac253fec0c7f11be36afe2e8',
    ],
    [
      'a text between checksums of its own',
      `${BODY}\n\nSHA-256\ndb84115235253fec0c7f11be36afe2e8a464c60b225583e0423121c1b92cd9a8\n\n${BODY}`,
    ],
    [
      'a tutorial with bare form labels',
      'Add three fields to the form:\n\nName *\nEmail *\nWebsite\n\nThen save it.',
    ],
    ['a quotation of a plea', `${BODY}\n\n"Support us or become our patron," the banner read.`],
    ['a poem with a refrain', 'Leave a reply\nor leave me be\n\nLeave a reply\nor set me free'],
    ['a label list', 'Next fight: TBA\nLast fight: 3 May\nRecord: 12-0'],
  ])('%s', (_, text) => {
    expect(cleaner.clean(text)).toMatchObject({ text, removed: [] });
  });
});

describe('the repeated lead', () => {
  const [first = '', second = ''] = BODY.split('\n\n');

  it('goes when it is exactly the next two paragraphs joined', () => {
    const { text, removed } = cleaner.clean(`Title of it\n${first} ${second}\n${first}\n${second}`);

    expect(text).toBe(`Title of it\n${first}\n${second}`);
    expect(removed.map(({ rule }) => rule)).toEqual(['repeated-lead/joined-paragraphs']);
  });

  it.each([
    ['it repeats only one paragraph', `${first}\n${first}\n${second}`],
    ['a word differs', `${first} ${second.replace('winter', 'summer')}\n${first}\n${second}`],
    ['it holds more than the paragraphs', `${first} ${second} And more.\n${first}\n${second}`],
    ['it is as short as a refrain', 'Row, row your boat\nRow,\nrow your boat'],
  ])('stays when %s', (_, text) => {
    expect(clean(text)).toBe(text);
  });
});

describe('the brake', () => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
  const fields = (count: number) => Array.from({ length: count }, () => 'Comment').join('\n');

  it('holds back uncertain rules when they would take a large share, and says so', () => {
    const { text, flags } = cleaner.clean(`${words(150)}\n\n${NOTICE}\n${fields(100)}`);

    expect(text).toBe(`${words(150)}\n\n${fields(100)}`);
    expect(flags).toEqual(['over-removal']);
  });

  it('lets them be when they take a small share', () => {
    const { text, flags } = cleaner.clean(`${words(190)}\n\n${NOTICE}\n${fields(20)}`);

    expect(text).toBe(words(190));
    expect(flags).toEqual([]);
  });

  it('leaves short texts alone, where shares say little', () => {
    expect(cleaner.clean(`${words(20)}\n\n${NOTICE}\n${fields(100)}`).flags).toEqual([]);
  });
});

describe('the record of a cleaning', () => {
  it('counts edits by kind, those inside removals not among them', () => {
    const { normalised } = cleaner.clean(`“Vučić” — yes…\u00a0\u200b\n\n${NOTICE} “‘—`);

    expect(normalised).toEqual({
      repaired: 0,
      quotes: 4,
      diacritics: 2,
      punctuation: 3,
      spaces: 1,
      invisibles: 1,
    });
  });

  it('flags characters that decoding lost', () => {
    expect(cleaner.clean('a\ufffdb').flags).toEqual(['replacement-characters']);
  });

  it('flags a text of which nothing is left', () => {
    expect(cleaner.clean(NOTICE)).toMatchObject({ text: '', flags: ['nothing-left'] });
  });
});

describe('the title', () => {
  it.each([
    ['World leaders talk\n\nText of it.', 'World leaders talk'],
    ['Is it over?\nText of it.', 'Is it over?'],
    ['President of the U.S.A.\nText of it.', 'President of the U.S.A.'],
    ['\n\n  Indented headline \nText of it.', 'Indented headline'],
  ])('of %j is the headline', (text, title) => {
    expect(cleaner.clean(text).title).toBe(title);
  });

  it.each([
    ['a sentence', 'He said so on Monday.\nText of it.'],
    ['a label', 'The following happened:\nText of it.'],
    ['a list entry', '- first entry of it\nText of it.'],
    ['a single word', 'Belgrade\nText of it.'],
    ['a byline', 'By Ana Petrovic\nText of it.'],
    ['a date', '4 May 2024\nText of it.'],
    ['a date in digits', '2024-05-04 10:15\nText of it.'],
    ['an address', 'https://example.org/a b\nText of it.'],
    ['a row of a table', '| name | place |\nText of it.'],
    ['a paragraph', `${'word '.repeat(50)}\nText of it.`],
    ['all there is', 'World leaders talk\n'],
  ])('is absent where the first line is %s', (_, text) => {
    expect(cleaner.clean(text).title).toBeUndefined();
  });
});

describe('the steps', () => {
  it.each<[('repair' | 'normalise' | 'remove')[], string]>([
    [['repair'], `“it’s”\n\n${NOTICE}`],
    [['normalise'], `"it\u0092s"\n\n${NOTICE}`],
    [['remove'], '“it\u0092s”'],
    [['repair', 'normalise'], `"it's"\n\n${NOTICE}`],
  ])('%j run alone', (steps, expected) => {
    expect(new Cleaner({ steps }).clean(`“it\u0092s”\n\n${NOTICE}`).text).toBe(expected);
  });
});

describe('a language', () => {
  it.each<[NonNullable<CleaningOptions['language']>, string, string]>([
    ['de', 'Größe Übung ÜBUNG Straße Café', 'Groesse Uebung UEBUNG Strasse Cafe'],
    ['da', 'Århus, Ærø, smørrebrød', 'Aarhus, Aeroe, smoerrebroed'],
    ['nb', 'Ålesund blåbær', 'Aalesund blaabaer'],
    ['sv', 'Åsa Öberg från Västerås', 'Aasa Oeberg fraan Vaesteraas'],
    ['hr', 'Đurđica Šarić', 'Djurdjica Saric'],
    ['sr', 'Đoković, Ђоковић', 'Djokovic, Ђоковић'],
    ['tr', 'Iğdır’da gün', "Igdir'da gun"],
  ])('%s spells %j as %j', (language, text, expected) => {
    expect(new Cleaner({ language }).clean(text).text).toBe(expected);
  });

  it('spells letters with loose marks like composed ones', () => {
    expect(new Cleaner({ language: 'de' }).clean('u\u0308ber').text).toBe('ueber');
  });

  it('does not keep a rule from matching', () => {
    const raw =
      'Đoković je pobedio.\n\nVaša adresa e-pošte neće biti objavljena. Neophodna polja su označena *';

    expect(new Cleaner({ language: 'sr' }).clean(raw).text).toBe('Djokovic je pobedio.');
  });
});

describe('an exception', () => {
  it('keeps the diacritics of just that word', () => {
    const cleaner = new Cleaner({ exceptions: ['Zoë', 'Über'] });

    expect(cleaner.clean('Zoë, Zoe\u0308, Zoës and Über über č').text).toBe('Zoë, Zoë, Zoes and Über uber c');
  });
});
