// The slice of a year against the budget that was passed for it: project by project, in rials, every difference with its amount and its
// places. Which lines are a project's is asked in match-budget.ts, what moved in money-shifts.ts.
import type { Span } from '../diagnostic/diagnostic.ts';
import { keySpan } from '../diagnostic/span-index.ts';
import type { Budget, BudgetLine, BudgetStage } from '../model/budget.ts';
import type { Plan, Project } from '../model/types.ts';
import { toAsciiDigits } from '../text/digits.ts';
import { convertMoney } from '../text/money-unit.ts';
import { remember } from '../text/remember.ts';
import { amountsAt, comparedStage, stageSums, sumAt, type BudgetRow, type StageSums } from './budget-rows.ts';
import { matchBudget, type BudgetMatch, type MatchedBy, type ProjectRows } from './match-budget.ts';
import { projectCells, sumOf } from './money.ts';
import { sourceShifts, yearShifts, type SourceShift, type YearShift } from './money-shifts.ts';
import { moneyTolerance, type MoneyTolerance } from './money-tolerance.ts';
import { reconcileSources, type ReconciledSource } from './reconcile-sources.ts';

/**
 * How a project's money in the budget stands to its slice.
 * - `equal`: the same to the rial.
 * - `rounded`: apart by no more than rounding or the stated tolerance.
 * - `less`, `more`: apart by more.
 * - `no-line`: the plan gives it money, and no line of it has a sum in the compared state (one that was proposed only was not passed).
 * - `not-in-slice`: the budget gives it money in a year in which the plan gives it none.
 */
export type DifferenceKind = 'equal' | 'rounded' | 'less' | 'more' | 'no-line' | 'not-in-slice';

export interface ReconciledProject {
  readonly project: string;
  readonly kind: DifferenceKind;
  /** How lines were found: by the id of the project, or by a budget code that it claims. Both where both occur. */
  readonly matchedBy: readonly MatchedBy[];
  /** What the plan gives the project in this year, in rials. */
  readonly slice: number;
  /** Sums of its lines, in rials, by state; absent where none has a sum in it. What an amendment does not name stands as approved. */
  readonly amounts: StageSums;
  /** The sum that is compared; undefined where no line has one. */
  readonly compared: number | undefined;
  /** The compared sum less the slice, in rials; nothing less the slice where there is no sum. */
  readonly difference: number;
  /** The difference in per cent of the slice; undefined where the slice is nothing. */
  readonly percent: number | undefined;
  /** How far apart figures may be without a difference, in rials. */
  readonly tolerance: number;
  readonly lines: readonly BudgetLine[];
  /** Where the plan gives the money of this year; the funding as a whole where it gives none in it. */
  readonly planSpan: Span;
  readonly reasons: readonly string[];
}

export interface StageTotals {
  /** Lines of projects of the plan. */
  readonly ofPlan: StageSums;
  /** Lines of spending of no project. */
  readonly outside: StageSums;
  readonly resources: StageSums;
}

export interface Reconciliation {
  readonly year: number;
  readonly budget: Budget;
  /** The state that is compared: the last of proposed, approved and amended that the file has; undefined where it has none. */
  readonly stage: BudgetStage | undefined;
  /** Every project that has a slice or a line, in the order of the plan. */
  readonly projects: readonly ReconciledProject[];
  /** Lines of spending that no project claims, in the order of the file. */
  readonly outside: readonly BudgetLine[];
  /** Lines of resources, in the order of the file. */
  readonly resources: readonly BudgetLine[];
  /** Sources that lines of resources name, in the order of the plan. */
  readonly sources: readonly ReconciledSource[];
  readonly sourceShifts: readonly SourceShift[];
  readonly yearShifts: readonly YearShift[];
  readonly totals: StageTotals;
  /** The stated tolerance, in rials; 0 where plan.md states none. */
  readonly tolerance: number;
}

/** Reconciles the slice of a year with its budget; undefined where the year has no budget. */
export function reconcile(plan: Plan, year: number): Reconciliation | undefined {
  const found = yearsOf(plan).get(year);
  if (!found) return undefined;
  const { budget, match, tolerance, projects } = found;
  const rowsOfPlan = [...match.ofPlan.values()].flatMap(({ rows }) => rows);
  return {
    year,
    budget,
    stage: comparedStage(budget),
    projects,
    outside: linesOf(match.outside, budget),
    resources: linesOf(match.resources, budget),
    sources: reconcileSources(plan, budget, match.resources),
    sourceShifts: sourceShifts(plan, budget, match, tolerance),
    yearShifts: yearShifts(plan, differencesByYear(plan)).filter(({ from, to }) => from === year || to === year),
    totals: {
      ofPlan: stageSums(rowsOfPlan, budget),
      outside: stageSums(match.outside, budget),
      resources: stageSums(match.resources, budget),
    },
    tolerance: tolerance.stated,
  };
}

/** Compares the projects of a year alone, for those who do not ask what moved; undefined where the year has no budget. */
export function reconcileProjects(plan: Plan, year: number): Pick<Reconciliation, 'budget' | 'projects' | 'tolerance'> | undefined {
  const found = yearsOf(plan).get(year);
  return found && { budget: found.budget, projects: found.projects, tolerance: found.tolerance.stated };
}

interface Year {
  readonly budget: Budget;
  readonly match: BudgetMatch;
  readonly tolerance: MoneyTolerance;
  readonly projects: readonly ReconciledProject[];
}

// What moved between years is asked of all of them.
const yearsOf: (plan: Plan) => ReadonlyMap<number, Year> = remember(
  (plan) => new Map([...plan.budgets].map(([year, budget]) => [year, yearOf(plan, year, budget)])),
);

function yearOf(plan: Plan, year: number, budget: Budget): Year {
  const match = matchBudget(plan, budget);
  const tolerance = moneyTolerance(plan, year);
  const projects = plan.byKind.project.flatMap((project) => {
    const cells = projectCells(project).filter((cell) => cell.year === year);
    const found = match.ofPlan.get(project.id);
    if (cells.length === 0 && !found) return [];
    const slice = convertMoney(sumOf(cells), plan.settings.currency, 'rial');
    return reconcileProject(project, year, slice, found ?? { rows: [], matchedBy: [] }, budget, tolerance);
  });
  return { budget, match, tolerance, projects };
}

function reconcileProject(
  project: Project,
  year: number,
  slice: number,
  { rows, matchedBy }: ProjectRows,
  budget: Budget,
  toleranceOf: MoneyTolerance,
): ReconciledProject {
  const stage = comparedStage(budget);
  const compared = sumAt(rows, stage, budget);
  const difference = (compared ?? 0) - slice;
  const tolerance = toleranceOf.of(stage === undefined ? [] : rows.flatMap((row) => amountsAt(row, stage, budget)));
  const lines = linesOf(rows, budget);
  return {
    project: project.id,
    kind: kindOf(slice, compared, tolerance),
    matchedBy,
    slice,
    amounts: stageSums(rows, budget),
    compared,
    difference,
    percent: slice === 0 ? undefined : (difference / slice) * 100,
    tolerance,
    lines,
    planSpan: fundingSpan(project, year),
    reasons: [...new Set(lines.flatMap(({ reason }) => reason ?? []))],
  };
}

// Money on one side alone is never a matter of rounding.
function kindOf(slice: number, compared: number | undefined, tolerance: number): DifferenceKind {
  if (slice === (compared ?? 0)) return 'equal';
  if (compared === undefined) return 'no-line';
  if (slice === 0) return 'not-in-slice';
  if (Math.abs(compared - slice) <= tolerance) return 'rounded';
  return compared < slice ? 'less' : 'more';
}

function fundingSpan({ spans, funding }: Project, year: number): Span {
  const written = Object.keys(funding).find((key) => Number(toAsciiDigits(key)) === year);
  return keySpan(spans, written === undefined ? ['funding'] : ['funding', written]);
}

// Rows may join lines that stand apart.
function linesOf(rows: readonly BudgetRow[], budget: Budget): readonly BudgetLine[] {
  const order = lineOrder(budget);
  return rows.flatMap(({ lines }) => lines).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

const lineOrder: (budget: Budget) => ReadonlyMap<BudgetLine, number> = remember(
  ({ lines }) => new Map(lines.map((line, at) => [line, at])),
);

// A year whose budget has not been passed says nothing about what moved.
function differencesByYear(plan: Plan): Map<number, ReadonlyMap<string, number>> {
  const passed = [...yearsOf(plan)].filter(([, { budget }]) => comparedStage(budget) !== undefined);
  return new Map(
    passed.map(([year, { projects }]) => [
      year,
      new Map(projects.map(({ project, kind, difference }) => [project, kind === 'rounded' ? 0 : difference])),
    ]),
  );
}
