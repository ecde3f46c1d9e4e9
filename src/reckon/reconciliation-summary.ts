// A reconciliation -> what a councillor asks first: how many projects differ and by how much, how much of the slice the budget covers,
// how much of it was spent, what is left without a reason. All sums in rials; per cents are of sums, never means of per cents.
import type { Budget, BudgetLine } from '../model/budget.ts';
import { budgetRows, comparedStage, sumAt } from './budget-rows.ts';
import type { DifferenceKind, ReconciledProject, Reconciliation } from './reconcile.ts';

export interface DifferenceSum {
  readonly count: number;
  readonly slice: number;
  readonly compared: number;
  readonly difference: number;
}

/** What was spent of what was passed, over the rows whose actual is known. */
export interface Execution {
  readonly actual: number;
  readonly compared: number;
  /** Actual in per cent of compared; undefined where nothing was passed or nothing is known. */
  readonly percent: number | undefined;
  /** What was passed in rows whose actual is missing: not counted as unspent, but told. */
  readonly unknown: number;
}

export interface ReconciliationSummary {
  readonly total: DifferenceSum;
  /** In the order of `DIFFERENCE_KINDS`; kinds that do not occur have a count of 0. */
  readonly byKind: { readonly [K in DifferenceKind]: DifferenceSum };
  /**
   * How much of the slice has cover, in per cent: what the budget gives each project, up to its slice, in sum. What one project gets
   * beyond its slice covers no other. Undefined where the slice is nothing.
   */
  readonly coveredPercent: number | undefined;
  /** Of the projects of the plan. */
  readonly execution: Execution;
  /** Differences without a reason in the file. */
  readonly unexplained: DifferenceSum;
  /** Projects that differ, the largest difference first, in the order of the plan where they are equal. */
  readonly largest: readonly ReconciledProject[];
}

export const DIFFERENCE_KINDS: readonly DifferenceKind[] = ['equal', 'rounded', 'less', 'more', 'no-line', 'not-in-slice'];

/** Tells whether a project's budget truly differs from its slice; what rounding explains does not. */
export function isDifference({ kind }: ReconciledProject): boolean {
  return kind !== 'equal' && kind !== 'rounded';
}

/** Sums up a reconciliation. */
export function summarizeReconciliation({ projects, budget }: Reconciliation): ReconciliationSummary {
  const total = sumUp(projects);
  const covered = projects.reduce((sum, project) => sum + coverOf(project), 0);
  const differing = projects.filter(isDifference);
  return {
    total,
    byKind: Object.fromEntries(
      DIFFERENCE_KINDS.map((kind) => [kind, sumUp(projects.filter((project) => project.kind === kind))]),
    ) as ReconciliationSummary['byKind'],
    coveredPercent: percentOf(covered, total.slice),
    execution: executionOf(
      projects.flatMap(({ lines }) => lines),
      budget,
    ),
    unexplained: sumUp(differing.filter(({ reasons }) => reasons.length === 0)),
    largest: differing.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference)),
  };
}

// What rounding explains is no lack.
function coverOf({ kind, slice, compared = 0 }: ReconciledProject): number {
  return kind === 'rounded' ? slice : Math.max(0, Math.min(slice, compared));
}

/** Works out what was spent of what some lines of a budget passed. */
export function executionOf(lines: readonly BudgetLine[], budget: Budget): Execution {
  const rows = budgetRows(lines);
  const [known, unknown] = [rows.filter(({ amounts }) => amounts.actual), rows.filter(({ amounts }) => !amounts.actual)];
  const actual = sumAt(known, 'actual', budget) ?? 0;
  const compared = sumAt(known, comparedStage(budget), budget) ?? 0;
  return { actual, compared, percent: percentOf(actual, compared), unknown: sumAt(unknown, comparedStage(budget), budget) ?? 0 };
}

const percentOf = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : (part / whole) * 100);

function sumUp(projects: readonly ReconciledProject[]): DifferenceSum {
  const sum = (of: (project: ReconciledProject) => number): number => projects.reduce((total, project) => total + of(project), 0);
  return {
    count: projects.length,
    slice: sum(({ slice }) => slice),
    compared: sum(({ compared }) => compared ?? 0),
    difference: sum(({ difference }) => difference),
  };
}
