import type { Blocks } from '../blocks.ts';
import type { SignSet } from '../sign.ts';
import { Features, REGION } from './features.ts';
import { KIND_BIT, Lines, START } from './lines.ts';
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

/** Kinds whose wording is an author's too: a date, a figure, a street, a heading of one word. */
const WEAK =
  KIND_BIT.navigation |
  KIND_BIT.contact |
  KIND_BIT.rating |
  KIND_BIT.dateline |
  KIND_BIT['image-credit'] |
  KIND_BIT.byline |
  KIND_BIT.advertising |
  KIND_BIT['comment-form'];

/** How near residue with a sign must stand above a block without one. Blocks. */
const NEAR = 8;

/**
 * Judges the blocks of a text by what they are and what is around them. A paragraph that stands within the article goes
 * only when its own words are those of residue; beyond the article what follows on residue can go with it.
 */
export class Judge {
  readonly #trees: Trees;
  readonly #signs: SignSet;

  constructor(model: Model, signs: SignSet) {
    this.#trees = new Trees(model);
    this.#signs = signs;
  }

  /** `marked`: bits of the kinds that rules found, by block; those blocks are not judged. */
  judge(blocks: Blocks, cased: string, marked: ReadonlyMap<number, number>): Verdict[] {
    if (blocks.length > MOST_BLOCKS) return [];
    const lines = new Lines(blocks, cased, this.#signs, marked);
    const features = new Features(lines);
    const isArticle = lines.spacedShare >= FEWEST_SPACED && features.prose >= FEWEST_PROSE;
    const verdicts: Verdict[] = [];
    for (let block = 0; block < blocks.length; block++) {
      if (marked.has(block)) continue;
      const certain =
        lines.always[block] === 1 && features.prose > 0 && block > 0 && isFree(lines, features, block);
      if (certain || (isArticle && mayGo(lines, features, block) && this.#isResidue(features, block))) {
        const [sign, region] = [lines.sign[block] as number, features.region[block] as number];
        verdicts.push({ block, sign, region, certain });
      }
    }
    return verdicts;
  }

  #isResidue(features: Features, block: number): boolean {
    features.of(block);
    return this.#trees.isResidue(features.values);
  }
}

/** An item of a list that an author made says what it says. */
function isFree(lines: Lines, features: Features, block: number): boolean {
  return lines.start[block] !== START.bullet && !features.isAnnounced(block);
}

function mayGo(lines: Lines, features: Features, block: number): boolean {
  const kinds = (lines.whole[block] as number) | (lines.within[block] as number);
  switch (features.region[block]) {
    case REGION.within:
    case REGION.none:
      return (kinds & ~WEAK) !== 0 && isFree(lines, features, block);
    case REGION.after:
      return kinds !== 0 || features.isBelowSigned(block, NEAR);
    default:
      return true;
  }
}
