// The grid that tables of the model and of the prose share: column widths from content, a header that repeats, rows that hold.
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
  readonly role: 'body' | 'group' | 'subtotal' | 'total';
  readonly cells: readonly GridCell[];
}

const PADDING = 5;
/** Content wider than this wraps even in a column that fits its content. */
const WIDEST_FIT = 110;

/** Builds a table; rows are never cut by a page and the header rows repeat on each. Figures stand flush on their units digit. */
export function gridTable(
  columns: readonly GridColumn[],
  header: readonly (readonly GridCell[])[],
  rows: readonly GridRow[],
  context: BlockContext,
): Definition {
  const { theme } = context;
  const headerRows = header.map((cells) =>
    fillRow(cells, columns, (cell, column) => ({
      text: [...cell.runs],
      bold: true,
      color: theme.colors.accent,
      fillColor: theme.colors.accentSoft,
      alignment: column.align === 'center' ? 'center' : 'left',
    })),
  );
  const bodyRows = rows.map((row) =>
    fillRow(row.cells, columns, (cell, column) => ({
      text: [...cell.runs],
      alignment: column.align === 'center' && row.role !== 'group' ? 'center' : 'left',
      ...(column.align === 'number' ? { fontFeatures: ['tnum'], noWrap: cell.span === undefined } : {}),
      ...(row.role === 'body' ? {} : { bold: true, fillColor: row.role === 'group' ? theme.colors.panel : theme.colors.accentSoft }),
    })),
  );
  return {
    table: {
      headerRows: headerRows.length,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columnWidths(columns, header, rows, context),
      body: [...headerRows, ...bodyRows],
    },
    layout: 'grid',
    fontSize: theme.print.tablePt,
    lineHeight: 1,
  };
}

function fillRow(
  cells: readonly GridCell[],
  columns: readonly GridColumn[],
  build: (cell: GridCell, column: GridColumn) => Definition,
): Definition[] {
  const row: Definition[] = [];
  for (const cell of cells) {
    const column = columns[row.length] ?? { align: 'start', weight: 1 };
    const span = cell.span ?? 1;
    row.push({ ...build(cell, column), ...(span > 1 ? { colSpan: span } : {}) });
    for (let covered = 1; covered < span; covered++) row.push({ text: '' });
  }
  while (row.length < columns.length) row.push({ text: '' });
  return row.slice(0, columns.length);
}

function columnWidths(
  columns: readonly GridColumn[],
  header: readonly (readonly GridCell[])[],
  rows: readonly GridRow[],
  context: BlockContext,
): number[] {
  const { measure, theme, width } = context;
  const size = theme.print.tablePt;
  const available = width - columns.length * PADDING * 2;
  const widest = columns.map(() => 0);
  const longestWord = columns.map(() => 0);
  const read = (cells: readonly GridCell[], bold: boolean): void => {
    let at = 0;
    for (const cell of cells) {
      if ((cell.span ?? 1) === 1) {
        const style = { bold, tabular: columns[at]?.align === 'number' };
        widest[at] = Math.max(widest[at] ?? 0, measure(cell.text, size, style));
        for (const word of cell.text.split(/\s+/)) longestWord[at] = Math.max(longestWord[at] ?? 0, measure(word, size, style));
      }
      at += cell.span ?? 1;
    }
  };
  for (const cells of header) read(cells, true);
  for (const { cells, role } of rows) read(cells, role !== 'body');
  const fitting = columns.map(({ weight }, at) =>
    weight > 0 ? 0 : Math.min(widest[at] ?? 0, Math.max(WIDEST_FIT, longestWord[at] ?? 0)) + 1,
  );
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0);
  const fixed = fitting.reduce((sum, value) => sum + value, 0);
  if (weights === 0 || fixed > available * 0.85)
    return shrink(
      fitting.map((value, at) => value || Math.min(widest[at] ?? 0, 120)),
      longestWord,
      available,
    );
  const free = available - fixed;
  const shares = columns.map(({ weight }, at) =>
    weight > 0 ? Math.max((free * weight) / weights, (longestWord[at] ?? 0) + 2) : (fitting[at] ?? 0),
  );
  return shrink(shares, longestWord, available);
}

// Brings widths to the width there is, taking from each what it has beyond its longest word.
function shrink(widths: readonly number[], least: readonly number[], available: number): number[] {
  const total = widths.reduce((sum, value) => sum + value, 0);
  if (total <= available) return widths.map((value) => value * (available / total));
  const slack = widths.map((value, at) => Math.max(0, value - (least[at] ?? 0) - 2));
  const totalSlack = slack.reduce((sum, value) => sum + value, 0);
  const over = total - available;
  if (totalSlack >= over) return widths.map((value, at) => value - ((slack[at] ?? 0) * over) / totalSlack);
  return widths.map((value) => value * (available / total));
}
