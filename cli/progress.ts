import ora, { type Ora } from 'ora';

/** A line on standard error that moves on a terminal of known width and does not exist in a pipe. Dispose of it when done. */
export class Progress implements Disposable {
  readonly #spinner: Ora | undefined;
  readonly #label: string;

  constructor(label: string) {
    this.#label = label;
    if (process.stderr.isTTY && process.stderr.columns > 0)
      this.#spinner = ora({ text: label, stream: process.stderr, discardStdin: false }).start();
  }

  update(detail: string): void {
    if (this.#spinner) this.#spinner.text = `${this.#label}: ${detail}`;
  }

  /** Prints a line above the moving one. */
  interrupt(line: string): void {
    this.#spinner?.clear();
    process.stderr.write(`${line}\n`);
  }

  [Symbol.dispose](): void {
    this.#spinner?.stop();
  }
}
