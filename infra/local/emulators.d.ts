// The parts of the untyped emulators that the local stack calls.

declare module '@20minutes/s3rver' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
  import type { Readable } from 'node:stream';

  export interface S3Context {
    req: IncomingMessage | Readable;
    readonly res: ServerResponse;
    readonly method: string;
    path: string;
    query: Record<string, string | string[] | undefined>;
    readonly headers: IncomingMessage['headers'];
    readonly state: Record<string, unknown>;
    status: number;
    type: string;
    body: unknown;
  }

  export type S3Middleware = (context: S3Context, next: () => Promise<void>) => Promise<void>;

  export default class S3rver {
    constructor(options: { silent: boolean; vhostBuckets: boolean; directory: string });
    middleware: S3Middleware[];
    store: unknown;
    context: { store: unknown };
    logger: { exceptions: { unhandle(): void }; close(): void };
    callback(): RequestListener;
  }
}

declare module '@20minutes/s3rver/lib/models/error.js' {
  export default class S3Error extends Error {
    constructor(code: string, message: string, detail?: Record<string, unknown>);
    readonly code: string;
  }
}

declare module '@20minutes/s3rver/lib/models/object.js' {
  import type { Readable } from 'node:stream';

  export default class S3Object {
    constructor(bucket: string, key: string, content: Readable | Buffer | null, metadata: object);
    readonly bucket: string;
    readonly key: string;
    readonly content: Readable | Buffer | null;
    readonly metadata: Record<string, string | number>;
    range?: { start: number; end: number };
  }
}

declare module 'dynalite' {
  import type { Server } from 'node:http';

  export default function dynalite(options: {
    path: string;
    createTableMs?: number;
    updateTableMs?: number;
    deleteTableMs?: number;
  }): Server;
}
