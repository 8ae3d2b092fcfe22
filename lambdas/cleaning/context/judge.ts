import type { Blocks } from '../blocks.ts';
import type { SignSet } from '../sign.ts';
import { easeOf, headlinesOf, isFree, isLegalDocument, isTopic, mayGo, mayGoFromPage } from './caution.ts';
import { Features, REGION } from './features.ts';
import { Lines } from './lines.ts';
import { type Model, Trees } from './model.ts';

/** What the context of a block says of it where no rule is certain. */
export interface Verdict {
  readonly block: number;
  /** Index of the sign that is in the block, or -1 where its surroundings alone tell. */
  readonly sign: number;
  readonly region: number;
  /** The words of the block tell, whatever its surroundings. */
  readonly certain: boolean;
}

/** A text with fewer sentences of prose has no article in it that the rest could be told from. Blocks. */
const FEWEST_PROSE = 4;
/** No page has more; a longer text is judged by rules alone. Blocks. */
const MOST_BLOCKS = 20_000;
/** Share of letters in scripts with spaces and capitals, below which the model knows nothing of a text. */
const FEWEST_SPACED = 0.8;

/** Judges the blocks of a text by what they are and what is around them. */
export class Judge {
  readonly #trees: Trees;
  readonly #signs: SignSet;
  readonly #isCautious: boolean;

  /** A cautious judge keeps what an author may have written, whatever the model says of it: see `caution.ts`. */
  constructor(model: Model, signs: SignSet, isCautious: boolean) {
    this.#trees = new Trees(model);
    this.#signs = signs;
    this.#isCautious = isCautious;
  }

  /** `marked`: bits of the kinds that rules found, by block; those blocks are not judged. */
  judge(blocks: Blocks, cased: string, marked: ReadonlyMap<number, number>): Verdict[] {
    if (blocks.length > MOST_BLOCKS) return [];
    const lines = new Lines(blocks, cased, this.#signs, marked);
    const features = new Features(lines);
    const isPage =
      lines.spacedShare >= FEWEST_SPACED &&
      features.prose >= FEWEST_PROSE &&
      !(this.#isCautious && isLegalDocument(lines));
    const headlines = this.#isCautious ? headlinesOf(blocks, lines, features) : new Set<string>();
    const verdicts: Verdict[] = [];
    for (let block = 0; block < blocks.length; block++) {
      if (marked.has(block)) continue;
      const certain = isCertain(lines, features, block);
      if (certain || (isPage && this.#goes(lines, features, block) && !headlines.has(blocks.slice(block)))) {
        const [sign, region] = [lines.sign[block] as number, features.region[block] as number];
        verdicts.push({ block, sign, region, certain });
      }
    }
    return verdicts;
  }

  #goes(lines: Lines, features: Features, block: number): boolean {
    if (!(this.#isCautious ? mayGo(lines, features, block) : mayGoFromPage(lines, features, block)))
      return false;
    features.of(block);
    const ease = this.#isCautious ? easeOf(lines, features, block) : 0;
    return this.#trees.isResidue(features.values, lines.isProse(block) || lines.isParagraph(block), ease);
  }
}

/** Whether a block below the first reads a label that always goes, and is not what the text itself speaks of. */
function isCertain(lines: Lines, features: Features, block: number): boolean {
  return (
    lines.always[block] === 1 &&
    features.prose > 0 &&
    block > 0 &&
    isFree(lines, features, block) &&
    !(features.region[block] === REGION.within && isTopic(lines, lines.whole[block] as number, 1))
  );
}
