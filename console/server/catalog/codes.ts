import type { RecordFlag, RejectionCode } from '../../../lambdas/stores/record.ts';
import type { RecordStatus } from '../../api.ts';

/** What a status, flag or reason is in a column; their places in these lists. */
export const STATUSES = ['clean', 'rejected', 'deleted', 'waiting'] as const satisfies RecordStatus[];

export const FLAGS = [
  'over-removal',
  'replacement-characters',
  'nothing-left',
  'unsettled',
  'spellings-cut',
] as const satisfies RecordFlag[];

export const REASONS = [
  'empty',
  'not-text',
  'html',
  'too-large',
  'archived',
  'unreadable',
  'unknown-profile',
] as const satisfies RejectionCode[];

/** Bits of the flags of a record. */
export function bitsOf(flags: readonly RecordFlag[]): number {
  return flags.reduce((bits, flag) => bits | (1 << FLAGS.indexOf(flag)), 0);
}

export function flagsOf(bits: number): RecordFlag[] {
  return FLAGS.filter((_, index) => bits & (1 << index));
}

/** Lists that lack a member would not find it: these fail to compile then. */
type Complete<All, Listed> = [All] extends [Listed] ? true : never;
true satisfies Complete<RecordStatus, (typeof STATUSES)[number]>;
true satisfies Complete<RecordFlag, (typeof FLAGS)[number]>;
true satisfies Complete<RejectionCode, (typeof REASONS)[number]>;
