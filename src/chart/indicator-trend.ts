// The course of an indicator -> a chart: baseline first, targets as a dashed line with hollow circles, measured values as a solid line
// with filled squares, so that it reads in black and white too. A missing year breaks a line; it is never drawn as zero.
import { scaleLinear } from 'd3-scale';
import { formatNumber, toPersianDigits } from '../text/digits.ts';
import { NO_VALUE, type Chart, type ChartData } from './chart.ts';
import { boxOf, placeLabels, textWidth, wordsWidth, type Frame, type Label } from './place-labels.ts';
import type { InkColor, Shape } from './shapes.ts';

export interface TrendYear {
  readonly year: number;
  readonly target: number | undefined;
  readonly actual: number | undefined;
}

export interface Trend {
  readonly title: string;
  readonly unit: string;
  readonly baselineYear: number;
  readonly baseline: number | undefined;
  readonly years: readonly TrendYear[];
}

/** Draws the trend; undefined when nothing is known. All of `unit` and `title` is ready to be read. */
export function drawTrend(trend: Trend): Chart | undefined {
  const series = seriesOf(trend);
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  if (values.length === 0) return undefined;
  const known = [...(trend.baseline === undefined ? [] : [trend.baselineYear]), ...trend.years.map(({ year }) => year)];
  const years = [...new Set(known)].sort((a, b) => a - b);

  // The unit stands over the axis; one too long to stand beside the legend has a line of its own.
  const top = wordsWidth(trend.unit, TEXT) < legendStart(series) - GAP ? PLOT.top : PLOT.top + 13;
  const bottom = top + PLOT.height;
  const y = scaleLinear(spread(values), [bottom, top]).nice(TICKS);
  const ticks = y.ticks(TICKS).map((tick) => ({ y: round(y(tick)), label: formatNumber(tick, 3) }));
  const start = GAP + Math.max(...ticks.map(({ label }) => textWidth(label, TEXT)));
  const x = scaleLinear([Math.min(...years), Math.max(...years)], [start + SIDE, WIDTH - PLOT.end - SIDE]);
  const at = ({ year, value }: Point): [number, number] => [round(years.length > 1 ? x(year) : WIDTH / 2), round(y(value))];

  return {
    width: WIDTH,
    height: bottom + PLOT.bottom,
    shapes: [
      ...legend(series),
      text(0, top - 12, trend.unit, 'start', 'muted'),
      ...ticks.flatMap((tick) => gridLine(tick.y, tick.label, start)),
      ...years.map((year) => text(at({ year, value: 0 })[0], bottom + 14, toPersianDigits(year), 'middle', 'ink')),
      ...series.flatMap(({ style, points }) =>
        runs(points).map((run) => ({ ...style.line, kind: 'polyline', points: run.map(at) }) as const),
      ),
      ...series.flatMap(({ style, points }) =>
        points.map((point): Shape => ({ ...style.marker(...at(point)), label: labelOf(style, point, trend.unit) })),
      ),
      ...labels(series, at, { width: WIDTH, top: Math.max(top - 12, 17), bottom: bottom - 1 }),
    ],
    alternative: inWords(trend),
    data: inFigures(trend, years),
  };
}

const WIDTH = 270;
const PLOT = { end: 8, top: 26, height: 84, bottom: 20 };
const SIDE = 16;
const GAP = 6;
const LEGEND_STEP = 60;
const TICKS = 5;
const TEXT = 8.5;

interface Point {
  readonly year: number;
  readonly value: number;
  /** The year of the point before it in the series, where the line goes on without a gap. */
  readonly after?: number;
}

interface Style {
  readonly name: string;
  readonly line: { readonly stroke: InkColor; readonly strokeWidth: number; readonly dash?: readonly [number, number] };
  readonly marker: (x: number, y: number) => Shape;
  readonly color: InkColor;
}

interface Series {
  readonly style: Style;
  readonly points: readonly Point[];
}

const TARGET: Style = {
  name: 'هدف',
  line: { stroke: 'accent', strokeWidth: 1.2, dash: [5, 3] },
  marker: (x, y) => ({ kind: 'circle', x, y, radius: 3.2, fill: 'paper', stroke: 'accent', strokeWidth: 1.4 }),
  color: 'accent',
};

const ACTUAL: Style = {
  name: 'عملکرد',
  line: { stroke: 'second', strokeWidth: 2 },
  marker: (x, y) => ({ kind: 'rect', x: x - 3, y: y - 3, width: 6, height: 6, fill: 'second' }),
  color: 'second',
};

const BASELINE: Style = {
  name: 'پایه',
  line: { stroke: 'ink', strokeWidth: 1 },
  marker: (x, y) => ({ kind: 'circle', x, y, radius: 3.6, fill: 'ink' }),
  color: 'ink',
};

// Both lines set out from the baseline, which is drawn once, last, above them.
function seriesOf({ baselineYear, baseline, years }: Trend): Series[] {
  const start: Point[] = baseline === undefined ? [] : [{ year: baselineYear, value: baseline }];
  const course = (style: Style, of: (year: TrendYear) => number | undefined): Series[] => {
    const points: Point[] = [...start];
    let before: number | undefined = start[0]?.year;
    for (const entry of years.filter(({ year }) => year > (baseline === undefined ? -Infinity : baselineYear))) {
      const value = of(entry);
      if (value !== undefined) points.push({ year: entry.year, value, ...(before === undefined ? {} : { after: before }) });
      before = value === undefined ? undefined : entry.year;
    }
    return points.length > start.length ? [{ style, points }] : [];
  };
  return [
    ...course(TARGET, ({ target }) => target),
    ...course(ACTUAL, ({ actual }) => actual),
    ...(start.length > 0 ? [{ style: BASELINE, points: start }] : []),
  ];
}

/** Cuts a series into stretches without a gap. */
function runs(points: readonly Point[]): Point[][] {
  const all: Point[][] = [];
  for (const point of points) {
    const last = all.at(-1);
    if (last && point.after === last.at(-1)?.year) last.push(point);
    else all.push([point]);
  }
  return all.filter((run) => run.length > 1);
}

/** The domain of values, with room for labels; a flat course gets a band around it. */
function spread(values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = high > low ? (high - low) * 0.15 : Math.max(Math.abs(high) * 0.1, 1);
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room];
}

function gridLine(y: number, label: string, start: number): Shape[] {
  return [
    { kind: 'line', x1: start, y1: y, x2: WIDTH - PLOT.end, y2: y, stroke: 'line', strokeWidth: 0.6 },
    text(start - GAP, y + 3, label, 'end', 'muted'),
  ];
}

function legendStart(series: readonly Series[]): number {
  return WIDTH - PLOT.end - LEGEND_STEP * series.length;
}

function legend(series: readonly Series[]): Shape[] {
  const from = legendStart(series);
  return series.flatMap(({ style }, index): Shape[] => {
    const x = from + index * LEGEND_STEP;
    const sample: Shape[] = style === BASELINE ? [] : [{ kind: 'line', x1: x, y1: 11, x2: x + 20, y2: 11, ...style.line }];
    return [...sample, style.marker(x + 10, 11), text(x + 25, 14, style.name, 'start', 'ink')];
  });
}

// The higher of two values in a year is labelled above its marker, the lower below, so that they part.
function labels(series: readonly Series[], at: (point: Point) => [number, number], frame: Frame): Shape[] {
  const wanted = series.flatMap(({ style, points }) =>
    points
      .filter(({ year }) => style === BASELINE || !series.some((other) => other.style === BASELINE && other.points[0]?.year === year))
      .map((point): Label => {
        const [x, y] = at(point);
        const rival = series.find((other) => other.style !== style)?.points.find(({ year }) => year === point.year);
        const above =
          rival === undefined ? style !== ACTUAL : point.value > rival.value || (point.value === rival.value && style === TARGET);
        return {
          x,
          y,
          text: formatNumber(point.value),
          size: TEXT,
          color: style.color,
          prefer: above ? 'above' : 'below',
          weight: style === TARGET ? 1 : 2,
        };
      }),
  );
  const markers = series.flatMap(({ points }) => points.map(at));
  return placeLabels(wanted, markers, frame).flatMap((label): Shape[] => {
    const box = boxOf(label);
    return [
      { kind: 'rect', ...box, fill: 'paper' },
      { kind: 'text', x: label.x, y: label.y, text: label.text, size: TEXT, anchor: 'middle', color: label.color, bold: true },
    ];
  });
}

function text(x: number, y: number, value: string, anchor: 'start' | 'middle' | 'end', color: InkColor): Shape {
  return { kind: 'text', x, y, text: value, size: TEXT, anchor, color };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function labelOf({ name }: Style, { year, value }: Point, unit: string): string {
  return `${name}، ${toPersianDigits(year)}: ${formatNumber(value)} ${unit}`;
}

function inFigures({ unit, baselineYear, baseline, years: known }: Trend, years: readonly number[]): ChartData {
  const text = (value: number | undefined): string => (value === undefined ? NO_VALUE : formatNumber(value));
  return {
    columns: ['سال', BASELINE.name, TARGET.name, ACTUAL.name],
    rows: years.map((year) => {
      const entry = known.find((one) => one.year === year);
      return [toPersianDigits(year), text(year === baselineYear ? baseline : undefined), text(entry?.target), text(entry?.actual)];
    }),
    note: unit,
  };
}

/** Tells the trend in words, for those who cannot see it. */
export function inWords({ title, unit, baselineYear, baseline, years }: Trend): string {
  const list = (of: (year: TrendYear) => number | undefined): string =>
    years
      .flatMap((entry) => {
        const value = of(entry);
        return value === undefined ? [] : [`${toPersianDigits(entry.year)}: ${formatNumber(value)}`];
      })
      .join('؛ ');
  const targets = list(({ target }) => target);
  const actuals = list(({ actual }) => actual);
  return [
    `نمودار روند «${title}»، یکا: ${unit}.`,
    baseline === undefined ? 'مقدار پایه ثبت نشده است.' : `مقدار پایه در سال ${toPersianDigits(baselineYear)}: ${formatNumber(baseline)}.`,
    targets === '' ? 'هدف سالانه ثبت نشده است.' : `هدف هر سال، ${targets}.`,
    actuals === '' ? 'عملکردی ثبت نشده است.' : `عملکرد هر سال، ${actuals}.`,
  ].join(' ');
}
