import { mkdirSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  type KeySchemaElement,
  type Projection,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { LocalStackError } from './local-stack-error.ts';
import { closeServer, LOOPBACK, listen } from './ports.ts';
import { isFromThisMachine, OTHER_SITE_MESSAGE } from './same-machine.ts';
import type { TableSpec } from './template.ts';

interface TableShape {
  readonly KeySchema?: readonly KeySchemaElement[] | undefined;
  readonly GlobalSecondaryIndexes?: readonly IndexShape[] | undefined;
  readonly LocalSecondaryIndexes?: readonly IndexShape[] | undefined;
}

interface IndexShape {
  readonly IndexName?: string | undefined;
  readonly KeySchema?: readonly KeySchemaElement[] | undefined;
  readonly Projection?: Projection | undefined;
}

export interface TableServer {
  readonly endpoint: string;
  close(): Promise<void>;
}

/** Serves DynamoDB's protocol with dynalite, over LevelDB in `directory`. */
export async function startTableServer(options: { directory: string; port: number }): Promise<TableServer> {
  mkdirSync(options.directory, { recursive: true });
  const server = dynalite({ path: options.directory, createTableMs: 0 });
  const answers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (!isFromThisMachine(request.headers)) response.writeHead(403).end(OTHER_SITE_MESSAGE);
    else for (const answer of answers) answer(request, response);
  });
  const port = await listen(server, 'dynamodb', options.port);
  return { endpoint: `http://${LOOPBACK}:${port}`, close: () => closeServer(server) };
}

export class TableChangedError extends LocalStackError {
  constructor(table: string, directory: string) {
    super(
      `the keys or indexes of ${table} changed since ${directory} was made: ` +
        'delete that directory; the next start fills the table again from the bucket',
    );
  }
}

/** Creates a table of the template, unless an earlier run left it. */
export async function ensureTable(
  client: DynamoDBClient,
  { name, definition }: TableSpec,
  directory: string,
): Promise<void> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    if (shapeOf(Table) !== shapeOf(definition)) throw new TableChangedError(name, directory);
  } catch (cause) {
    if ((cause as Error).name !== 'ResourceNotFoundException') throw cause;
    await client.send(new CreateTableCommand({ ...definition, TableName: name }));
  }
}

/** Keys and indexes of a table in one comparable text, whatever their order. */
function shapeOf(table: TableShape = {}): string {
  const keys = (schema: readonly KeySchemaElement[] = []) =>
    schema.map(({ KeyType, AttributeName }) => `${KeyType} ${AttributeName}`).sort();
  const indexes = [...(table.GlobalSecondaryIndexes ?? []), ...(table.LocalSecondaryIndexes ?? [])]
    .map(({ IndexName, KeySchema, Projection }) => [
      IndexName,
      keys(KeySchema),
      Projection?.ProjectionType,
      [...(Projection?.NonKeyAttributes ?? [])].sort(),
    ])
    .map((index) => JSON.stringify(index))
    .sort();
  return JSON.stringify([keys(table.KeySchema), indexes]);
}
