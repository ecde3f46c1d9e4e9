// The slice of a year against the budget that was passed for it: line by line, in rials, every difference with its amount and its place.
import type { Span } from '../diagnostic/diagnostic.ts';
import type { Budget, BudgetLine, BudgetStage } from '../model/budget.ts';
import type { Plan } from '../model/types.ts';

/** How a project's money in the budget stands to its slice. `rounded`: apart by no more than rounding or the stated tolerance. */
export type DifferenceKind = 'equal' | 'rounded' | 'less' | 'more' | 'no-line' | 'not-in-slice';

export interface ReconciledProject {
  readonly project: string;
  readonly kind: DifferenceKind;
  /** How lines were found: by the id of the project, or by a budget code that it claims. Both where both occur. */
  readonly matchedBy: readonly ('project' | 'code')[];
  /** What the plan gives the project in this year, in rials. */
  readonly slice: number;
  /** Sums of its lines, in rials, by state; absent where no line has the state. */
  readonly amounts: { readonly [S in BudgetStage]?: number };
  /** The compared state less the slice, in rials; less nothing is the slice itself. */
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

/** Money that a project gets from other sources than planned. */
export interface SourceShift {
  readonly project: string;
  readonly from: string;
  readonly to: string;
  readonly rials: number;
}

/** Money of a project that the budgets passed so far move from one year to another. */
export interface YearShift {
  readonly project: string;
  readonly from: number;
  readonly to: number;
  readonly rials: number;
}

export interface StageTotals {
  /** Lines of projects of the plan. */
  readonly ofPlan: { readonly [S in BudgetStage]?: number };
  /** Lines of no project. */
  readonly outside: { readonly [S in BudgetStage]?: number };
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
  readonly sourceShifts: readonly SourceShift[];
  readonly yearShifts: readonly YearShift[];
  readonly totals: StageTotals;
  /** The stated tolerance, in rials; 0 where plan.md states none. */
  readonly tolerance: number;
}

/** Reconciles the slice of a year with its budget; undefined where the year has no budget. */
export declare function reconcile(plan: Plan, year: number): Reconciliation | undefined;
