import type { NormalKind } from '../../lambdas/cleaning/index.ts';
import type { RecordFlag, RejectionCode } from '../../lambdas/stores/record.ts';
import type { RecordStatus } from '../api.ts';

export const STATUSES: Readonly<Record<RecordStatus, string>> = {
  clean: 'Clean',
  rejected: 'Rejected',
  deleted: 'Deleted',
  waiting: 'Waiting',
};

export const FLAGS: Readonly<Record<RecordFlag, string>> = {
  'over-removal': 'Rules would have taken a large share; only those certain on their own were applied.',
  'replacement-characters': 'Characters were lost before or while the text was decoded.',
  'nothing-left': 'All of the text was residue.',
  unsettled: 'Cleaning once more would change the text again.',
  'spellings-cut': 'The record holds only the first of the spellings that folding took away.',
};

export const REASONS: Readonly<Record<RejectionCode, string>> = {
  empty: 'Empty, or only white space',
  'not-text': 'Bytes that are no text',
  html: 'HTML instead of text',
  'too-large': 'Larger than the limit',
  archived: 'Archived, so that it cannot be read',
  unreadable: 'Encrypted with a key of the customer',
  'unknown-profile': 'Names a profile that does not exist',
};

export const NORMAL_NAMES: Readonly<Record<NormalKind, string>> = {
  repaired: 'Repaired',
  quotes: 'Quotes',
  diacritics: 'Diacritics',
  punctuation: 'Punctuation',
  spaces: 'Spaces',
  invisibles: 'Invisibles',
};

export const isOneOf = <T extends string>(names: Readonly<Record<T, unknown>>, name = ''): name is T =>
  Object.hasOwn(names, name);
