// Tables -> the bytes of a workbook: right-to-left sheets with live formulas, made to be read, checked and printed. The same workbook gives
// the same bytes.
import { writeXlsx, type Cell, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import { cellStyles, FACE, type CellStyles, type WorkbookColors } from './cell-styles.ts';
import { columnLetters, firstText, layOutSheets, type LaidCell, type LaidSheet } from './lay-out-sheets.ts';
import { rewriteZip } from './rewrite-zip.ts';
import { quotedName } from './sheet-names.ts';
import type { Workbook } from './sheet-table.ts';

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
    row.cells.forEach((cell, at) => {
      const style = styles.of(row, table.columns[at]?.kind ?? 'text', at === label);
      cells.set(`${firstRow + down},${at}`, { ...written(cell), style });
    });
  });

  const bodyRows = rows.filter(({ role }) => role === 'item' || role === 'group').length;
  const lastColumn = columnLetters(table.columns.length - 1);
  const outlined = rows.flatMap(({ level }, down) => (level === 0 ? [] : [[firstRow + down, { outlineLevel: level }] as const]));
  return {
    name,
    cells,
    columns: table.columns.map(({ width }) => ({ width })),
    rowDefs: new Map(outlined),
    // Sums stand above what they add up.
    outlineProperties: { summaryBelow: false },
    view: { rightToLeft: true, showGridLines: false },
    freezePane: { rows: firstRow, columns: label + 1 },
    autoFilter: { range: `A${headerRow + 1}:${lastColumn}${headerRow + 1 + bodyRows}` },
    conditionalRules: brokenControls(sheet, styles),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: MARGINS },
    headerFooter: { oddHeader: `&C&"${FACE},Regular"&9 ${headText(bookTitle)}`, oddFooter: `&C&"${FACE},Regular"&9 &A، صفحهٔ &P از &N` },
  };
}

/** In inches, as the format has them. */
const MARGINS = { top: 0.7, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 };

function written(cell: LaidCell): Partial<Cell> {
  if (cell.formula === undefined) return content(cell.value);
  // A missing result is the empty text that the formula gives.
  return { formula: cell.formula, formulaResult: cell.value ?? '' };
}

/** The longest text that a cell holds, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

// A text is stored as a text and never becomes a formula. One like «#N/A» would be stored as an error, which a formatted text is not.
function content(value: string | number | undefined): Partial<Cell> {
  if (typeof value !== 'string') return { value: value ?? null };
  const text = value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…` : value;
  return text.startsWith('#') ? { richText: [{ text }] } : { value: text };
}

// & begins a code in heads of pages; with its codes a head may have 255 characters.
function headText(title: string): string {
  const text = title.length > 100 ? `${title.slice(0, 99)}…` : title;
  return text.replaceAll('&', '&&');
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
