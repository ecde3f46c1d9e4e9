// No line of a budget stands twice with the same sums.
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { BUDGET_STAGES, type Budget, type BudgetLine } from '../../../model/budget.ts';
import { remember } from '../../../text/remember.ts';
import { searchKey } from '../../../text/search-key.ts';
import type { PlanRule } from '../../rule.ts';

export const lineTwice: PlanRule = {
  codes: ['budget-line-twice'],
  check: ({ budgets }) => [...budgets.values()].flatMap(checkBudget),
};

const checkBudget = remember(({ lines }: Budget): readonly Diagnostic[] => {
  const first = new Map<string, BudgetLine>();
  return lines.flatMap((line) => {
    const { title, place } = line;
    const key = identity(line);
    const before = first.get(key);
    if (!before) {
      first.set(key, line);
      return [];
    }
    const { cell } = place;
    const related = cell === undefined ? [{ span: before.place.span }] : [];
    return diagnostic('budget-line-twice', place.span, { title, ...(cell !== undefined && { cell }) }, related);
  });
});

function identity({ side, code, title, project, source, credit, unit, area, amounts }: BudgetLine): string {
  const sums = BUDGET_STAGES.map((stage) => amounts[stage]?.rials);
  return JSON.stringify([side, code, searchKey(title), project, source, credit, unit, area, sums]);
}
