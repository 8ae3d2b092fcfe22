import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContendedRecordError, cleanUpload } from '../../lambdas/clean-upload/clean-upload.ts';
import type { UploadHint } from '../../lambdas/clean-upload/upload-event.ts';
import { BUCKET, type Fakes, fakes, sequencerOf } from './fakes.ts';

const KEY = 'story.txt';

const RUNS = 300;

type Change = 'put' | 'put long' | 'delete';

/** More than fits an item, so that its text is spilled. */
const LONG = 'All of this is one story. '.repeat(17_000);

/** Processes a message as the queue does: again until it is done. */
async function deliver(hint: UploadHint, stack: Fakes): Promise<void> {
  for (;;) {
    try {
      await cleanUpload(hint, stack);
      return;
    } catch (error) {
      if (!(error instanceof ContendedRecordError)) throw error;
    }
  }
}

/** Changes the bucket while hints of all changes, each as often as `copies` says, are processed in any order. */
async function run(
  scheduler: fc.Scheduler,
  changes: readonly Change[],
  copies: readonly number[],
  sequencers: readonly (string | undefined)[],
): Promise<Fakes> {
  const stack = fakes({}, () => scheduler.schedule(Promise.resolve()));
  const deliveries: Promise<void>[] = [];
  const change = async () => {
    for (const [index, kind] of changes.entries()) {
      await scheduler.schedule(Promise.resolve());
      if (kind === 'delete') stack.uploads.delete(KEY);
      else stack.uploads.put(KEY, kind === 'put' ? `Story number ${index}.\n` : `${LONG}${index}\n`);
      const sequencer = sequencers[index];
      const hint = { bucket: BUCKET, key: KEY, ...(sequencer !== undefined && { sequencer }) };
      for (let copy = 0; copy < (copies[index] ?? 1); copy++) {
        deliveries.push(scheduler.schedule(Promise.resolve()).then(() => deliver(hint, stack)));
      }
    }
  };
  const changing = change();
  await scheduler.waitFor(changing);
  await scheduler.waitFor(Promise.all(deliveries));
  return stack;
}

function assess({ uploads, records, texts, orphans }: Fakes): void {
  const record = records.items.get(KEY);
  const version = uploads.versionOf(KEY);
  expect({ status: record?.status, version: record?.versionId }).toEqual(
    version === undefined ? { status: 'deleted', version: undefined } : { status: 'clean', version },
  );
  expect([...texts.held.keys()]).toEqual(record?.textRef ? [record.textRef.key] : []);
  expect(orphans).toEqual([]);
}

const changes = fc.array(fc.constantFrom<Change>('put', 'put', 'put long', 'delete'), {
  minLength: 1,
  maxLength: 5,
});
const copies = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 5 });

describe('whatever the order, the copies and the company in which hints are processed', () => {
  test('the record ends as what the bucket holds, and no spilled text is left over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), changes, copies, async (scheduler, kinds, times) => {
        const sequencers = kinds.map((_, index) => sequencerOf(index + 1));

        const stack = await run(scheduler, kinds, times, sequencers);

        assess(stack);
      }),
      { numRuns: RUNS },
    );
  });

  test('the same holds where some hints are replays without a sequencer', async () => {
    const replayed = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        changes,
        copies,
        replayed,
        async (scheduler, kinds, times, isReplay) => {
          const sequencers = kinds.map((_, index) => (isReplay[index] ? undefined : sequencerOf(index + 1)));

          const stack = await run(scheduler, kinds, times, sequencers);

          assess(stack);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('the same holds where sequencers differ in length', async () => {
    const lengths = fc.array(fc.constantFrom(16, 18), { minLength: 5, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), changes, copies, lengths, async (scheduler, kinds, times, length) => {
        const sequencers = kinds.map((_, index) => sequencerOf(index + 1, length[index]));

        const stack = await run(scheduler, kinds, times, sequencers);

        assess(stack);
      }),
      { numRuns: RUNS },
    );
  });
});
