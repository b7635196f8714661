/** Charts of a sheet, drawn as plain SVG from their definitions: columns and lines. */
import type { SheetView, WorkbookView } from '../host.ts';
import { readChart, type ChartData } from './chart-data.ts';

const WIDTH = 460;
const HEIGHT = 220;
const MARGIN = { top: 30, right: 12, bottom: 44, left: 44 };
/** Names of series: four on a line. */
const LEGEND_ROW = 4;
const LEGEND_STEP = 112;
const LEGEND_LINE = 14;
const NO_DATA = 'Пока нет данных';
const COLOURS = ['#1a56a8', '#b3541e', '#2e7d4f', '#7a3e9d', '#8a6d00', '#a3283a'];

export function ChartStrip({ view, sheet }: { readonly view: WorkbookView; readonly sheet: SheetView }) {
  const charts = sheet.charts.map((definition) => readChart(view, definition)).filter((chart) => chart !== undefined);
  if (charts.length === 0) return null;
  return (
    <div class="charts" role="region" aria-label="Диаграммы листа" tabIndex={0}>
      {charts.map((chart) => (
        <Chart key={chart.key} chart={chart} />
      ))}
    </div>
  );
}

function Chart({ chart }: { readonly chart: ChartData }) {
  const values = chart.series.flatMap((series) => series.values).filter((value) => value !== undefined);
  if (values.length === 0) return <EmptyChart chart={chart} />;
  const top = niceTop(Math.max(0, ...values));
  const bottom = Math.min(0, ...values);
  const inner = { width: WIDTH - MARGIN.left - MARGIN.right, height: HEIGHT - MARGIN.top - MARGIN.bottom };
  const y = (value: number): number => MARGIN.top + inner.height * (1 - (value - bottom) / (top - bottom));
  const step = inner.width / Math.max(1, chart.labels.length);
  const every = Math.max(1, Math.ceil(chart.labels.length / 8));
  const height = HEIGHT + LEGEND_LINE * Math.max(0, Math.ceil(chart.series.length / LEGEND_ROW) - 1);
  return (
    <svg class="chart" viewBox={`0 0 ${String(WIDTH)} ${String(height)}`} role="img" aria-label={describe(chart)}>
      <text x={MARGIN.left} y={18} class="chart-title">
        {chart.title}
      </text>
      {[0, 0.25, 0.5, 0.75, 1].map((part) => {
        const value = bottom + (top - bottom) * part;
        return (
          <g key={part}>
            <line x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={y(value)} y2={y(value)} class="chart-line" />
            <text x={MARGIN.left - 6} y={y(value) + 4} text-anchor="end">
              {shortNumber(value)}
            </text>
          </g>
        );
      })}
      {chart.series.map((series, index) => (
        <Series key={series.name} chart={chart} index={index} y={y} zero={y(Math.max(0, bottom))} step={step} />
      ))}
      {chart.labels.map((label, index) =>
        index % every === 0 ? (
          <text key={index} x={MARGIN.left + step * (index + 0.5)} y={HEIGHT - MARGIN.bottom + 16} text-anchor="middle">
            {label.length > 12 ? `${label.slice(0, 11)}…` : label}
          </text>
        ) : null,
      )}
      {chart.series.length > 1 &&
        chart.series.map((series, index) => (
          <text
            key={series.name}
            x={MARGIN.left - 30 + (index % LEGEND_ROW) * LEGEND_STEP}
            y={HEIGHT - 8 + LEGEND_LINE * Math.floor(index / LEGEND_ROW)}
            style={{ fill: colour(index) }}
          >
            ■ {series.name}
          </text>
        ))}
    </svg>
  );
}

/** As in Google, a chart without a single number says so instead of showing axes. */
function EmptyChart({ chart }: { readonly chart: ChartData }) {
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={`${chart.title}. ${NO_DATA}`}
    >
      <text x={MARGIN.left} y={18} class="chart-title">
        {chart.title}
      </text>
      <text x={WIDTH / 2} y={HEIGHT / 2} text-anchor="middle">
        {NO_DATA}
      </text>
    </svg>
  );
}

interface SeriesProps {
  readonly chart: ChartData;
  readonly index: number;
  readonly zero: number;
  readonly step: number;
  y(value: number): number;
}

function Series({ chart, index, y, zero, step }: SeriesProps) {
  const values = chart.series[index]?.values ?? [];
  if (chart.kind === 'line') {
    const points = values.flatMap((value, at) =>
      value === undefined ? [] : [{ x: MARGIN.left + step * (at + 0.5), y: y(value) }],
    );
    return (
      <g>
        <polyline
          points={points.map((point) => `${String(point.x)},${String(point.y)}`).join(' ')}
          fill="none"
          stroke={colour(index)}
          stroke-width="2"
        />
        {points.map((point) => (
          <circle key={point.x} cx={point.x} cy={point.y} r="3" fill={colour(index)} />
        ))}
      </g>
    );
  }
  const width = (step * 0.8) / chart.series.length;
  return (
    <g>
      {values.map((value, at) =>
        value === undefined ? null : (
          <rect
            key={at}
            x={MARGIN.left + step * (at + 0.1) + width * index}
            y={Math.min(y(value), zero)}
            width={Math.max(1, width - 1)}
            height={Math.abs(zero - y(value))}
            fill={colour(index)}
          />
        ),
      )}
    </g>
  );
}

function colour(index: number): string {
  return COLOURS[index % COLOURS.length] ?? '#1a56a8';
}

/** The next round number above: 1, 2 or 5 with zeros. */
function niceTop(value: number): number {
  if (value <= 0) return 1;
  const unit = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((times) => times * unit).find((top) => top >= value) ?? value;
}

function shortNumber(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',');
}

/** The chart in words, for those who cannot see it. */
function describe(chart: ChartData): string {
  const parts = chart.series.map(({ name, values }) => {
    const pairs = chart.labels.map(
      (label, index) => `${label}: ${values[index] === undefined ? 'нет' : shortNumber(values[index])}`,
    );
    return `${name} — ${pairs.join(', ')}`;
  });
  return `${chart.title}. ${parts.join('. ')}`;
}
