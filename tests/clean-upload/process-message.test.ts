import { describe, expect, test } from 'vitest';
import { ByteBudget } from '../../lambdas/clean-upload/byte-budget.ts';
import { ForeignBucketError } from '../../lambdas/clean-upload/clean-upload.ts';
import { DeadlineNearError, processMessage } from '../../lambdas/clean-upload/process-message.ts';
import { NotAnUploadEventError } from '../../lambdas/clean-upload/upload-event.ts';
import { type Fakes, fakes, sequencerOf } from './fakes.ts';
import { messageOf, messageWith } from './messages.ts';

type Entry = [level: string, message: string, details: Record<string, unknown>];

interface Observed extends Fakes {
  readonly log: Entry[];
  readonly counted: [name: string, unit: string, value: number][];
  remaining: number;
  readonly logger: Parameters<typeof processMessage>[1]['logger'];
  readonly metrics: Parameters<typeof processMessage>[1]['metrics'];
  readonly remainingMilliseconds: () => number;
}

function observed(settings: Parameters<typeof fakes>[0] = {}): Observed {
  const log: Entry[] = [];
  const counted: Observed['counted'] = [];
  const write =
    (level: string) =>
    (...[message, details]: unknown[]) => {
      log.push([level, message as string, details as Record<string, unknown>]);
    };
  const stack: Observed = {
    ...fakes(settings),
    log,
    counted,
    remaining: 60_000,
    logger: { info: write('info'), warn: write('warn'), error: write('error') },
    metrics: {
      addMetric: (name, unit, value) => {
        counted.push([name, unit, value]);
        return {} as never;
      },
    },
    remainingMilliseconds: () => stack.remaining,
  };
  return stack;
}

/** More than fits an item. */
const LONG = 'All of this is one story. '.repeat(17_000);

describe('the log line of an upload', () => {
  test('holds its key, what became of it, and counts', async () => {
    const stack = observed();
    stack.uploads.put('a b.txt', 'Vučić said “no”.\n\nSupport UP or become our patron!\n');

    await processMessage(messageOf('1', 'a b.txt'), stack);

    expect(stack.log).toEqual([
      [
        'info',
        'upload processed',
        {
          key: 'a b.txt',
          sequencer: sequencerOf(1),
          milliseconds: expect.any(Number),
          outcome: 'clean',
          versionId: 'v1',
          bytes: 57,
          encoding: { name: 'utf-8', outcome: 'certain' },
          profile: 'article',
          ruleset: expect.stringMatching(/^[\da-f]{16}$/),
          flags: undefined,
          reason: undefined,
          removed: { 'donation/become-our-patron': 1 },
          normalised: { quotes: 2, diacritics: 2 },
        },
      ],
    ]);
  });

  test('holds the code of a rejection, not its message', async () => {
    const stack = observed();
    stack.uploads.put('a.txt', 'Words.\n', { metadata: { 'winnow-profile': 'secret' } });

    await processMessage(messageOf('1', 'a.txt'), stack);

    expect(stack.log[0]?.[2]).toMatchObject({ outcome: 'rejected', reason: 'unknown-profile' });
    expect(JSON.stringify(stack.log)).not.toContain('secret');
  });

  test('holds none of the words of the text, clean, removed, spilled or rejected', async () => {
    const stack = observed();
    const words = ['Zanzibar', 'Quixotic', 'Vučić', 'patron!'];
    const text = `Zanzibar “Quixotic”\n\nVučić.\n\nSupport UP or become our patron!\n`;
    stack.uploads.put('clean.txt', text);
    stack.uploads.put('spilled.txt', `${text.slice(0, 20)}${LONG}${text}`);
    stack.uploads.put('html.txt', `<html><body>${text}</body></html>`);
    stack.uploads.put('binary.txt', `${text}\0`);

    await processMessage(messageOf('1', 'clean.txt', 'spilled.txt', 'html.txt', 'binary.txt'), stack);

    const log = JSON.stringify(stack.log);
    expect(stack.log.map(([, , { outcome, spilled }]) => [outcome, spilled])).toEqual([
      ['clean', undefined],
      ['clean', true],
      ['rejected', undefined],
      ['rejected', undefined],
    ]);
    expect(words.filter((word) => log.includes(word))).toEqual([]);
  });
});

describe('the metrics of an upload', () => {
  test.each([
    [
      'Cleaned',
      'A story.\n',
      [
        ['Cleaned', 'Count', 1],
        ['Bytes', 'Bytes', 9],
      ],
    ],
    [
      'Rejected',
      '',
      [
        ['Rejected', 'Count', 1],
        ['Bytes', 'Bytes', 0],
      ],
    ],
    ['Deleted', undefined, [['Deleted', 'Count', 1]]],
    [
      'Spilled',
      LONG,
      [
        ['Cleaned', 'Count', 1],
        ['Bytes', 'Bytes', LONG.length],
        ['Spilled', 'Count', 1],
      ],
    ],
  ])('count it as %s', async (_, content, expected) => {
    const stack = observed();
    if (content !== undefined) stack.uploads.put('a.txt', content);

    await processMessage(messageOf('1', 'a.txt'), stack);

    expect(stack.counted).toEqual(expected);
  });

  test('count a duplicate as unchanged, and a folder as nothing', async () => {
    const stack = observed();
    stack.uploads.put('a.txt', 'A story.\n');
    stack.uploads.put('news/', '');
    await processMessage(messageOf('1', 'a.txt'), stack);
    stack.counted.length = 0;

    await processMessage(messageOf('2', 'a.txt', 'news/'), stack);

    expect(stack.counted).toEqual([['Unchanged', 'Count', 1]]);
  });
});

describe('a message that fails', () => {
  test('says in the log which one it was, how often it came, and why', async () => {
    const stack = observed();

    const processing = processMessage(messageWith('m-1', '{"hello":"world"}'), stack);

    await expect(processing).rejects.toThrow(NotAnUploadEventError);
    expect(stack.log).toEqual([
      [
        'error',
        'message failed',
        { messageId: 'm-1', keys: [], receives: '2', error: expect.any(NotAnUploadEventError) },
      ],
    ]);
  });

  test('says in the log which uploads it was about', async () => {
    const stack = observed();
    stack.uploads.read = () => Promise.reject(new Error('Access Denied'));

    const processing = processMessage(messageOf('m-1', 'a.txt', 'b.txt'), stack);

    await expect(processing).rejects.toThrow(AggregateError);
    expect(stack.log[0]?.[2]).toMatchObject({ messageId: 'm-1', keys: ['a.txt', 'b.txt'] });
  });

  test('has its other uploads treated all the same', async () => {
    const stack = observed();
    stack.uploads.put('good.txt', 'A story.\n');
    const read = stack.uploads.read.bind(stack.uploads);
    const denied = new Error('Access Denied');
    stack.uploads.read = (key) => (key === 'bad.txt' ? Promise.reject(denied) : read(key));

    const processing = processMessage(messageOf('1', 'bad.txt', 'good.txt'), stack);

    await expect(processing).rejects.toBe(denied);
    expect([...stack.records.items.keys()]).toEqual(['good.txt']);
  });

  test('names all of its failures when there are several', async () => {
    const stack = observed({ rawBucket: 'other' });

    const processing = processMessage(messageOf('1', 'a.txt', 'b.txt'), stack);

    await expect(processing).rejects.toThrow('2 of 2 hints failed');
    await expect(processing).rejects.toMatchObject({
      errors: [expect.any(ForeignBucketError), expect.any(ForeignBucketError)],
    });
  });
});

describe('near the deadline', () => {
  test('a message is not begun', async () => {
    const stack = observed();
    stack.uploads.put('a.txt', 'A story.\n');
    stack.remaining = 7999;

    const processing = processMessage(messageOf('1', 'a.txt'), stack);

    await expect(processing).rejects.toThrow(DeadlineNearError);
    await expect(processing).rejects.toThrow('7999 ms are left');
    expect(stack.uploads.reads).toEqual([]);
  });

  test('an upload is not begun that had to wait for its turn until then', async () => {
    const stack = { ...observed(), budget: new ByteBudget(1) };
    let remaining = 60_000;
    const invocation = { ...stack, remainingMilliseconds: () => remaining };
    stack.uploads.put('first.txt', 'A story.\n');
    stack.uploads.put('second.txt', 'Another.\n');
    stack.records.beforeWrite = () => {
      remaining = 5000;
    };

    const processing = await Promise.allSettled([
      processMessage(messageOf('1', 'first.txt'), invocation),
      processMessage(messageOf('2', 'second.txt'), invocation),
    ]);

    expect(processing).toEqual([
      { status: 'fulfilled', value: undefined },
      { status: 'rejected', reason: expect.any(DeadlineNearError) },
    ]);
    expect(stack.uploads.bodies).toEqual(['first.txt']);
    expect(stack.uploads.discards).toEqual(['second.txt']);
    expect([...stack.records.items.keys()]).toEqual(['first.txt']);
  });
});

test('the bytes of many uploads are never all in memory at once', async () => {
  const stack = { ...observed(), budget: new ByteBudget(20) };
  const keys = Array.from({ length: 10 }, (_, index) => `${index}.txt`);
  for (const key of keys) stack.uploads.put(key, 'Ten bytes\n');
  let [reading, most] = [0, 0];
  const put = stack.records.put.bind(stack.records);
  const read = stack.uploads.read.bind(stack.uploads);
  stack.uploads.read = async (key) => {
    const found = await read(key);
    if (found.state !== 'found') return found;
    const body = async () => {
      most = Math.max(most, ++reading);
      await new Promise(setImmediate);
      return found.object.body();
    };
    return { ...found, object: { ...found.object, body } };
  };
  stack.records.put = async (record, stored) => {
    await put(record, stored);
    reading--;
  };

  await Promise.all(keys.map((key) => processMessage(messageOf(key, key), stack)));

  expect(most).toBe(2);
  expect(stack.records.items.size).toBe(10);
});

test('the test event of S3 is done with at once', async () => {
  const stack = observed();

  await processMessage(messageWith('1', '{"Service":"Amazon S3","Event":"s3:TestEvent"}'), stack);

  expect(stack.log).toEqual([]);
  expect(stack.counted).toEqual([]);
});
