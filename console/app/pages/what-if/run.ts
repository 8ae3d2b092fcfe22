import { signal } from '@preact/signals';
import type { RuleChange, WhatIfEvent, WhatIfReport, WhatIfRequest } from '../../../api.ts';
import { NoAnswerError, problemOf, RequestError } from '../../request.ts';

export interface Run {
  readonly change: RuleChange;
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  readonly report?: WhatIfReport;
  readonly failure?: Error;
}

/** The last run. It goes on while other pages are looked at. */
export const run = signal<Run | undefined>(undefined);

let stopping: AbortController | undefined;

/** Runs a change over stored uploads; a run before it is stopped. */
export async function start(request: WhatIfRequest): Promise<void> {
  stopping?.abort();
  const control = new AbortController();
  stopping = control;
  const tell = (news: Partial<Run>) => {
    if (stopping === control && run.value) run.value = { ...run.value, ...news };
  };
  run.value = { change: request.change, state: 'running' };
  try {
    for await (const event of eventsOf(request, control.signal)) {
      if (event.type === 'failed') tell({ state: 'failed', failure: new Error(event.message) });
      else tell({ state: event.type === 'done' ? 'done' : 'running', report: event.report });
    }
    if (run.value?.state === 'running')
      tell({ state: 'failed', failure: new Error('The console ended the run before it was done.') });
  } catch (error) {
    if (control.signal.aborted) tell({ state: 'stopped' });
    else tell({ state: 'failed', failure: error as Error });
  }
}

export function stop(): void {
  stopping?.abort();
}

async function* eventsOf(request: WhatIfRequest, signal: AbortSignal): AsyncGenerator<WhatIfEvent> {
  const response = await fetch('/api/what-if', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
    signal,
  }).catch((error: unknown) => {
    throw signal.aborted ? error : new NoAnswerError(error);
  });
  if (!response.ok || response.body === null)
    throw new RequestError(response.status, problemOf(await response.text(), response.status));
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const next = () =>
    reader.read().catch((error: unknown) => {
      throw signal.aborted ? error : new NoAnswerError(error);
    });
  let rest = '';
  for (let read = await next(); !read.done; read = await next()) {
    const lines = (rest + read.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
}
