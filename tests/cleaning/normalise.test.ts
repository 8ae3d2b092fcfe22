import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, KIND, NORMAL_KINDS, type NormalKind } from '../../lambdas/cleaning/edit.ts';
import { Normaliser } from '../../lambdas/cleaning/normalise.ts';

const everything = new Normaliser();

function normalise(text: string, kinds?: NormalKind[]): string {
  const normaliser = kinds ? new Normaliser(kinds) : everything;
  return applyEdits(text, normaliser.edits(text));
}

describe.each<[string, [raw: string, plain: string][]]>([
  [
    'quotes',
    [
      ['“It’s ‘fine’,” she said', "\"It's 'fine',\" she said"],
      ['„Вучић“ – рекао је', '"Вучић" - рекао је'],
      ['« Bonjour », dit-il', '" Bonjour ", dit-il'],
      ['it´s Hawaiʻi', "it's Hawai'i"],
      ['5′ 10″', '5\' 10"'],
      ['\u{1f676}heavy\u{1f677}', '"heavy"'],
      ["``quoted'' text", '"quoted" text'],
    ],
  ],
  [
    'diacritics of Latin letters',
    [
      ['Vučić Đoković Žižek', 'Vucic Dokovic Zizek'],
      ['Vuc\u030cic\u0301', 'Vucic'],
      ['Nguyễn Łódź Győr', 'Nguyen Lodz Gyor'],
      ['Straße STRAẞE', 'Strasse STRASSE'],
      ['Þór ÞÓR þing', 'Thor THOR thing'],
      ['Ærø ÆRØ', 'Aero AERO'],
      ['ﬁnd ǆep Ǆep', 'find dzep Dzep'],
      ['q\u0307', 'q'],
      ['Ｆｕｌｌ１２ wide', 'Full12 wide'],
    ],
  ],
  [
    'dashes and ellipses',
    [
      ['work—buy', 'work - buy'],
      ['work — buy', 'work - buy'],
      ['—Da, rekao je', '- Da, rekao je'],
      ['1939–1945', '1939-1945'],
      ['co‑operate −5', 'co-operate -5'],
      ['wait… what', 'wait... what'],
    ],
  ],
  [
    'spaces and line ends',
    [
      ['10\u202f000\u00a0km', '10 000 km'],
      ['one\r\ntwo\rthree\u2028four\u2029five', 'one\ntwo\nthree\nfour\n\nfive'],
      ['tab\tstays', 'tab\tstays'],
    ],
  ],
  [
    'invisible characters',
    [
      ['soft\u00adhyphen', 'softhyphen'],
      ['pay\u200cpal na\u200dme', 'paypal name'],
      ['a\u202eb\u202cc', 'abc'],
      ['ab\ufe0fcd', 'abcd'],
      ['Киї\u200bв\u200e Αθή\u200bνα', 'Київ Αθήνα'],
      ['field\u001ffield', 'field field'],
      ['bell\u0007 null\u0000', 'bell null'],
    ],
  ],
  [
    'bytes that were read as ISO-8859-1',
    [
      ['it\u0092s', "it's"],
      ['donâ\u0080\u0099t', "don't"],
      ['VuÄ\u008diÄ\u0087', 'Vucic'],
      ['ab\u008fcd', 'abcd'],
    ],
  ],
  [
    'entities that a scraper left',
    [
      ['&ldquo;Hi&rdquo; &mdash; it&rsquo;s', '"Hi" - it\'s'],
      ['Caf&eacute; &#8220;Zagreb&#x201D; &amp; Bar', 'Cafe "Zagreb" & Bar'],
      ['Vu&ccaron;i&cacute;&nbsp;20&euro;', 'Vucic 20€'],
    ],
  ],
])('normalising %s', (_, cases) => {
  it.each(cases)('turns %j into %j', (raw, plain) => {
    expect(normalise(raw)).toBe(plain);
  });
});

describe('normalising keeps', () => {
  it.each([
    ['Cyrillic letters with marks', 'Київ, їжак, Ѓорѓи, ќерка, ўвечары, йод'],
    ['the letter apostrophe of Ukrainian', 'пʼять'],
    ['Greek', 'Αθήνα ᾠδή ἄνθρωπος'],
    ['Hebrew points, geresh and gershayim', 'שָׁלוֹם צה״ל ג׳ירפה'],
    ['Arabic and Persian joiners', 'می‌خواهم مسؤول'],
    ['Indic vowels', 'हिन्दी বাংলা தமிழ் മലയാളം അവന്‍'],
    ['Hangul', '한국어 ᄒ'],
    ['East Asian punctuation', '東京、「こんにちは」。你好——世界……'],
    ['fullwidth digits of East Asian text', '１２月３日'],
    ['emoji sequences', '👨‍👩‍👧‍👦 ❤️ 1️⃣ 👩🏽‍🚀'],
    ['a flag spelled in tags', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['superscripts and symbols', '10³ km² 5 € ½ № ™ © ♥'],
    ['entities in text about markup', 'Write &mdash; or &lt;br&gt; there'],
    ['entities in code', 'write `&mdash;` there'],
    ['an escaped entity', 'it shows &amp;mdash; as it is'],
    ['what is no entity', 'R&D at AT&T; a & b'],
    ['code', 'run `npm test` && x != y'],
    ['lost characters', 'a\ufffdb'],
  ])('%s', (_, text) => {
    expect(normalise(text)).toBe(text);
  });
});

describe('the choice of kinds', () => {
  it.each<[NormalKind, string]>([
    ['quotes', "Č'\u00a0\u200b—\u0092"],
    ['diacritics', 'C’\u00a0\u200b—\u0092'],
    ['punctuation', 'Č’\u00a0\u200b-\u0092'],
    ['spaces', 'Č’ \u200b—\u0092'],
    ['invisibles', 'Č’\u00a0—\u0092'],
    ['repaired', 'Č’\u00a0\u200b—’'],
  ])('changes nothing else when asked for %s alone', (kind, expected) => {
    const spaced = kind === 'punctuation' ? expected.replace('\u200b-\u0092', '\u200b - \u0092') : expected;

    expect(normalise('Č’\u00a0\u200b—\u0092', [kind])).toBe(spaced);
  });

  it('composes letters with their marks when diacritics are kept', () => {
    const kept = NORMAL_KINDS.filter((kind) => kind !== 'diacritics');

    expect(normalise('Vuc\u030cic\u0301', kept)).toBe('Vučić');
  });
});

describe('an edit', () => {
  it('has the kinds of all that happened at its place', () => {
    const [edit] = everything.edits('c\u030c');

    expect(edit).toEqual({ start: 0, end: 2, replacement: 'c', kinds: KIND.diacritics, rule: -1 });
  });

  it('is one for a repaired and then folded letter', () => {
    expect([...everything.edits('Ä\u008d')]).toEqual([
      { start: 0, end: 2, replacement: 'c', kinds: KIND.repaired | KIND.diacritics, rule: -1 },
    ]);
  });
});

describe('normalising twice', () => {
  it.each([
    ['an apostrophe behind a letter of a supplementary plane', '\u{10780}\u00b4', "aa'"],
    ['a digit behind such a letter', '\u{10780}\uff11', 'aa1'],
    ['a zero-width space behind a quote of that plane', '\u{1f676}\u200b', '"'],
    ['a mark that a deletion brings to a letter', 'и\u00ad\u0306', 'й'],
    ['a mark that a deletion brings to a letter that folds', 'a\u00ad\u0301', 'a'],
    ['an entity that a deletion completes', 'x &ee\u00adacute; y', 'x &eeacute; y'],
    ['an ellipsis parted by a deletion from one that stays', '中…\u00ad…', '中…...'],
    ['line ends of Windows beside what may go', 'ʼ\r\nʼ\u200d\r\n', 'ʼ\nʼ\n'],
  ])('changes nothing more in %s', (_, text, plain) => {
    expect(normalise(text)).toBe(plain);
    expect(normalise(plain)).toBe(plain);
  });

  // biome-ignore format: letters, marks, invisibles
  const ALPHABET = [
    'a', 'Æ', 'é', 'и', 'ж', 'א', 'क',
    '\u0301', '\u0306', '\u0327', '\u05b0', '\u093c',
    '\u00ad', '\u200d', '\u034f', '\ufe0f', '—', '…',
  ];

  function* strings(length: number): Generator<string> {
    if (length === 0) yield '';
    else for (const start of strings(length - 1)) for (const unit of ALPHABET) yield start + unit;
  }

  it.each([
    ['everything', new Normaliser()],
    ['all but diacritics', new Normaliser(NORMAL_KINDS.filter((kind) => kind !== 'diacritics'))],
  ])('changes nothing more in any string of four characters, with %s', (_, normaliser) => {
    const once = (text: string) => applyEdits(text, normaliser.edits(text));
    const unstable: string[] = [];
    for (const text of strings(4)) if (once(once(text)) !== once(text)) unstable.push(text);

    expect(unstable.map((text) => JSON.stringify(text))).toEqual([]);
  });
});

describe('what is left of an inert text', () => {
  const pieces = [
    'a',
    'é',
    '&',
    'amp;',
    '`',
    "''",
    '—',
    '-',
    '\u0301',
    '\r',
    '\n',
    'Ã',
    '©',
    'й',
    '\u00ad',
    '\u200d',
    '👍',
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((chosen) => chosen.join(''));

  it('is normalised as any other', () => {
    fc.assert(
      fc.property(texts, fc.nat(12), fc.nat(12), (raw, a, b) => {
        const { text, isInert } = everything.normalise(raw);
        const left = text.slice(0, Math.min(a, b)) + text.slice(Math.max(a, b));

        expect(everything.normalise(left, isInert).text).toBe(everything.normalise(left).text);
      }),
      { numRuns: 5000 },
    );
  });

  it('holds nothing that composes or may begin damage', () => {
    expect(everything.normalise('“Zoë” — © 2024').isInert).toBe(true);
    expect(everything.normalise('Вук и Ђорђе').isInert).toBe(false);
    expect(everything.normalise('q\u0301 अि').isInert).toBe(false);
  });
});
