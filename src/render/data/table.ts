// A table of open data, before it is any file format.

export interface DataTable {
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

export interface DataColumn {
  /** ASCII; dots join the names of nested fields, as in `baseline.year`. */
  readonly name: string;
  /** The Persian name. */
  readonly title: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
}

/** What one cell holds; undefined is an empty cell, which is not zero. */
export type CellValue = string | number | boolean | undefined;
