// The milestones of one project over the years of the plan, a row each: title and date, and under them a bar that ends at the date.
// A bar begins where the one before it ended, so that the rows read as stages; the pale line under it is the whole time of the project.
import { scaleLinear } from 'd3-scale';
import { toPersianDigits } from '../text/digits.ts';
import type { Chart, ChartData } from './chart.ts';
import { wrapWords } from './place-labels.ts';
import type { Shape } from './shapes.ts';
import { diamond, HALF, yearOf } from './year-line.ts';

export interface Milestones {
  readonly years: readonly number[];
  /** When the project begins and ends; dates are Jalali, YYYY/MM/DD. */
  readonly start: string;
  readonly end: string;
  /** Titles are ready to be read. */
  readonly milestones: readonly { readonly title: string; readonly date: string }[];
}

/** Draws the milestones by date; undefined when there are none. */
export function drawMilestones({ years, start, end, milestones }: Milestones): Chart | undefined {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || milestones.length === 0) return undefined;
  const x = scaleLinear([first, last + 1], [HALF, WIDTH - HALF]).clamp(true);
  const at = (date: string): number => Math.round(x(yearOf(date)) * 10) / 10;
  const marks = [...years, last + 1].map((year) => Math.round(x(year) * 10) / 10);
  const ordered = milestones.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

  let y = TOP;
  let before = start;
  const rows = ordered.flatMap(({ title, date }): Shape[] => {
    const lines = wrapWords(title, TEXT, WIDTH - DATE_ROOM);
    const baseline = y + TEXT;
    const middle = baseline + (lines.length - 1) * LINE + 4 + BAR / 2 + 2;
    y = middle + BAR / 2 + GAP;
    const [from, to] = [Math.min(at(before), at(date)), at(date)];
    const label = `${title}: ${toPersianDigits(date)}`;
    before = date;
    return [
      ...lines.map((text, line): Shape => ({
        kind: 'text',
        x: 0,
        y: baseline + line * LINE,
        text,
        size: TEXT,
        anchor: 'start',
        color: 'ink',
      })),
      { kind: 'text', x: WIDTH, y: baseline, text: toPersianDigits(date), size: TEXT, anchor: 'end', color: 'accent' },
      ...marks.map((mark): Shape => ({
        kind: 'line',
        x1: mark,
        y1: middle - 4,
        x2: mark,
        y2: middle + 4,
        stroke: 'line',
        strokeWidth: 0.5,
      })),
      { kind: 'line', x1: at(start), y1: middle, x2: at(end), y2: middle, stroke: 'line', strokeWidth: 1.6 },
      { kind: 'rect', x: from, y: middle - BAR / 2, width: to - from, height: BAR, fill: 'accent', label },
      { ...diamond(to, middle), label },
    ];
  });
  const height = y - GAP + HALF;
  const names = years.map((year): Shape => ({
    kind: 'text',
    x: x(year + 0.5),
    y: 9,
    text: toPersianDigits(year),
    size: TEXT,
    anchor: 'middle',
    color: 'muted',
  }));
  return {
    width: WIDTH,
    height,
    shapes: [...names, ...rows],
    alternative: inWords(start, end, ordered),
    data: inFigures(start, end, ordered),
  };
}

const WIDTH = 250;
const TOP = 18;
const BAR = 5;
const GAP = 7;
const TEXT = 8.5;
const LINE = 12;
/** Room for a date at the end of the first line of a title. */
const DATE_ROOM = 58;

function inFigures(start: string, end: string, ordered: Milestones['milestones']): ChartData {
  const rows = [{ title: 'آغاز پروژه', date: start }, ...ordered, { title: 'پایان پروژه', date: end }];
  return { columns: ['مرحله', 'تاریخ'], rows: rows.map(({ title, date }) => [title, toPersianDigits(date)]) };
}

function inWords(start: string, end: string, ordered: Milestones['milestones']): string {
  const stages = ordered.map(({ title, date }) => `${title}: ${toPersianDigits(date)}`);
  return `آغاز پروژه ${toPersianDigits(start)}؛ ${stages.join('؛ ')}؛ پایان پروژه ${toPersianDigits(end)}.`;
}
