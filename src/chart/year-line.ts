// What charts over the years of the plan share: where a date lies on the line of years, and the mark of a milestone.
import type { Shape } from './shapes.ts';

/** Gives the point of a Jalali date, YYYY/MM/DD, on the line of years: 1404/07/01 is about the middle of 1404. */
export function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('/').map(Number);
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return year + (before + day - 1) / 366;
}

/** Draws the mark of a milestone round a point. */
export function diamond(x: number, y: number): Shape {
  const points = [
    [x, y - HALF],
    [x + HALF, y],
    [x, y + HALF],
    [x - HALF, y],
    [x, y - HALF],
  ] as const;
  return { kind: 'polyline', points, fill: 'paper', stroke: 'ink', strokeWidth: 0.8 };
}

/** Half the width of the mark, in points. */
export const HALF = 4.5;
