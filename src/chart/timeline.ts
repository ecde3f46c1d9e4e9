// Work over the years of the plan: one bar for each project, from its start to its end, with its milestones as diamonds.
import { scaleLinear } from 'd3-scale';
import { toPersianDigits } from '../text/digits.ts';
import { NO_VALUE, type Chart, type ChartData } from './chart.ts';
import type { Shape } from './shapes.ts';
import { titleWidth } from './title-width.ts';
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
    const from = Math.min(at(start), WIDTH * 0.55);
    const label = `${title}: از ${toPersianDigits(start)} تا ${toPersianDigits(end)}`;
    return [
      // No line of the grid runs through a name.
      { kind: 'rect', x: from - 1, y: top, width: Math.min(titleWidth(title, TEXT) + 2, WIDTH - from), height: 11, fill: 'paper' },
      { kind: 'text', x: from, y: top + 8, text: title, size: TEXT, anchor: 'start', color: 'ink' },
      { kind: 'rect', x: at(start), y: top + 12, width: Math.max(2, at(end) - at(start)), height: BAR, fill: 'accent', label },
      ...milestones.map((date): Shape => ({
        ...diamond(at(date), top + 12 + BAR / 2),
        label: `${title}، مرحله: ${toPersianDigits(date)}`,
      })),
    ];
  });
  const end: Shape = { kind: 'line', x1: WIDTH, y1: TOP - 6, x2: WIDTH, y2: bottom, stroke: 'line', strokeWidth: 0.5 };
  return {
    width: WIDTH,
    height: bottom + KEY_ROOM,
    shapes: [...grid, end, ...bars, ...key(bottom + KEY_ROOM - 4)],
    alternative: `${works.map(({ title, start, end }) => `${title}: از ${toPersianDigits(start)} تا ${toPersianDigits(end)}`).join('؛ ')}.`,
    data: inFigures(works),
  };
}

function inFigures(works: Timeline['works']): ChartData {
  return {
    columns: ['پروژه', 'آغاز', 'پایان', 'مرحله‌ها'],
    rows: works.map(({ title, start, end, milestones }) => [
      title,
      toPersianDigits(start),
      toPersianDigits(end),
      milestones.length === 0 ? NO_VALUE : toPersianDigits(milestones.join('، ')),
    ]),
  };
}

// What a bar and a diamond stand for, on one line.
function key(y: number): Shape[] {
  const second = KEY_BAR + 8 + titleWidth(KEY.bar, TEXT) + 14;
  return [
    { kind: 'rect', x: 0, y: y - BAR + 0.5, width: KEY_BAR, height: BAR, fill: 'accent' },
    { kind: 'text', x: KEY_BAR + 5, y, text: KEY.bar, size: TEXT, anchor: 'start', color: 'muted' },
    diamond(second, y - 3),
    { kind: 'text', x: second + 9, y, text: KEY.diamond, size: TEXT, anchor: 'start', color: 'muted' },
  ];
}

const KEY = { bar: 'از آغاز تا پایان پروژه', diamond: 'مرحله' } as const;
const KEY_ROOM = 20;
const KEY_BAR = 22;
const WIDTH = 440;
const TOP = 22;
const ROW = 24;
const BAR = 7;
const TEXT = 8.5;
