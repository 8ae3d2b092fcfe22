import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Cleaner } from '../../lambdas/cleaning/index.ts';

const GONE = new URL('gone/', import.meta.url);

/** Of the characters of residue in all pages together, white space apart, so much goes today; the message lists the rest. */
const SHARE = 0.65;

const cleaner = new Cleaner({ profile: 'article' });

interface Page {
  readonly name: string;
  readonly raw: string;
  /** 1 for each code unit of `raw` that stood between `⟦` and `⟧`. */
  readonly residue: Uint8Array;
  /** 1 for each code unit of `raw` that was removed. */
  readonly removed: Uint8Array;
}

function read(name: string): Page {
  const marked = readFileSync(new URL(name, GONE), 'utf8');
  if (!/^(?:[^⟦⟧]*⟦[^⟦⟧]*⟧)*[^⟦⟧]*$/.test(marked)) throw new Error(`${name}: a ⟦ or ⟧ has no partner`);
  const pieces = marked.split(/[⟦⟧]/);
  const raw = pieces.join('');
  const [residue, removed] = [new Uint8Array(raw.length), new Uint8Array(raw.length)];
  let at = 0;
  pieces.forEach((piece, i) => {
    residue.fill(i % 2, at, at + piece.length);
    at += piece.length;
  });
  for (const { start, end } of cleaner.clean(raw).removed) removed.fill(1, start, end);
  return { name, raw, residue, removed };
}

/** What the text reads where its code units are chosen, a line each. */
function chosen({ raw }: Page, isChosen: (at: number) => boolean): string[] {
  return raw
    .split('')
    .map((unit, at) => (isChosen(at) ? unit : '\n'))
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const lengthOf = (lines: readonly string[]) => lines.join('').replace(/\s/g, '').length;

const pages = readdirSync(GONE).sort().map(read);

/** Pages whose residue stands between `⟦` and `⟧`. */
describe.each(pages.map((page) => [page.name, page] as const))('the page gone/%s', (_, page) => {
  it('loses nothing of its author', () => {
    expect(chosen(page, (at) => page.removed[at] === 1 && page.residue[at] === 0)).toEqual([]);
  });
});

describe('the pages together', () => {
  it(`lose at least ${100 * SHARE} % of their residue`, () => {
    const residue = pages.flatMap((page) => chosen(page, (at) => page.residue[at] === 1));
    const stayed = pages.flatMap((page) =>
      chosen(page, (at) => page.residue[at] === 1 && page.removed[at] === 0).map(
        (line) => `${page.name}: ${line}`,
      ),
    );
    const gone = pages.flatMap((page) =>
      chosen(page, (at) => page.residue[at] === 1 && page.removed[at] === 1),
    );

    const share = lengthOf(gone) / lengthOf(residue);

    expect(share, `${share.toFixed(3)} went, these stayed:\n${stayed.join('\n')}\n`).toBeGreaterThanOrEqual(
      SHARE,
    );
  });
});
