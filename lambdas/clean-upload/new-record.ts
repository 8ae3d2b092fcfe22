import { createHash, randomUUID } from 'node:crypto';
import { ATTENTION_SHARDS, type CleanRecord, type Rejection } from '../stores/record.ts';
import type { ObjectIdentity } from '../stores/upload-store.ts';
import type { Dependencies, Settings } from './clean-upload.ts';
import type { UploadHint } from './upload-event.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** What every record of a key begins with. */
export type BaseRecord = Pick<
  CleanRecord,
  'source' | 'part' | 'bucket' | 'sequencer' | 'cleanedAt' | 'revision'
>;

export function baseRecord(
  hint: UploadHint,
  stored: CleanRecord | undefined,
  { now }: Dependencies,
): BaseRecord {
  const sequencer = hint.sequencer ?? stored?.sequencer;
  return {
    source: hint.key,
    part: '0',
    bucket: hint.bucket,
    ...(sequencer !== undefined && { sequencer }),
    cleanedAt: now().toISOString(),
    revision: randomUUID(),
  };
}

export function identityOf({ versionId, etag, bytes }: ObjectIdentity): ObjectIdentity {
  return {
    ...(versionId !== undefined && { versionId }),
    ...(etag !== undefined && { etag }),
    ...(bytes !== undefined && { bytes }),
  };
}

export function rejected(
  base: BaseRecord,
  identity: ObjectIdentity,
  { code, message }: Rejection,
): CleanRecord {
  return {
    ...base,
    ...identityOf(identity),
    status: 'rejected',
    reason: { code, message },
    attention: attentionOf('rejected', base.source),
  };
}

export function tombstone(base: BaseRecord, { tombstoneDays }: Settings): CleanRecord {
  const expiresAt = Math.floor(Date.parse(base.cleanedAt) / 1000) + tombstoneDays * DAY_SECONDS;
  return { ...base, status: 'deleted', expiresAt };
}

export function attentionOf(state: 'rejected' | 'flagged', source: string): string {
  return `${state}#${createHash('sha256').update(source).digest().readUInt8(0) % ATTENTION_SHARDS}`;
}
