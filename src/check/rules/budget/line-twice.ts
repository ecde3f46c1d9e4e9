// No line of a budget stands twice with the same sums.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { BUDGET_STAGES, type BudgetLine } from '../../../model/budget.ts';
import { searchKey } from '../../../text/search-key.ts';
import type { PlanRule } from '../../rule.ts';

export const lineTwice: PlanRule = {
  codes: ['budget-line-twice'],
  *check(plan) {
    for (const { lines } of plan.budgets.values()) {
      const seen = new Map<string, BudgetLine>();
      for (const line of lines) {
        const { place, title } = line;
        const key = identity(line);
        const first = seen.get(key);
        if (!first) seen.set(key, line);
        else {
          const { cell } = place;
          const related = cell === undefined ? [{ span: first.place.span }] : [];
          yield diagnostic('budget-line-twice', place.span, { title, ...(cell !== undefined && { cell }) }, related);
        }
      }
    }
  },
};

function identity({ side, code, title, project, source, credit, unit, area, amounts }: BudgetLine): string {
  const sums = BUDGET_STAGES.map((stage) => amounts[stage]?.rials);
  return JSON.stringify([side, code, searchKey(title), project, source, credit, unit, area, sums]);
}
