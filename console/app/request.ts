import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../api.ts';

/** The server refused, or could not do it; the message is the server's own. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Nobody answered at all. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';

  constructor(cause: unknown) {
    super('The console does not answer. Is it still running in its terminal? Start it again, then reload.', {
      cause,
    });
  }
}

export type Query = Readonly<Record<string, string | number | undefined>>;

/** A path with what of the query is given. */
export function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return answer<T>(await send(path, signal ? { signal } : {}));
}

/** `headers` are those that `askFirst` gave; on the signal the server, too, leaves off. */
export async function postJson<T>(
  path: string,
  body: unknown,
  { headers = {}, signal }: { readonly headers?: HeadersInit; readonly signal?: AbortSignal } = {},
): Promise<T> {
  return answer<T>(
    await send(path, {
      ...(signal && { signal }),
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}

async function send(path: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(path, options);
  } catch (error) {
    throw options.signal?.aborted ? error : new NoAnswerError(error);
  }
}

async function answer<T>(response: Response): Promise<T> {
  const text = await response.text();
  if (!response.ok) throw new RequestError(response.status, problemOf(text, response.status));
  return JSON.parse(text);
}

/** What an error answer says; of one that is no JSON, its status. */
export function problemOf(text: string, status: number): string {
  try {
    const { message } = JSON.parse(text) as Problem;
    if (typeof message === 'string') return message;
  } catch {
    // Not from the console's own routes: its status is all there is to tell.
  }
  return `The console answered with status ${status}.`;
}

export interface Answer<T> {
  /** The newest that came; that of the path before stays until the next is there. */
  readonly value?: T;
  readonly failure?: Error;
  readonly loading: boolean;
  readonly again: () => void;
}

/** The newest answers by path: going back shows a page as it was, where it was scrolled to, until it is read again. */
const remembered = new Map<string, unknown>();
const REMEMBERED = 4;

function remember(path: string, value: unknown): void {
  remembered.delete(path);
  remembered.set(path, value);
  for (const oldest of remembered.keys()) {
    if (remembered.size <= REMEMBERED) return;
    remembered.delete(oldest);
  }
}

function recall<T>(path: string | undefined): Asked<T> {
  return path !== undefined && remembered.has(path) ? { value: remembered.get(path) as T, path } : {};
}

interface Asked<T> {
  readonly value?: T;
  readonly failure?: Error;
  readonly path?: string | undefined;
}

/** Reads `path` and again whenever it changes, after `delay` milliseconds of rest; an older request is cancelled. */
export function useAnswer<T>(path: string | undefined, delay = 0): Answer<T> {
  const [state, setState] = useState<Asked<T>>(() => recall(path));
  const [turn, setTurn] = useState(0);
  const isFirst = useRef(true);
  useEffect(() => {
    if (path === undefined) return;
    const cancel = new AbortController();
    const ask = async () => {
      try {
        const value = await getJson<T>(path, cancel.signal);
        if (cancel.signal.aborted) return;
        remember(path, value);
        setState({ value, path });
      } catch (error) {
        if (!cancel.signal.aborted) setState((before) => ({ ...before, failure: error as Error, path }));
      }
    };
    const rest = setTimeout(ask, isFirst.current ? 0 : delay);
    isFirst.current = false;
    return () => {
      clearTimeout(rest);
      cancel.abort();
    };
  }, [path, turn]);
  const { path: answered, ...rest } = state;
  return { ...rest, loading: path !== undefined && answered !== path, again: () => setTurn((n) => n + 1) };
}
