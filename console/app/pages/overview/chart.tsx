import type { ChartConfiguration } from 'chart.js';
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';
import { useEffect, useRef } from 'preact/hooks';
import { theme } from '../../theme.ts';
import { colourOf } from './colours.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

export type BarConfiguration = ChartConfiguration<'bar', number[], string>;

export interface BarChartProps {
  /** What the chart tells, for those who do not see it. */
  readonly summary: string;
  readonly height: number;
  /** Made anew when the theme changes, since it holds colours. */
  readonly configure: () => BarConfiguration;
  /** A bar was clicked: which series, and where along the axis. */
  readonly onChoose: (series: number, index: number) => void;
}

export default function BarChart({ summary, height, configure, onChoose }: BarChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const seen = theme.value;
  useEffect(() => {
    if (canvas.current === null) return;
    Chart.defaults.color = colourOf('--muted');
    Chart.defaults.borderColor = colourOf('--line');
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    const config = configure();
    const chart = new Chart(canvas.current, {
      ...config,
      options: {
        ...config.options,
        animation: false,
        maintainAspectRatio: false,
        onClick: (_event, [element]) => element && onChoose(element.datasetIndex, element.index),
        onHover: (_event, elements, { canvas: drawn }) => {
          drawn.style.cursor = elements.length > 0 ? 'pointer' : 'default';
        },
      },
    });
    return () => chart.destroy();
  }, [seen, configure]);
  return (
    <div class="chart" style={{ blockSize: `${height}px` }}>
      <canvas ref={canvas} role="img" aria-label={summary} />
    </div>
  );
}
