import { parentPort, workerData } from 'node:worker_threads';
import type { RuleChange, RuleProblems } from '../../../console/api.ts';
import type { Settings } from '../../../lambdas/clean-upload/clean-upload.ts';
import { cleanerWith, decodeUpload } from '../../../lambdas/clean-upload/intake.ts';
import {
  type Cleaner,
  NotTextError,
  type Profile,
  RULES,
  RuleSet,
  SIGNS,
} from '../../../lambdas/cleaning/index.ts';
import { changedRuleSet } from './changed-rules.ts';
import { problemsOf } from './check.ts';
import { type Comparison, compare } from './compare.ts';

export type CleaningSettings = Pick<
  Settings,
  'profile' | 'diacritics' | 'language' | 'exceptions' | 'maxUploadBytes'
>;

/** The change and the settings of all comparisons of a worker. */
export interface WorkerData {
  readonly change: RuleChange;
  readonly settings: CleaningSettings;
}

export type Job =
  | { readonly type: 'check'; readonly change: RuleChange }
  | {
      readonly type: 'compare';
      readonly bytes: Uint8Array;
      readonly contentType: string | undefined;
      readonly profile: Profile;
      /** Whether the raw text is wanted, too. */
      readonly withText: boolean;
    };

/** How a job ends. */
export type Result =
  | { readonly type: 'checked'; readonly problems: RuleProblems }
  | { readonly type: 'compared'; readonly comparison: Comparison; readonly raw?: string }
  | { readonly type: 'rejected'; readonly code: string };

/** `ready`: all is loaded, and jobs are taken up. */
export type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'trying'; readonly rule: string }
  | { readonly type: 'failed'; readonly error: unknown }
  | Result;

const { change, settings } = workerData as WorkerData;

let ruleSets: { readonly before: RuleSet; readonly after: RuleSet } | undefined;
const cleaners = new Map<Profile, { readonly before: Cleaner; readonly after: Cleaner }>();

function cleanersFor(profile: Profile) {
  ruleSets ??= { before: new RuleSet(RULES, SIGNS), after: changedRuleSet(change) };
  const found = cleaners.get(profile) ?? {
    before: cleanerWith(profile, settings, ruleSets.before),
    after: cleanerWith(profile, settings, ruleSets.after),
  };
  cleaners.set(profile, found);
  return found;
}

async function answer(job: Job): Promise<Result> {
  if (job.type === 'check') {
    const problems = problemsOf(job.change, (rule) => send({ type: 'trying', rule }));
    return { type: 'checked', problems };
  }
  try {
    const { text } = await decodeUpload(job.bytes, job.contentType);
    const { before, after } = cleanersFor(job.profile);
    return { type: 'compared', comparison: compare(text, before, after), ...(job.withText && { raw: text }) };
  } catch (error) {
    if (error instanceof NotTextError) return { type: 'rejected', code: error.code };
    throw error;
  }
}

function send(message: Answer): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', (job: Job) => {
  answer(job).then(send, (error: unknown) => send({ type: 'failed', error }));
});
send({ type: 'ready' });
