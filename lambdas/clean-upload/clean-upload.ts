import {
  type Cleaned,
  type Cleaner,
  type Decoded,
  type Language,
  NotTextError,
  type Profile,
  removalsByRule,
} from '../cleaning/index.ts';
import { type CleanRecord, contentOf, ITEM_LIMIT, itemBytes, type TextRef } from '../stores/record.ts';
import { RecordChangedError, type RecordStore } from '../stores/record-store.ts';
import type { TextStore } from '../stores/text-store.ts';
import type { RawObject, UploadStore } from '../stores/upload-store.ts';
import type { ByteBudget } from './byte-budget.ts';
import { cleanerWith, decodeUpload, profileOf, tooLarge } from './intake.ts';
import { attentionOf, type BaseRecord, baseRecord, identityOf, rejected, tombstone } from './new-record.ts';
import { rulesetOf } from './ruleset.ts';
import type { UploadHint } from './upload-event.ts';

export interface Settings {
  readonly rawBucket: string;
  readonly profile: Profile;
  readonly diacritics: 'fold' | 'keep';
  readonly language: Language | 'none';
  readonly exceptions: readonly string[];
  readonly maxUploadBytes: number;
  readonly tombstoneDays: number;
  /** Hash of the cleaning code. */
  readonly cleaningCode: string;
}

export interface Dependencies {
  readonly uploads: Pick<UploadStore, 'read'>;
  readonly records: Pick<RecordStore, 'get' | 'put' | 'advance'>;
  readonly texts: Pick<TextStore, 'put' | 'delete'>;
  readonly budget: Pick<ByteBudget, 'run'>;
  readonly settings: Settings;
  readonly now: () => Date;
  /** Told of a spilled text that could not be deleted; an audit finds it later. */
  readonly onOrphan: (orphan: TextRef, error: unknown) => void;
}

/** What became of a hint. */
export type Outcome =
  | {
      readonly kind: 'stored';
      readonly record: CleanRecord;
      readonly cleaned?: Cleaned;
      readonly spilled: boolean;
    }
  | { readonly kind: 'unchanged' | 'stale' | 'ignored' };

/** The event is of another bucket than this function serves. */
export class ForeignBucketError extends Error {
  override readonly name = 'ForeignBucketError';
  readonly key: string;

  constructor({ bucket, key }: UploadHint, served: string) {
    super(`the event is of the bucket ${bucket}, but this function serves ${served}`);
    this.key = key;
  }
}

/** Others kept writing the record; a later delivery of the message tries again. */
export class ContendedRecordError extends Error {
  override readonly name = 'ContendedRecordError';
  readonly key: string;

  constructor(key: string, options: ErrorOptions) {
    super(
      `the record of ${JSON.stringify(key)} was changed by others ${MOST_ATTEMPTS} times in a row`,
      options,
    );
    this.key = key;
  }
}

const MOST_ATTEMPTS = 5;

/**
 * Brings the record of one key up to date with the object that the key holds now. The event is only a hint: which
 * object it was about does not matter. Each attempt reads the record, then the object, and writes only in place of the
 * record that it read, so that whoever read the object last, writes last.
 *
 * Throws what the stores throw (try again), `ForeignBucketError`, `ContendedRecordError`.
 */
export async function cleanUpload(hint: UploadHint, dependencies: Dependencies): Promise<Outcome> {
  const { settings } = dependencies;
  if (hint.bucket !== settings.rawBucket) throw new ForeignBucketError(hint, settings.rawBucket);
  let conflict: RecordChangedError | undefined;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    try {
      return await attemptOnce(hint, dependencies);
    } catch (error) {
      if (!(error instanceof RecordChangedError)) throw error;
      conflict = error;
    }
  }
  throw new ContendedRecordError(hint.key, { cause: conflict });
}

/**
 * A key that ends in a slash and holds nothing gets no record, so that whoever read an upload there before it went
 * finds no record to be refused by. The first record of such a key is therefore compared with the bucket once more,
 * and takes the sequencer only then: a redelivery after a crash in between is not old.
 */
async function attemptOnce(hint: UploadHint, dependencies: Dependencies): Promise<Outcome> {
  const { records } = dependencies;
  const stored = await records.get(hint.key);
  if (stored !== undefined || !hint.key.endsWith('/')) return bringUpToDate(hint, stored, dependencies);
  const { bucket, key } = hint;
  const first = await bringUpToDate({ bucket, key }, undefined, dependencies);
  if (first.kind !== 'stored') return first;
  const second = await bringUpToDate(hint, await records.get(key), dependencies);
  return second.kind === 'stored' ? second : first;
}

async function bringUpToDate(
  hint: UploadHint,
  stored: CleanRecord | undefined,
  dependencies: Dependencies,
): Promise<Outcome> {
  const { uploads, budget, settings } = dependencies;
  if (isOld(hint.sequencer, stored?.sequencer)) return { kind: 'stale' };
  const base = baseRecord(hint, stored, dependencies);
  const read = await uploads.read(hint.key);
  switch (read.state) {
    case 'absent':
      if (stored === undefined && hint.key.endsWith('/')) return { kind: 'ignored' };
      return store(tombstone(base, settings), undefined, stored, dependencies);
    case 'refused':
      return store(rejected(base, read.identity, read), undefined, stored, dependencies);
    case 'found':
      try {
        if (stored === undefined && isFolder(read.object)) return { kind: 'ignored' };
        return await budget.run(claimOf(read.object, settings), () =>
          update(read.object, base, stored, dependencies),
        );
      } finally {
        read.object.discard();
      }
  }
}

/** How many bytes an upload will have in memory; one that is too large is not read. */
function claimOf({ bytes }: RawObject, { maxUploadBytes }: Settings): number {
  return bytes > maxUploadBytes ? 0 : bytes;
}

/** Whether an event of this sequencer tells nothing that the record does not know. */
function isOld(sequencer: string | undefined, stored: string | undefined): boolean {
  const order = compareSequencers(sequencer, stored);
  return order !== undefined && order <= 0;
}

/** Sequencers of one length order the events of a key as strings; of others nothing can be said. */
function compareSequencers(a: string | undefined, b: string | undefined): number | undefined {
  if (a === undefined || b === undefined || a.length !== b.length) return undefined;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What consoles create to show a folder. */
function isFolder({ key, bytes }: RawObject): boolean {
  return key.endsWith('/') && bytes === 0;
}

/** Cleans what the key holds, unless the record already says just that. */
async function update(
  object: RawObject,
  base: BaseRecord,
  stored: CleanRecord | undefined,
  dependencies: Dependencies,
): Promise<Outcome> {
  const { records, settings } = dependencies;
  const profile = profileOf(object, settings);
  if (typeof profile !== 'string')
    return store(rejected(base, object, profile), undefined, stored, dependencies);
  const ruleset = rulesetOf(settings, profile);
  if (stored !== undefined && isSameVersion(object, stored) && stored.ruleset === ruleset) {
    if (base.sequencer === stored.sequencer || base.sequencer === undefined) return { kind: 'unchanged' };
    await records.advance(stored, base.sequencer, base.revision);
    return { kind: 'unchanged' };
  }
  const refused = tooLarge(object, settings);
  if (refused !== undefined) {
    const record = { ...rejected(base, object, refused), ruleset, profile };
    return store(record, undefined, stored, dependencies);
  }
  const { record, cleaned } = await clean(object, base, ruleset, profile, settings);
  return store(record, cleaned, stored, dependencies);
}

/** An unversioned bucket gives nothing that tells one upload from the next for certain. */
function isSameVersion({ versionId }: RawObject, stored: CleanRecord): boolean {
  return versionId !== undefined && versionId === stored.versionId;
}

async function clean(
  object: RawObject,
  base: BaseRecord,
  ruleset: string,
  profile: Profile,
  settings: Settings,
): Promise<{ record: CleanRecord; cleaned?: Cleaned }> {
  const common = { ...base, ...identityOf(object), ruleset, profile };
  let decoded: Decoded;
  try {
    decoded = await decodeUpload(await object.body(), object.contentType);
  } catch (error) {
    if (!(error instanceof NotTextError)) throw error;
    return { record: rejected(common, object, error) };
  }
  const cleaned = cleanerFor(profile, settings).clean(decoded.text);
  const content = contentOf(decoded, cleaned);
  const attention = content.flags && { attention: attentionOf('flagged', base.source) };
  return { record: { ...common, ...content, ...attention }, cleaned };
}

/** Cleaners keep compiled rules and tables, nothing of a document. */
const cleaners = new Map<string, Cleaner>();

function cleanerFor(profile: Profile, settings: Settings): Cleaner {
  const { diacritics, language, exceptions } = settings;
  const name = JSON.stringify([profile, diacritics, language, exceptions]);
  const cleaner = cleaners.get(name) ?? cleanerWith(profile, settings);
  cleaners.set(name, cleaner);
  return cleaner;
}

/**
 * Writes the record in place of the stored one, its text apart where it would not fit, and deletes the text that the
 * stored one had apart.
 */
async function store(
  record: CleanRecord,
  cleaned: Cleaned | undefined,
  stored: CleanRecord | undefined,
  dependencies: Dependencies,
): Promise<Outcome> {
  const { records, texts } = dependencies;
  const fitting = itemBytes(record) > ITEM_LIMIT ? await spill(record, texts) : record;
  const { textRef } = fitting;
  try {
    await records.put(fitting, stored);
  } catch (error) {
    // Only a refused write is known not to refer to the text; after a time-out it may.
    if (textRef !== undefined && error instanceof RecordChangedError)
      await discardText(textRef, dependencies);
    throw error;
  }
  if (stored?.textRef !== undefined) await discardText(stored.textRef, dependencies);
  return { kind: 'stored', record: fitting, ...(cleaned && { cleaned }), spilled: textRef !== undefined };
}

async function spill(record: CleanRecord, texts: Dependencies['texts']): Promise<CleanRecord> {
  const { text = '', removed = [], ...rest } = record;
  const textRef = await texts.put(record.source, record.revision, { text, removed });
  return { ...rest, textRef, removedByRule: removalsByRule(removed) };
}

async function discardText(textRef: TextRef, { texts, onOrphan }: Dependencies): Promise<void> {
  try {
    await texts.delete(textRef);
  } catch (error) {
    onOrphan(textRef, error);
  }
}
