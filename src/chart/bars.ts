// Named values as level bars from the start edge, one row to a name. Of several series each name has a bar of each, told apart by
// pattern, with a legend. What has no value has its sign in place of a bar; a bar of nothing is never drawn for it.
import { scaleLinear } from 'd3-scale';
import { inkOf } from './bar-inks.ts';
import { NO_VALUE, type Chart, type ChartData } from './chart.ts';
import { textWidth } from './place-labels.ts';
import type { Shape } from './shapes.ts';
import { titleWidth, wrapTitle } from './title-width.ts';

export interface BarsData {
  readonly names: readonly string[];
  /** One value for each name; `text` is the value, or the sign for none, ready to be read. */
  readonly series: readonly {
    readonly name: string;
    readonly bars: readonly { readonly value: number | undefined; readonly text: string }[];
  }[];
}

/** Draws the bars; the longest takes the whole width that names and values leave. */
export function drawBars({ names, series }: BarsData): Chart {
  const nameRoom = Math.min(MOST_NAME, Math.max(...names.map((name) => titleWidth(name, TEXT)))) + 10;
  const titles = names.map((name) => wrapTitle(name, TEXT, nameRoom - 10));
  const all = series.flatMap(({ bars }) => bars);
  const valueRoom = Math.max(...all.map(({ text }) => textWidth(text, TEXT))) + 10;
  const length = scaleLinear([0, Math.max(...all.map(({ value = 0 }) => value)) || 1], [0, WIDTH - nameRoom - valueRoom]);
  const bar = series.length > 1 ? THIN : BAR;

  const shapes: Shape[] = [];
  let top = 4;
  for (const [at, lines] of titles.entries()) {
    const bars = series.length * (bar + GAP) - GAP;
    const height = Math.max(bars, lines.length * LINE);
    lines.forEach((text, line) => {
      const y = top + (height - lines.length * LINE) / 2 + line * LINE + TEXT + 1;
      shapes.push({ kind: 'text', x: 0, y, text, size: TEXT, anchor: 'start', color: 'ink' });
    });
    series.forEach(({ name, bars: values }, of) => {
      const { value, text } = values[at] ?? { value: undefined, text: '' };
      const y = top + (height - bars) / 2 + of * (bar + GAP);
      const label = [...(series.length > 1 ? [name] : []), `${names[at]}: ${text}`].join('، ');
      const width = value === undefined ? 0 : length(value);
      if (width > 0) shapes.push({ kind: 'rect', x: nameRoom, y, width, height: bar, ...inkOf(of), label });
      shapes.push({
        kind: 'text',
        x: nameRoom + width + 5,
        y: y + bar / 2 + TEXT / 2 - 1,
        text,
        size: TEXT,
        anchor: 'start',
        color: 'ink',
        label,
      });
    });
    top += height + ROW_GAP;
  }
  shapes.push({ kind: 'line', x1: nameRoom, y1: 0, x2: nameRoom, y2: top - ROW_GAP + 4, stroke: 'muted', strokeWidth: 0.6 });
  const key = series.length > 1 ? legend(series, top + 10) : undefined;
  return {
    width: WIDTH,
    height: key?.bottom ?? top,
    shapes: [...shapes, ...(key?.shapes ?? [])],
    alternative: inWords({ names, series }),
    data: inFigures({ names, series }),
  };
}

const WIDTH = 440;
const MOST_NAME = 130;
const BAR = 13;
const THIN = 9;
const GAP = 1.5;
const ROW_GAP = 7;
const LINE = 11;
const TEXT = 8.5;
const SWATCH = 9;

function legend(series: BarsData['series'], top: number): { shapes: Shape[]; bottom: number } {
  let x = 0;
  let y = top;
  const shapes = series.flatMap(({ name }, of): Shape[] => {
    const width = SWATCH + 4 + titleWidth(name, TEXT) + 14;
    if (x > 0 && x + width > WIDTH) [x, y] = [0, y + 15];
    const start = x;
    x += width;
    return [
      { kind: 'rect', x: start, y: y - SWATCH + 1, width: SWATCH, height: SWATCH, ...inkOf(of) },
      { kind: 'text', x: start + SWATCH + 4, y, text: name, size: TEXT, anchor: 'start', color: 'ink' },
    ];
  });
  return { shapes, bottom: y + 6 };
}

function inFigures({ names, series }: BarsData): ChartData {
  return {
    columns: ['نام', ...series.map(({ name }) => name)],
    rows: names.map((name, at) => [name, ...series.map(({ bars }) => bars[at]?.text ?? NO_VALUE)]),
  };
}

function inWords({ names, series }: BarsData): string {
  const sentences = series.map(({ name, bars }) => `${name} — ${names.map((of, at) => `${of}: ${bars[at]?.text}`).join('، ')}`);
  return `${sentences.join('؛ ')}.`;
}
