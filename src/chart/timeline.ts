// Work over the years of the plan: one bar for each project, from its start to its end, with its milestones as diamonds.
import { scaleLinear } from 'd3-scale';
import { toPersianDigits } from '../text/digits.ts';
import type { Chart } from './indicator-trend.ts';
import type { Shape } from './shapes.ts';

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
      ...milestones.map((date): Shape => {
        const [cx, cy] = [at(date), top + 12 + BAR / 2];
        const points = [
          [cx, cy - 4.5],
          [cx + 4.5, cy],
          [cx, cy + 4.5],
          [cx - 4.5, cy],
          [cx, cy - 4.5],
        ] as const;
        return { kind: 'polyline', points, fill: 'paper', stroke: 'ink', strokeWidth: 0.8 };
      }),
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

// The point of a date on the line of years: 1404/07/01 is about the middle of 1404.
function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('/').map(Number);
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return year + (before + day - 1) / 366;
}
