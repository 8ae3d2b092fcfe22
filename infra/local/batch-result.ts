/**
 * Tells which messages of a batch a handler's result reports as failed, by AWS's rules: nothing reported means
 * none, and a result that is no list of the batch's own ids means all.
 */
export function failedMessageIds(result: unknown, batch: readonly string[]): ReadonlySet<string> {
  if (typeof result !== 'object' || result === null) return new Set();
  const { batchItemFailures } = result as { batchItemFailures?: unknown };
  if (batchItemFailures === undefined || batchItemFailures === null) return new Set();
  if (!Array.isArray(batchItemFailures)) return new Set(batch);
  const failed = new Set<string>();
  for (const failure of batchItemFailures) {
    const id = (failure as { itemIdentifier?: unknown } | null)?.itemIdentifier;
    if (typeof id !== 'string' || !batch.includes(id)) return new Set(batch);
    failed.add(id);
  }
  return failed;
}
