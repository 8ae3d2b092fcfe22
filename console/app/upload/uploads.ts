import { type Signal, signal } from '@preact/signals';
import type { UploadedRow } from '../../api.ts';
import { getJson, withQuery } from '../request.ts';
import { askFirst } from '../stack.ts';
import { sendFile } from './send-file.ts';

export type UploadStep =
  | { readonly step: 'queued' }
  | { readonly step: 'sending'; readonly sent: number }
  /** In the bucket, not yet cleaned. */
  | { readonly step: 'stored' }
  | { readonly step: 'done'; readonly row: UploadedRow }
  | { readonly step: 'failed'; readonly message: string };

export interface Upload {
  readonly key: string;
  readonly bytes: number;
  readonly progress: Signal<UploadStep>;
}

export interface ChosenFile {
  readonly key: string;
  readonly file: File;
}

/** Newest first; kept while other pages are shown. */
export const uploads = signal<readonly Upload[]>([]);
/** Grows with each record that an upload brought. */
export const arrivals = signal(0);

/** So many files are sent at once: browsers open six connections to a host, and pages want some of those. */
const AT_ONCE = 3;
/** Pauses between two looks for the record, milliseconds: short at first, since a local stack takes but a moment. */
const PAUSES = { first: 150, last: 2_000, growth: 1.4 };
/** A record that is not there by then has failed or waits behind many others. Milliseconds. */
const PATIENCE = 180_000;

/** Uploads the files, after a question on AWS, and follows each until its record is there. */
export async function uploadFiles(files: readonly ChosenFile[]): Promise<void> {
  if (files.length === 0) return;
  const headers = await askFirst(`upload ${files.length === 1 ? files[0]?.key : `${files.length} files`}`);
  if (headers === undefined) return;
  const batch = files.map(({ key, file }) => ({
    file,
    upload: { key, bytes: file.size, progress: signal<UploadStep>({ step: 'queued' }) },
  }));
  uploads.value = [...batch.map(({ upload }) => upload), ...uploads.value];
  const left = batch.values();
  const work = async () => {
    for (const { file, upload } of left) await follow(upload, file, headers);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function follow({ key, progress }: Upload, file: File, headers: Record<string, string>): Promise<void> {
  try {
    progress.value = { step: 'sending', sent: 0 };
    const stored = await sendFile(key, file, headers, (sent) => {
      progress.value = { step: 'sending', sent };
    });
    progress.value = { step: 'stored' };
    progress.value = { step: 'done', row: await recordOf(stored.source, stored.etag) };
    arrivals.value++;
  } catch (error) {
    progress.value = { step: 'failed', message: (error as Error).message };
  }
}

async function recordOf(source: string, etag: string): Promise<UploadedRow> {
  const end = Date.now() + PATIENCE;
  for (let pause = PAUSES.first; ; pause = Math.min(PAUSES.last, pause * PAUSES.growth)) {
    const row = await getJson<UploadedRow>(withQuery('/api/uploaded', { source, etag }));
    if (row.status !== 'waiting') return row;
    if (Date.now() > end) {
      throw new Error(
        'It is uploaded, but has no record yet. Look among the failures, or for it in the list later.',
      );
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
