import { S3Client } from '@aws-sdk/client-s3';
import { RecordPages } from '../../cli/record-pages.ts';
import { Records } from '../../cli/records.ts';
import { optionsOf, type StackSettings, settingsOf } from '../../cli/settings.ts';
import type { Stack } from '../../cli/stack.ts';
import { Catalog } from './catalog/catalog.ts';
import { Folding } from './catalog/folding.ts';
import { LogFollower } from './catalog/log-follower.ts';
import { DeadLetterDesk } from './dead-letter-desk.ts';

/** What the routes of one stack work with. */
export interface Surroundings {
  readonly stack: Stack;
  readonly settings: StackSettings;
  /** Account and region of a stack on AWS, which a write has to name. */
  readonly confirm: string | undefined;
  readonly s3: S3Client;
  readonly records: Records;
  readonly pages: RecordPages;
  readonly catalog: Catalog;
  readonly letters: DeadLetterDesk;
  /** Tells whoever started the console. */
  readonly report: (line: string) => void;
}

/** The SDK writes to the terminal that an upload which was broken off is not tried again; its error says so, too. */
const SILENT = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

export function surroundingsOf(stack: Stack, report: (line: string) => void): Surroundings {
  const { place, outputs, logs } = stack;
  const settings = settingsOf(stack);
  const pages = new RecordPages(stack);
  const catalog = new Catalog({
    pages,
    folding: new Folding(optionsOf(settings)),
    follower: logs === undefined ? undefined : new LogFollower(logs, outputs),
    onFailure: (what, error) => report(`console: ${what} failed: ${(error as Error).stack ?? error}`),
  });
  return {
    stack,
    settings,
    confirm: place.where === 'aws' ? `${place.account}/${place.region}` : undefined,
    s3: new S3Client({ ...stack.s3, logger: SILENT }),
    records: new Records(stack),
    pages,
    catalog,
    letters: new DeadLetterDesk(stack),
    report,
  };
}
