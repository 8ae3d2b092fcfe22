import { signal } from '@preact/signals';
import type { StackInfo } from '../api.ts';
import { CONFIRMED_HEADER } from '../headers.ts';
import { getJson } from './request.ts';

/** Which stack the console shows; read once, when the page is loaded. */
export const stack = signal<StackInfo | undefined>(undefined);
export const stackFailure = signal<Error | undefined>(undefined);

export async function loadStack(): Promise<void> {
  try {
    stack.value = await getJson<StackInfo>('/api/stack');
  } catch (error) {
    stackFailure.value = error as Error;
  }
}

export interface Question {
  /** What is about to be done, as the end of "Do you want to …?". */
  readonly deed: string;
  readonly answer: (agreed: boolean) => void;
}

/** What the dialog asks at present. */
export const question = signal<Question | undefined>(undefined);

/**
 * The headers that a write needs, after the user agreed where it is to an AWS account; undefined when they did not.
 * On this machine there is nothing to ask.
 */
export async function askFirst(deed: string): Promise<Record<string, string> | undefined> {
  const place = stack.value?.confirm;
  if (place === undefined) return {};
  const agreed = lastAnswer.then(() => ask(deed));
  lastAnswer = agreed;
  return (await agreed) ? { [CONFIRMED_HEADER]: place } : undefined;
}

/** Questions wait for each other. */
let lastAnswer: Promise<unknown> = Promise.resolve();

async function ask(deed: string): Promise<boolean> {
  const agreed = await new Promise<boolean>((answer) => {
    question.value = { deed, answer };
  });
  question.value = undefined;
  return agreed;
}
