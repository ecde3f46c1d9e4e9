// DataTable -> CSV text (RFC 4180): CRLF line ends, a byte order mark so that spreadsheet programs read Persian as UTF-8.
import { csvFormatRow } from 'd3-dsv';
import type { CellValue, DataTable } from '../data-table.ts';

/** Writes a table as CSV, its first line the names of the columns. */
export function csvText(table: DataTable): string {
  const rows = [table.columns.map((column) => column.name), ...table.rows.map((row) => row.map(cellText))];
  return `\ufeff${rows.map((row) => `${csvFormatRow(row)}\r\n`).join('')}`;
}

/**
 * Gives the text of a cell. Spreadsheet programs run a text that opens with = + - @ (or a tab) as a formula, so such a text
 * gets an apostrophe before it, which they take for "this is text". Numbers are never touched; plan.json has every text exactly.
 */
export function cellText(value: CellValue): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const line = value.replace(/\s*\r?\n\s*/g, ' ');
  return /^[=+\-@\t\uff1d\uff0b\uff0d\uff20]/.test(line) ? `'${line}` : line;
}
