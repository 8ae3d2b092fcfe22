import { useMemo } from 'preact/hooks';
import type { Overview, RecordStatus } from '../../api.ts';
import { CatalogNotice } from '../catalog-notice.tsx';
import { count, counted } from '../format.ts';
import { kindOf } from '../kinds.tsx';
import { STATUSES } from '../labels.ts';
import { Empty, Failure, Loading } from '../notice.tsx';
import { Page } from '../page.tsx';
import { useAnswer, withQuery } from '../request.ts';
import { ByDay } from './overview/by-day.tsx';
import { Ranking } from './overview/ranking.tsx';
import { ranked, wordsByRule } from './overview/sums.ts';

export default function OverviewPage() {
  const { value: overview, failure, again } = useAnswer<Overview>('/api/overview');
  return (
    <Page title="Overview">
      {failure && <Failure error={failure} again={again} />}
      {overview ? <Numbers overview={overview} again={again} /> : !failure && <Loading what="the overview" />}
    </Page>
  );
}

function Numbers({ overview, again }: { readonly overview: Overview; readonly again: () => void }) {
  const { catalog, documents, uncounted } = overview;
  const total = Object.values(documents).reduce((sum, number) => sum + number, 0);
  return (
    <>
      <CatalogNotice catalog={catalog} needed onRead={again} />
      {catalog.state === 'read' && total === 0 && (
        <Empty title="There is no record yet">
          <p>
            Drop a file on the <a href="/">records</a>, or run <code>npx winnow put story.txt</code>.
          </p>
        </Empty>
      )}
      {total > 0 && (
        <>
          <Documents documents={documents} />
          {uncounted > 0 && (
            <div class="notice">
              <p>
                {counted(uncounted, 'record')} were made before removed words were counted.{' '}
                <code>npx winnow replay --stale</code> counts them.
              </p>
            </div>
          )}
          <Charts overview={overview} />
        </>
      )}
    </>
  );
}

function Documents({ documents }: { readonly documents: Overview['documents'] }) {
  return (
    <ul class="numbers">
      {Object.entries(STATUSES).map(([status, name]) => (
        <li key={status}>
          <a href={withQuery('/', { status })} class={`number-link status-${status}`}>
            <span class="big">{count(documents[status as RecordStatus])}</span> {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Charts({ overview }: { readonly overview: Overview }) {
  const { rejected, flags } = overview;
  const sums = useMemo(
    () => ({ rules: wordsByRule(overview), rejected: ranked(rejected), flags: ranked(flags) }),
    [overview],
  );
  return (
    <div class="panels">
      <div class="panel-wide">
        <ByDay overview={overview} />
      </div>
      <div class="panel-wide">
        <Ranking
          title="Words removed, by rule"
          unit="Words"
          entries={sums.rules}
          kindOf={kindOf}
          hrefOf={(rule) => withQuery('/', { rule })}
        />
      </div>
      <Ranking
        title="Rejected, by reason"
        unit="Records"
        entries={sums.rejected}
        hrefOf={(reason) => withQuery('/', { reason })}
      />
      <Ranking
        title="Flags"
        unit="Records"
        entries={sums.flags}
        hrefOf={(flag) => withQuery('/', { flag })}
      />
    </div>
  );
}
