import { rulesetOf } from '../../lambdas/clean-upload/ruleset.ts';
import type { Summary } from './summaries.ts';

/** An object as a listing of the bucket shows it; the ETag without quotes. */
export interface Listed {
  readonly key: string;
  readonly etag: string;
  readonly bytes: number;
}

/** Why a key wants another look. */
export type Want = 'missing' | 'outdated' | 'stale' | 'gone';

/** What it takes to name the ruleset that the stack cleans by now. */
export type CleaningSettings = Parameters<typeof rulesetOf>[0];

/** What consoles create to show a folder; it has no record. */
export function isFolder({ key, bytes }: Listed): boolean {
  return key.endsWith('/') && bytes === 0;
}

/**
 * What is wrong with the record of an object: it is missing, speaks of another object than the key holds, or, where
 * `settings` are given, was cleaned by other rules than these.
 */
export function wantOf(
  object: Listed,
  record: Summary | undefined,
  settings?: CleaningSettings,
): Want | undefined {
  if (isFolder(object)) return undefined;
  if (record === undefined || record.status === 'deleted') return 'missing';
  // Where the object could not be read, its record may have no ETag.
  if (record.etag !== undefined && record.etag !== object.etag) return 'outdated';
  return settings !== undefined && isStale(record, settings) ? 'stale' : undefined;
}

/** Records of refused reads depend on no rules. */
function isStale({ ruleset, profile }: Summary, settings: CleaningSettings): boolean {
  return ruleset !== undefined && profile !== undefined && ruleset !== rulesetOf(settings, profile);
}
