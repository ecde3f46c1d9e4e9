// An indicator over time: its baseline, and for each year of the plan the target, the measured value and the achievement.
import type { Indicator } from '../model/types.ts';
import { findAchievement, type Achievement } from './achievement.ts';
import { measure, valueOf } from './indicator-values.ts';
import { byYears } from './money.ts';

export interface CourseYear {
  readonly year: number;
  readonly target: number | undefined;
  /** Set where the target is not written but lies on the straight line between its neighbours (`path: linear`). */
  readonly interpolated?: true;
  readonly actual: number | undefined;
  readonly achievement: Achievement;
}

export interface Course {
  readonly baselineYear: number;
  readonly baseline: number | undefined;
  /** The given years, and any other that has a target or a measurement, ascending. */
  readonly years: readonly CourseYear[];
}

/** Works out the course of an indicator over the years of the plan. */
export function indicatorCourse(indicator: Indicator, planYears: readonly number[]): Course {
  const baseline = valueOf(measure(indicator, indicator.baseline));
  const stated = new Map(byYears(indicator.targets));
  const line = indicator.path === 'linear' ? linearTargets(indicator, baseline) : () => undefined;
  const measured = new Map(byYears(indicator.actuals ?? {}));
  const years = [...new Set([...planYears, ...stated.keys(), ...measured.keys()])].sort((a, b) => a - b);
  return {
    baselineYear: indicator.baseline.year,
    baseline,
    years: years.map((year) => {
      const target = stated.get(year) ?? line(year);
      const isInterpolated = target !== undefined && !stated.has(year);
      const actual = valueOf(measure(indicator, measured.get(year)));
      const { direction, tolerance } = indicator;
      const achievement = findAchievement({ direction, baseline, target, actual, tolerance });
      return { year, target, ...(isInterpolated && { interpolated: true as const }), actual, achievement };
    }),
  };
}

// From the baseline to the first stated target, and from each to the next; before and after there is nothing to go by.
function linearTargets({ baseline: { year }, targets }: Indicator, baseline: number | undefined): (year: number) => number | undefined {
  const later = byYears(targets).filter(([stated]) => stated > year);
  const points: readonly (readonly [year: number, value: number])[] = baseline === undefined ? later : [[year, baseline], ...later];
  return (wanted) => {
    const next = points.findIndex(([stated]) => stated > wanted);
    const [from, to] = [points[next - 1], points[next]];
    if (!from || !to || wanted === year) return undefined;
    return from[1] + ((to[1] - from[1]) * (wanted - from[0])) / (to[0] - from[0]);
  };
}
