/** Names of the environment variables that the stack sets and `clean-upload` reads. */
export const ENVIRONMENT = {
  /** The bucket whose events the function accepts; an event of another bucket fails. */
  rawBucket: 'RAW_BUCKET',
  /** Where text goes that exceeds the item limit. */
  textsBucket: 'TEXTS_BUCKET',
  recordsTable: 'RECORDS_TABLE',
  /** `article` or `page`; an object's metadata `winnow-profile` overrides it. */
  profile: 'PROFILE',
  /** `fold` or `keep`. */
  diacritics: 'DIACRITICS',
  /** A language whose spelling in ASCII letters take, or `none`. */
  language: 'LANGUAGE_PROFILE',
  /** Words that keep their diacritics, a list in JSON. */
  exceptions: 'EXCEPTIONS',
  /** Uploads above this size, in bytes, are rejected unread. */
  maxUploadBytes: 'MAX_UPLOAD_BYTES',
  /** How long a tombstone is kept, in days. */
  tombstoneDays: 'TOMBSTONE_DAYS',
  /** Hash of the cleaning code, part of every record's `ruleset`. */
  cleaningCode: 'CLEANING_CODE',
} as const;

export type EnvironmentName = (typeof ENVIRONMENT)[keyof typeof ENVIRONMENT];

/** The first part of the metrics namespace, before the stack's name; the dimensions are the service alone, so that the cost does not grow with keys or rules. */
export const METRICS_NAMESPACE = 'winnow';
export const SERVICE_NAME = 'clean-upload';

/** What the function counts: documents by what became of them, and bytes read. */
export const METRIC = {
  cleaned: 'Cleaned',
  rejected: 'Rejected',
  deleted: 'Deleted',
  unchanged: 'Unchanged',
  overRemoval: 'OverRemoval',
  spilled: 'Spilled',
  bytes: 'Bytes',
} as const;

/** Attribute names of the records table and its sparse index, shared with the stack. */
export const RECORDS = {
  partitionKey: 'source',
  sortKey: 'part',
  expiry: 'expiresAt',
  attentionIndex: 'attention',
  attentionKey: 'attention',
  attentionSort: 'cleanedAt',
} as const;
