import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, KIND } from '../../lambdas/cleaning/edit.ts';
import { mayNeedRepair, repairMojibake } from '../../lambdas/cleaning/repair.ts';
import { CODE_PAGES } from '../../lambdas/cleaning/tables/code-pages.ts';
import { growth, MOST_GROWTH } from './growth.ts';

function repair(text: string): string {
  return applyEdits(text, repairMojibake(text));
}

/** Reads the bytes of `text` in UTF-8 as characters of a code page; undefined bytes as ISO-8859-1 has them. */
function damage(text: string, page: string): string {
  const upperHalf = CODE_PAGES.find(([name]) => name === page)?.[1];
  return Array.from(new TextEncoder().encode(text), (byte) => {
    const character = byte < 0x80 ? '\ufffd' : (upperHalf?.charAt(byte - 0x80) ?? '\ufffd');
    return character === '\ufffd' ? String.fromCharCode(byte) : character;
  }).join('');
}

const PAGES = CODE_PAGES.map(([name]) => name);

// biome-ignore format: a language a line
const SENTENCES = [
  'Predsednik Vučić je rekao da će reči biti teže nego što se očekivalo.',
  'Građani su čekali ispred škole, a đaci su došli kasnije.',
  'Žena je kupila svježi sir i vruću juhu u dućanu kraj crkve.',
  'Die Straße führt über Köln, und große Bäume säumen die Brücke.',
  'L’été dernier, la préfète a déjà reçu des élèves à l’hôtel de ville.',
  'Można było usłyszeć, że ktoś śpiewał w łódce pod mostem.',
  'Příliš žluťoučký kůň úpěl ďábelské ódy.',
  'Az idős férfi őszintén beszélt a hűtőről és a tükörről.',
  'Președintele a spus că țara își dorește pace și înțelegere.',
  'El niño preguntó: “¿cuándo volverá mi señora?”',
  'A decisão não será tomada amanhã, disse a associação.',
  'İstanbul’da güneşli bir gün, çocuklar şarkı söylüyor.',
  'Vyriausybė svarstys įstatymą, kurį siūlo žmonės.',
  'Президент сказал, что встреча пройдёт в среду.',
  'Предсједник је рекао да ће људи чекати.',
  'Ο πρόεδρος είπε ότι η συνάντηση θα γίνει την Τετάρτη.',
  'הנשיא אמר שהפגישה תתקיים ביום רביעי',
  'قال الرئيس إن الاجتماع سيعقد يوم الأربعاء',
  'राष्ट्रपति ने कहा कि बैठक बुधवार को होगी',
  '大統領は会議が水曜日に開かれると述べた。',
  '대통령은 회의가 수요일에 열린다고 말했다.',
  'Chủ tịch nước nói rằng cuộc họp sẽ diễn ra vào thứ Tư.',
  'She said “it’s done” — and it wasn’t… 😀',
];

describe.each(PAGES)('UTF-8 that was read as %s', (page) => {
  it.each(SENTENCES)('is repaired: %s', (sentence) => {
    expect(repair(damage(sentence, page))).toBe(sentence);
  });
});

describe('repairing', () => {
  it.each<[claim: string, damaged: string, right: string]>([
    ['ISO-8859-1 with its controls', 'VuÄ\x8diÄ\x87 saidâ\x80\x94no', 'Vučić said—no'],
    ['a name that is damaged alone', 'JosÃ©', 'José'],
    ['a damaged capital in a word of capitals', 'PEÃ‘A NIETO', 'PEÑA NIETO'],
    ['a damaged capital at the beginning', 'Ãœbersicht', 'Übersicht'],
    ['a damaged capital of Central Europe', 'Å koda i Å½eljko', 'Škoda i Željko'],
    ['a copyright sign', 'Â© 2024 Novi list', '© 2024 Novi list'],
    ['a price', 'It costs Â£5 today', 'It costs £5 today'],
    ['a word that is one damaged letter', 'Portugal Ã© um paÃ­s', 'Portugal é um país'],
    ['no-break spaces', 'one\u00a0two:Â\u00a0three, Â\u00a0four', 'one\u00a0two:\u00a0three, \u00a0four'],
    ['double damage', 'VuÃ„Â\x8diÃ„â€¡ isnÃ¢â‚¬â„¢t', 'Vučić isn’t'],
    ['double damage of a letter that stands alone', 'til ÃƒÂ¥ dra', 'til å dra'],
    ['triple damage', 'donÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢t', 'don’t'],
    ['no-break spaces that became spaces', 'Å iroki Brijeg i mÃ  khÃ´ng', 'Široki Brijeg i mà không'],
    ['a space that à lost', 'dÃ©jÃ vu', 'déjà vu'],
    ['the Portuguese word às', 'atÃ© Ã s dez', 'até às dez'],
    ['surrogates encoded one by one', 'nice í\xa0½í¸\x82', 'nice 😂'],
    ['an emoji', 'great ðŸ‘\x8d', 'great 👍'],
    ['bytes that were lost', 'the â€œendâ€\ufffd of it', 'the “end\ufffd of it'],
    ['the replacement character itself', 'emptyï¿½', 'empty\ufffd'],
    ['a ligature', 'the ï¬\x81rst', 'the ﬁrst'],
    ['letters of Cyrillic within Latin words', 'la rГ©publique', 'la république'],
    ['Cyrillic read as Cyrillic', 'РњРѕСЃРєРІР°', 'Москва'],
    ['lines of boxes within words', 'Besan├ºon', 'Besançon'],
    ['signs of mathematics within words', 'Besan√ßon, S√£o Paulo', 'Besançon, São Paulo'],
    ['each line by its own code page', 'VuÄŤiÄ‡\nBesan√ßon\nŽižek', 'Vučić\nBesançon\nŽižek'],
    ['controls alone as windows-1252', 'it\x92s \x93so\x94 \x96 ab\x8fcd', 'it’s “so” – abcd'],
  ])('restores %s', (_, damaged, right) => {
    expect(repair(damaged)).toBe(right);
  });

  it('says what it did', () => {
    expect([...repairMojibake('a Ä\x8d b')]).toEqual([
      { start: 2, end: 4, replacement: 'č', kinds: KIND.repaired, rule: -1 },
    ]);
  });

  it('leaves a line whole that it can repair in part only', () => {
    const lossy = 'ItÃ?Â¢â?¬â?¢s late, donÃ?Â¢â?¬â?¢t go';

    expect(repair(lossy)).toBe(lossy);
  });
});

// biome-ignore format: one kind of look-alike a line
const LOOK_ALIKES = [
  'NÃO', 'SÃO PAULO', 'AMANHÃ', 'A IRMÃ”', 'AMANHÃ…', 'ALEMÃ™', 'MAÇÃ®', 'NÃO É “ASSIM”', 'C A N Ç Ã O', 'VOCÊ’',
  'CAFÉ®', 'CAFÉ™', 'CAFÉ’s menu', 'CAFÉ – BAR', 'É…', '“É”', 'NESCAFÉ® GOLD', 'QUE É¿', 'JOSÉ»',
  '« À »', '« À l’école »', 'À bientôt…', 'l’île', 'l’été', 'd’où', '«École»', 'où ça…', 'CHÂTEAU', 'PÂTÉ', '«Â»',
  '»Ä«', '»Å« und »Ä«', 'Straße', 'Spaß»', 'Fuß”', 'GRÖẞE', 'Äußerung', 'ÄÖÜ', 'Öl–Gas', 'ÜBER™', 'Übel²',
  'hâlâ…', 'hâlâ”', 'hâlâ “evet”', 'KOÇ’un', 'AĞ’a', 'İSTANBUL’A', 'IŞIK’ı', 'Ş…', 'çağ’ı',
  'góðán daginn', 'ÍSLAND’', 'það', 'Þór', 'ðá', 'PÅ\u00a0TV', 'Å–Ä', 'blåbær', 'ÆØÅ', 'ÅÄÖ', 'på Å i Ø',
  'CZĘŚĆ', 'WSPÓŁ', 'RÓŻA', 'GÓŹDŹ', 'MÓŚ', 'częśćią', 'ŻÓŁĆ', 'Łódź', 'KVĚŤ', 'ŘÍŠ', 'PÁŽ', 'ČŠ', 'DĹŽKA', 'žluťoučký',
  'Ăştia', 'CASĂ™', 'CASĂ\u00a0', 'NAŞĂ', 'ŐŰ', 'HŰŐ', 'Āø', 'TIESĪBŲ™', 'Žemė»', 'ŠŲ',
  'Рёбра', 'Рівне', 'Вільно', 'Сіль', 'Її', 'ВІКІ', 'РІК', 'группа «В»', '«Г»', 'Сё', 'ТМ®', 'мрії', 'лінії…', 'Њујорк', 'Ѓорѓи', 'ЕЎ',
  'ζωή»', 'ΑΒΓ…', '“Ή”', 'ναί…', 'Ό,τι', 'μΩ', 'Ω±1', 'Ϊ΄',
  '√π', '2√π r', '(−½)! = √π', '√2 ≈ 1.41', '≈±5', '∆π', '¬∞', '¬p ∨ q', '∑∞', 'ƒ(x) = √x', '2012—∞', '5×£35', '±°', '–°C', '10–12°',
  'ˈkɑː', '/ˈɡʁoːsə/', '[ɪɛ]', 'ʃʒ', 'ɬɮ',
  '┌─┬─┐', '│ a │', '├─┼─┤', '└─┴─┘', '╔═╗', '╚═╝', '├── src', '│   └── é', '├── école', '▀▄█', '┬┐', '─É─', '██▓▒░',
  '5€', '€5', '£5', '20°', '20 °C', '½…', '©®™', '¿Qué?', '¡Ñ!', '«¿»', '§ 5', 'µm²', 'ª º', '10³·5',
  'Nguyễn', 'ĐƯỜNG', 'Âu Ã', 'BÃI', 'MÃ…', 'Ưu', '中文（一）', '「東京」', '한국어…', 'ภาษาไทย', 'हिन्दी', 'עברית', '😀é', '👨‍👩‍👧',
  'Ã', 'Â', 'Ã’s', 'The letter Ã is often seen', ' \x81 ', 'b.decode("latin-1") == "Ã©"', '“é” shows as “Ã©”',
];

describe('clean text stays', () => {
  it.each(LOOK_ALIKES)('%s', (text) => {
    expect(repair(text)).toBe(text);
  });

  it.each(SENTENCES)('%s', (text) => {
    expect(repair(text)).toBe(text);
  });

  it('and hardly any of it passes the gate', () => {
    const passing = SENTENCES.filter((text) => mayNeedRepair(text));

    expect(passing).toEqual([]);
  });
});

const LINES = fc
  .array(
    fc.oneof(
      fc.constantFrom(...LOOK_ALIKES, ' ', '\n', '\u00a0', '?', '\ufffd', '\x92', '\x85', '\x81'),
      fc
        .tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...PAGES))
        .map(([text, page]) => damage(text, page)),
      fc
        .tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...PAGES), fc.constantFrom(...PAGES))
        .map(([text, one, other]) => damage(damage(text, one), other).slice(3, 40)),
      fc.constantFrom(...CODE_PAGES.flatMap(([, upperHalf]) => [...upperHalf])),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));

describe('for every text', () => {
  it('repairing twice is repairing once', () => {
    fc.assert(
      fc.property(LINES, (text) => {
        const repaired = repair(text);
        expect(repair(repaired)).toBe(repaired);
      }),
      { numRuns: 3000 },
    );
  });

  it('lines are repaired as if each were alone', () => {
    fc.assert(
      fc.property(LINES, LINES, (one, other) => {
        expect(repair(`${one}\n${other}`)).toBe(`${repair(one)}\n${repair(other)}`);
      }),
      { numRuns: 500 },
    );
  });

  it('no lone surrogate is made', () => {
    fc.assert(
      fc.property(LINES, (text) => {
        fc.pre(text.isWellFormed());
        expect(repair(text).isWellFormed()).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('time grows with the size of', () => {
  const SMALL = 40_000;

  it.each<[string, string]>([
    ['damaged text in one line', damage('Vučić ', 'windows-1252')],
    ['damaged text in lines', `${damage('Vučić', 'windows-1250')}\n`],
    ['text damaged twice', damage(damage('Vučić ', 'windows-1252'), 'windows-1252')],
    ['lead bytes', 'Ã'],
    ['lead bytes with controls', 'Ã\x81ã\x81'],
    ['lead bytes of four', 'ðŸ'],
    ['pairs that are repaired again and again', 'Ã\x82'],
    ['controls', '\x92'],
    ['controls that are lines', '\x92\n'],
    ['surrogates that lack a partner', 'í\xa0½'],
  ])('%s', (_, piece) => {
    const repeated = (size: number) => piece.repeat(size / piece.length);

    expect(growth(repairMojibake, repeated(SMALL), repeated(4 * SMALL))).toBeLessThan(MOST_GROWTH);
  });
});

describe('a letter beside a lost character', () => {
  it.each(['й\ufffd', 'á\ufffd', 'Вучи\ufffd', 'gr\u00fc\ufffde', 'Ü\ufffd und Ä\ufffd'])(
    '%j stays',
    (text) => {
      expect(applyEdits(text, repairMojibake(text))).toBe(text);
    },
  );
});
