// One piece of work on the line of the plan's years, in shares of that line: for drawings that are as wide as the page lets them be.
import { yearOf } from './year-line.ts';

export interface WorkLine {
  /** Where it begins and ends, 0 to 1; work that reaches beyond the plan is cut at its edge, and said to be. */
  readonly from: number;
  readonly to: number;
  readonly beganBefore: boolean;
  readonly endsAfter: boolean;
  /** Where each milestone lies, 0 to 1. */
  readonly milestones: readonly number[];
  /** How far the work has come, 0 to 1 of the line; absent where it is not known. */
  readonly done?: number;
}

/** Lays work on the line of years; dates are Jalali, YYYY/MM/DD. `progress` is in per cent of the work. */
export function layOnYears(
  years: readonly number[],
  { start, end, milestones, progress }: { start: string; end: string; milestones: readonly string[]; progress?: number | undefined },
): WorkLine {
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const at = (date: string): number => (yearOf(date) - first) / (last + 1 - first);
  const inside = (share: number): number => Math.min(1, Math.max(0, share));
  const [from, to] = [inside(at(start)), Math.max(inside(at(start)), inside(at(end)))];
  return {
    from,
    to,
    beganBefore: at(start) < 0,
    endsAfter: at(end) > 1,
    milestones: milestones.map((date) => inside(at(date))),
    ...(progress === undefined ? {} : { done: from + (to - from) * inside(progress / 100) }),
  };
}
