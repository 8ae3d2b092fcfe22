import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { RecordDetail } from '../../api.ts';
import { Export } from '../export.tsx';
import { REASONS } from '../labels.ts';
import { Empty, Failure, Loading } from '../notice.tsx';
import { Page } from '../page.tsx';
import { useAnswer, withQuery } from '../request.ts';
import { Facts } from './record/facts.tsx';
import { KindToggles } from './record/kind-toggles.tsx';
import { noneIsPlain } from './record/marks.ts';
import { RecordJson } from './record/record-json.tsx';
import { RemovalList } from './record/removal-list.tsx';
import { type Jump, SideBySide } from './record/side-by-side.tsx';
import { Spellings } from './record/spellings.tsx';
import { StatusBadge } from './records/status-badge.tsx';

export default function RecordPage() {
  const { source = '' } = useLocation().query;
  const { value, failure, again } = useAnswer<RecordDetail>(withQuery('/api/record', { source }));
  const detail = value?.source === source ? value : undefined;
  return (
    <Page
      title={source === '' ? 'Record' : source}
      aside={detail && <StatusBadge status={detail.record?.status ?? 'waiting'} />}
    >
      {failure && <Failure error={failure} again={again} />}
      {detail ? <Detail detail={detail} again={again} /> : !failure && <Loading what="the record" />}
    </Page>
  );
}

/** How often to look for a record that is not there yet. Milliseconds. */
const PAUSE = 1_000;

function Detail({ detail, again }: { readonly detail: RecordDetail; readonly again: () => void }) {
  const { record } = detail;
  useEffect(() => {
    if (record !== undefined) return;
    const timer = setInterval(again, PAUSE);
    return () => clearInterval(timer);
  }, [record]);
  if (record === undefined) {
    return (
      <Empty title="It is uploaded, but has no record yet">
        <p>
          It appears when the upload is cleaned. If it does not, look among the{' '}
          <a href="/failures">failures</a>.
        </p>
      </Empty>
    );
  }
  return (
    <>
      {record.title !== undefined && <p class="record-title">{record.title}</p>}
      {record.reason && (
        <div class="notice bad">
          <p>
            <strong>{REASONS[record.reason.code]}.</strong> {record.reason.message}
          </p>
        </div>
      )}
      {record.status === 'deleted' && (
        <div class="notice">
          <p>The upload was deleted. This is what is left of its record.</p>
        </div>
      )}
      <Account detail={detail} />
      <Texts detail={detail} facts={<Facts record={record} />} />
      <Spellings record={record} />
      <RecordJson record={record} />
    </>
  );
}

/** How far what is shown as changed can be relied upon. */
function Account({ detail: { account, rawProblem, record } }: { readonly detail: RecordDetail }) {
  if (rawProblem !== undefined && record?.status === 'clean') {
    return (
      <div class="notice">
        <p>Only the clean text can be shown. {rawProblem}</p>
      </div>
    );
  }
  if (account !== 'older') return null;
  return (
    <div class="notice">
      <p>
        Rules or settings have changed since this was cleaned. Removals are the record's own; normalised
        characters were found by comparing. <code>npx winnow replay --stale</code> cleans it again.
      </p>
    </div>
  );
}

function Texts({
  detail: { source, record, raw, changes, rules },
  facts,
}: {
  readonly detail: RecordDetail;
  readonly facts: preact.ComponentChildren;
}) {
  const [jump, setJump] = useState<Jump>();
  const plain = useMemo(noneIsPlain, [source]);
  const text = record?.text;
  const shown = raw ?? text;
  const isCompared = raw !== undefined && text !== undefined;
  const comparison = useMemo(
    () => shown !== undefined && { raw: shown, changes: isCompared ? changes : [], plain },
    [shown, changes, plain],
  );
  return (
    <>
      <div class="about">
        {facts}
        {isCompared && (
          <RemovalList raw={raw} changes={changes} rules={rules} onJump={(offset) => setJump({ offset })} />
        )}
      </div>
      {comparison && (
        <>
          <div class="bar">
            {isCompared && <KindToggles changes={changes} plain={plain} />}
            {text !== undefined && <Export name="the clean text" file={source} text={() => text} />}
          </div>
          {isCompared ? (
            <SideBySide comparison={comparison} rules={rules} jump={jump} />
          ) : (
            <pre class="alone">{shown}</pre>
          )}
        </>
      )}
    </>
  );
}
