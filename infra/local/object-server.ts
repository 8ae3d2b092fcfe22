import { createServer } from 'node:http';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import type { ObjectChange } from './object-events.ts';
import { localRequests } from './object-requests.ts';
import { ObjectStore } from './object-store.ts';
import { closeServer, LOOPBACK, listen } from './ports.ts';

export interface ObjectServer {
  readonly endpoint: string;
  readonly store: ObjectStore;
  close(): Promise<void>;
}

/** Serves S3's protocol with s3rver over `directory`; buckets are added by `store.openBucket`. */
export async function startObjectServer(options: {
  directory: string;
  port: number;
  onChange: (change: ObjectChange) => Promise<void>;
}): Promise<ObjectServer> {
  const store = await ObjectStore.open(options.directory, options.onChange);
  const application = new S3rver({
    silent: true,
    vhostBuckets: false,
    directory: join(options.directory, 'unused'),
  });
  application.store = application.context.store = store;
  const beforeTheRoutes = application.middleware.length - 1;
  application.middleware.splice(beforeTheRoutes, 0, localRequests(store));
  const server = createServer(application.callback());
  const port = await listen(server, 's3', options.port);
  return {
    endpoint: `http://${LOOPBACK}:${port}`,
    store,
    close: async () => {
      await closeServer(server);
      application.logger.exceptions.unhandle();
      application.logger.close();
    },
  };
}
