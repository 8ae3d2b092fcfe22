import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Stack } from '../stack.ts';
import type { DeadLetter } from './dead-letters.ts';

/** A dead letter with why it failed. */
export interface ExplainedLetter {
  readonly letter: DeadLetter;
  readonly reason: string;
}

/** Finds out why messages failed, and puts them in the order in which they were sent. */
export async function explainLetters(
  stack: Stack,
  letters: readonly DeadLetter[],
): Promise<ExplainedLetter[]> {
  const earliest = new Date(Math.min(...letters.map(({ sent }) => sent.getTime())));
  const isExplained = letters.every(({ flaw }) => flaw !== undefined);
  const reasons = isExplained ? new Map<string, string>() : await failureReasons(stack, earliest);
  return letters
    .toSorted((a, b) => a.sent.getTime() - b.sent.getTime())
    .map((letter) => ({ letter, reason: letter.flaw ?? reasons.get(letter.id) ?? NO_REASON }));
}

const NO_REASON = 'no reason is logged: the function crashed, was throttled or ran out of time';

/** Reads from the function's log why messages failed, by their ids; the last reason of each. `since` bounds how far back. */
export async function failureReasons(stack: Stack, since: Date): Promise<Map<string, string>> {
  const reasons = new Map<string, string>();
  const lines = stack.logs === undefined ? deployedLines(stack, since) : localLines(stack, stack.logs);
  for await (const line of lines) {
    const entry = parse(line);
    if (entry?.message === 'message failed' && entry.messageId !== undefined)
      reasons.set(entry.messageId, describe(entry.error));
  }
  return reasons;
}

interface LoggedError {
  readonly name?: string;
  readonly message?: string;
}

interface Entry {
  readonly message?: string;
  readonly messageId?: string;
  readonly error?: LoggedError;
}

async function* localLines({ outputs }: Stack, logs: string): AsyncGenerator<string> {
  const file = join(logs, `${outputs.FunctionName}.log`);
  for (const path of [`${file}.old`, file]) {
    if (existsSync(path)) yield* createInterface({ input: createReadStream(path) });
  }
}

async function* deployedLines({ outputs }: Stack, since: Date): AsyncGenerator<string> {
  const { CloudWatchLogsClient, paginateFilterLogEvents } = await import('@aws-sdk/client-cloudwatch-logs');
  const pages = paginateFilterLogEvents(
    { client: new CloudWatchLogsClient({}) },
    {
      logGroupName: outputs.LogGroupName,
      filterPattern: '{ $.message = "message failed" }',
      startTime: since.getTime(),
    },
  );
  for await (const { events = [] } of pages) {
    for (const { message } of events) if (message !== undefined) yield message;
  }
}

/** Lines of the runtime itself are no JSON. */
function parse(line: string): Entry | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function describe({ name, message }: LoggedError = {}): string {
  return [name, message].filter((part) => part !== undefined).join(': ') || 'the log names no error';
}
