// What a budget expects of a source against what the plan counts on: its ceiling, and what projects draw from it.
import type { Budget, BudgetLine } from '../model/budget.ts';
import type { Plan } from '../model/types.ts';
import { convertMoney } from '../text/money-unit.ts';
import { comparedStage, stageSums, sumAt, type BudgetRow, type StageSums } from './budget-rows.ts';
import { resourcesOf } from './budget-slice.ts';

/** All sums in rials. */
export interface ReconciledSource {
  readonly source: string;
  /** Undefined where the source names no ceiling for the year. */
  readonly ceiling: number | undefined;
  /** What the plan draws from it in the year. */
  readonly use: number;
  readonly amounts: StageSums;
  /** What the budget expects of it, in the compared state. */
  readonly compared: number | undefined;
  /** Expected less ceiling, undefined where either is. */
  readonly beyondCeiling: number | undefined;
  /** Expected less use: what the budget expects besides what the plan draws; negative where the plan's draw is not covered. */
  readonly beyondUse: number | undefined;
  readonly lines: readonly BudgetLine[];
}

/** Reconciles the sources that rows of resources name, in the order of the plan; rows that name none are of the whole city. */
export function reconcileSources(plan: Plan, budget: Budget, resources: readonly BudgetRow[]): ReconciledSource[] {
  const toRials = (amount: number): number => convertMoney(amount, plan.settings.currency, 'rial');
  return resourcesOf(plan, budget.year).flatMap(({ source, ceiling: ceilingInUnits, use: useInUnits }) => {
    const rows = resources.filter(({ lines: [line] }) => line?.source === source);
    if (rows.length === 0) return [];
    const ceiling = ceilingInUnits === undefined ? undefined : toRials(ceilingInUnits);
    const use = toRials(useInUnits);
    const compared = sumAt(rows, comparedStage(budget), budget);
    return {
      source,
      ceiling,
      use,
      amounts: stageSums(rows, budget),
      compared,
      beyondCeiling: compared === undefined || ceiling === undefined ? undefined : compared - ceiling,
      beyondUse: compared === undefined ? undefined : compared - use,
      lines: rows.flatMap(({ lines }) => lines),
    };
  });
}
