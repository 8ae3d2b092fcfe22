import { describe, expect, it } from 'vitest';
import { composeCanonically } from '../../lambdas/cleaning/canonical.ts';
import { Cleaner } from '../../lambdas/cleaning/clean.ts';
import { applyEdits } from '../../lambdas/cleaning/edit.ts';

function composed(text: string): string {
  return applyEdits(text, composeCanonically(text));
}

describe('composing canonically', () => {
  it('sorts the marks that every supported release of Node knows', () => {
    expect(composed('a\u0301\u0323b')).toBe('\u1ea1\u0301b');
  });

  it('sorts nothing across a mark of Unicode 17, which older data does not know', () => {
    expect(composed('a\u1acf\u0323b')).toBe('a\u1acf\u0323b');
  });

  it('composes what stands before and behind such a mark', () => {
    expect(composed('a\u0301\u1acfe\u0301')).toBe('\u00e1\u1acf\u00e9');
  });
});

describe('words that keep their diacritics', () => {
  it('may hold the signs of patterns', () => {
    const cleaner = new Cleaner({ exceptions: ['Č++', 'Déjà.vu'] });

    expect(cleaner.clean('Č++ déjà Déjà.vu Déjàxvu').text).toBe('Č++ deja Déjà.vu Dejaxvu');
  });
});
