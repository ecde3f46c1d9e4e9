// Work over the years of the plan: one bar for each project, from its start to its end, with its milestones as diamonds.
import { scaleLinear } from 'd3-scale';
import { toPersianDigits } from '../text/digits.ts';
import type { Chart } from './indicator-trend.ts';
import type { Shape } from './shapes.ts';
import { diamond, yearOf } from './year-line.ts';

export interface Timeline {
  readonly years: readonly number[];
  readonly works: readonly {
    readonly title: string;
    readonly start: string;
    readonly end: string;
    readonly milestones: readonly string[];
  }[];
}

/** Draws the timeline; dates are Jalali, YYYY/MM/DD. Undefined when there is no work. */
export function drawTimeline({ years, works }: Timeline): Chart | undefined {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || works.length === 0) return undefined;
  const x = scaleLinear([first, last + 1], [0, WIDTH]).clamp(true);
  const at = (date: string): number => Math.round(x(yearOf(date)) * 10) / 10;
  const bottom = TOP + works.length * ROW;
  const grid = years.flatMap((year): Shape[] => [
    { kind: 'line', x1: x(year), y1: TOP - 6, x2: x(year), y2: bottom, stroke: 'line', strokeWidth: 0.5 },
    { kind: 'text', x: x(year + 0.5), y: 9, text: toPersianDigits(year), size: TEXT, anchor: 'middle', color: 'muted' },
  ]);
  const bars = works.flatMap(({ title, start, end, milestones }, row): Shape[] => {
    const top = TOP + row * ROW;
    return [
      { kind: 'text', x: Math.min(at(start), WIDTH * 0.55), y: top + 8, text: title, size: TEXT, anchor: 'start', color: 'ink' },
      { kind: 'rect', x: at(start), y: top + 12, width: Math.max(2, at(end) - at(start)), height: BAR, fill: 'accent' },
      ...milestones.map((date) => diamond(at(date), top + 12 + BAR / 2)),
    ];
  });
  return {
    width: WIDTH,
    height: bottom + 2,
    shapes: [...grid, { kind: 'line', x1: WIDTH, y1: TOP - 6, x2: WIDTH, y2: bottom, stroke: 'line', strokeWidth: 0.5 }, ...bars],
    alternative: `${works.map(({ title, start, end }) => `${title}: از ${toPersianDigits(start)} تا ${toPersianDigits(end)}`).join('؛ ')}.`,
  };
}

const WIDTH = 440;
const TOP = 22;
const ROW = 27;
const BAR = 7;
const TEXT = 8.5;
