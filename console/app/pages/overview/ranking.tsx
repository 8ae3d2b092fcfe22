import { useCallback } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { count } from '../../format.ts';
import BarChart, { type BarConfiguration } from './chart.tsx';
import { colourOf, fillOf } from './colours.ts';
import { NumberTable, Panel } from './panel.tsx';
import type { Ranked } from './sums.ts';

const BAR = 26;
const AXIS = 40;

/** On a phone a name has room for what is behind its slash. */
const NARROW = 600;
const fitted = (name: string): string => (innerWidth < NARROW ? name.replace(/^.*\//, '… ') : name);

export interface RankingProps {
  readonly title: string;
  readonly unit: string;
  readonly entries: Ranked;
  /** How many are drawn; the table has all. */
  readonly most?: number;
  readonly hrefOf: (name: string) => string;
  /** The kind whose colour a bar has. */
  readonly kindOf?: (name: string) => string;
}

/** A bar for each name, most first. */
export function Ranking({ title, unit, entries, most = 12, hrefOf, kindOf }: RankingProps) {
  const { route } = useLocation();
  const shown = entries.slice(0, most);
  const configure = useCallback(() => {
    const fills = shown.map(([name]) => (kindOf ? fillOf(kindOf(name)) : colourOf('--accent')));
    return configurationOf(shown, unit, fills);
  }, [entries]);
  if (entries.length === 0) {
    return (
      <section class="panel">
        <h2>{title}</h2>
        <p class="muted">None.</p>
      </section>
    );
  }
  const summary = `${title}: ${shown.map(([name, number]) => `${name} ${count(number)}`).join(', ')}`;
  return (
    <Panel
      title={title}
      table={
        <NumberTable
          head={['Name', unit]}
          rows={entries.map(([name, number]) => ({ name, number, href: hrefOf(name) }))}
        />
      }
    >
      <BarChart
        summary={summary}
        height={shown.length * BAR + AXIS}
        configure={configure}
        onChoose={(_series, index) => route(hrefOf(shown[index]?.[0] ?? ''))}
      />
    </Panel>
  );
}

function configurationOf(shown: Ranked, unit: string, fills: ReturnType<typeof fillOf>[]): BarConfiguration {
  return {
    type: 'bar',
    data: {
      labels: shown.map(([name]) => name),
      datasets: [{ label: unit, data: shown.map(([, number]) => number), backgroundColor: fills }],
    },
    options: {
      indexAxis: 'y',
      plugins: { legend: { display: false } },
      scales: {
        x: { beginAtZero: true, ticks: { precision: 0, maxTicksLimit: 6 } },
        y: {
          grid: { display: false },
          ticks: { autoSkip: false, callback: (_, index) => fitted(shown[index]?.[0] ?? '') },
        },
      },
    },
  };
}
