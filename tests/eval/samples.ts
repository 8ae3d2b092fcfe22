import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Blocks } from '../../lambdas/cleaning/blocks.ts';
import { FEATURES, Features } from '../../lambdas/cleaning/context/features.ts';
import { Lines } from '../../lambdas/cleaning/context/lines.ts';
import { Cleaner, RULES, RuleSet, SIGNS } from '../../lambdas/cleaning/index.ts';
import { markedKinds, matchRules } from '../../lambdas/cleaning/match.ts';
import { countWords } from '../../lambdas/cleaning/words.ts';
import type { Samples } from './boosting.ts';

/** A page of the labelled data: its lines and a letter for each, see the data's own README. */
export interface LabelledPage {
  readonly id: string;
  readonly lines: readonly string[];
  /** A letter a line. */
  readonly labels: string;
}

/** What a line counts in training, by its label: lost words of an author weigh more than residue that stays. */
const CONTENT_WEIGHT: Readonly<Record<string, number>> = { c: 2, h: 8, t: 6 };
const RESIDUE_WEIGHT: Readonly<Record<string, number>> = { b: 0.5, r: 1, p: 1, q: 1 };

const normalising = new Cleaner({ steps: ['repair', 'normalise'] });
const rules = new RuleSet(RULES, SIGNS);

export function readPages(path: string): LabelledPage[] {
  const text = gunzipSync(readFileSync(path)).toString();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** The labelled blocks of pages as the model sees them. Lines without a label of either kind are left out. */
export function samplesOf(pages: readonly LabelledPage[]): Samples {
  const columns: number[][] = FEATURES.map(() => []);
  const residue: number[] = [];
  const weights: number[] = [];
  for (const page of pages) {
    for (const { features, line, words } of blocksOf(page)) {
      const label = page.labels[line] as string;
      const weight = weightOf(label, words);
      if (weight === undefined) continue;
      for (const [feature, column] of columns.entries()) column.push(features[feature] as number);
      residue.push(label in RESIDUE_WEIGHT ? 1 : 0);
      weights.push(weight);
    }
  }
  return {
    columns: columns.map((column) => Float32Array.from(column)),
    residue: Uint8Array.from(residue),
    weights: Float64Array.from(weights),
  };
}

/** The blocks of a page with the line that each begins in. `features` is the same array each time. */
function* blocksOf({
  lines,
}: LabelledPage): Generator<{ features: Int32Array; line: number; words: number }> {
  const parts = lines.map((line) => normalising.clean(line).text.replaceAll('\n', ' '));
  const cased = parts.join('\n');
  const view = cased.toLowerCase();
  if (view.length !== cased.length) return;
  const blocks = new Blocks(view);
  const marked = markedKinds(matchRules(blocks, cased, rules), rules);
  const features = new Features(new Lines(blocks, cased, rules.signs, marked));
  const lineAt = lineFinder(parts);
  for (let block = 0; block < blocks.length; block++) {
    const line = lineAt(blocks.start(block));
    features.of(block);
    yield { features: features.values, line, words: countWords(blocks.slice(block)) };
  }
}

function weightOf(label: string, words: number): number | undefined {
  const [content, residue] = [CONTENT_WEIGHT[label], RESIDUE_WEIGHT[label]];
  if (residue !== undefined) return residue * Math.min(4, 0.5 + words / 12);
  return content === undefined ? undefined : content * (1 + words / 8);
}

/** Tells the line of an offset in the joined lines; offsets are asked for in ascending order. */
function lineFinder(lines: readonly string[]): (offset: number) => number {
  let [line, end] = [0, lines[0]?.length ?? 0];
  return (offset) => {
    while (offset > end) end += 1 + (lines[++line] as string).length;
    return line;
  };
}
