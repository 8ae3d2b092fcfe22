import { composeCanonically } from './canonical.ts';
import { compose } from './compose.ts';
import { applyEdits, Edits, NORMAL_KINDS, type NormalKind } from './edit.ts';
import { decodeEntities } from './entities.ts';
import { LATEX_QUOTE, plainLatexQuotes } from './latex-quotes.ts';
import { mayNeedRepair, repairMojibake } from './repair.ts';
import { substitute, substituteSound } from './substitute.ts';
import { type LetterOptions, SubstitutionTable } from './substitution-table.ts';

/**
 * One change can make way for another: a letter and its mark meet where something between them was dropped, a line
 * reads as damaged once its quotes are plain. So it goes on until nothing changes.
 */
const MOST_ROUNDS = 8;

/** The edits that normalise a text, and what they make of it. */
export interface Normalised {
  readonly edits: Edits;
  readonly text: string;
  /** Where some of the text is cut out, the rest stays normal, but for entities and quotes that only then arise. */
  readonly isInert: boolean;
}

/**
 * The edits that normalise `text`, for the kinds asked for. Idempotent: normalising the result changes nothing.
 * Composing a letter with its marks goes with every choice but none at all.
 *
 * Step after step, each over the whole text and all of them until nothing changes, is what `#inRounds` does. Most texts
 * are neither damaged nor to be composed, and one pass settles them; `#inOnePass` tells so on the way.
 */
export class Normaliser {
  readonly #kinds: ReadonlySet<NormalKind>;
  readonly #table: SubstitutionTable;
  readonly #repairsAlone: boolean;

  constructor(kinds: Iterable<NormalKind> = NORMAL_KINDS, letters: LetterOptions = {}) {
    this.#kinds = new Set(kinds);
    this.#table = new SubstitutionTable(this.#kinds, letters);
    this.#repairsAlone = NORMAL_KINDS.every((kind) => kind === 'repaired' || !this.#kinds.has(kind));
  }

  edits(text: string): Edits {
    return this.normalise(text).edits;
  }

  /** `isInert`: the text is what is left of one that was normalised and inert. */
  normalise(text: string, isInert = false): Normalised {
    if (this.#repairsAlone) {
      const edits = this.#repair(text);
      return { edits, text: applyEdits(text, edits), isInert: false };
    }
    return this.#inOnePass(text, isInert) ?? this.#inRounds(text);
  }

  /** Undefined for a text that may need anything besides one pass over its characters. */
  #inOnePass(text: string, isInert: boolean): Normalised | undefined {
    if (this.#hasEntities(text) || this.#mayHaveLatexQuotes(text)) return undefined;
    if (isInert) return { edits: Edits.none, text, isInert };
    const pass = substituteSound(text, this.#table);
    if (pass === undefined || !pass.isSettled) return undefined;
    if (pass.edits.length === 0) return { edits: Edits.none, text, isInert: pass.isInert };
    const passed = applyEdits(text, pass.edits);
    const mayGoOn =
      this.#hasEntities(passed) ||
      this.#mayHaveLatexQuotes(passed) ||
      (pass.disturbsLeads && this.#kinds.has('repaired') && mayNeedRepair(passed));
    return mayGoOn ? undefined : { edits: pass.edits, text: passed, isInert: pass.isInert };
  }

  #hasEntities(text: string): boolean {
    return this.#kinds.has('repaired') && decodeEntities(text).length > 0;
  }

  #mayHaveLatexQuotes(text: string): boolean {
    return this.#kinds.has('quotes') && text.includes(LATEX_QUOTE);
  }

  #inRounds(text: string): Normalised {
    let edits = this.#repair(text);
    let current = applyEdits(text, edits);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const { changes, changed, isSettled } = this.#normaliseOnce(current);
      if (changes.length === 0) break;
      const repairs = this.#repair(changed);
      current = applyEdits(changed, repairs);
      edits = compose(compose(edits, changes), repairs);
      if (repairs.length === 0 && isSettled) break;
    }
    return { edits, text: current, isInert: false };
  }

  /** Entities first, since they may spell damaged characters; a dropped control may complete an entity. */
  #repair(text: string): Edits {
    let repairs = Edits.none;
    if (!this.#kinds.has('repaired')) return repairs;
    let current = text;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const entities = decodeEntities(current);
      const decoded = applyEdits(current, entities);
      const mojibake = repairMojibake(decoded);
      if (entities.length === 0 && mojibake.length === 0) break;
      repairs = compose(repairs, compose(entities, mojibake));
      current = applyEdits(decoded, mojibake);
    }
    return repairs;
  }

  /** Latin quotes, composing and the pass, and whether doing it again would change nothing. */
  #normaliseOnce(text: string) {
    const quotes = this.#kinds.has('quotes') ? plainLatexQuotes(text) : Edits.none;
    const quoted = applyEdits(text, quotes);
    const composing = composeCanonically(quoted);
    const composed = applyEdits(quoted, composing);
    const pass = substitute(composed, this.#table);
    const changed = applyEdits(composed, pass.edits);
    const isComposed = composing.length === 0 || !pass.keepsComposing;
    return {
      changes: compose(compose(quotes, composing), pass.edits),
      changed,
      isSettled: pass.isSettled && isComposed && !this.#mayHaveLatexQuotes(changed),
    };
  }
}
