// The budget files of a plan -> its budgets by year, and what was noticed in them. One file is the budget of one year, and its name
// says of which.
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { parseBudget } from '../parse/parse-budget.ts';
import type { BudgetFile } from '../read/source.ts';
import { remember } from '../text/remember.ts';
import { buildBudget } from './build-budget.ts';
import type { Budget } from './budget.ts';
import type { PlanItems } from './types.ts';

/** Builds the budgets of a plan whose items are known, in the order of years; of two files for a year the first by name counts. */
export function buildBudgets(files: readonly BudgetFile[], plan: PlanItems): { budgets: Map<number, Budget>; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const byYear = new Map<number, { readonly path: string; readonly budget: Budget | undefined }>();
  for (const file of files) {
    const { path, year } = parsed(file);
    const start = { file: path, start: 0, end: 0 };
    const first = year === undefined ? undefined : byYear.get(year);
    if (year === undefined || !plan.years.includes(year)) {
      const { firstYear, lastYear } = plan.settings;
      const name = path.slice(path.lastIndexOf('/') + 1);
      // Years of the plan that run backwards are told as such.
      if (plan.years.length > 0) diagnostics.push(diagnostic('budget-file-year', start, { name, first: firstYear, last: lastYear }));
    } else if (first) {
      diagnostics.push(diagnostic('budget-file-twice', start, { year, first: first.path }, [{ span: { ...start, file: first.path } }]));
    } else {
      const { budget, diagnostics: noticed } = buildBudget(parsed(file), year, plan);
      byYear.set(year, { path, budget });
      diagnostics.push(...parsed(file).diagnostics, ...noticed);
    }
  }
  const budgets = [...byYear].flatMap(([year, { budget }]): [number, Budget][] => (budget ? [[year, budget]] : []));
  return { budgets: new Map(budgets.sort(([a], [b]) => a - b)), diagnostics };
}

const parsed = remember(parseBudget);
