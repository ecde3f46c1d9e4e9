// The grid that tables of the model and of the prose share: column widths from content, a header that repeats, rows that hold
// together, figures aligned on the decimal.
import type { Definition } from '../layout/pdfmake.ts';
import type { BlockContext, Run } from './block-context.ts';

export interface GridColumn {
  readonly align: 'start' | 'center' | 'number';
  /** Share of the free width; 0 means as wide as its content. */
  readonly weight: number;
}

export interface GridCell {
  readonly runs: readonly Run[];
  /** The same as plain text, for measuring. */
  readonly text: string;
  readonly span?: number;
}

export interface GridRow {
  readonly role: 'body' | 'group' | 'head' | 'subtotal' | 'total';
  readonly cells: readonly GridCell[];
}

export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly header: readonly GridCell[];
  readonly rows: readonly GridRow[];
  /** Rows above the header, each across the whole table and repeated with it. */
  readonly caption?: readonly Definition[];
}

/** What the lines of one row have in common, for those who look at laid-out pages; one object for each row. */
export interface LaidRow {
  readonly role: GridRow['role'] | 'caption' | 'header';
  readonly grid: Grid;
}

const PADDING = 4;
/** Rows whose ground is paler than that of groups and of the sum of all. */
const SOFT_ROLES: ReadonlySet<GridRow['role']> = new Set(['head', 'subtotal']);
/** A group of at most so many rows stands together. */
const SHORT_GROUP = 3;
/** Content wider than this wraps even in a column that fits its content. */
const WIDEST_FIT = 110;

/** A table no taller than this is not parted by a page. */
const TALLEST_KEPT_PT = 180;
/** What is allowed for above and under a table. */
const SPACE_AROUND_PT = 8;

/** The smallest that the text of a table is set, as a share of its usual size. */
const LEAST_SHARE = 0.7;

/** Builds a table; rows are never cut by a page, and caption and header stand on each of its pages. */
export function gridTable(grid: Grid, upright: BlockContext): Definition {
  const { columns, header, rows, caption = [] } = grid;
  const context = fitted(grid, upright);
  const { theme } = context;
  const pads = decimalPads(grid, context);
  const laid = (role: LaidRow['role']): LaidRow => ({ role, grid });
  const laidHeader = laid('header');
  const headerRow = fillRow(header, columns, (cell, column) => ({
    text: [...cell.runs],
    row: laidHeader,
    bold: true,
    color: theme.colors.accent,
    fillColor: theme.colors.accentSoft,
    alignment: column.align === 'center' ? 'center' : 'left',
  }));
  const bodyRows = rows.map((row, rowIndex) => {
    const laidRow = laid(row.role);
    const cells = fillRow(row.cells, columns, (cell, column, at) => ({
      text: [...cell.runs],
      row: laidRow,
      alignment: column.align === 'center' && cell.span === undefined ? 'center' : 'left',
      ...(column.align === 'number' ? { fontFeatures: ['tnum'], noWrap: cell.span === undefined, margin: [pads(cell, at), 0, 0, 0] } : {}),
      ...(row.role === 'body' ? {} : { bold: true, fillColor: SOFT_ROLES.has(row.role) ? theme.colors.panel : theme.colors.accentSoft }),
    }));
    return keepsWithNext(rows, rowIndex) ? [{ ...cells[0], keepWithNext: true }, ...cells.slice(1)] : cells;
  });
  const captionRows = caption.map((cell) => [
    { ...cell, row: laid('caption'), colSpan: columns.length },
    ...columns.slice(1).map(() => ({ text: '' })),
  ]);
  return {
    table: {
      headerRows: captionRows.length + 1,
      captionRows: captionRows.length,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columnWidths(grid, context),
      body: [...captionRows, headerRow, ...bodyRows],
    },
    layout: theme.print.tight ? 'gridTight' : 'grid',
    fontSize: theme.print.tablePt,
    lineHeight: 1,
  };
}

/** Gives the room that a table needs to begin on a page: that of all of it where it is kept whole, else of caption, header, and the rows that must follow them. */
export function spaceForGrid(grid: Grid, upright: BlockContext): number {
  const heights = gridHeights(grid, fitted(grid, upright));
  const whole = sumOf(heights);
  if (whole <= TALLEST_KEPT_PT) return whole + SPACE_AROUND_PT;
  const first = grid.rows.findIndex((_, index) => !keepsWithNext(grid.rows, index));
  return sumOf({ top: heights.top, rows: heights.rows.slice(0, first + 1) }) + SPACE_AROUND_PT;
}

/** Tells whether a table is small enough to be kept on one page. */
export function isKeptWhole(grid: Grid, context: BlockContext): boolean {
  return heightOfGrid(grid, context) <= TALLEST_KEPT_PT;
}

/** Gives the height of a whole table, were there no pages. */
export function heightOfGrid(grid: Grid, upright: BlockContext): number {
  return sumOf(gridHeights(grid, fitted(grid, upright)));
}

function sumOf({ top, rows }: GridHeights): number {
  return rows.reduce((sum, height) => sum + height, top);
}

/** The height of caption and header together, and that of each row, in points. */
interface GridHeights {
  readonly top: number;
  readonly rows: readonly number[];
}

function gridHeights(grid: Grid, context: BlockContext): GridHeights {
  const { measure, lineHeightPt, theme, width } = context;
  const size = theme.print.tablePt;
  const widths = columnWidths(grid, context);
  const height = (cells: readonly GridCell[], bold: boolean): number => {
    let at = 0;
    const lines = cells.map(({ text, span = 1 }) => {
      const room = widths.slice(at, at + span).reduce((sum, value) => sum + value, (span - 1) * 2 * PADDING);
      at += span;
      return countLines(text, room, (word) => measure(word, size, { bold }));
    });
    return Math.max(1, ...lines) * lineHeightPt(size) + 6;
  };
  const caption = (grid.caption ?? []).reduce((sum, { text }) => {
    const words = [text as Run | Run[]]
      .flat()
      .map((run) => run.text)
      .join('');
    const lines = words.split('\n').map((line) => countLines(line, width * 0.9, (word) => measure(word, size + 0.5, { bold: true })));
    return sum + lines.reduce((all, count) => all + count, 0) * lineHeightPt(size + 0.5) + 6;
  }, 0);
  return { top: caption + height(grid.header, true), rows: grid.rows.map(({ cells, role }) => height(cells, role !== 'body')) };
}

// Words that may not be parted are counted one by one, so a line more is allowed for.
function countLines(text: string, widthPt: number, measureWord: (word: string) => number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const width = measureWord(`${word} `);
    if (used > 0 && used + width > widthPt) {
      lines++;
      used = 0;
    }
    used += width;
  }
  return lines > 2 ? lines + 1 : lines;
}

// Where the longest words and figures of all columns do not fit beside each other, the table is set smaller.
function fitted(grid: Grid, context: BlockContext): BlockContext {
  const { columns, header, rows } = grid;
  const { theme, width, measure } = context;
  const size = theme.print.tablePt;
  const longest = columns.map(() => 0);
  const pads = decimalPads(grid, context);
  const read = (cells: readonly GridCell[], bold: boolean): void =>
    forEachCell(cells, (cell, at) => {
      const number = columns[at]?.align === 'number';
      const pieces = number ? [cell.text] : cell.text.split(/\s+/);
      const widest = Math.max(...pieces.map((piece) => measure(piece, size, { bold, tabular: number })));
      longest[at] = Math.max(longest[at] ?? 0, widest + (number ? pads(cell, at) : 0));
    });
  read(header, true);
  for (const { cells, role } of rows) read(cells, role !== 'body');
  const needed = longest.reduce((sum, value) => sum + value + 2.5, 0);
  const share = Math.max(LEAST_SHARE, (width - columns.length * PADDING * 2) / needed);
  return share >= 1 ? context : { ...context, theme: { ...theme, print: { ...theme.print, tablePt: size * share } } };
}

// A group stays with its first row and a short one with all of its rows, and the row before a sum with the sum.
function keepsWithNext(rows: readonly GridRow[], index: number): boolean {
  const next = rows[index + 1];
  if (next === undefined) return false;
  if (opensGroup(rows[index]) || next.role === 'subtotal' || next.role === 'total') return true;
  if (opensGroup(next)) return false;
  // Rows between the last group above and the next row that is no longer of it, looked for no farther than a short group reaches.
  const above = rows.slice(Math.max(0, index - SHORT_GROUP), index).reverse();
  const below = rows.slice(index + 1, index + 1 + SHORT_GROUP);
  const before = above.findIndex(opensGroup);
  const after = below.findIndex(({ role }) => role !== 'body');
  const ended = after >= 0 || index + 1 + SHORT_GROUP > rows.length;
  return before >= 0 && ended && before + 1 + (after < 0 ? below.length : after) <= SHORT_GROUP;
}

function opensGroup(row: GridRow | undefined): boolean {
  return row?.role === 'group' || row?.role === 'head';
}

function fillRow(
  cells: readonly GridCell[],
  columns: readonly GridColumn[],
  build: (cell: GridCell, column: GridColumn, at: number) => Definition,
): Definition[] {
  const row: Definition[] = [];
  for (const cell of cells) {
    const column = columns[row.length] ?? { align: 'start', weight: 1 };
    const span = cell.span ?? 1;
    row.push({ ...build(cell, column, row.length), ...(span > 1 ? { colSpan: span } : {}) });
    for (let covered = 1; covered < span; covered++) row.push({ text: '' });
  }
  while (row.length < columns.length) row.push({ text: '' });
  return row.slice(0, columns.length);
}

// What stands at the right of a figure's last whole digit: its decimals, and the bracket of a negative one. Figures are flush at
// the right, so each is moved in by what it lacks of the widest in its column, and the whole digits stand under each other.
function decimalPads({ columns, rows }: Grid, { measure, theme }: BlockContext): (cell: GridCell, at: number) => number {
  const tail = (text: string): number => {
    const [decimals = ''] = /٫[۰-۹]+/.exec(text) ?? [];
    const bracket = /^\s*\(/.test(text) ? '(' : '';
    return decimals + bracket === '' ? 0 : measure(decimals + bracket, theme.print.tablePt, { tabular: true });
  };
  const widest = columns.map(() => 0);
  for (const { cells } of rows) {
    forEachCell(cells, (cell, at) => {
      if (columns[at]?.align === 'number') widest[at] = Math.max(widest[at] ?? 0, tail(cell.text));
    });
  }
  return (cell, at) => Math.max(0, (widest[at] ?? 0) - tail(cell.text));
}

function columnWidths(grid: Grid, context: BlockContext): number[] {
  const { columns, header, rows } = grid;
  const { measure, theme, width } = context;
  const size = theme.print.tablePt;
  const available = width - columns.length * PADDING * 2;
  const widest = columns.map(() => 0);
  const longestWord = columns.map(() => 0);
  const pads = decimalPads(grid, context);
  const read = (cells: readonly GridCell[], bold: boolean, padded: boolean): void =>
    forEachCell(cells, (cell, at) => {
      const number = columns[at]?.align === 'number';
      const style = { bold, tabular: number };
      const pad = number && padded ? pads(cell, at) : 0;
      widest[at] = Math.max(widest[at] ?? 0, measure(cell.text, size, style) + pad);
      for (const word of cell.text.split(/\s+/)) longestWord[at] = Math.max(longestWord[at] ?? 0, measure(word, size, style) + pad);
    });
  read(header, true, false);
  for (const { cells, role } of rows) read(cells, role !== 'body', true);
  const fitting = columns.map(({ weight }, at) =>
    weight > 0 ? 0 : Math.min(widest[at] ?? 0, Math.max(WIDEST_FIT, longestWord[at] ?? 0)) + 1,
  );
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0);
  const fixed = fitting.reduce((sum, value) => sum + value, 0);
  if (weights === 0 || fixed > available * 0.85) {
    return share(
      fitting.map((value, at) => value || Math.min(widest[at] ?? 0, 120)),
      longestWord,
      available,
    );
  }
  const free = available - fixed;
  const shares = columns.map(({ weight }, at) =>
    weight > 0 ? Math.max((free * weight) / weights, (longestWord[at] ?? 0) + 2) : (fitting[at] ?? 0),
  );
  return share(shares, longestWord, available);
}

// Cells that cover one column, with the column they stand in.
function forEachCell(cells: readonly GridCell[], visit: (cell: GridCell, at: number) => void): void {
  let at = 0;
  for (const cell of cells) {
    if ((cell.span ?? 1) === 1) visit(cell, at);
    at += cell.span ?? 1;
  }
}

// Brings widths to the width there is, taking from each what it has beyond its longest word.
function share(widths: readonly number[], least: readonly number[], available: number): number[] {
  const total = widths.reduce((sum, value) => sum + value, 0);
  if (total <= available) return widths.map((value) => value * (available / total));
  const slack = widths.map((value, at) => Math.max(0, value - (least[at] ?? 0) - 2));
  const totalSlack = slack.reduce((sum, value) => sum + value, 0);
  const over = total - available;
  if (totalSlack >= over) return widths.map((value, at) => value - ((slack[at] ?? 0) * over) / totalSlack);
  return widths.map((value) => value * (available / total));
}
