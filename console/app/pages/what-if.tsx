import type { RuleBook, WhatIfReport } from '../../api.ts';
import { Failure, Loading } from '../notice.tsx';
import { Page } from '../page.tsx';
import { useAnswer } from '../request.ts';
import { ChangePanel } from './what-if/change-panel.tsx';
import { change, disabled, drafts, isEmpty } from './what-if/draft.ts';
import { Report } from './what-if/report.tsx';
import { RuleForm } from './what-if/rule-form.tsx';
import { RuleSearch } from './what-if/rule-search.tsx';
import { type Run, run } from './what-if/run.ts';
import { RunPanel } from './what-if/run-panel.tsx';
import { type Checked, useCheck } from './what-if/use-check.ts';

export default function WhatIfPage() {
  const { value: book, failure, again } = useAnswer<RuleBook>('/api/rules');
  const checked = useCheck(change.value);
  const { problems = [] } = checked;
  const last = run.value;
  return (
    <Page
      title="What-if"
      aside={<p class="muted">See what a change of the rules would do before it ships.</p>}
    >
      {failure && <Failure error={failure} again={again} />}
      <div class="what-if">
        <div>
          {book ? <RuleSearch book={book} /> : !failure && <Loading what="the rules" />}
          {drafts.value.map((draft) => (
            <RuleForm key={draft.key} draft={draft} problems={checked.checking ? [] : problems} />
          ))}
        </div>
        <div class="what-if-aside">
          <ChangePanel checked={checked} />
          <RunPanel isUsable={isUsable(checked)} />
        </div>
      </div>
      {hasReport(last) && <Report last={last} />}
    </Page>
  );
}

/** Examples of other rules may fail: to see in which texts is what a run is for. */
function isUsable({ problems, checking }: Checked): boolean {
  if (checking || problems === undefined || isEmpty.value) return false;
  const own = new Set<string>([...drafts.value.map(({ data }) => data.id), ...disabled.value]);
  return !problems.some(({ id }) => own.has(id));
}

function hasReport(last: Run | undefined): last is Run & { readonly report: WhatIfReport } {
  return last?.report !== undefined && (last.report.read > 0 || last.state !== 'running');
}
