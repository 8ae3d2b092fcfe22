import { useState } from 'preact/hooks';
import { differingRules } from '../../../../cli/operations/what-if/rule-counts.ts';
import type { WhatIfReport } from '../../../api.ts';
import { count, counted } from '../../format.ts';
import { KindChip, kindOf } from '../../kinds.tsx';
import { Empty } from '../../notice.tsx';
import { withQuery } from '../../request.ts';
import { CaseDiff } from './case-diff.tsx';
import { change } from './draft.ts';
import type { Run } from './run.ts';

const FEW_RULES = 12;

/** What a run found: totals, rules, and documents, the worst first. */
export function Report({ last }: { readonly last: Run & { readonly report: WhatIfReport } }) {
  const { report, state } = last;
  const skipped = Object.entries(report.skipped);
  const skips = skipped.reduce((sum, [, number]) => sum + number, 0);
  return (
    <section aria-labelledby="report-title">
      <div class="section-head">
        <h2 id="report-title">What would change</h2>
        <span class="muted small">
          {state === 'stopped' && 'Stopped. '}
          {last.change !== change.value && 'The change was edited since this run.'}
        </span>
      </div>
      <dl class="numbers what-if-numbers">
        <Figure name="documents compared" number={report.read - skips} />
        <Figure name="would change" number={report.changed} />
        <Figure name="characters lost" number={report.lost} tone="bad-text" />
        <Figure name="characters gained" number={report.gained} tone="good-text" />
      </dl>
      {skips > 0 && (
        <p class="muted small">
          {counted(skips, 'upload')} not cleaned either way:{' '}
          {skipped.map(([why, number]) => `${count(number)} ${why}`).join(', ')}.
        </p>
      )}
      <RuleCounts report={report} />
      {report.worst.length > 0 ? (
        <Cases last={last} />
      ) : (
        state !== 'running' && (
          <Empty title="No document would change">
            <p>The rules remove the same from each of them. A larger sample may tell more.</p>
          </Empty>
        )
      )}
    </section>
  );
}

function Figure({
  name,
  number,
  tone = '',
}: {
  readonly name: string;
  readonly number: number;
  readonly tone?: string;
}) {
  return (
    <div>
      <dt class="muted small">{name}</dt>
      <dd class={`big ${number > 0 ? tone : ''}`}>{count(number)}</dd>
    </div>
  );
}

/** Rules that remove something from more, or fewer, documents than before. */
function RuleCounts({ report }: { readonly report: WhatIfReport }) {
  const rows = differingRules(report, FEW_RULES);
  if (rows.length === 0) return null;
  return (
    <table class="rule-counts">
      <caption>Documents in which a rule removes something</caption>
      <thead>
        <tr>
          <th scope="col">Rule</th>
          <th scope="col" class="number">
            Before
          </th>
          <th scope="col" class="number">
            After
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([rule, { before, after }]) => (
          <tr key={rule}>
            <td>
              <KindChip kind={kindOf(rule)} /> <code>{rule}</code>
            </td>
            <td class="number">{count(before)}</td>
            <td class="number">{count(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cases({ last }: { readonly last: Run & { readonly report: WhatIfReport } }) {
  const { worst, changed } = last.report;
  return (
    <>
      <h3 class="cases-title">
        {changed > worst.length
          ? `The worst ${worst.length} of ${count(changed)}`
          : counted(changed, 'document')}
        , most lost first
      </h3>
      <ol class="cases">
        {worst.map(({ source, lost, gained }) => (
          <Case key={source} source={source} lost={lost} gained={gained} last={last} />
        ))}
      </ol>
    </>
  );
}

function Case({
  source,
  lost,
  gained,
  last,
}: {
  readonly source: string;
  readonly lost: number;
  readonly gained: number;
  readonly last: Run;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span class="case-counts">
            <span class={lost > 0 ? 'bad-text' : 'muted'}>−{count(lost)}</span>{' '}
            <span class={gained > 0 ? 'good-text' : 'muted'}>+{count(gained)}</span>
          </span>
          <span class="key">{source}</span>
        </summary>
        {isOpen && (
          <>
            <CaseDiff change={last.change} source={source} />
            <a href={withQuery('/record', { source })}>Its record</a>
          </>
        )}
      </details>
    </li>
  );
}
