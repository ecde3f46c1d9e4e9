// Money that a budget keeps for a project and takes from elsewhere than the plan does: from another source, or in another year.
// What is lost at one place is laid against what is gained at another; a mere cut or a mere addition is no shift.
import type { Budget } from '../model/budget.ts';
import type { Plan } from '../model/types.ts';
import { convertMoney } from '../text/money-unit.ts';
import { amountsAt, comparedStage, type BudgetRow } from './budget-rows.ts';
import type { BudgetMatch } from './match-budget.ts';
import { projectCells, sumOf } from './money.ts';
import type { MoneyTolerance } from './money-tolerance.ts';

/** Money that a project gets from other sources than planned. */
export interface SourceShift {
  readonly project: string;
  readonly from: string;
  readonly to: string;
  readonly rials: number;
}

/** Money of a project that the budgets passed so far move from one year to another. */
export interface YearShift {
  readonly project: string;
  readonly from: number;
  readonly to: number;
  readonly rials: number;
}

interface Amount<Place> {
  readonly place: Place;
  readonly rials: number;
}

/**
 * Lays what sources lose against what others gain, for the projects all of whose compared lines name a source: the largest loss against
 * the largest gain first, the earlier source in the plan where they are equal. What rounding explains is neither.
 */
export function sourceShifts(plan: Plan, budget: Budget, { ofPlan }: BudgetMatch, tolerance: MoneyTolerance): SourceShift[] {
  const stage = comparedStage(budget);
  if (stage === undefined) return [];
  return plan.byKind.project.flatMap((project) => {
    const rows = (ofPlan.get(project.id)?.rows ?? []).filter((row) => amountsAt(row, stage, budget).length > 0);
    if (rows.length === 0 || rows.some((row) => sourceOf(row) === undefined)) return [];
    const differences = plan.byKind.source.flatMap(({ id: place }): Amount<string>[] => {
      const amounts = rows.filter((row) => sourceOf(row) === place).flatMap((row) => amountsAt(row, stage, budget));
      const cells = projectCells(project).filter((cell) => cell.source === place && cell.year === budget.year);
      const slice = convertMoney(sumOf(cells), plan.settings.currency, 'rial');
      const rials = amounts.reduce((sum, amount) => sum + amount.rials, 0) - slice;
      return Math.abs(rials) <= tolerance.of(amounts) ? [] : [{ place, rials }];
    });
    const losses = differences.filter(({ rials }) => rials < 0).toSorted((a, b) => a.rials - b.rials);
    const gains = differences.filter(({ rials }) => rials > 0).toSorted((a, b) => b.rials - a.rials);
    return layAgainst(losses, () => gains).map((shift) => ({ project: project.id, ...shift }));
  });
}

const sourceOf = ({ lines: [line] }: BudgetRow): string | undefined => line?.source;

/**
 * Lays what years lose of a project against what others gain, from differences by year and project: the earliest loss against the
 * earliest later gain, then against gains of years before it.
 */
export function yearShifts(plan: Plan, differences: ReadonlyMap<number, ReadonlyMap<string, number>>): YearShift[] {
  const years = [...differences.keys()].sort((a, b) => a - b);
  return plan.byKind.project.flatMap(({ id: project }) => {
    const all = years.map((place) => ({ place, rials: differences.get(place)?.get(project) ?? 0 }));
    const gains = all.filter(({ rials }) => rials > 0);
    const losses = all.filter(({ rials }) => rials < 0);
    const order = (from: number): Amount<number>[] => [
      ...gains.filter(({ place }) => place > from),
      ...gains.filter(({ place }) => place < from),
    ];
    return layAgainst(losses, order).map((shift) => ({ project, ...shift }));
  });
}

/** Lays losses against gains in the order given, each no further than both go. */
function layAgainst<Place>(
  losses: readonly Amount<Place>[],
  gainsFor: (from: Place) => readonly Amount<Place>[],
): { from: Place; to: Place; rials: number }[] {
  const taken = new Map<Place, number>();
  return losses.flatMap(({ place: from, rials: loss }) => {
    let left = -loss;
    return gainsFor(from).flatMap(({ place: to, rials: gain }) => {
      const rials = Math.min(left, gain - (taken.get(to) ?? 0));
      if (rials <= 0) return [];
      left -= rials;
      taken.set(to, (taken.get(to) ?? 0) + rials);
      return [{ from, to, rials }];
    });
  });
}
