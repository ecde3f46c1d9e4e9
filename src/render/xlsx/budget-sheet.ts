// What all sheets of a budget's workbook share: what stands above the table, and the columns that are the same everywhere.
import type { Span } from '../../diagnostic/diagnostic.ts';
import { isSample, SAMPLE_NOTICE } from '../../model/is-sample.ts';
import type { Plan } from '../../model/types.ts';
import { valueLabel } from '../../model/vocabulary.ts';
import type { BudgetSlice } from '../../reckon/budget-slice.ts';
import type { SheetColumn, SheetTable } from './sheet-table.ts';

/** Where a reader finds what a row is about. */
export interface Places {
  /** Printed pages by id of an item and, for groups that are no items, by `view:mission`, `view:program`, `view:unit`, `view:area`, `view:credit` and `view:class`. */
  readonly pages: ReadonlyMap<string, string>;
  /** Gives the line of a file of the plan at which a span begins, from 1. */
  readonly lineOf: (span: Span) => number;
}

export const TOTAL = 'جمع';

/** The page of the plan's document where the row is told. */
export const PAGE: SheetColumn = { kind: 'code', title: 'صفحهٔ سند', width: 11 };

/** Gives the head of a sheet: its names, the unit of its sums, what else is to be said, and whether the figures are real. */
export function sheetHead(
  plan: Plan,
  { unit }: BudgetSlice,
  name: string,
  title: string,
  notes: readonly string[] = [],
): Pick<SheetTable, 'name' | 'title' | 'notes'> {
  const sample = isSample(plan) ? [SAMPLE_NOTICE] : [];
  return { name, title, notes: [`ارقام به ${valueLabel('currency', unit)}`, ...notes, ...sample] };
}
