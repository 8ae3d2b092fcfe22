import { type DeadLetter, DeadLetters } from '../../cli/operations/dead-letters.ts';
import { explainLetters } from '../../cli/operations/failure-log.ts';
import type { Stack } from '../../cli/stack.ts';
import type { DeadLetterChoice, DeadLetterOutcome, DeadLetterRow } from '../api.ts';

/** The dead letters for people: one look or deed at a time, since whoever looks at a message hides it from others. */
export class DeadLetterDesk {
  readonly #stack: Stack;
  readonly #letters: DeadLetters;
  #last: Promise<unknown> = Promise.resolve();

  constructor(stack: Stack) {
    this.#stack = stack;
    this.#letters = new DeadLetters(stack);
  }

  list(): Promise<DeadLetterRow[]> {
    return this.#inTurn(async () => {
      const held: DeadLetter[] = [];
      try {
        for await (const batch of this.#letters.take()) held.push(...batch);
        if (held.length === 0) return [];
        return (await explainLetters(this.#stack, held)).map(({ letter, reason }) => ({
          id: letter.id,
          keys: letter.keys,
          sent: letter.sent.toISOString(),
          reason,
          body: letter.body,
          usable: letter.flaw === undefined,
        }));
      } finally {
        await this.#letters.release(held);
      }
    });
  }

  /** Sends messages back to the queue of uploads: those chosen, else all that may succeed. */
  redrive({ ids }: DeadLetterChoice): Promise<DeadLetterOutcome> {
    const isWanted = ({ flaw }: DeadLetter) => flaw === undefined;
    return this.#handle(ids, isWanted, (letters) => this.#letters.redrive(letters));
  }

  /** Deletes messages: those chosen, else all that can never succeed. */
  discard({ ids }: DeadLetterChoice): Promise<DeadLetterOutcome> {
    const isWanted = ({ flaw }: DeadLetter) => flaw !== undefined;
    return this.#handle(ids, isWanted, (letters) => this.#letters.discard(letters));
  }

  #handle(
    ids: readonly string[] | undefined,
    isUsual: (letter: DeadLetter) => boolean,
    act: (letters: readonly DeadLetter[]) => Promise<void>,
  ): Promise<DeadLetterOutcome> {
    const chosen = ids && new Set(ids);
    const isWanted = chosen ? ({ id }: DeadLetter) => chosen.has(id) : isUsual;
    return this.#inTurn(async () => {
      const held = new Set<DeadLetter>();
      const taken = new Set<string>();
      try {
        for await (const batch of this.#letters.take()) {
          for (const letter of batch) held.add(letter);
          const wanted = batch.filter(isWanted);
          await act(wanted);
          for (const letter of wanted) {
            held.delete(letter);
            taken.add(letter.id);
          }
        }
      } finally {
        await this.#letters.release([...held]);
      }
      return { taken: taken.size, missed: chosen === undefined ? 0 : chosen.size - taken.size };
    });
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(act);
    this.#last = turn.catch(() => {});
    return turn;
  }
}
