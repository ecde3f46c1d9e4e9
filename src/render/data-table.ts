// A table of open data, before it is any file format: what its rows and columns are, and what holds for them.

export interface DataTable {
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Names of the columns that tell one row from all others. */
  readonly primaryKey?: readonly string[];
}

export interface DataColumn {
  /** ASCII; dots join the names of nested fields, as in `baseline.year`. */
  readonly name: string;
  /** The Persian name. */
  readonly title: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  /** What a reader must know of its cells, in Persian. */
  readonly description?: string;
  /** No cell is empty. */
  readonly required?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  /** A regular expression that whole cells match. */
  readonly pattern?: string;
  /** The closed list of what cells hold, each with its Persian word. */
  readonly values?: Readonly<Record<string, string>>;
  /** The table whose column `id` its cells name. */
  readonly refersTo?: string;
  /** Its numbers are sums in the plan's unit of currency. */
  readonly isMoney?: true;
}

/** What one cell holds; undefined is an empty cell, which is not zero. */
export type CellValue = string | number | boolean | undefined;

/** A table that is offered, with its name and what it holds. */
export interface NamedTable {
  /** ASCII; the name of its files without their endings. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly table: DataTable;
}
