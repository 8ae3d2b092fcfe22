import { expect, test } from 'vitest';
import { failedMessageIds } from '../../../infra/local/batch-result.ts';

const batch = ['a', 'b', 'c'];
const failures = (...ids: unknown[]) => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});

test.each([
  ['nothing', undefined, []],
  ['null', null, []],
  ['an empty object', {}, []],
  ['null for the list', { batchItemFailures: null }, []],
  ['an empty list', failures(), []],
  ['one id', failures('b'), ['b']],
  ['an id twice', failures('b', 'b'), ['b']],
  ['an id of no message', failures('b', 'z'), batch],
  ['an empty id', failures(''), batch],
  ['no id', { batchItemFailures: [{ itemIdentifer: 'a' }] }, batch],
  ['null in the list', { batchItemFailures: [null] }, batch],
  ['no list', { batchItemFailures: 'a' }, batch],
])('a result with %s fails what AWS would fail', (_, result, failed) => {
  expect([...failedMessageIds(result, batch)]).toEqual(failed);
});
