/**
 * What the console's pages and its server say to each other, as JSON. Texts are as they are stored: whoever shows them
 * escapes them. Offsets are UTF-16 code units of the raw text, times ISO 8601 in UTC.
 */
import type { CleaningOptions, NormalKind, Removed, RuleId } from '../lambdas/cleaning/index.ts';
import type { CleanRecord, RecordFlag, RejectionCode } from '../lambdas/stores/record.ts';

/** Every error answer; `message` says what was wrong and what to do. */
export interface Problem {
  readonly message: string;
}

/** `GET /api/stack` */
export interface StackInfo {
  readonly where: 'local' | 'aws';
  /** What a person calls it: the folder of a local stack, or the stack's name with account and region. */
  readonly name: string;
  /** Account and region, for the question before a write; absent on this machine, where there is nothing to ask. */
  readonly confirm?: string;
  readonly options: Pick<CleaningOptions, 'profile' | 'diacritics' | 'language' | 'exceptions'>;
  readonly rawBucket: string;
}

export type RecordStatus = CleanRecord['status'] | 'waiting';

/** A record in a list; an upload without one yet is `waiting`. */
export interface RecordRow {
  readonly source: string;
  readonly status: RecordStatus;
  readonly title?: string;
  readonly flags?: readonly RecordFlag[];
  readonly reason?: RejectionCode;
  /** Removals by rule. */
  readonly removals?: Readonly<Record<RuleId, number>>;
  readonly bytes?: number;
  readonly cleanedAt?: string;
}

/** What `GET /api/records` takes in its query; all narrow the list down together. */
export interface RecordQuery {
  readonly prefix?: string;
  readonly status?: RecordStatus;
  readonly flag?: RecordFlag;
  /** A rule, or a kind, which ends with a slash. */
  readonly rule?: string;
  readonly reason?: RejectionCode;
  /** Words of key or title, compared without case and diacritics. */
  readonly search?: string;
  /** How many rows to leave out, once the whole table is read. */
  readonly offset?: number;
  /** Instead of `offset`: the last key of the page before, behind which rows follow whatever was uploaded since. */
  readonly after?: string;
  /** From the page before, as long as the whole table is not read. */
  readonly cursor?: string;
  /** 100 unless given, 1,000 at most. */
  readonly limit?: number;
}

/**
 * `GET /api/records`. Until the whole table is read, `total` is absent, and pages follow each other by `next`. `catalog`
 * says how far reading is; `needed` that this query cannot be answered before it is done.
 */
export interface RecordPage {
  readonly rows: readonly RecordRow[];
  readonly total?: number;
  /** How many rows are before these; with `total`. */
  readonly offset?: number;
  readonly next?: string;
  readonly catalog: Catalog & { readonly needed: boolean };
}

/** `POST /api/catalog` begins to read the whole table; `GET /api/catalog` asks how far it is. */
export interface Catalog {
  readonly state: 'unread' | 'reading' | 'read' | 'failed';
  readonly records: number;
  /** What the table says it holds, some hours old on AWS. */
  readonly expected?: number;
  readonly problem?: string;
}

/** A change of the raw text: a removal has a `rule`, and no replacement; a normalisation has kinds. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly kinds: readonly (NormalKind | 'removed')[];
  readonly rule?: RuleId;
}

/** `GET /api/record?source=KEY`, 404 where there is neither record nor upload. */
export interface RecordDetail {
  readonly source: string;
  /** With the text that lies apart read in. */
  readonly record?: CleanRecord;
  /** The upload as it was when the record was made; absent where it is gone, or is no text, as `rawProblem` says. */
  readonly raw?: string;
  readonly rawProblem?: string;
  /** In the order of `raw`; applied to it, they give the record's text. */
  readonly changes: readonly Change[];
  /**
   * `exact`: changes made again by the same rules. `older`: rules or settings have changed since, so that the removals
   * are the record's, and normalised characters are found by comparing.
   */
  readonly account: 'exact' | 'older' | 'none';
  /** What is known of the rules named, by id. */
  readonly rules: Readonly<Record<RuleId, RuleCard>>;
}

/** A rule or sign as people look it up. */
export interface RuleCard {
  readonly id: RuleId;
  /** The part of the id before the slash. */
  readonly kind: string;
  readonly form: 'rule' | 'sign' | 'context';
  readonly why: string;
  readonly languages: readonly string[];
  readonly removes: readonly string[];
  readonly keeps: readonly string[];
}

/** `GET /api/overview?since=DATE`; asks for the whole table to be read. */
export interface Overview {
  readonly catalog: Catalog;
  readonly documents: Readonly<Record<RecordStatus, number>>;
  readonly rejected: Readonly<Partial<Record<RejectionCode, number>>>;
  readonly flags: Readonly<Partial<Record<RecordFlag, number>>>;
  /** Words removed, by day of cleaning and rule; the kind is the part of a rule's id before the slash. */
  readonly days: readonly {
    /** YYYY-MM-DD */
    readonly day: string;
    readonly documents: number;
    readonly words: Readonly<Record<RuleId, number>>;
  }[];
  /** Records made before removed words were counted; `winnow replay --stale` counts them. */
  readonly uncounted: number;
}

/**
 * `PUT /api/uploads?key=KEY`, the body being the file, 64 MiB at most, with a header `winnow-upload`, which no page
 * of another site can send; answered when it is stored in the raw bucket. Every other write has a body of JSON.
 */
export interface Uploaded {
  readonly source: string;
  readonly etag: string;
}

/** `GET /api/uploaded?source=KEY&etag=ETAG`: the row, once the record speaks of that upload; before, `waiting`. */
export type UploadedRow = RecordRow;

/** `GET /api/dead-letters`, oldest first. */
export interface DeadLetterRow {
  readonly id: string;
  readonly keys: readonly string[];
  readonly sent: string;
  readonly reason: string;
  /** The message as it is in the queue. */
  readonly body: string;
  /** Whether another try may succeed. */
  readonly usable: boolean;
}

/** `POST /api/dead-letters/redrive` and `/discard`, with the ids to take; all that are usable, or unusable, without. */
export interface DeadLetterChoice {
  readonly ids?: readonly string[];
}
export interface DeadLetterOutcome {
  readonly taken: number;
  /** Asked for, but no longer in the queue, or held by somebody else. */
  readonly missed: number;
}

/** A rule as data: what `Rule` holds, with the sources of its patterns. */
export interface RuleData {
  readonly id: string;
  readonly why: string;
  readonly languages: readonly string[];
  readonly hints?: readonly string[];
  readonly pattern: string;
  readonly span: string;
  readonly place: string;
  readonly evidence: string;
  readonly notBehind?: string;
  readonly removes: readonly string[];
  readonly keeps: readonly string[];
}

/** A sign as data. */
export interface SignData {
  readonly id: string;
  readonly why: string;
  readonly languages: readonly string[];
  readonly labels?: readonly string[];
  readonly always?: readonly string[];
  readonly phrases?: readonly string[];
  readonly pattern?: string;
  readonly removes: readonly string[];
  readonly keeps: readonly string[];
}

/** How the rule set would change. A rule or sign of an id that exists takes the other's place. */
export interface RuleChange {
  readonly rules: readonly RuleData[];
  readonly signs: readonly SignData[];
  readonly disabled: readonly RuleId[];
}

/** `GET /api/rules`: all, and as data those that can be edited. */
export interface RuleBook {
  readonly cards: readonly RuleCard[];
  readonly rules: readonly RuleData[];
  readonly signs: readonly SignData[];
}

/** `POST /api/rules/check`, with a `RuleChange`: what is wrong with it, by its own examples too; empty when usable. */
export type RuleProblems = readonly { readonly id: string; readonly problem: string }[];

/** `POST /api/rules/export`, with a `RuleChange`: files of rules to commit, by path from the root. */
export type RuleFiles = readonly { readonly path: string; readonly text: string }[];

/** `POST /api/what-if` */
export interface WhatIfRequest {
  readonly change: RuleChange;
  readonly prefix?: string;
  /** How many uploads, spread evenly over all keys; all without. */
  readonly sample?: number;
}

/** Answered as lines of JSON. Closing the connection stops the run. */
export type WhatIfEvent =
  | { readonly type: 'progress'; readonly report: WhatIfReport }
  | { readonly type: 'done'; readonly report: WhatIfReport }
  | { readonly type: 'failed'; readonly message: string };

export interface WhatIfReport {
  readonly read: number;
  /** Keys listed so far; a sample is drawn when all are. */
  readonly listed?: number;
  /** Of the sample, or of all once they are counted. */
  readonly expected?: number;
  /** Uploads that could not be cleaned, either way, by why. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly changed: number;
  /** Characters of clean text that come back, and that go, over all documents. */
  readonly gained: number;
  readonly lost: number;
  /** Documents in which a rule removed something before and after. */
  readonly byRule: Readonly<Record<RuleId, { readonly before: number; readonly after: number }>>;
  /** The worst first: most lost, then most gained. 100 at most. */
  readonly worst: readonly WhatIfCase[];
}

export interface WhatIfCase {
  readonly source: string;
  readonly gained: number;
  readonly lost: number;
}

/** `POST /api/what-if/case`, with `{change, source}`: one document both ways. */
export interface WhatIfDiff {
  readonly source: string;
  readonly raw: string;
  readonly before: readonly Removed[];
  readonly after: readonly Removed[];
}
