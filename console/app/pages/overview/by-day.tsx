import { useCallback, useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { Overview } from '../../../api.ts';
import { count } from '../../format.ts';
import { KindChip, lookOf } from '../../kinds.tsx';
import { withQuery } from '../../request.ts';
import BarChart, { type BarConfiguration } from './chart.tsx';
import { colourOf, fillOf } from './colours.ts';
import { Panel } from './panel.tsx';
import { OTHERS, type WordsByDay, wordsByDay } from './sums.ts';

const HEIGHT = 280;

const hrefOf = (kind: string): string => withQuery('/', { rule: kind === OTHERS ? undefined : `${kind}/` });

/** Words removed by day of cleaning, stacked by kind. */
export function ByDay({ overview }: { readonly overview: Overview }) {
  const { route } = useLocation();
  const sums = useMemo(() => wordsByDay(overview), [overview]);
  const configure = useCallback(
    (): BarConfiguration => ({
      type: 'bar',
      data: {
        labels: [...sums.days],
        datasets: sums.kinds.map(({ kind, words }) => ({
          label: lookOf(kind).name,
          data: [...words],
          backgroundColor: fillOf(kind),
          borderColor: colourOf('--surface'),
          borderWidth: { top: 1 },
          maxBarThickness: 64,
        })),
      },
      options: {
        plugins: { legend: { position: 'bottom', labels: { boxWidth: 14, boxHeight: 14 } } },
        scales: {
          x: { stacked: true, grid: { display: false } },
          y: { stacked: true, beginAtZero: true, ticks: { precision: 0, maxTicksLimit: 6 } },
        },
      },
    }),
    [sums],
  );
  return (
    <Panel title="Words removed, by day of cleaning" table={<DayTable sums={sums} />}>
      <BarChart
        summary={summaryOf(sums)}
        height={HEIGHT}
        configure={configure}
        onChoose={(series) => route(hrefOf(sums.kinds[series]?.kind ?? OTHERS))}
      />
    </Panel>
  );
}

function summaryOf({ days, kinds }: WordsByDay): string {
  const totals = kinds.map(({ kind, words }) => `${lookOf(kind).name} ${count(sum(words))}`);
  const span = days.length === 0 ? 'no day' : `${days[0]} to ${days.at(-1)}`;
  return `Words removed from ${span}, by kind: ${totals.join(', ') || 'none'}`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function DayTable({ sums: { days, kinds } }: { readonly sums: WordsByDay }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Day</th>
          {kinds.map(({ kind }) => (
            <th key={kind} scope="col" class="number">
              <a href={hrefOf(kind)}>
                <KindChip kind={kind} />
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((day, index) => (
          <tr key={day}>
            <th scope="row">{day}</th>
            {kinds.map(({ kind, words }) => (
              <td key={kind} class="number">
                {count(words[index] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
