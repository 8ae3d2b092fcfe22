/** An event, reduced to what it is worth: a hint that a key changed. */
export interface UploadHint {
  readonly bucket: string;
  /** Decoded. */
  readonly key: string;
  /** Orders the events of one key; a replay has none, nor has the end of a multipart upload. */
  readonly sequencer?: string;
}

/** The message is no S3 event: it fails until it lies in the dead letters. */
export class NotAnUploadEventError extends Error {
  override readonly name = 'NotAnUploadEventError';

  constructor(problem: string, options?: ErrorOptions) {
    super(`the message is no S3 event: ${problem}`, options);
  }
}

/** Events after which a key may hold another object than before. Tags, restores and access lists are not among them. */
const CHANGES = /^(?:ObjectCreated|ObjectRemoved|LifecycleExpiration):/;

/**
 * An upload in parts may take its place among the versions by when it began. S3 does not say which of the two moments
 * its sequencer stands for, so that it may look older than a change that came before it: nothing is concluded from it.
 */
const UNORDERED = 'ObjectCreated:CompleteMultipartUpload';

/** `winnow:replay` marks the hints that this project sends itself. */
const SOURCES = ['aws:s3', 'winnow:replay'];

/**
 * The hints in a message body. Empty for `s3:TestEvent`, which S3 sends when notifications are set up, and for events
 * that change no content. Throws `NotAnUploadEventError`.
 */
export function parseUploadEvent(body: string): UploadHint[] {
  const message = parseJson(body);
  if (message.Event === 's3:TestEvent') return [];
  if (!Array.isArray(message.Records)) throw new NotAnUploadEventError('it has no list of records');
  return message.Records.flatMap((record) => hintOf(record as S3Record));
}

interface S3Record {
  readonly eventSource?: unknown;
  readonly eventName?: unknown;
  readonly s3?: {
    readonly bucket?: { readonly name?: unknown };
    readonly object?: { readonly key?: unknown; readonly sequencer?: unknown };
  };
}

function parseJson(body: string): { Event?: unknown; Records?: unknown } {
  let message: unknown;
  try {
    message = JSON.parse(body);
  } catch (error) {
    throw new NotAnUploadEventError('it is not JSON', { cause: error });
  }
  if (typeof message !== 'object' || message === null)
    throw new NotAnUploadEventError('it is not a JSON object');
  return message;
}

function hintOf(record: S3Record | null): UploadHint[] {
  if (!SOURCES.includes(String(record?.eventSource))) {
    throw new NotAnUploadEventError(`a record's eventSource is ${JSON.stringify(record?.eventSource)}`);
  }
  if (typeof record?.eventName !== 'string') throw new NotAnUploadEventError('a record has no eventName');
  const bucket = record.s3?.bucket?.name;
  const { key, sequencer } = record.s3?.object ?? {};
  if (typeof bucket !== 'string') throw new NotAnUploadEventError('a record names no bucket');
  if (typeof key !== 'string') throw new NotAnUploadEventError('a record names no key');
  const decoded = decodeKey(key);
  if (!CHANGES.test(record.eventName)) return [];
  const isOrdered = typeof sequencer === 'string' && sequencer !== '' && record.eventName !== UNORDERED;
  return [{ bucket, key: decoded, ...(isOrdered && { sequencer }) }];
}

/** Keys in S3 events are URL-encoded, with `+` for a space. */
function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch (error) {
    throw new NotAnUploadEventError(`the key ${JSON.stringify(key)} is not URL-encoded`, { cause: error });
  }
}
