// A budget and the plan -> which project each row of spending belongs to. Every line goes to one project or to none.
import type { Budget, BudgetLine } from '../model/budget.ts';
import type { Plan } from '../model/types.ts';
import { remember } from '../text/remember.ts';
import { codeKey, isSameCode } from './budget-code.ts';
import { budgetRows, type BudgetRow } from './budget-rows.ts';

export type MatchedBy = 'project' | 'code';

export interface ProjectRows {
  readonly rows: readonly BudgetRow[];
  /** How its rows were found; `project` before `code`. */
  readonly matchedBy: readonly MatchedBy[];
}

export interface BudgetMatch {
  /** By project, for those that have rows. */
  readonly ofPlan: ReadonlyMap<string, ProjectRows>;
  readonly outside: readonly BudgetRow[];
  readonly resources: readonly BudgetRow[];
}

/**
 * Matches the rows of a budget with projects: a row belongs to the project that it names, else to the one that claims its code (the
 * first in the plan, should two do so), else to none.
 */
export function matchBudget(plan: Plan, budget: Budget): BudgetMatch {
  const found = new Map<string, { rows: BudgetRow[]; by: Set<MatchedBy> }>();
  const outside: BudgetRow[] = [];
  const resources: BudgetRow[] = [];
  for (const row of budgetRows(budget.lines)) {
    const [line] = row.lines;
    const owner = line && ownerOf(plan, line);
    if (line?.side === 'resources') resources.push(row);
    else if (owner === undefined) outside.push(row);
    else {
      const own = found.get(owner.project) ?? { rows: [], by: new Set() };
      found.set(owner.project, own);
      own.rows.push(row);
      own.by.add(owner.by);
    }
  }
  const ofPlan = [...found].map(([project, { rows, by }]): [string, ProjectRows] => [
    project,
    { rows, matchedBy: (['project', 'code'] as const).filter((way) => by.has(way)) },
  ]);
  return { ofPlan: new Map(ofPlan), outside, resources };
}

// The money of a project whose file cannot be read stays in sight, outside the plan.
function ownerOf(plan: Plan, { project, code }: BudgetLine): { readonly project: string; readonly by: MatchedBy } | undefined {
  if (project !== undefined) return plan.items.has(project) ? { project, by: 'project' } : undefined;
  if (code === undefined) return undefined;
  const claim = claims(plan)
    .get(codeKey(code))
    ?.find((claim) => isSameCode(claim.code, code));
  return claim && { project: claim.project, by: 'code' };
}

interface Claim {
  readonly code: string;
  readonly project: string;
}

const claims: (plan: Plan) => ReadonlyMap<string, readonly Claim[]> = remember((plan) => {
  const byKey = new Map<string, Claim[]>();
  for (const { id, budgetCodes = [] } of plan.byKind.project)
    for (const code of budgetCodes) byKey.set(codeKey(code), [...(byKey.get(codeKey(code)) ?? []), { code, project: id }]);
  return byKey;
});
