import { createInterface } from 'node:readline/promises';
import { EXIT, UserError } from './failure.ts';

/** Asks on the terminal; without one, a write needs --yes. */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new UserError(`${question} Without a terminal to ask on, say --yes.`, EXIT.usage);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`${question} [y/N] `);
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
