import type { MiddlewareHandler } from 'hono';
import { CONFIRMED_HEADER, UPLOAD_HEADER } from '../headers.ts';
import { RequestProblem } from './problem.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sets what browsers are to heed on every answer, failures included. */
export const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set('content-security-policy', POLICY);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('x-frame-options', 'DENY');
  if (isApi(context.req.path)) headers.set('cache-control', 'no-store');
};

const NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Refuses what another site makes a browser send. Its pages can reach this address under a name of their own that they
 * point here (the Host then is theirs), or under its own name (Origin, or Sec-Fetch-Site, then tells).
 */
export function fromHereAlone(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const { method, path } = context.req;
    const host = context.req.header('host') ?? '';
    if (!NAMES.some((name) => host === `${name}:${port()}` || (port() === 80 && host === name)))
      throw new RequestProblem(
        403,
        `The console answers under 127.0.0.1:${port()} and localhost:${port()} alone, not under ${JSON.stringify(host)}.`,
      );
    const isRead = method === 'GET' || method === 'HEAD';
    if (isApi(path) || !isRead) refuseOtherSites(context.req.header('origin'), host);
    if (isApi(path) || !isRead) refuseCrossSite(context.req.header('sec-fetch-site'));
    await next();
  };
}

function refuseOtherSites(origin: string | undefined, host: string): void {
  if (origin === undefined || origin === `http://${host}`) return;
  throw new RequestProblem(
    403,
    `The console answers its own pages alone, not those of ${JSON.stringify(origin)}.`,
  );
}

function refuseCrossSite(site: string | undefined): void {
  if (site === undefined || site === 'same-origin' || site === 'none') return;
  throw new RequestProblem(
    403,
    `The console answers its own pages alone; this request is ${JSON.stringify(site)}.`,
  );
}

/** Refuses writes in a form that a page of another site could send without being asked first. */
export const deliberateWrites: MiddlewareHandler = async (context, next) => {
  const { method, path } = context.req;
  if (method !== 'GET' && method !== 'HEAD') {
    const isJson = /^application\/json\s*(?:;|$)/i.test(context.req.header('content-type') ?? '');
    const isUpload = method === 'PUT' && context.req.header(UPLOAD_HEADER) !== undefined;
    if (!isJson && !isUpload)
      throw new RequestProblem(
        415,
        `${method} ${path} takes JSON: send content-type: application/json. An upload takes the header ${UPLOAD_HEADER}.`,
      );
  }
  await next();
};

/** Lets writes through that the user agreed to, naming account and region; on this machine there is nothing to ask. */
export function confirmedWrites(place: string | undefined): MiddlewareHandler {
  return async (context, next) => {
    const confirmed = context.req.header(CONFIRMED_HEADER);
    if (place !== undefined && confirmed !== place)
      throw new RequestProblem(
        428,
        `This writes to AWS, ${place}: ask first, then send ${CONFIRMED_HEADER}: ${place}.`,
      );
    await next();
  };
}

export function isApi(path: string): boolean {
  return path === '/api' || path.startsWith('/api/');
}
