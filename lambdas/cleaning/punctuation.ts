/** Hyphen look-alikes that become `-`. The dash between words is not among them: it needs spaces to part its words. */
export const HYPHENS: readonly (readonly [marks: string, why: string])[] = [
  ['‐‑', 'hyphen and non-breaking hyphen'],
  ['‒–', 'figure dash and en dash: ranges, and pairs of names'],
  ['−', 'minus sign'],
  ['⁃', 'hyphen bullet'],
  ['﹘﹣－', 'small and fullwidth forms'],
  ['︱︲', 'forms for vertical text'],
];

/** Dashes that part clauses; each becomes a hyphen, with a space towards a word that it touches. */
export const CLAUSE_DASHES: ReadonlyMap<string, string> = new Map([
  ['—', '-'],
  ['―', '-'],
]);

/** Marks that stand for something left out, within words too, so that no space is added. */
export const OMISSIONS: ReadonlyMap<string, string> = new Map([
  ['…', '...'],
  ['‥', '..'],
  ['⸺', '--'],
  ['⸻', '---'],
]);
