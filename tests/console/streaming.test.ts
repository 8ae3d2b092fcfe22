import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../console/server/app.ts';
import { serverOf } from '../../console/server/start-console.ts';
import { surroundingsOf } from '../../console/server/surroundings.ts';
import { BUNDLE, NOWHERE } from './surroundings.ts';

const PIECE = Buffer.alloc(1024 * 1024, 'a story. ');

/** A bucket that takes its time, and counts what came. */
async function slowBucket() {
  const got = { requests: 0, bytes: 0, aborted: 0 };
  const server = createServer((request, response) => {
    got.requests++;
    request.on('data', (chunk: Buffer) => {
      got.bytes += chunk.length;
    });
    request.on('close', () => {
      if (!request.complete) got.aborted++;
    });
    request.on('end', () => response.writeHead(200, { etag: '"abc"' }).end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { got, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function consoleOver(endpoint: string) {
  const reported: string[] = [];
  const stack = { ...NOWHERE, s3: { ...NOWHERE.s3, endpoint } };
  let port = 0;
  const surroundings = surroundingsOf(stack, (line) => reported.push(line));
  const app = createApp(surroundings, { port: () => port, bundle: async () => BUNDLE });
  const server = serverOf(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port, reported };
}

function put(port: number, bytes: number) {
  const headers = { 'winnow-upload': 'file', 'content-length': bytes };
  return httpRequest({ port, host: '127.0.0.1', method: 'PUT', path: '/api/uploads?key=a.txt', headers });
}

async function until(isSo: () => boolean): Promise<boolean> {
  for (const end = performance.now() + 60_000; !isSo() && performance.now() < end; ) await sleep(20);
  return isSo();
}

describe('an upload', () => {
  test('goes to the bucket as it comes, not as a whole', async () => {
    const { got, endpoint } = await slowBucket();
    const { port } = await consoleOver(endpoint);
    const upload = put(port, 8 * PIECE.length);

    for (let n = 0; n < 4; n++) upload.write(PIECE);
    const isOnItsWay = await until(() => got.bytes > 2 * PIECE.length);
    for (let n = 0; n < 4; n++) upload.write(PIECE);
    upload.end();
    const [response] = (await once(upload, 'response')) as [IncomingMessage];

    expect(isOnItsWay).toBe(true);
    expect([response.statusCode, await text(response)]).toEqual([200, '{"source":"a.txt","etag":"abc"}']);
    expect(got.bytes).toBeGreaterThanOrEqual(8 * PIECE.length);
  });

  test('that is broken off ends there, stores nothing, and leaves the console running', async () => {
    const { got, endpoint } = await slowBucket();
    const { port, reported } = await consoleOver(endpoint);
    const upload = put(port, 8 * PIECE.length);
    upload.on('error', () => {});
    upload.write(PIECE);
    await until(() => got.bytes > 0);

    upload.destroy();

    expect(await until(() => got.aborted === 1)).toBe(true);
    expect((await fetch(`http://127.0.0.1:${port}/api/stack`)).status).toBe(200);
    expect(got.requests).toBe(1);
    expect(reported).toEqual([]);
  });

  test('that is too large gets to know it, by a browser that looks only when all is sent', async () => {
    const { got, endpoint } = await slowBucket();
    const { port } = await consoleOver(endpoint);
    const socket = connect(port, '127.0.0.1');
    const head = `PUT /api/uploads?key=a HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nwinnow-upload: file\r\n`;

    socket.write(`${head}content-length: ${70 * PIECE.length}\r\n\r\n`);
    for (let n = 0; n < 70; n++) if (!socket.write(PIECE)) await once(socket, 'drain');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();

    expect(answer.toString()).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer.toString()).toContain('the console takes 67108864');
    expect(got.requests).toBe(0);
  });
});
