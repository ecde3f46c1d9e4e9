// The budget files of a plan -> its budgets by year, and what was noticed in them. One file is the budget of one year, and its name
// says of which.
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { parseBudget, type ParsedBudget } from '../parse/parse-budget.ts';
import type { BudgetFile } from '../read/source.ts';
import { remember } from '../text/remember.ts';
import { buildBudget, type BudgetRead } from './build-budget.ts';
import type { Budget } from './budget.ts';
import type { PlanItems } from './types.ts';
import type { Kind } from './vocabulary.ts';

/** Builds the budgets of a plan whose items are known, in the order of years; of two files for a year the first by name counts. */
export function buildBudgets(files: readonly BudgetFile[], plan: PlanItems): { budgets: Map<number, Budget>; diagnostics: Diagnostic[] } {
  // Lists of lists, because a file may have more mistakes than a call has room for.
  const noticed: (readonly Diagnostic[])[] = [];
  const byYear = new Map<number, { readonly path: string; readonly budget: Budget | undefined }>();
  for (const file of files) {
    const { path, year } = parsed(file);
    const start = { file: path, start: 0, end: 0 };
    const first = year === undefined ? undefined : byYear.get(year);
    if (year === undefined || !plan.years.includes(year)) {
      const { firstYear, lastYear } = plan.settings;
      const name = path.slice(path.lastIndexOf('/') + 1);
      // Years of the plan that run backwards are told as such.
      if (plan.years.length > 0) noticed.push([diagnostic('budget-file-year', start, { name, first: firstYear, last: lastYear })]);
    } else if (first) {
      noticed.push([diagnostic('budget-file-twice', start, { year, first: first.path }, [{ span: { ...start, file: first.path } }])]);
    } else {
      const { budget, diagnostics } = buildAgain(parsed(file), year, plan);
      byYear.set(year, { path, budget });
      noticed.push(parsed(file).diagnostics, diagnostics);
    }
  }
  const budgets = [...byYear].flatMap(([year, { budget }]): [number, Budget][] => (budget ? [[year, budget]] : []));
  return { budgets: new Map(budgets.sort(([a], [b]) => a - b)), diagnostics: noticed.flat() };
}

const parsed = remember(parseBudget);

/** Builds a budget, or gives the very one of before while its file and what it is read against are those of before. */
function buildAgain(file: ParsedBudget, year: number, plan: PlanItems): BudgetRead {
  const isNamed = (kind: Kind): boolean => kind === 'project' || kind === 'source';
  const unread = [...plan.known].flatMap(([id, kind]) => (isNamed(kind) && !plan.items.has(id) ? [id] : []));
  const against = [plan.settings, ...plan.byKind.project, ...plan.byKind.source, ...unread];
  const known = built.get(file);
  if (known?.against.length === against.length && known.against.every((one, at) => one === against[at])) return known.read;
  const read = buildBudget(file, year, plan);
  built.set(file, { against, read });
  return read;
}

const built = new WeakMap<ParsedBudget, { readonly against: readonly unknown[]; readonly read: BudgetRead }>();
