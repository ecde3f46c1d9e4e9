// The budget of a year as the city passed it: the lines of finance/budgets/YEAR.csv (or .xlsx), read and in rials.
import type { Span } from '../diagnostic/diagnostic.ts';
import type { MoneyUnit } from '../text/money-unit.ts';
import type { VALUES } from './vocabulary.ts';

/** The states of a year's budget in the order in which it goes through them. `amended` is the sum after amendment. */
export const BUDGET_STAGES = ['proposed', 'approved', 'amended', 'actual'] as const;
export type BudgetStage = (typeof BUDGET_STAGES)[number];

export interface BudgetAmount {
  /** Whole rials, so that any unit of any file is exact. */
  readonly rials: number;
  /** One unit of the last digit written, in rials: what a rounded figure cannot tell. */
  readonly step: number;
  readonly place: BudgetPlace;
}

/** A place in a budget file, for reports and for people. */
export interface BudgetPlace {
  readonly span: Span;
  /** Counted from 1, as spreadsheet programs and editors do. */
  readonly row: number;
  /** «D12» in a workbook, «مصارف!D12» where it shows several sheets; absent in text files. */
  readonly cell?: string;
}

export interface BudgetLine {
  readonly place: BudgetPlace;
  readonly side: 'uses' | 'resources';
  /** As written, with ASCII digits. */
  readonly code?: string;
  readonly title: string;
  /** Id of the project that the line names; it exists. */
  readonly project?: string;
  /** Id of the source that the line names; it exists. */
  readonly source?: string;
  readonly credit?: keyof typeof VALUES.credit;
  /** As written in the file. */
  readonly unit?: string;
  readonly area?: string;
  readonly amounts: { readonly [S in BudgetStage]?: BudgetAmount };
  /** Why the line differs from the plan, as the file says. */
  readonly reason?: string;
}

export interface Budget {
  readonly year: number;
  /** Path in the plan folder. */
  readonly file: string;
  /** The unit in which the file writes its sums. */
  readonly unit: MoneyUnit;
  /** The states for which the file has a column or rows. */
  readonly stages: readonly BudgetStage[];
  readonly lines: readonly BudgetLine[];
}
