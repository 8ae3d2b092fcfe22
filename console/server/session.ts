import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { RequestProblem } from './problem.ts';

/**
 * Keeps other users of the machine, who reach the same address, from reading with this user's credentials: the printed
 * address holds a token, for which the browser gets a cookie, and the API answers nobody without it.
 */
export class Session {
  readonly token: string = secret();
  readonly #cookie: string = secret();
  readonly #port: () => number;

  constructor(port: () => number) {
    this.#port = port;
  }

  /** Goes before the routes of the API. */
  readonly required: MiddlewareHandler = async (context, next) => {
    if (!isSame(getCookie(context, this.#name) ?? '', this.#cookie))
      throw new RequestProblem(
        401,
        'This console reads AWS for the user who started it: open the address that "winnow console" printed, with its token.',
      );
    await next();
  };

  /**
   * Answers a page that was asked for with the token. The way on is a page and no redirect, since a redirect from
   * elsewhere would arrive without the cookie.
   */
  exchange(context: Context): Response | undefined {
    const token = context.req.query('token');
    if (token === undefined) return undefined;
    if (!isSame(token, this.token))
      throw new RequestProblem(
        401,
        'The token is of another run of the console: open the address printed last.',
      );
    setCookie(context, this.#name, this.#cookie, { httpOnly: true, sameSite: 'Strict', path: '/' });
    context.header('cache-control', 'no-store');
    return context.html(
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>winnow</title><meta http-equiv="refresh" content="0;url=/"></head><body><a href="/">Go on to the console</a></body></html>',
    );
  }

  /** Cookies go to every port of a host: consoles beside each other have names of their own. */
  get #name(): string {
    return `winnow-console-${this.#port()}`;
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares in a time that tells nothing. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
