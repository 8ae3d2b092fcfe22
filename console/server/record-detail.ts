import type { StackSettings } from '../../cli/settings.ts';
import type { CleanRecord } from '../../lambdas/stores/record.ts';
import type { RecordDetail } from '../api.ts';
import { type RawBucket, readUpload } from './raw-upload.ts';
import { type Account, accountFor, MOST_CHANGES } from './record-account.ts';
import { cardsOf } from './rule-cards.ts';

/** All there is to show of a key; undefined where it has neither record nor upload. */
export async function recordDetail(
  source: string,
  record: CleanRecord | undefined,
  settings: StackSettings,
  uploads: RawBucket,
): Promise<RecordDetail | undefined> {
  const upload = await readUpload(source, record, uploads);
  if (record === undefined && upload.state === 'absent') return undefined;
  const known = { source, ...(record && { record }) };
  if (upload.state !== 'text')
    return { ...known, ...describe({ changes: [], account: 'none' }, record), rawProblem: upload.problem };
  const account: Account =
    record === undefined ? { changes: [], account: 'none' } : accountFor(upload.text, record, settings);
  if (account.changes.length > MOST_CHANGES) {
    const rawProblem = `The upload has ${account.changes.length} changes, too many to show; "winnow clean --explain" prints all those of a file.`;
    return { ...known, ...describe({ changes: [], account: 'none' }, record), rawProblem };
  }
  return { ...known, raw: upload.text, ...describe(account, record) };
}

function describe(account: Account, record: CleanRecord | undefined): Account & Pick<RecordDetail, 'rules'> {
  const ids = [...(record?.removed ?? []), ...account.changes].flatMap(({ rule }) => rule ?? []);
  return { ...account, rules: cardsOf(new Set(ids)) };
}
