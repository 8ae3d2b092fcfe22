import { createHash } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { Audit } from '../../cli/operations/audit.ts';
import { DeadLetters } from '../../cli/operations/dead-letters.ts';
import type { Stack } from '../../cli/stack.ts';
import type { CleanRecord } from '../../lambdas/stores/record.ts';
import type { Plan } from './documents.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How every key ended. */
export interface Verdict {
  clean: number;
  rejected: number;
  deleted: number;
  /** Keys without the record that they should have. */
  lost: string[];
  /** Records that no key accounts for. */
  doubled: string[];
  /** Records that do not say what the key holds. */
  wrong: string[];
  /** Messages that could never succeed, and others, among the dead letters. */
  poison: number;
  soundDeadLetters: number;
  /** Spilled texts that no record names: left by crashes, swept by an audit. */
  orphans: number;
}

/** Compares every key with its record, text by text. */
export async function judge(stack: Stack, plans: readonly Plan[]): Promise<Verdict> {
  const records = await allRecords(stack);
  const verdict: Verdict = {
    clean: 0,
    rejected: 0,
    deleted: 0,
    lost: [],
    doubled: [],
    wrong: [],
    poison: 0,
    soundDeadLetters: 0,
    orphans: 0,
  };
  for (const plan of plans) {
    const [record, ...others] = records.get(plan.key) ?? [];
    records.delete(plan.key);
    if (others.length > 0) verdict.doubled.push(plan.key);
    // What was deleted before the process was killed, and of which no event had been sent, has nothing to be recorded.
    if (record === undefined && plan.isDeleted) verdict.deleted++;
    else if (record === undefined) verdict.lost.push(plan.key);
    else if (await isRight(stack, plan, record)) verdict[record.status]++;
    else verdict.wrong.push(plan.key);
  }
  verdict.doubled.push(...records.keys());
  const letters = (await Array.fromAsync(new DeadLetters(stack).take())).flat();
  verdict.poison = letters.filter(({ flaw }) => flaw !== undefined).length;
  verdict.soundDeadLetters = letters.length - verdict.poison;
  const { orphans } = await new Audit(stack, undefined, () => Date.now() + 2 * DAY_MS).run();
  verdict.orphans = orphans.length;
  return verdict;
}

async function allRecords(stack: Stack): Promise<Map<string, CleanRecord[]>> {
  const records = new Map<string, CleanRecord[]>();
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(stack.dynamodb));
  const pages = paginateScan({ client }, { TableName: stack.outputs.RecordsTableName });
  for await (const { Items = [] } of pages) {
    for (const record of Items as CleanRecord[])
      records.set(record.source, [...(records.get(record.source) ?? []), record]);
  }
  return records;
}

async function isRight(stack: Stack, { bodies, isDeleted }: Plan, record: CleanRecord): Promise<boolean> {
  if (isDeleted) return record.status === 'deleted' && record.text === undefined && !record.textRef;
  const body = bodies.at(-1) as Buffer;
  if (body[0] === 0x89) return record.status === 'rejected' && record.reason?.code === 'not-text';
  const text = await textOf(stack, record);
  const hash = createHash('sha256').update(body).digest('hex');
  return record.status === 'clean' && record.contentHash === hash && text === body.toString();
}

async function textOf(stack: Stack, { text, textRef }: CleanRecord): Promise<string | undefined> {
  if (textRef === undefined) return text;
  const { Body } = await new S3Client(stack.s3).send(
    new GetObjectCommand({ Bucket: textRef.bucket, Key: textRef.key }),
  );
  return JSON.parse((await Body?.transformToString()) ?? '{}').text;
}
