import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Cleaner } from '../../lambdas/cleaning/clean.ts';
import { FOLDINGS } from '../../lambdas/cleaning/diacritics.ts';
import { MAY_COMPOSE } from '../../lambdas/cleaning/may-compose.ts';
import { codePagesTable } from '../../lambdas/cleaning/tables/code-pages.generate.ts';
import { CODE_PAGES } from '../../lambdas/cleaning/tables/code-pages.ts';
import { latinLettersTable } from '../../lambdas/cleaning/tables/latin-letters.generate.ts';

describe('the table of Latin letters', () => {
  it('is what its sources give', () => {
    const table = new URL('../../lambdas/cleaning/tables/latin-letters.ts', import.meta.url);

    expect(readFileSync(table, 'utf8')).toBe(latinLettersTable());
  });

  it('spells every letter that Unicode decomposes as its base', () => {
    const different = [...FOLDINGS].filter(([letter, { plain }]) => {
      const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
      return letter !== base && /^[A-Za-z]$/.test(base) && plain !== base;
    });

    expect(different).toEqual([]);
  });

  it('knows every Latin letter of Europe and of Vietnam', () => {
    const known = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).filter(
        (letter) => /\p{Script=Latin}/u.test(letter) && !FOLDINGS.has(letter),
      );

    expect([...known(0xc0, 0x17f), ...known(0x1e00, 0x1eff)]).toEqual([]);
  });

  it('spells with ASCII letters alone, but for one apostrophe', () => {
    const strange = [...FOLDINGS].filter(([, { plain }]) => !/^[A-Za-z]+$/.test(plain));

    expect(strange).toEqual([['ŉ', { plain: "'n", grows: false }]]);
  });
});

describe('the table of code pages', () => {
  it('is what its source gives', () => {
    const table = new URL('../../lambdas/cleaning/tables/code-pages.ts', import.meta.url);

    expect(readFileSync(table, 'utf8')).toBe(codePagesTable());
  });

  it('has a character for each of 128 bytes', () => {
    expect(CODE_PAGES.map(([, upperHalf]) => upperHalf.length)).toEqual(CODE_PAGES.map(() => 128));
  });
});

describe('of the characters that Unicode calls', () => {
  const normaliser = new Cleaner({ steps: ['normalise'] });

  /** Those between two Latin letters that stay as they are. */
  function left(property: RegExp): string[] {
    const stays: string[] = [];
    for (let point = 0x80; point <= 0x10ffff; point++) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const character = String.fromCodePoint(point);
      if (!property.test(character)) continue;
      if (normaliser.clean(`ab${character}cd`).text === `ab${character}cd`) stays.push(character);
    }
    return stays;
  }

  it.each<[kind: string, property: RegExp, stays: string, why: string]>([
    ['dashes', /^\p{Dash}$/u, '֊־᐀᠆⁓⁻₋⸗⸚⹀⹝〜〰゠\u{10d6e}\u{10ead}', 'other scripts, wave dashes, exponents'],
    [
      'quotation marks',
      /^\p{Quotation_Mark}$/u,
      '⹂「」『』〝〞〟﹁﹂﹃﹄｢｣',
      'East Asian, and an old Hungarian one',
    ],
    ['spaces', /^\p{Zs}$/u, '\u3000', 'layout of East Asian text'],
    ['ignorable by default', /^(?=\P{Cn})\p{Default_Ignorable_Code_Point}$/u, '', ''],
  ])('%s, only these stay', (_, property, expected) => {
    expect(left(property)).toEqual([...expected]);
  });

  it('format controls, only the visible ones of Arabic, Syriac, Kaithi and hieroglyphs stay', () => {
    const scripts =
      /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Kaithi}\p{Script=Egyptian_Hieroglyphs}\u0605\u06dd\u08e2]$/u;

    expect(left(/^\p{Cf}$/u).filter((character) => !scripts.test(character))).toEqual([]);
  });
});

describe('the table of units that composing may act on', () => {
  it('has every mark, every conjoining letter of Hangul and every character that NFC changes', () => {
    const missed: string[] = [];
    for (let point = 0; point <= 0x10ffff; point++) {
      const character = String.fromCodePoint(point);
      const matters = /[\p{M}\u1160-\u11ff]/u.test(character) || character.normalize('NFC') !== character;
      if (matters && MAY_COMPOSE[character.charCodeAt(0)] === 0) missed.push(point.toString(16));
    }

    expect(missed).toEqual([]);
  });

  it('has no letter of Latin, Greek or Cyrillic as keyboards type it, no ideograph and no emoji', () => {
    const units = [...'ażčéßœłđ€“’—…Ωжйё中文한が😀'].map((character) => character.charCodeAt(0));

    expect(units.filter((unit) => MAY_COMPOSE[unit] === 1)).toEqual([]);
  });
});
