import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LocalStackError } from './local-stack-error.ts';

/** The only address that the emulators listen on: nothing outside this machine reaches them. */
export const LOOPBACK = '127.0.0.1';

/** Chosen beside 4566, where other emulators of AWS listen. */
export const DEFAULT_PORTS = { s3: 4580, sqs: 4581, dynamodb: 4582 } as const;

/** Where the console listens, which is no part of the stack. */
export const CONSOLE_PORT = 4583;

export type Service = keyof typeof DEFAULT_PORTS;

/** What takes a port. */
type Listener = Service | 'console';

export class PortInUseError extends LocalStackError {
  readonly port: number;

  constructor(service: Listener, port: number, cause: unknown) {
    super(
      `port ${port}, meant for ${service}, is in use: end what listens there, or choose another with --${service}-port`,
      { cause },
    );
    this.port = port;
  }
}

/** Turns the system's "address in use" into an error that names service and port. */
export function explainPort(service: Listener, port: number, cause: unknown): unknown {
  return (cause as NodeJS.ErrnoException).code === 'EADDRINUSE'
    ? new PortInUseError(service, port, cause)
    : cause;
}

/** Listens on the loopback address and returns the port; 0 asks for any that is free. */
export async function listen(server: Server, service: Listener, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(explainPort(service, port, cause)));
    server.listen(port, LOOPBACK, resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Stops listening, lets requests under way end for a second at most, and drops idle connections. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve, reject) => {
    server.close((failure) => (failure ? reject(failure) : resolve()));
  });
  const impatience = setTimeout(() => server.closeAllConnections(), 1_000);
  try {
    await closed;
  } finally {
    clearTimeout(impatience);
  }
}
