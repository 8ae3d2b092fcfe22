import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../lambdas/cleaning/edit.ts';
import { Cleaner, type CleaningOptions, RULES } from '../../lambdas/cleaning/index.ts';
import { wordsOf } from './words-of.ts';

const RUNS = 1500;

const EXAMPLES = RULES.flatMap(({ removes, keeps }) => [...removes, ...keeps]).map((example) =>
  example.replace(/[⟦⟧]/g, ''),
);
const SEPARATORS = ['\n', '\n\n', ' ', '\u00a0', '\r\n', '\n \n', '\t', '\u2028', '\u2029', '\r'];
const PROSE = 'The author wrote this sentence about the city and its river.';
// biome-ignore format: one class of trouble a line
const TROUBLE = [
  PROSE, 'Vučić', '—', '…', '“quoted”', '«x»', '——', '……', '中文',
  'a\u0301', '\u0301', '\u0327', 'и\u0306', 'é', 'Æ', 'þ', 'ʼ', 'й', '가', 'ᄀ', 'ᅡ',
  '\u200d', '\u00ad', '\ufeff', '\u200f', '\ufe0f', '1\ufe0f\u20e3', 'א\u05b0', '👨‍👩‍👧', '\u{1f3f4}\u{e0067}', '\u{e0067}',
  '\u0092', '\u0085', 'Ä\u008d', 'â\u0080\u0099', '\ufffd', '\u0000', '&amp;', '&rsquo;', '&#38;', '#38;', 'cafÃ&copy;', '&rs', 'quo;', '\u0081', 'lt;', '``', "''", '１',
];

/** Texts in which rules, near-misses and difficult characters meet in any order. */
const texts = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...EXAMPLES) },
      { weight: 3, arbitrary: fc.constantFrom(...SEPARATORS) },
      { weight: 2, arbitrary: fc.constantFrom(...TROUBLE) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));

const OPTIONS: Partial<CleaningOptions>[] = [
  {},
  { profile: 'page' },
  { diacritics: 'keep' },
  { language: 'de', exceptions: ['Vučić', 'é'] },
  { steps: ['repair'] },
  { steps: ['normalise'] },
  { steps: ['remove'] },
];

const repairer = new Cleaner({ steps: ['repair'] });

describe.each(OPTIONS.map((options) => [JSON.stringify(options), options] as const))(
  'with %s',
  (_, options) => {
    const cleaner = new Cleaner(options);
    const { language, exceptions = [] } = options;
    const folder = new Cleaner({ language, exceptions, steps: ['normalise'] });
    const foldedWords = (text: string) => wordsOf(folder.clean(text).text.toLowerCase());

    function holds(claim: (raw: string, cleaned: ReturnType<Cleaner['clean']>) => void): void {
      fc.assert(
        fc.property(texts, (raw) => claim(raw, cleaner.clean(raw))),
        { numRuns: RUNS },
      );
    }

    it('cleaning twice is cleaning once', () => {
      holds((_, { text, flags }) => {
        fc.pre(!flags.includes('unsettled'));
        expect(cleaner.clean(text).text).toBe(text);
      });
    });

    it('edits are sorted, disjoint and in bounds, and make the clean text', () => {
      holds((raw, { text, edits }) => {
        let behind = 0;
        for (const { start, end } of edits) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThanOrEqual(start);
          behind = end;
        }
        expect(behind).toBeLessThanOrEqual(raw.length);
        expect(applyEdits(raw, edits)).toBe(text);
      });
    });

    it('the words of the clean text are those of the raw text but for removals and repairs', () => {
      holds((raw, { text, removed, normalised }) => {
        fc.pre(normalised.repaired === 0 && repairer.clean(raw).normalised.repaired === 0);
        let at = 0;
        const kept: string[] = [];
        for (const { start, end } of removed) {
          kept.push(raw.slice(at, start));
          at = end;
        }
        kept.push(raw.slice(at));
        expect(foldedWords(text)).toEqual(kept.flatMap(foldedWords));
      });
    });

    it('no lone surrogate is made', () => {
      holds((raw, { text }) => {
        fc.pre(raw.isWellFormed());
        expect(text.isWellFormed()).toBe(true);
      });
    });

    it('a text is cleaned the same after any other', () => {
      fc.assert(
        fc.property(texts, texts, (raw, other) => {
          cleaner.clean(other);
          const { edits: _a, ...warm } = cleaner.clean(raw);
          const { edits: _b, ...cold } = new Cleaner(options).clean(raw);
          expect(warm).toEqual(cold);
        }),
        { numRuns: 100 },
      );
    });
  },
);
