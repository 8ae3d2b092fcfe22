import { composeCanonically } from './canonical.ts';
import { compose } from './compose.ts';
import { applyEdits, Edits, NORMAL_KINDS, type NormalKind } from './edit.ts';
import { repairC1 } from './repair.ts';
import { Substitution } from './substitute.ts';

/** Dropping or folding a character can bring a letter and a mark together, which then compose: one more round. */
const MOST_ROUNDS = 8;
const MARK = /\p{M}/u;

/**
 * The edits that normalise `text`, for the kinds asked for. Idempotent: normalising the result changes nothing.
 * Composing a letter with its marks goes with every choice but none at all.
 */
export class Normaliser {
  readonly #kinds: ReadonlySet<NormalKind>;
  readonly #substitution: Substitution;

  constructor(kinds: Iterable<NormalKind> = NORMAL_KINDS) {
    this.#kinds = new Set(kinds);
    this.#substitution = new Substitution(this.#kinds);
  }

  edits(text: string): Edits {
    let edits = this.#kinds.has('repaired') ? repairC1(text) : Edits.none;
    if (this.#kinds.size === (this.#kinds.has('repaired') ? 1 : 0)) return edits;
    let current = applyEdits(text, edits);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const changes = this.#round(current);
      if (changes.length === 0) break;
      edits = compose(edits, changes);
      current = applyEdits(current, changes);
      if (!hasDeletion(changes) && !MARK.test(current)) break;
    }
    return edits;
  }

  #round(text: string): Edits {
    const composed = composeCanonically(text);
    const substituted = this.#substitution.edits(applyEdits(text, composed));
    return compose(composed, substituted);
  }
}

function hasDeletion(edits: Edits): boolean {
  for (let i = 0; i < edits.length; i++) {
    if (edits.replacement(i) === '') return true;
  }
  return false;
}
