import { describe, expect, it } from 'vitest';
import { GatedPatterns } from '../../lambdas/cleaning/gated-patterns.ts';

const PATTERNS = [
  '\\d{1,2} (?:may|june) \\d{4}|may \\d{1,2}',
  '\\d{1,4}',
  '[$€]\\d|\\d eur',
  '.{0,9}:\\d\\d',
];

const patterns = new GatedPatterns(PATTERNS.map((source, i) => [source, { id: i, bit: 1 << i }] as const));

function matching(text: string, known = 0): number[] {
  const around = `4 may 2024 ${text} 4 may 2024`;
  const codes = Uint16Array.from({ length: around.length }, (_, i) => around.charCodeAt(i));
  return patterns.matching(around, codes, 11, 11 + text.length, known).map(({ id }) => id);
}

describe('of the patterns', () => {
  it.each<[string, number[]]>([
    ['4 june 2024', [0]],
    ['may 24', [0]],
    ['4 juni 2024', []],
    ['2024', [1]],
    ['€4', [2]],
    ['4 eur', [2]],
    ['at 12:30', [3]],
    ['', []],
  ])('those match that the text "%s" is', (text, expected) => {
    expect(matching(text)).toEqual(expected);
  });

  it('one is left out whose bit is known', () => {
    expect(matching('2024', 1 << 1)).toEqual([]);
    expect(matching('2024', 1 << 2)).toEqual([1]);
  });

  it('one is named of several that share a bit', () => {
    const shared = new GatedPatterns([
      ['\\d{4}', { bit: 1, name: 'first' }],
      ['20\\d\\d', { bit: 1, name: 'second' }],
    ]);

    expect(shared.matching('2024', Uint16Array.of(0x32, 0x30, 0x32, 0x34), 0, 4, 0)).toEqual([
      { bit: 1, name: 'first' },
    ]);
  });
});
