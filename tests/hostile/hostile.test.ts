import { describe, expect, test } from 'vitest';
import { createHandler } from '../../lambdas/clean-upload/create-handler.ts';
import type { CleanRecord } from '../../lambdas/stores/record.ts';
import { type Fakes, fakes } from '../clean-upload/fakes.ts';
import { contextWith, messageOf, messageWith } from '../clean-upload/messages.ts';
import { binary } from './binary.ts';
import { fuzz } from './fuzz.ts';
import { keys } from './keys.ts';
import { messages } from './messages.ts';
import { size } from './size.ts';
import { text } from './text.ts';
import type { HostileUpload } from './upload.ts';

const uploads = [...binary, ...text, ...keys, ...size];

function handlerOf(stack: Fakes) {
  return createHandler(stack, {
    logger: { info() {}, warn() {}, error() {}, appendKeys() {} },
    metrics: { addMetric() {}, hasStoredMetrics: () => false, publishStoredMetrics() {} },
  } as never);
}

function arrange({ key = 'hostile.txt', content, refused, ...options }: HostileUpload): Fakes {
  const stack = fakes({ maxUploadBytes: 10 * 1024 * 1024 });
  stack.uploads.put(key, content, options);
  if (refused) stack.uploads.refuse(key, { code: refused, message: 'refused', identity: {} });
  return stack;
}

function textOf({ text: fitting, textRef }: CleanRecord, { texts }: Fakes): string | undefined {
  return textRef === undefined ? fitting : texts.held.get(textRef.key)?.text;
}

test('there are two hundred hostile uploads at least, each under a name of its own', () => {
  expect(uploads.length).toBeGreaterThanOrEqual(200);
  expect(new Set(uploads.map(({ name }) => name)).size).toBe(uploads.length);
});

describe('a hostile upload ends in the record that the design names', () => {
  test.for(uploads)('$name', async (upload) => {
    const { key = 'hostile.txt', expected } = upload;
    const stack = arrange(upload);

    const answer = await handlerOf(stack)(
      { Records: [messageOf('m', key)] },
      contextWith(() => 60_000),
    );

    const record = stack.records.items.get(key) as CleanRecord;
    const found = textOf(record, stack);
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(record).toMatchObject({ source: key, status: expected.status });
    expect(record.reason?.code).toBe(expected.reason);
    expect(record.flags ?? []).toEqual(expect.arrayContaining([...(expected.flags ?? [])]));
    expect(found?.isWellFormed() ?? true).toBe(true);
    if (expected.text !== undefined) expect(found).toBe(expected.text);
  });
});

describe('a hostile message fails by itself, and takes no other along', () => {
  test.for(messages)('$name', async ({ body, isIgnored }) => {
    const stack = arrange({ name: 'sound', content: 'A story.\n', expected: { status: 'clean' } });
    const records = [messageWith('hostile', body), messageOf('sound', 'hostile.txt')];

    const answer = await handlerOf(stack)(
      { Records: records },
      contextWith(() => 60_000),
    );

    const failures = isIgnored ? [] : [{ itemIdentifier: 'hostile' }];
    expect(answer).toEqual({ batchItemFailures: failures });
    expect([...stack.records.items.keys()]).toEqual(['hostile.txt']);
  });
});

test('mixtures of hostile inputs are cleaned or refused, and keep the promises of cleaning', async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  let left = 250;

  const counts = await fuzz(seed, () => left-- > 0);

  expect(counts.cleaned).toBeGreaterThan(50);
  expect(counts.refused).toBeGreaterThan(10);
});
