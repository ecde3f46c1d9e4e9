// Tables -> the bytes of a workbook: right-to-left sheets with live formulas, made to be read, checked and printed. The same workbook gives
// the same bytes.
import { writeXlsx, type Cell, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../../text/spreadsheet.ts';
import { cellStyles, FACE, type CellStyles, type WorkbookColors } from './cell-styles.ts';
import { firstText, layOutSheets, type LaidCell, type LaidRow, type LaidSheet } from './lay-out-sheets.ts';
import { rewriteZip } from './rewrite-zip.ts';
import { quotedName } from './sheet-names.ts';
import type { SheetColumn, Workbook } from './sheet-table.ts';
import { countLines } from './text-lines.ts';

/** Renders a workbook as XLSX, in the colours of the theme. */
export async function renderWorkbook(workbook: Workbook, colors: WorkbookColors): Promise<Uint8Array> {
  const styles = cellStyles(colors);
  const sheets = layOutSheets(workbook);
  const created = new Date(workbook.created);
  const archive = await writeXlsx({
    sheets: sheets.map((sheet) => writtenSheet(sheet, workbook.title, styles)),
    namedRanges: sheets.map(repeatedRows),
    defaultFont: styles.base,
    properties: { title: workbook.title, creator: workbook.author, created, modified: created },
  });
  return rewriteZip(archive, (path, text) => {
    const sheet = sheets[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1]) - 1];
    return sheet ? withOutlineDepth(text, sheet) : text;
  });
}

function writtenSheet(sheet: LaidSheet, bookTitle: string, styles: CellStyles): WriteSheet {
  const { name, table, headerRow, rows } = sheet;
  const firstRow = headerRow + 1;
  const label = firstText(table.columns);
  const cells = new Map<string, Partial<Cell>>();
  cells.set('0,0', { ...content(table.title), style: styles.title });
  table.notes.forEach((note, at) => cells.set(`${1 + at},0`, { ...content(note), style: styles.note }));
  table.columns.forEach(({ title }, at) => cells.set(`${headerRow},${at}`, { ...content(title), style: styles.header }));
  rows.forEach((row, down) => {
    table.columns.forEach(({ kind }, at) => {
      const cell = row.cells[at] ?? { value: undefined };
      const look = { indented: at === label, wrapped: linesOf(row, at, table.columns) > 1, long: isLong(cell) };
      cells.set(`${firstRow + down},${at}`, { ...written(cell), style: styles.of(row, kind, look) });
    });
  });

  const bodyRows = rows.filter(({ role }) => role === 'item' || role === 'group').length;
  const lastColumn = columnLetters(table.columns.length - 1);
  return {
    name,
    cells,
    columns: table.columns.map(({ width }) => ({ width })),
    rowDefs: rowDefs(sheet),
    // Sums stand above what they add up.
    outlineProperties: { summaryBelow: false },
    view: { rightToLeft: true, showGridLines: false },
    freezePane: { rows: firstRow, columns: Math.min(label, MOST_FROZEN - 1) + 1 },
    autoFilter: { range: `A${headerRow + 1}:${lastColumn}${headerRow + 1 + bodyRows}` },
    conditionalRules: brokenControls(sheet, styles),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: MARGINS },
    headerFooter: { oddHeader: `&C${HEAD}${headText(bookTitle)}&R${HEAD}&A`, oddFooter: `&C${HEAD}&P / &N` },
  };
}

// Heights are said for every row, because not every program works them out of the texts when it opens a file.
function rowDefs({ table, headerRow, rows }: LaidSheet): NonNullable<WriteSheet['rowDefs']> {
  const headerLines = Math.max(...table.columns.map(({ title, width }) => countLines(title, width, true)));
  return new Map([
    [0, { height: TITLE_PT }],
    ...table.notes.map((_, at) => [1 + at, { height: heightOf(1) }] as const),
    [headerRow, { height: heightOf(headerLines) + HEADER_AIR_PT }],
    ...rows.map((row, down) => {
      const lines = Math.max(...table.columns.map((_, at) => linesOf(row, at, table.columns)));
      return [headerRow + 1 + down, { height: heightOf(lines), ...(row.level > 0 && { outlineLevel: row.level }) }] as const;
    }),
  ]);
}

function linesOf({ cells, role, level }: LaidRow, at: number, columns: readonly SheetColumn[]): number {
  const [value, column] = [cells[at]?.value, columns[at]];
  if (typeof value !== 'string' || column === undefined) return 1;
  return countLines(value, column.width - (at === firstText(columns) ? level : 0), role !== 'item');
}

/** More columns that stay would leave too little room for the others to move in. */
const MOST_FROZEN = 3;

const TITLE_PT = 24;
const HEADER_AIR_PT = 4;

/** Gives the height of a row in points. Excel allows no more than 409. */
const heightOf = (lines: number): number => Math.min(409, 3 + 13 * lines);

/** In inches, as the format has them. */
const MARGINS = { top: 0.7, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 };

function written(cell: LaidCell): Partial<Cell> {
  if (cell.formula === undefined) return content(cell.value);
  // A missing result is the empty text that the formula gives.
  return { formula: cell.formula, formulaResult: cell.value ?? '' };
}

/** The longest text that all versions of Excel show in a cell whose format says that it is a text; of longer ones some show only ####. */
const LONGEST_MARKED_TEXT = 255;

const isLong = ({ value }: LaidCell): boolean => typeof value === 'string' && value.length > LONGEST_MARKED_TEXT;

/** The longest text that a cell holds, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

// A text is stored as a text and never becomes a formula. One like «#N/A» would be stored as an error, which a formatted text is not.
function content(value: string | number | undefined): Partial<Cell> {
  if (typeof value !== 'string') return { value: value ?? null };
  const text = value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…` : value;
  return text.startsWith('#') ? { richText: [{ text }] } : { value: text };
}

/** Face and size of the head and foot of printed pages; the space parts the size from a digit that may follow. */
const HEAD = `&"${FACE},Regular"&9 `;

// & begins a code there, and with its codes a line may have 255 characters.
function headText(text: string): string {
  return (text.length > 100 ? `${text.slice(0, 99)}…` : text).replaceAll('&', '&&');
}

// The library has an option for this, but writes names of sheets without quotes, which is an error where they have a space.
function repeatedRows({ name, headerRow }: LaidSheet): NonNullable<WriteOptions['namedRanges']>[number] {
  return { name: '_xlnm.Print_Titles', range: `${quotedName(name)}!$${headerRow + 1}:$${headerRow + 1}`, scope: name };
}

function brokenControls({ table, headerRow, rows }: LaidSheet, styles: CellStyles): WriteSheet['conditionalRules'] {
  const at = rows.findIndex(({ role }) => role === 'control');
  if (!table.control || at === -1) return [];
  const range = `${columnLetters(table.control.column)}${headerRow + 2 + at}`;
  return [{ type: 'cellIs', operator: 'notEqual', formula: '0', priority: 1, range, style: styles.broken }];
}

// Excel makes room for the buttons of groups by this number alone, and the library does not write it.
function withOutlineDepth(xml: string, { rows }: LaidSheet): string {
  const depth = Math.max(0, ...rows.map(({ level }) => level));
  return depth === 0 ? xml : xml.replace('<sheetFormatPr ', `<sheetFormatPr outlineLevelRow="${depth}" `);
}
