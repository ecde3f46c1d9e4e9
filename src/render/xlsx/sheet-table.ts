// A table for a spreadsheet: what stands in its cells, and which of them are sums of others, so that the file can be checked by recomputing.

/** What a column holds. What is worked out of other cells of the row (or of the column) is a formula in the file. */
export type SheetColumn = { readonly title: string; readonly width: number } & (
  | { readonly kind: 'text' }
  /** A code, an id, a place, a page: left to right. */
  | { readonly kind: 'code' }
  /** A number that is not added up, such as a count of days or a year. */
  | { readonly kind: 'number' }
  /** A number that is not added up and may have a fraction, as long as it is. */
  | { readonly kind: 'decimal' }
  /** A sum of money: rows with children and the total row add it up. */
  | { readonly kind: 'sum' }
  /**
   * One `sum` column less another, by index; in rows that add up, the sum of the differences below, so that what is missing in one
   * row does not pass for a nothing in the total. Missing where one of the two is, unless nothing is what a missing sum means, as
   * with a project that has no line in a budget.
   */
  | { readonly kind: 'difference'; readonly of: number; readonly less: number; readonly missingIsZero?: true }
  /** One column as a part of another, also in rows that add up: a sum by a sum, never a mean of parts. */
  | { readonly kind: 'ratio'; readonly of: number; readonly by: number }
  /** A `sum` column as a part of its total. */
  | { readonly kind: 'share'; readonly of: number }
);

/** The value of a cell; undefined is missing, which is not zero. Columns that are worked out take none. */
export type SheetValue = string | number | undefined;

export interface SheetRow {
  readonly cells: readonly SheetValue[];
  /** Rows of which this one is the sum; they follow it. Groups beside each other may be a thousand or so: a formula names each of them. */
  readonly children?: readonly SheetRow[];
}

export interface SheetTable {
  /** Name of the sheet: at most 31 characters, none of []:*?/\ */
  readonly name: string;
  readonly title: string;
  /** The unit of all sums, and what else a reader must know. */
  readonly notes: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Label of the row that adds up all rows; absent where there is nothing to add. */
  readonly total?: string;
  /** A line under the total: the difference of its `sum` column from the total of another sheet, which should be 0. */
  readonly control?: { readonly label: string; readonly column: number; readonly sheet: string; readonly sheetColumn: number };
}

export interface Workbook {
  readonly title: string;
  readonly author: string;
  /** ISO; the file bears no other time. */
  readonly created: string;
  readonly sheets: readonly SheetTable[];
}
