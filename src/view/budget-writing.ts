// What the parts of a year's budget booklet share: besides what all writing shares, the slice, what it is compared with, and where the
// printed plan has each item.
import type { Span } from '../diagnostic/diagnostic.ts';
import type { BudgetSlice } from '../reckon/budget-slice.ts';
import type { Reconciliation } from '../reckon/reconcile.ts';
import type { Shock } from '../reckon/shock.ts';
import type { Writing } from './writing.ts';

export interface BudgetWriting extends Writing {
  readonly slice: BudgetSlice;
  /** Absent where no budget has been passed for the year. */
  readonly reconciliation?: Reconciliation;
  /** Absent where nothing is asked about a loss of resources. */
  readonly shock?: Shock;
  /** Page numbers of the printed plan, by id of an item, or `view:mission` and so on for the tables of its chapter on money. */
  readonly pages: ReadonlyMap<string, string>;
  /** Gives the line of a file of the plan at which a span begins, from 1. */
  readonly lineOf: (span: Span) => number;
}
