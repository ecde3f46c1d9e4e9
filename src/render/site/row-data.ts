// What a row of a list carries for the script that filters and sorts it, as one attribute.

/** In the order of the columns; `undefined` parts are left out. */
export interface RowData {
  /** The place of the row when it is sorted by a column; null comes last. */
  readonly ranks: readonly (number | null)[];
  /** The amount of the row in a column that is summed, in whole units. */
  readonly amounts: readonly (number | null)[];
  /** Keys of its values by the key of the facet. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}
