import type { ListedRecord, Uploaded } from '../../../cli/record-pages.ts';
import { type RuleId, removalsByRule } from '../../../lambdas/cleaning/index.ts';
import type { RecordFlag, RejectionCode } from '../../../lambdas/stores/record.ts';
import type { RecordRow, RecordStatus } from '../../api.ts';

/** What one rule did to one record. */
export interface RuleFact {
  readonly rule: RuleId;
  readonly removals: number;
  /** Words that went; 0 where the record does not say. */
  readonly words: number;
}

/** What the catalog keeps of a record, or of an upload without one. */
export interface Entry {
  readonly source: string;
  readonly status: RecordStatus;
  readonly title?: string | undefined;
  readonly flags: readonly RecordFlag[];
  readonly reason?: RejectionCode | undefined;
  readonly rules: readonly RuleFact[];
  /** Whether the record is from before removed words were counted. */
  readonly uncounted: boolean;
  readonly bytes?: number | undefined;
  readonly cleanedAt?: string | undefined;
}

export function entryOf(record: ListedRecord): Entry {
  const { source, status, title, flags = [], reason, removed = [], removedWords, bytes, cleanedAt } = record;
  const byRule = record.removedByRule ?? removalsByRule(removed);
  const removals = Object.entries(byRule) as [RuleId, number][];
  return {
    source,
    status,
    title,
    flags,
    reason: reason?.code,
    rules: removals.map(([rule, count]) => ({ rule, removals: count, words: removedWords?.[rule] ?? 0 })),
    uncounted: removals.length > 0 && removedWords === undefined,
    bytes,
    cleanedAt,
  };
}

/** An upload whose record is not there yet. */
export function waiting({ source, bytes }: Uploaded): Entry {
  return { source, status: 'waiting', flags: [], rules: [], uncounted: false, bytes };
}

export function rowOf({ source, status, title, flags, reason, rules, bytes, cleanedAt }: Entry): RecordRow {
  return {
    source,
    status,
    ...(title !== undefined && { title }),
    ...(flags.length > 0 && { flags }),
    ...(reason !== undefined && { reason }),
    ...(rules.length > 0 && {
      removals: Object.fromEntries(rules.map(({ rule, removals }) => [rule, removals])),
    }),
    ...(bytes !== undefined && { bytes }),
    ...(cleanedAt !== undefined && { cleanedAt }),
  };
}
