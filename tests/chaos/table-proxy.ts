import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** How often, of 1, a request meets what. */
export interface Rates {
  readonly throttled: number;
  /** The connection ends before the request arrives. */
  readonly reset: number;
  /** The request takes effect, and the connection ends before its answer. */
  readonly lost: number;
}

/** Stands before DynamoDB and gets in the way; returns its own address, and how often it did what. */
export async function startTableProxy(
  target: string,
  rates: Rates,
  random: () => number,
): Promise<{ endpoint: string; counts: Record<keyof Rates, number> }> {
  const counts = { throttled: 0, reset: 0, lost: 0 };
  const pick = (): keyof Rates | undefined => {
    let chance = random();
    for (const name of ['throttled', 'reset', 'lost'] as const) {
      if (chance < rates[name]) return name;
      chance -= rates[name];
    }
    return undefined;
  };
  const server = createServer(async (incoming, outgoing) => {
    const fault = pick();
    if (fault !== undefined) counts[fault]++;
    if (fault === 'reset') return incoming.socket.destroy();
    const body = await buffer(incoming);
    if (fault === 'throttled') {
      const __type = 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException';
      outgoing.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
      return outgoing.end(JSON.stringify({ __type, message: 'chaos' }));
    }
    const onward = forward(target, {
      method: incoming.method,
      path: incoming.url,
      headers: incoming.headers,
    });
    onward.on('error', () => outgoing.destroy());
    onward.on('response', (answer) => {
      if (fault === 'lost') return incoming.socket.destroy();
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    onward.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, counts };
}
