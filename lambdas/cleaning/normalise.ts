import { composeCanonically } from './canonical.ts';
import { compose } from './compose.ts';
import { applyEdits, Edits, NORMAL_KINDS, type NormalKind } from './edit.ts';
import { decodeEntities } from './entities.ts';
import { plainLatexQuotes } from './latex-quotes.ts';
import { repairMojibake } from './repair.ts';
import { substitute } from './substitute.ts';
import { type LetterOptions, SubstitutionTable } from './substitution-table.ts';

/**
 * One change can make way for another: a letter and its mark meet where something between them was dropped, a line
 * reads as damaged once its quotes are plain. So it goes on until nothing changes.
 */
const MOST_ROUNDS = 8;
const MARK = /\p{M}/u;

/**
 * The edits that normalise `text`, for the kinds asked for. Idempotent: normalising the result changes nothing.
 * Composing a letter with its marks goes with every choice but none at all.
 */
export class Normaliser {
  readonly #kinds: ReadonlySet<NormalKind>;
  readonly #table: SubstitutionTable;

  constructor(kinds: Iterable<NormalKind> = NORMAL_KINDS, letters: LetterOptions = {}) {
    this.#kinds = new Set(kinds);
    this.#table = new SubstitutionTable(this.#kinds, letters);
  }

  edits(text: string): Edits {
    let edits = this.#repair(text);
    if (NORMAL_KINDS.every((kind) => kind === 'repaired' || !this.#kinds.has(kind))) return edits;
    let current = applyEdits(text, edits);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const changes = this.#normalise(current);
      current = applyEdits(current, changes);
      const repairs = changes.length === 0 ? Edits.none : this.#repair(current);
      current = applyEdits(current, repairs);
      edits = compose(compose(edits, changes), repairs);
      const mayGoOn = repairs.length > 0 || hasDeletion(changes) || MARK.test(current);
      if (changes.length === 0 || !mayGoOn) break;
    }
    return edits;
  }

  /** Entities first, since they may spell damaged characters; a dropped control may complete an entity. */
  #repair(text: string): Edits {
    let repairs = Edits.none;
    if (!this.#kinds.has('repaired')) return repairs;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const current = applyEdits(text, repairs);
      const entities = decodeEntities(current);
      const changes = compose(entities, repairMojibake(applyEdits(current, entities)));
      if (changes.length === 0) break;
      repairs = compose(repairs, changes);
    }
    return repairs;
  }

  #normalise(text: string): Edits {
    const quotes = this.#kinds.has('quotes') ? plainLatexQuotes(text) : Edits.none;
    const quoted = applyEdits(text, quotes);
    const composed = composeCanonically(quoted);
    const substituted = substitute(applyEdits(quoted, composed), this.#table);
    return compose(compose(quotes, composed), substituted);
  }
}

function hasDeletion(edits: Edits): boolean {
  for (let i = 0; i < edits.length; i++) {
    if (edits.replacement(i) === '') return true;
  }
  return false;
}
