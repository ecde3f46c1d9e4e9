// How far figures of a budget and of the plan may be apart only because they were rounded, or because plan.md allows it.
import type { BudgetAmount } from '../model/budget.ts';
import type { Plan } from '../model/types.ts';
import { convertMoney, RIALS } from '../text/money-unit.ts';
import { byYears } from './money.ts';

export interface MoneyTolerance {
  /** What plan.md states for a year's budget, in rials; 0 where it states nothing. */
  readonly stated: number;
  /** What the sum of some amounts of the file may be apart from the plan, in rials: what rounding explains or what is stated, whichever is more. */
  readonly of: (amounts: readonly BudgetAmount[]) => number;
}

/**
 * Gives the tolerance of a year's budget. A file is rounded as its finest figure is: beside 88.2, 22 is 22.0. Where that step is coarser
 * than the plan's unit, each amount may be half a step off; where it is finer, the plan was rounded, by half a unit for each amount that
 * is no whole number of units. Where both write whole units nothing was rounded and nothing is allowed.
 */
export function moneyTolerance(plan: Plan, year: number): MoneyTolerance {
  const { currency, budgets = {} } = plan.settings;
  const unit = RIALS[currency];
  const stated = Math.max(0, convertMoney(byYears(budgets).find(([key]) => key === year)?.[1].tolerance ?? 0, currency, 'rial'));
  const step = finestStep(plan, year);
  const error = ({ rials }: BudgetAmount): number => (step > unit ? step / 2 : rials % unit === 0 ? 0 : unit / 2);
  return {
    stated,
    of: (amounts) =>
      Math.max(
        stated,
        amounts.reduce((sum, amount) => sum + error(amount), 0),
      ),
  };
}

// Actuals are not compared with the plan, and are often told more exactly than what was passed.
function finestStep(plan: Plan, year: number): number {
  const lines = plan.budgets.get(year)?.lines ?? [];
  return lines
    .flatMap(({ amounts: { proposed, approved, amended } }) => [proposed, approved, amended])
    .reduce((finest, amount) => Math.min(finest, amount?.step ?? Infinity), Infinity);
}
