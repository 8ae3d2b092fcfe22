import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlayAnswer, Played, PlayQuestion } from './playground.worker.ts';
import type { PlaySettings } from './settings.ts';

/** So long nothing is typed before the text is cleaned. Milliseconds. */
const REST = 120;
const LIMIT = 8_000;
const WORKER = '/assets/playground.worker.js';

export interface Playing {
  /** Of the newest text that is cleaned. */
  readonly played?: Played;
  readonly failure?: string;
  readonly busy: boolean;
}

/** Cleans a text in a thread of its own, the newest only; a text that takes too long is given up. */
export function useCleaner(text: string, settings: PlaySettings): Playing {
  const [state, setState] = useState<Playing>({ busy: false });
  const thread = useRef<Thread>(undefined);
  useEffect(() => {
    const made = new Thread((outcome) => setState((before) => ({ ...kept(before), ...outcome })));
    thread.current = made;
    return () => made.end();
  }, []);
  const question = JSON.stringify(settings);
  useEffect(() => {
    const rest = setTimeout(() => thread.current?.ask({ text, settings }), REST);
    return () => clearTimeout(rest);
  }, [text, question]);
  return state;
}

/** What was shown stays until there is something newer. */
function kept({ played }: Playing): Pick<Playing, 'played'> {
  return played === undefined ? {} : { played };
}

class Thread {
  readonly #tell: (outcome: Playing) => void;
  #worker: Worker | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBusy = false;
  #next: PlayQuestion | undefined;

  constructor(tell: (outcome: Playing) => void) {
    this.#tell = tell;
  }

  ask(question: PlayQuestion): void {
    this.#next = question;
    if (!this.#isBusy) this.#start();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isBusy = false;
  }

  #start(): void {
    const question = this.#next;
    if (question === undefined) return;
    this.#next = undefined;
    this.#isBusy = true;
    this.#tell({ busy: true });
    this.#worker ??= this.#made();
    this.#timer = setTimeout(() => {
      this.#fail(`Cleaning took more than ${LIMIT / 1000} seconds and was stopped. Try a shorter text.`);
    }, LIMIT);
    this.#worker.postMessage(question);
  }

  #made(): Worker {
    const worker = new Worker(WORKER, { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<PlayAnswer>) => {
      clearTimeout(this.#timer);
      this.#isBusy = false;
      if ('failure' in data) this.#tell({ failure: data.failure, busy: false });
      else this.#tell({ played: data, busy: this.#next !== undefined });
      this.#start();
    };
    worker.onerror = ({ message }) =>
      this.#fail(`The thread that cleans has failed: ${message ?? 'it could not be loaded'}`);
    return worker;
  }

  #fail(failure: string): void {
    this.end();
    this.#tell({ failure, busy: false });
    this.#start();
  }
}
