// Tables -> rows and cells at their places in the file: which cell holds what was written and which a formula, with the result that we
// work out ourselves, so that a viewer that does not calculate shows the same as a program that does.
import { columnLetters } from '../../text/spreadsheet.ts';
import { quotedName, sheetNames } from './sheet-names.ts';
import type { SheetColumn, SheetRow, SheetTable, Workbook } from './sheet-table.ts';

export interface LaidCell {
  /** What is shown: as written, or the result of the formula; undefined is an empty cell. */
  readonly value: string | number | undefined;
  readonly formula?: string;
}

export interface LaidRow {
  /** A group is the sum of the rows that follow it one level deeper. */
  readonly role: 'item' | 'group' | 'total' | 'control';
  readonly level: number;
  readonly cells: readonly LaidCell[];
}

export interface LaidSheet {
  /** Fit for a sheet, and of this sheet alone. */
  readonly name: string;
  readonly table: SheetTable;
  /** Place of the header, from 0; title and notes stand above, `rows` follow. */
  readonly headerRow: number;
  readonly rows: readonly LaidRow[];
}

/** Lays out all sheets of a workbook. */
export function layOutSheets(workbook: Workbook): LaidSheet[] {
  const names = sheetNames(workbook.sheets.map(({ name }) => name));
  const grids = workbook.sheets.map((table, at) => new Grid(table, names[at] ?? ''));
  return grids.map((grid) => {
    const { table, name, headerRow } = grid;
    const rows = grid.rows();
    if (table.control) rows.push(controlRow(grid, table.control, grids));
    return { name, table, headerRow, rows };
  });
}

/** A row of the table with its place in the file and what its numbers come to. */
interface Node {
  /** Counted from 1, as formulas count. */
  readonly place: number;
  readonly level: number;
  readonly row: SheetRow;
  /** Undefined in a row that is no sum. */
  readonly children: readonly Node[] | undefined;
  readonly sums: readonly (number | undefined)[];
}

class Grid {
  readonly table: SheetTable;
  readonly name: string;
  readonly headerRow: number;
  /** The sum of all rows; a row of its own only where the table has a label for it. */
  readonly whole: Node;
  private next: number;

  constructor(table: SheetTable, name: string) {
    this.table = table;
    this.name = name;
    this.headerRow = 1 + table.notes.length;
    this.next = this.headerRow + 2;
    const tops = table.rows.map((row) => this.place(row, 0));
    this.whole = this.node(this.next, 0, { cells: [] }, tops);
  }

  rows(): LaidRow[] {
    const { columns, total } = this.table;
    const rows = (this.whole.children ?? []).flatMap((node) => this.laid(node));
    if (total === undefined) return rows;
    const label = firstText(columns);
    const cells = columns.map((column, at) => (at === label ? { value: total } : this.cell(this.whole, column, at)));
    return [...rows, { role: 'total', level: 0, cells }];
  }

  private place(row: SheetRow, level: number): Node {
    const place = this.next++;
    const children = row.children?.map((child) => this.place(child, level + 1));
    return this.node(place, level, row, children?.length === 0 ? undefined : children);
  }

  private node(place: number, level: number, row: SheetRow, children: readonly Node[] | undefined): Node {
    const written = (column: number): number | undefined => numberOf(row.cells[column]);
    const sums = this.table.columns.map((column, at) => {
      if (column.kind !== 'sum' && column.kind !== 'difference') return undefined;
      if (children) return children.length === 0 ? 0 : addUp(children.map((child) => child.sums[at]));
      if (column.kind === 'sum') return written(at);
      const [of, less] = [written(column.of), written(column.less)];
      return column.missingIsZero ? (of ?? 0) - (less ?? 0) : of === undefined || less === undefined ? undefined : of - less;
    });
    return { place, level, row, children, sums };
  }

  private laid(node: Node): LaidRow[] {
    const cells = this.table.columns.map((column, at) => this.cell(node, column, at));
    const row: LaidRow = { role: node.children ? 'group' : 'item', level: node.level, cells };
    return [row, ...(node.children ?? []).flatMap((child) => this.laid(child))];
  }

  private cell(node: Node, column: SheetColumn, at: number): LaidCell {
    switch (column.kind) {
      case 'sum':
        return node.children ? this.addition(node, at) : { value: node.sums[at] };
      case 'difference':
        return node.children ? this.addition(node, at) : this.difference(node, column, at);
      case 'ratio':
        return this.part(node.sums[column.of], refTo(column.of, node.place), node.sums[column.by], refTo(column.by, node.place));
      case 'share':
        return this.share(node, column.of);
      default:
        return { value: node.row.cells[at] };
    }
  }

  private addition(node: Node, at: number): LaidCell {
    const [value, children] = [node.sums[at], node.children ?? []];
    // Nothing to add is a zero that no formula gives.
    if (children.length === 0) return { value };
    const parts = runsOf(children.map(({ place }) => place)).map(([first, last]) =>
      first === last ? refTo(at, first) : `${refTo(at, first)}:${refTo(at, last)}`,
    );
    return { value, formula: value === undefined ? unlessMissing(parts, 1, sumOf(parts)) : sumOf(parts) };
  }

  private difference(node: Node, { of, less, missingIsZero }: SheetColumn & { kind: 'difference' }, at: number): LaidCell {
    const [minuend, subtrahend] = [refTo(of, node.place), refTo(less, node.place)];
    const formula = `${minuend}-${subtrahend}`;
    return { value: node.sums[at], formula: missingIsZero ? formula : unlessMissing([minuend, subtrahend], 2, formula) };
  }

  private share(node: Node, of: number): LaidCell {
    const { place, sums } = this.whole;
    const whole = this.table.total === undefined ? this.addition(this.whole, of).formula : `${columnLetters(of)}$${place}`;
    return whole === undefined ? { value: undefined } : this.part(node.sums[of], refTo(of, node.place), sums[of], whole);
  }

  /** One number as a part of another: empty where one of them is missing or the whole is nothing. */
  private part(of: number | undefined, ofRef: string, by: number | undefined, byRef: string): LaidCell {
    const value = of === undefined || by === undefined || by === 0 ? undefined : of / by;
    return { value, formula: unlessMissing([ofRef, byRef], 2, `IF(${byRef}=0,"",${ofRef}/${byRef})`) };
  }
}

function controlRow(grid: Grid, control: NonNullable<SheetTable['control']>, grids: readonly Grid[]): LaidRow {
  const other = grids.find(({ table }) => table.name === control.sheet);
  if (grid.table.total === undefined || other?.table.total === undefined) {
    throw new Error(`The control of sheet “${grid.table.name}” needs its own total and that of “${control.sheet}”.`);
  }
  const [mine, theirs] = [grid.whole.sums[control.column], other.whole.sums[control.sheetColumn]];
  const formula = `${refTo(control.column, grid.whole.place)}-${quotedName(other.name)}!${refTo(control.sheetColumn, other.whole.place)}`;
  const label = firstText(grid.table.columns);
  const cells = grid.table.columns.map((_, at): LaidCell => {
    if (at === control.column) return { value: (mine ?? 0) - (theirs ?? 0), formula };
    return { value: at === label ? control.label : undefined };
  });
  return { role: 'control', level: 0, cells };
}

/** Gives the column that says what a row is about. */
export function firstText(columns: readonly SheetColumn[]): number {
  return Math.max(
    0,
    columns.findIndex(({ kind }) => kind === 'text'),
  );
}

const refTo = (column: number, place: number): string => `${columnLetters(column)}${place}`;

const numberOf = (value: string | number | undefined): number | undefined => (typeof value === 'number' ? value : undefined);

/** Adds up what is there; missing where nothing is. */
function addUp(values: readonly (number | undefined)[]): number | undefined {
  const there = values.filter((value) => value !== undefined);
  return there.length === 0 ? undefined : there.reduce((sum, value) => sum + value, 0);
}

// COUNT counts numbers alone: neither empty cells nor the empty text that stands for a missing result.
const unlessMissing = (refs: readonly string[], least: number, formula: string): string =>
  `IF(${inCalls(refs, 'COUNT').join('+')}<${least},"",${formula})`;

function sumOf(parts: readonly string[]): string {
  const sums = inCalls(parts, 'SUM');
  return sums.length === 1 ? sums.join() : sumOf(sums);
}

/** A function takes at most 255 arguments. */
const MOST_ARGUMENTS = 255;

function inCalls(parts: readonly string[], name: string): string[] {
  const calls = Math.ceil(parts.length / MOST_ARGUMENTS);
  return Array.from({ length: calls }, (_, at) => `${name}(${parts.slice(at * MOST_ARGUMENTS, (at + 1) * MOST_ARGUMENTS).join(',')})`);
}

/** Joins places that follow each other: 4, 5, 6, 9 are 4 to 6 and 9. */
function runsOf(places: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run?.[1] === place - 1) run[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}
