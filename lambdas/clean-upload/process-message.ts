import type { Logger } from '@aws-lambda-powertools/logger';
import { type Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { SQSRecord } from 'aws-lambda';
import { removalsByRule } from '../cleaning/index.ts';
import { cleanUpload, type Dependencies, type Outcome } from './clean-upload.ts';
import { METRIC } from './environment.ts';
import { parseUploadEvent, type UploadHint } from './upload-event.ts';

/** The function is about to be stopped: the message goes back to the queue untouched. */
export class DeadlineNearError extends Error {
  override readonly name = 'DeadlineNearError';

  constructor(remaining: number) {
    super(`${remaining} ms are left of the invocation, too few to begin another upload`);
  }
}

/** An upload of ten megabytes takes about two seconds to read, clean and store. Milliseconds. */
const LEAST_REMAINING = 8000;

export interface Invocation extends Dependencies {
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly metrics: Pick<Metrics, 'addMetric'>;
  readonly remainingMilliseconds: () => number;
}

/** Treats all hints of one message; throws if one failed, so that the message alone is tried again. */
export async function processMessage(message: SQSRecord, invocation: Invocation): Promise<void> {
  const { logger } = invocation;
  let hints: readonly UploadHint[] = [];
  try {
    refuseNearDeadline(invocation);
    hints = parseUploadEvent(message.body);
    await processAll(hints, { ...invocation, budget: timely(invocation) });
  } catch (error) {
    const { messageId, attributes } = message;
    logger.error('message failed', {
      messageId,
      keys: hints.map(({ key }) => key),
      receives: attributes.ApproximateReceiveCount,
      error: error as Error,
    });
    throw error;
  }
}

function refuseNearDeadline({ remainingMilliseconds }: Invocation): void {
  const remaining = remainingMilliseconds();
  if (remaining < LEAST_REMAINING) throw new DeadlineNearError(remaining);
}

/** The budget, which looks at the clock again after the wait for a turn. */
function timely(invocation: Invocation): Dependencies['budget'] {
  return {
    run: (bytes, task) =>
      invocation.budget.run(bytes, async () => {
        refuseNearDeadline(invocation);
        return task();
      }),
  };
}

/** A hint that fails does not keep the others from being treated. */
async function processAll(hints: readonly UploadHint[], invocation: Invocation): Promise<void> {
  const failures: unknown[] = [];
  for (const hint of hints) {
    try {
      await processHint(hint, invocation);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 1)
    throw new AggregateError(failures, `${failures.length} of ${hints.length} hints failed`);
  if (failures.length === 1) throw failures[0];
}

async function processHint(hint: UploadHint, invocation: Invocation): Promise<void> {
  const started = performance.now();
  const outcome = await cleanUpload(hint, invocation);
  const milliseconds = Math.round(performance.now() - started);
  const { key, sequencer } = hint;
  invocation.logger.info('upload processed', { key, sequencer, milliseconds, ...summaryOf(outcome) });
  measure(outcome, invocation.metrics);
}

/** What a log line tells of a document: counts by rule and by kind, never its words. */
function summaryOf(outcome: Outcome): Record<string, unknown> {
  if (outcome.kind !== 'stored') return { outcome: outcome.kind };
  const { record, cleaned, spilled } = outcome;
  const { status, versionId, bytes, encoding, profile, ruleset, flags, reason } = record;
  return {
    outcome: status,
    versionId,
    bytes,
    encoding,
    profile,
    ruleset,
    flags,
    reason: reason?.code,
    ...(spilled && { spilled }),
    ...(cleaned && {
      removed: removalsByRule(cleaned.removed),
      normalised: withoutZeros(cleaned.normalised),
    }),
  };
}

function withoutZeros(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function measure(outcome: Outcome, metrics: Invocation['metrics']): void {
  const count = (name: string, value = 1) => metrics.addMetric(name, MetricUnit.Count, value);
  if (outcome.kind !== 'stored') {
    if (outcome.kind !== 'ignored') count(METRIC.unchanged);
    return;
  }
  const { record, spilled } = outcome;
  count({ clean: METRIC.cleaned, rejected: METRIC.rejected, deleted: METRIC.deleted }[record.status]);
  if (record.bytes !== undefined) metrics.addMetric(METRIC.bytes, MetricUnit.Bytes, record.bytes);
  if (record.flags?.includes('over-removal')) count(METRIC.overRemoval);
  if (spilled) count(METRIC.spilled);
}
