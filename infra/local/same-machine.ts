import type { IncomingHttpHeaders } from 'node:http';

export const OTHER_SITE_MESSAGE = 'The local stack answers requests from this machine alone.';

/**
 * Tells whether a request was meant for this machine. Browsers name the site that makes a request (`origin`) and
 * the name they looked up (`host`): a page of another site, or a name that was made to point here, is refused.
 */
export function isFromThisMachine(headers: IncomingHttpHeaders): boolean {
  const { host = '', origin } = headers;
  return isLoopback(hostname(`http://${host}`)) && (origin === undefined || isLoopback(hostname(origin)));
}

/** The host of an address, without its port; empty when there is none. */
export function hostname(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function isLoopback(host: string): boolean {
  return host === '127.0.0.1' || host === '[::1]' || host === 'localhost' || host.endsWith('.localhost');
}
