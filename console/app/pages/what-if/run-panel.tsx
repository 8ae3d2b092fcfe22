import { useState } from 'preact/hooks';
import type { WhatIfReport } from '../../../api.ts';
import { count, counted } from '../../format.ts';
import { Failure } from '../../notice.tsx';
import { change, isEmpty } from './draft.ts';
import { type Run, run, start, stop } from './run.ts';

const SAMPLE = 200;

/** Starts and stops runs, and says how far one is. */
export function RunPanel({ isUsable }: { readonly isUsable: boolean }) {
  const last = run.value;
  return (
    <section class="panel" aria-labelledby="run-title">
      <h2 id="run-title">Try it on stored uploads</h2>
      <p class="muted small">Nothing is written: texts are cleaned both ways, here, and compared.</p>
      <Controls isUsable={isUsable} isRunning={last?.state === 'running'} />
      {!isUsable && !isEmpty.value && (
        <p class="muted small">It runs once its own rules hold to their examples.</p>
      )}
      {last && <Standing last={last} />}
    </section>
  );
}

function Controls({ isUsable, isRunning }: { readonly isUsable: boolean; readonly isRunning: boolean }) {
  const [sample, setSample] = useState(SAMPLE);
  const [prefix, setPrefix] = useState('');
  const isIdle = isUsable && !isRunning;
  const go = (request: { readonly sample?: number }) =>
    void start({ change: change.value, prefix, ...request });
  return (
    <div class="run-controls">
      <label class="field">
        Sample, spread over all keys
        <input
          type="number"
          min={1}
          max={1_000_000}
          value={sample}
          onInput={({ currentTarget }) =>
            setSample(Math.max(1, Math.floor(currentTarget.valueAsNumber || 1)))
          }
        />
      </label>
      <label class="field">
        Key begins with
        <input value={prefix} onInput={({ currentTarget }) => setPrefix(currentTarget.value)} />
      </label>
      <span class="actions">
        <button type="button" class="primary" disabled={!isIdle} onClick={() => go({ sample })}>
          Run on a sample
        </button>
        <button type="button" disabled={!isIdle} onClick={() => go({})}>
          Run on all
        </button>
        {isRunning && (
          <button type="button" onClick={stop}>
            Stop
          </button>
        )}
      </span>
    </div>
  );
}

function Standing({ last }: { readonly last: Run }) {
  const { state, report, failure } = last;
  if (failure) return <Failure error={failure} />;
  if (state !== 'running') return null;
  const { read = 0, expected, listed = 0 } = report ?? ({} as Partial<WhatIfReport>);
  const label =
    read === 0 && expected === undefined
      ? `${counted(listed, 'key')} listed`
      : `${count(read)}${expected === undefined ? '' : ` of ${count(expected)}`} read`;
  return (
    <p class="run-progress">
      <progress
        aria-label="Uploads compared"
        value={expected === undefined ? undefined : read}
        max={expected ?? 1}
      />
      <span role="status">{label}</span>
    </p>
  );
}
