// Money of each year as a bar of parts, one row to a year. Parts are told apart by pattern as well as by colour, so that a photocopy
// still reads; the legend shows each as it is drawn.
import { scaleLinear } from 'd3-scale';
import { formatNumber, toPersianDigits } from '../text/digits.ts';
import { inkOf } from './bar-inks.ts';
import type { Chart, ChartData } from './chart.ts';
import { textWidth } from './place-labels.ts';
import type { Shape } from './shapes.ts';

export interface MoneyBars {
  /** Names of the parts, in the order they are drawn from the start edge. */
  readonly parts: readonly string[];
  /** For each year, the amount of each part; a part without money has 0. */
  readonly years: readonly { readonly year: number; readonly amounts: readonly number[] }[];
  /** The unit of the amounts, ready to be read. */
  readonly unit: string;
}

/** Draws the bars; undefined when there is no money at all. */
export function drawMoneyBars({ parts, years, unit }: MoneyBars): Chart | undefined {
  const totals = years.map(({ amounts }) => amounts.reduce((sum, amount) => sum + amount, 0));
  const highest = Math.max(0, ...totals);
  if (highest === 0) return undefined;
  const labelRoom = Math.max(...totals.map((total) => textWidth(formatNumber(total, 0), TEXT))) + 8;
  const x = scaleLinear([0, highest], [0, WIDTH - YEAR_ROOM - labelRoom]);
  const sums = parts.map((_, part) => years.reduce((sum, { amounts }) => sum + (amounts[part] ?? 0), 0));
  const legendRows = legend({ parts, sums, unit }, years.length * ROW + 14);
  const bars = years.flatMap(({ year, amounts }, row): Shape[] => {
    const top = row * ROW + 4;
    const total = formatNumber(totals[row] ?? 0, 0);
    let from = YEAR_ROOM;
    const segments = amounts.flatMap((amount, part): Shape[] => {
      const width = x(amount);
      const start = from;
      from += width;
      const label = `${toPersianDigits(year)}، ${parts[part]}: ${formatNumber(amount, 0)} ${unit}`;
      return amount === 0
        ? []
        : [{ kind: 'rect', x: start, y: top, width, height: BAR, ...inkOf(part), label, of: [`part ${part}`, `year ${year}`] }];
    });
    return [
      { kind: 'text', x: 0, y: top + BAR - 5, text: toPersianDigits(year), size: TEXT, anchor: 'start', color: 'ink', bold: true },
      ...segments,
      {
        ...({ kind: 'text', x: from + 5, y: top + BAR - 5, text: total, size: TEXT, anchor: 'start', color: 'ink' } as const),
        ...{ label: `${toPersianDigits(year)}، جمع: ${total} ${unit}`, of: [`year ${year}`] },
      },
    ];
  });
  return {
    width: WIDTH,
    height: legendRows.bottom,
    shapes: [...bars, ...legendRows.shapes],
    alternative: inWords(parts, years, unit),
    data: inFigures({ parts, years, unit }, sums),
  };
}

const WIDTH = 440;
const YEAR_ROOM = 34;
const ROW = 24;
const BAR = 17;
const TEXT = 8.5;
const SWATCH = 9;

function legend(
  { parts, sums, unit }: Pick<MoneyBars, 'parts' | 'unit'> & { sums: readonly number[] },
  top: number,
): { shapes: Shape[]; bottom: number } {
  const shapes: Shape[] = [];
  let x = YEAR_ROOM;
  let y = top;
  for (const [part, name] of parts.entries()) {
    const width = SWATCH + 4 + textWidth(name, TEXT) + 14;
    if (x + width > WIDTH && x > YEAR_ROOM) {
      x = YEAR_ROOM;
      y += 15;
    }
    const mark = { label: `${name}، جمع: ${formatNumber(sums[part] ?? 0, 0)} ${unit}`, of: [`part ${part}`] };
    shapes.push(
      { kind: 'rect', x, y: y - SWATCH + 1, width: SWATCH, height: SWATCH, ...inkOf(part), ...mark },
      { kind: 'text', x: x + SWATCH + 4, y, text: name, size: TEXT, anchor: 'start', color: 'ink', ...mark },
    );
    x += width;
  }
  return { shapes, bottom: y + 6 };
}

function inFigures({ parts, years, unit }: MoneyBars, sums: readonly number[]): ChartData {
  const row = (name: string, amounts: readonly number[]): string[] => {
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    return [name, ...[...amounts, total].map((amount) => formatNumber(amount, 0))];
  };
  return {
    columns: ['سال', ...parts, 'جمع'],
    rows: [...years.map(({ year, amounts }) => row(toPersianDigits(year), amounts)), row('جمع', sums)],
    note: `ارقام به ${unit}`,
  };
}

function inWords(parts: readonly string[], years: MoneyBars['years'], unit: string): string {
  const sentences = years.map(({ year, amounts }) => {
    const known = amounts.flatMap((amount, part) => (amount > 0 ? [`${parts[part]} ${formatNumber(amount, 0)}`] : []));
    return known.length === 0 ? `${toPersianDigits(year)}: بدون اعتبار` : `${toPersianDigits(year)}: ${known.join('، ')}`;
  });
  return `اعتبار هر سال (${unit}) — ${sentences.join('؛ ')}.`;
}
