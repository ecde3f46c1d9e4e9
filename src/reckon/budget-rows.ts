// Lines of a budget file -> rows of the budget: what one row has come to in each state it went through. In most files a line is a row;
// in those of the long form, with a column that names the state, a row has a line for each state.
import { BUDGET_STAGES, type Budget, type BudgetAmount, type BudgetLine, type BudgetStage } from '../model/budget.ts';
import { groupBy } from '../text/group-by.ts';
import { searchKey } from '../text/search-key.ts';
import { codeKey } from './budget-code.ts';

export interface BudgetRow {
  /** In the order of the file; they name the same code, project and source. */
  readonly lines: readonly BudgetLine[];
  /** Sums as written, by state. Several of one state are added up. */
  readonly amounts: { readonly [S in BudgetStage]?: readonly BudgetAmount[] };
}

/** Sums of money in rials by state; a state that nothing has is absent. */
export type StageSums = { readonly [S in BudgetStage]?: number };

/** Joins lines that are the same but for the state of their one sum into rows; every line is in exactly one row. */
export function budgetRows(lines: readonly BudgetLine[]): BudgetRow[] {
  return [...groupBy(lines, identity).values()].flatMap((group) => {
    const isLong = group.every(({ amounts }) => BUDGET_STAGES.filter((stage) => amounts[stage]).length === 1);
    return isLong ? [rowOf(group)] : group.map((line) => rowOf([line]));
  });
}

function identity({ side, code, title, project, source, credit, unit, area }: BudgetLine): string {
  return JSON.stringify([side, codeKey(code ?? ''), searchKey(title), project, source, credit, unit, area]);
}

function rowOf(lines: readonly BudgetLine[]): BudgetRow {
  const amounts: { [S in BudgetStage]?: readonly BudgetAmount[] } = {};
  for (const stage of BUDGET_STAGES) {
    const written = lines.flatMap((line) => line.amounts[stage] ?? []);
    if (written.length > 0) amounts[stage] = written;
  }
  return { lines, amounts };
}

/** Finds the state by which a budget is judged: the last of proposed, approved and amended that the file has. */
export function comparedStage({ stages }: Budget): BudgetStage | undefined {
  return BUDGET_STAGES.findLast((stage) => stage !== 'actual' && stages.includes(stage));
}

/**
 * Gives the sums that a row has in a state. An amendment lists what it changes and leaves all else as it was: where it is silent, the
 * state before it counts (the last that the file has). An approval is no such list: what was proposed and has no approved sum was not
 * passed. Nor is a missing actual a nought.
 */
export function amountsAt({ amounts }: BudgetRow, stage: BudgetStage, { stages }: Budget): readonly BudgetAmount[] {
  const before = stages.includes('approved') ? 'approved' : 'proposed';
  return amounts[stage] ?? (stage === 'amended' ? amounts[before] : undefined) ?? [];
}

/** Adds up what rows have in a state; undefined where none has a sum. */
export function sumAt(rows: readonly BudgetRow[], stage: BudgetStage | undefined, budget: Budget): number | undefined {
  const amounts = stage === undefined ? [] : rows.flatMap((row) => amountsAt(row, stage, budget));
  return amounts.length === 0 ? undefined : amounts.reduce((sum, { rials }) => sum + rials, 0);
}

/** Adds up rows state by state; a state is absent where none of the rows has a sum in it. */
export function stageSums(rows: readonly BudgetRow[], budget: Budget): StageSums {
  return Object.fromEntries(
    budget.stages.flatMap((stage) => {
      const sum = sumAt(rows, stage, budget);
      return sum === undefined ? [] : [[stage, sum]];
    }),
  );
}
