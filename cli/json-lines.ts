import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Cleaner } from '../lambdas/cleaning/index.ts';

export interface LineObserver {
  /** Called after every so many lines, with how many there were. */
  readonly onLine: (count: number) => void;
  /** Called with the number of a line, from 1, that was left out. */
  readonly onBadLine: (number: number, problem: string) => void;
}

const REPORT_EVERY = 500;

declare global {
  /** What Node has of ECMAScript's "JSON.parse source text access", and TypeScript does not know yet. */
  interface JSON {
    parse(
      text: string,
      reviver: (name: string, value: unknown, context: { readonly source?: string }) => unknown,
    ): unknown;
    rawJSON(text: string): object;
  }
}

/**
 * Cleans `{"id","text"}` lines in order and writes each with `title`, `removed`, `normalised` and `flags` added.
 * Holds one line at a time. Returns how many lines were no such object; they are left out.
 */
export async function cleanJsonLines(
  input: Readable,
  output: Writable,
  cleaner: Cleaner,
  { onLine, onBadLine }: LineObserver,
): Promise<number> {
  let [number, bad] = [0, 0];
  for await (const line of lines(input)) {
    number++;
    if (number % REPORT_EVERY === 0) onLine(number);
    if (line.trim() === '') continue;
    const result = cleanLine(line, cleaner);
    if ('problem' in result) {
      bad++;
      onBadLine(number, result.problem);
    } else if (!output.write(`${result.line}\n`)) {
      await once(output, 'drain');
    }
  }
  return bad;
}

function cleanLine(line: string, cleaner: Cleaner): { line: string } | { problem: string } {
  let document: unknown;
  try {
    document = JSON.parse(line, keepNumber);
  } catch (error) {
    return { problem: `it is not JSON (${(error as Error).message})` };
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return { problem: 'it is not a JSON object' };
  }
  const { text: raw } = document as { text?: unknown };
  if (typeof raw !== 'string') return { problem: 'its "text" is not a string' };
  const { text, title, removed, normalised, flags } = cleaner.clean(raw);
  const found = { text, ...(title !== undefined && { title }), removed, normalised, flags };
  return { line: JSON.stringify({ ...document, ...found }) };
}

/** A number is written as it was read: ids may have more digits than JavaScript's numbers. */
function keepNumber(_name: string, value: unknown, { source }: { source?: string }): unknown {
  const isChanged = typeof value === 'number' && source !== undefined && String(value) !== source;
  return isChanged ? JSON.rawJSON(source) : value;
}

/** The lines of a UTF-8 stream. Only a line feed parts them: JSON may hold U+2028, at which readline would cut. */
async function* lines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of input) {
    const parts = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n');
    for (const part of parts.slice(0, -1)) {
      yield pieces.join('') + part;
      pieces = [];
    }
    pieces.push(parts.at(-1) as string);
  }
  const last = pieces.join('') + decoder.decode();
  if (last !== '') yield last;
}
