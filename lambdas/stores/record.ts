import { createHash } from 'node:crypto';
import {
  type Cleaned,
  type Decoded,
  type Encoding,
  type Flag,
  type NormalKind,
  type Profile,
  type Removed,
  type RuleId,
  removedWords,
  spellingsOf,
} from '../cleaning/index.ts';

/** `spellings-cut`: the record holds only the first of the spellings that folding took away. */
export type RecordFlag = Flag | 'spellings-cut';

export type RejectionCode =
  | 'empty'
  | 'not-text'
  | 'html'
  | 'too-large'
  | 'archived'
  | 'unreadable'
  | 'unknown-profile';

export interface Rejection {
  readonly code: RejectionCode;
  readonly message: string;
}

/** Where text and removals lie that would make the item too large. */
export interface TextRef {
  readonly bucket: string;
  readonly key: string;
  readonly bytes: number;
}

/** What is stored under `TextRef.key`, as JSON. */
export interface SpilledText {
  readonly text: string;
  readonly removed: readonly Removed[];
}

/** The state of one upload, an item of the records table. Its keys are `source` and `part`. */
export interface CleanRecord {
  /** The decoded object key. */
  readonly source: string;
  /** `0`: the file is one document. */
  readonly part: '0';
  readonly status: 'clean' | 'rejected' | 'deleted';
  readonly text?: string;
  readonly removed?: readonly Removed[];
  readonly textRef?: TextRef;
  /** Removals by rule, where the list itself is behind `textRef`. */
  readonly removedByRule?: Readonly<Record<RuleId, number>>;
  /** Words of the raw text that went, by rule; absent when nothing was removed. */
  readonly removedWords?: Readonly<Record<RuleId, number>>;
  readonly title?: string;
  readonly normalised?: Readonly<Record<NormalKind, number>>;
  readonly spellings?: Readonly<Record<string, readonly string[]>>;
  readonly flags?: readonly RecordFlag[];
  readonly reason?: Rejection;
  readonly encoding?: Encoding;
  /** SHA-256 of the clean text in UTF-8, hexadecimal. */
  readonly contentHash?: string;
  readonly bucket: string;
  readonly versionId?: string;
  readonly etag?: string;
  /** Of the newest event that was seen, as it came. Absent when a replay alone wrote the record. */
  readonly sequencer?: string;
  readonly bytes?: number;
  readonly ruleset?: string;
  readonly profile?: Profile;
  /** ISO 8601, UTC. */
  readonly cleanedAt: string;
  /** Tombstones only: seconds since 1970, for the table's time to live. */
  readonly expiresAt?: number;
  /** Rejected and flagged records only: the sharded partition of the sparse index. */
  readonly attention?: string;
  /** Unique to each write; what "unchanged since it was read" compares. */
  readonly revision: string;
}

/** The part of a record that the text alone decides. */
export type CleanContent = Required<
  Pick<CleanRecord, 'status' | 'text' | 'removed' | 'normalised' | 'encoding' | 'contentHash'>
> &
  Pick<CleanRecord, 'title' | 'removedWords' | 'spellings' | 'flags'>;

export function contentOf({ text: raw, encoding }: Decoded, cleaned: Cleaned): CleanContent {
  const { text, title, removed, normalised } = cleaned;
  const spellings = spellingsOf(raw, cleaned.edits);
  const flags: RecordFlag[] = [...cleaned.flags, ...(spellings.cut ? (['spellings-cut'] as const) : [])];
  return {
    status: 'clean',
    ...(title !== undefined && { title }),
    text,
    removed,
    ...(removed.length > 0 && { removedWords: removedWords(raw, removed) }),
    normalised,
    ...(Object.keys(spellings.byWord).length > 0 && { spellings: spellings.byWord }),
    ...(flags.length > 0 && { flags }),
    encoding,
    contentHash: createHash('sha256').update(text).digest('hex'),
  };
}

/** So many partitions take the writes of rejected and flagged records; a single one would throttle. */
export const ATTENTION_SHARDS = 8;

/** DynamoDB's limit for an item, in its own sizing, less a margin for what is estimated (numbers). */
export const ITEM_LIMIT = 396 * 1024;

/**
 * The size of an item as DynamoDB counts it. Bytes. Numbers are taken at their longest for their digits.
 * Source: Amazon DynamoDB Developer Guide, "DynamoDB item sizes and formats".
 */
export function itemBytes(item: object): number {
  let bytes = 0;
  for (const [name, value] of Object.entries(item)) {
    if (value !== undefined) bytes += Buffer.byteLength(name) + valueBytes(value);
  }
  return bytes;
}

function valueBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 2;
  if (Array.isArray(value)) return value.reduce((sum: number, element) => sum + 1 + valueBytes(element), 3);
  if (typeof value === 'object' && value !== null) return 3 + Object.keys(value).length + itemBytes(value);
  return 1;
}
