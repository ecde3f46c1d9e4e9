// The course of an indicator, small enough for a line of a table: targets as a thin dashed line, measured values as a solid one that ends
// in a square. It has neither axis nor text; the figures stand in the same row.
import { scaleLinear } from 'd3-scale';
import type { Chart } from './chart.ts';
import { inWords, type Trend } from './indicator-trend.ts';
import type { Shape } from './shapes.ts';

/** Draws the course; undefined where fewer than two values are known. A missing year breaks a line and is never drawn as zero. */
export function drawSparkline(trend: Trend): Omit<Chart, 'data'> | undefined {
  const start: readonly Point[] = trend.baseline === undefined ? [] : [[trend.baselineYear, trend.baseline]];
  const course = (key: 'target' | 'actual'): (Point | undefined)[] => [
    ...start,
    ...trend.years
      .filter(({ year }) => start.length === 0 || year > trend.baselineYear)
      .map((entry): Point | undefined => (entry[key] === undefined ? undefined : [entry.year, entry[key]])),
  ];
  const [targets, actuals] = [course('target'), course('actual')];
  const points = [...targets, ...actuals].filter((point) => point !== undefined);
  const years = new Set(points.map(([year]) => year));
  if (years.size < 2) return undefined;

  const values = points.map(([, value]) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = scaleLinear([Math.min(...years), Math.max(...years)], [PAD, WIDTH - PAD]);
  const y = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [HEIGHT - PAD, PAD]);
  const at = ([year, value]: Point): [number, number] => [round(x(year)), round(y(value))];
  const line = (of: readonly (Point | undefined)[], ink: Pick<Shape & { kind: 'polyline' }, 'stroke' | 'strokeWidth' | 'dash'>): Shape[] =>
    runs(of).map((run) => ({ kind: 'polyline', points: run.map(at), ...ink }));
  const last = actuals.findLast((point) => point !== undefined);
  const aim = targets.findLast((point) => point !== undefined);
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      ...line(targets, { stroke: 'accent', strokeWidth: 1, dash: [3, 2] }),
      ...line(actuals, { stroke: 'second', strokeWidth: 1.8 }),
      ...(aim === undefined || aim === start[0] ? [] : [circle(at(aim))]),
      ...(last === undefined || last === start[0] ? [] : [square(at(last))]),
      ...start.map((point): Shape => dot(at(point))),
    ],
    alternative: inWords(trend),
  };
}

type Point = readonly [year: number, value: number];

const WIDTH = 84;
const HEIGHT = 24;
const PAD = 4;

/** Cuts a course into stretches without a gap; a single point draws no line. */
function runs(course: readonly (Point | undefined)[]): Point[][] {
  const all: Point[][] = [[]];
  for (const point of course) {
    if (point === undefined) all.push([]);
    else all.at(-1)?.push(point);
  }
  return all.filter((run) => run.length > 1);
}

function circle([x, y]: readonly [number, number]): Shape {
  return { kind: 'circle', x, y, radius: 2.2, fill: 'paper', stroke: 'accent', strokeWidth: 1.1 };
}

function square([x, y]: readonly [number, number]): Shape {
  return { kind: 'rect', x: x - 2.2, y: y - 2.2, width: 4.4, height: 4.4, fill: 'second' };
}

function dot([x, y]: readonly [number, number]): Shape {
  return { kind: 'circle', x, y, radius: 2, fill: 'ink' };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
