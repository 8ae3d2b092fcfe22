import { Edits, KIND } from './edit.ts';

/**
 * The edits that do in one go what `first` and then `second` do: `second` counts in the text that `first` made, the
 * result counts in the text that `first` was made for.
 *
 * Edits that overlap become one, with the kinds of both; a removal drops the kinds of what lies wholly inside it. A
 * deletion of `first` at the border of an edit of `second` stays an edit of its own. Linear in the edits.
 */
export function compose(first: Edits, second: Edits): Edits {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const composed = new Edits(first.length + second.length);
  const inner = new Cursor(first);
  let next = 0;
  while (next < second.length || !inner.done) {
    if (next === second.length || inner.end <= second.start(next)) {
      composed.add(inner.originalStart, inner.originalEnd, inner.replacement, inner.kinds, inner.rule);
      inner.advance();
    } else if (inner.done || second.end(next) <= inner.start) {
      const shift = inner.shift;
      const [start, end] = [second.start(next) - shift, second.end(next) - shift];
      composed.add(start, end, second.replacement(next), second.kinds(next), second.rule(next));
      next++;
    } else if (isReplacedOnce(inner, second, next)) {
      replaceAgain(composed, inner, second, next++);
    } else {
      next = merge(composed, inner, second, next);
    }
  }
  return composed;
}

/** Walks the edits of the first step with their places in the text between the steps. */
class Cursor {
  readonly #edits: Edits;
  #index = 0;
  /** Offset between the steps minus the original offset, right before the current edit. */
  shift = 0;

  constructor(edits: Edits) {
    this.#edits = edits;
  }

  get done(): boolean {
    return this.#index === this.#edits.length;
  }

  get originalStart(): number {
    return this.#edits.start(this.#index);
  }

  get originalEnd(): number {
    return this.#edits.end(this.#index);
  }

  get replacement(): string {
    return this.#edits.replacement(this.#index);
  }

  get kinds(): number {
    return this.#edits.kinds(this.#index);
  }

  get rule(): number {
    return this.#edits.rule(this.#index);
  }

  /** Where the replacement begins between the steps, or infinity behind the last edit. */
  get start(): number {
    return this.done ? Number.POSITIVE_INFINITY : this.originalStart + this.shift;
  }

  get end(): number {
    return this.done ? Number.POSITIVE_INFINITY : this.start + this.replacement.length;
  }

  advance(): void {
    this.shift += this.replacement.length - (this.originalEnd - this.originalStart);
    this.#index++;
  }
}

/** Whether an edit replaces just what the first step put in a place: by far the commonest case. */
function isReplacedOnce(inner: Cursor, second: Edits, next: number): boolean {
  return second.start(next) === inner.start && second.end(next) === inner.end;
}

function replaceAgain(composed: Edits, inner: Cursor, second: Edits, next: number): void {
  const isSwallowed = (second.kinds(next) & KIND.removed) !== 0;
  const kinds = second.kinds(next) | (isSwallowed ? 0 : inner.kinds);
  const rule = isSwallowed ? second.rule(next) : Math.max(second.rule(next), inner.rule);
  composed.add(inner.originalStart, inner.originalEnd, second.replacement(next), kinds, rule);
  inner.advance();
}

/** Merges the chain of overlapping edits that begins at `inner` and `second[from]`; returns the next free index. */
function merge(composed: Edits, inner: Cursor, second: Edits, from: number): number {
  const originalStart = Math.min(inner.originalStart, second.start(from) - inner.shift);
  let replacement = inner.replacement.slice(0, Math.max(0, second.start(from) - inner.start));
  let [kinds, rule, originalEnd] = [0, -1, 0];
  /** What an inner edit left of its replacement behind the last outer edit, which ended at `at`. */
  let rest = '';
  let at = second.start(from);
  let next = from;
  do {
    const [start, end] = [second.start(next), second.end(next)];
    const removes = (second.kinds(next) & KIND.removed) !== 0;
    replacement += rest.slice(0, start - at) + second.replacement(next);
    kinds |= second.kinds(next);
    rule = Math.max(rule, second.rule(next));
    rest = rest.slice(end - at);
    at = end;
    while (inner.start < end) {
      const swallowed = removes && inner.start >= start && inner.end <= end;
      if (!swallowed) {
        kinds |= inner.kinds;
        rule = Math.max(rule, inner.rule);
      }
      rest = inner.replacement.slice(end - inner.start);
      originalEnd = inner.originalEnd;
      inner.advance();
    }
    if (rest === '') originalEnd = end - inner.shift;
    next++;
  } while (next < second.length && second.start(next) < at + rest.length);
  composed.add(originalStart, originalEnd, replacement + rest, kinds, rule);
  return next;
}
