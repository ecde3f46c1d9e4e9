// An indicator over time: its baseline, and for each year of the plan the target, the measured value and the achievement.
import type { Indicator } from '../model/types.ts';
import { findAchievement, type Achievement } from './achievement.ts';
import { measure, valueOf } from './indicator-values.ts';
import { byYears } from './money.ts';

export interface CourseYear {
  readonly year: number;
  readonly target: number | undefined;
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
  const targets = new Map(byYears(indicator.targets));
  const measured = new Map(byYears(indicator.actuals ?? {}));
  const years = [...new Set([...planYears, ...targets.keys(), ...measured.keys()])].sort((a, b) => a - b);
  return {
    baselineYear: indicator.baseline.year,
    baseline,
    years: years.map((year) => {
      const target = targets.get(year);
      const actual = valueOf(measure(indicator, measured.get(year)));
      const { direction, tolerance } = indicator;
      return { year, target, actual, achievement: findAchievement({ direction, baseline, target, actual, tolerance }) };
    }),
  };
}
