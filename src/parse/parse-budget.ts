// One budget file -> its rows with their columns known, in the order of the file: where the table begins, what parts its cells and in
// which unit its sums are. What the cells mean in the plan (projects, sources, rials) is not asked here.
import { diagnostic, type Diagnostic, type Span } from '../diagnostic/diagnostic.ts';
import type { BudgetFile, BudgetSheet, BudgetText } from '../read/source.ts';
import { toAsciiDigits } from '../text/digits.ts';
import { findMoneyUnit, type MoneyUnit } from '../text/money-unit.ts';
import { searchKey } from '../text/search-key.ts';
import { CELLS_SHEET, columnLetters } from '../text/spreadsheet.ts';
import { joinHeads, readHeader, type BudgetHeader, type ColumnRole, type MissingColumn } from './budget-columns.ts';
import { splitRows } from './split-rows.ts';

/** Where a cell or row is: its span in a text; in a workbook the start of the file and the address of the cell. */
export interface CellPlace {
  readonly span: Span;
  /** From 1, as editors and spreadsheet programs count. */
  readonly row: number;
  /** «D12», with the name of the sheet («مصارف!D12») where there are several. */
  readonly cell?: string;
}

export interface BudgetCell {
  /** Trimmed; empty where nothing is written. */
  readonly text: string;
  readonly place: CellPlace;
}

/** A row that says something below a head; one that is `broken` has been told, and what it says is not known. */
export interface BudgetRow {
  /** «جمع کل» is a `whole`, any other sum a `total`. */
  readonly kind: 'line' | 'total' | 'whole' | 'broken';
  readonly place: CellPlace;
  /** The cells of known columns that are not empty. */
  readonly cells: { readonly [R in ColumnRole]?: BudgetCell };
  /** The units that the heads of columns name. */
  readonly units: { readonly [R in ColumnRole]?: MoneyUnit };
}

/** A row of one text alone, such as «مصارف» or the name of a mission. */
export interface BudgetHeading {
  readonly kind: 'heading';
  readonly text: string;
}

export interface BudgetTable {
  /** Name of the sheet; absent in a text. */
  readonly sheet?: string;
  /** The unit that a line above the table or the heads of its columns name first. */
  readonly unit?: { readonly unit: MoneyUnit; readonly place: CellPlace };
  /** What any of its heads has a column for. */
  readonly roles: ReadonlySet<ColumnRole>;
  readonly rows: readonly (BudgetRow | BudgetHeading)[];
}

export interface ParsedBudget {
  readonly path: string;
  /** Undefined where the file is not named as a year. */
  readonly year: number | undefined;
  /** The tables in which something could be read. */
  readonly tables: readonly BudgetTable[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses a budget file; what it may hold is said in docs/budget.md. */
export function parseBudget(file: BudgetFile): ParsedBudget {
  const { path } = file;
  const year = yearOf(path);
  const read = 'text' in file ? readText(file, year) : readSheets(path, file.sheets, year);
  return { path, year, ...read };
}

/** Gives the cell as the args of a diagnostic have it: nothing in a text, where the span says it. */
export function cellArgs({ cell }: CellPlace): { cell?: string } {
  return cell === undefined ? {} : { cell };
}

function yearOf(path: string): number | undefined {
  const name = toAsciiDigits(path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''));
  return /^\d{4}$/.test(name) ? Number(name) : undefined;
}

type Read = Pick<ParsedBudget, 'tables' | 'diagnostics'>;

/** A row before its columns are known. */
interface RawRow {
  readonly cells: readonly BudgetCell[];
  readonly place: CellPlace;
}

function readText(file: BudgetText, year: number | undefined): Read {
  const { separator, from, line } = chooseSeparator(file.text, year);
  const quotes: Diagnostic[] = [];
  const rows: RawRow[] = [];
  for (const row of splitRows(file.text, separator, from, line)) {
    const cells = row.cells.map(({ text, start, end, isOpen }): BudgetCell => {
      const span = { file: file.path, ...(text === file.text.slice(start, end) ? trimmed(text, start) : { start, end }) };
      if (isOpen) quotes.push(diagnostic('budget-quote', span, {}));
      return { text: text.trim(), place: { span, row: row.line } };
    });
    const [first, last] = [row.cells[0], row.cells.at(-1)];
    const span = { file: file.path, start: first?.start ?? 0, end: last?.end ?? 0 };
    if (cells.some(({ text }) => text !== '')) rows.push({ cells, place: { span, row: row.line } });
  }
  const { table, missing, diagnostics: noticed } = readTable(rows, year, undefined, separator === ',');
  const none = table ? [] : [diagnostic('budget-file-header', { file: file.path, start: 0, end: 0 }, { missing })];
  return { tables: table ? [table] : [], diagnostics: [...quotes, ...noticed, ...none] };
}

// Of a workbook, sheets that hold no table are notes; one table there must be. What other sheets of a workbook of ours say again would be
// counted twice.
function readSheets(path: string, all: readonly BudgetSheet[], year: number | undefined): Read {
  const ground = all.filter(({ name }) => searchKey(name) === searchKey(CELLS_SHEET));
  const sheets = ground.length > 0 ? ground : all;
  const span = { file: path, start: 0, end: 0 };
  const read = sheets.map(({ name, rows }) => {
    const before = all.length > 1 ? `${name}!` : '';
    const raw = rows.flatMap((texts, row): RawRow[] => {
      const cells = texts.map((text, column) => {
        return { text: text.trim(), place: { span, row: row + 1, cell: `${before}${columnLetters(column)}${row + 1}` } };
      });
      const place = cells.find(({ text }) => text !== '')?.place;
      return place ? [{ cells, place }] : [];
    });
    return readTable(raw, year, name, false);
  });
  const tables = read.flatMap(({ table }) => table ?? []);
  const diagnostics = read.flatMap((one) => (one.table ? one.diagnostics : []));
  if (tables.length === 0) {
    // What the sheet lacks that comes nearest to a table.
    const missing = read.map((one) => one.missing).sort((a, b) => a.length - b.length)[0] ?? ['name', 'amount'];
    diagnostics.push(diagnostic('budget-file-header', span, { missing }));
  }
  return { tables, diagnostics };
}

const SEPARATORS = [',', ';', '\t', '\u060c', '\u061b', '|'] as const;

/** A head is looked for in so many rows of a text. */
const ROWS_ABOVE = 60;

/** Finds what parts the cells of a text: what a first line `sep=;` says, or else that by which a head has the most columns. */
function chooseSeparator(text: string, year: number | undefined): { separator: string; from: number; line: number } {
  const told = /^"?sep=(.)"?(?:\r\n|\n|\r|$)/i.exec(text);
  if (told?.[1] !== undefined) return { separator: told[1], from: told[0].length, line: 2 };
  let best: string = ',';
  let most = -1;
  for (const separator of SEPARATORS) {
    if (!text.includes(separator)) continue;
    let seen = 0;
    for (const { cells } of splitRows(text, separator)) {
      const header = readHeader(texts(cells), year);
      // What is no head for want of one column is nearer to one than what lacks both.
      const score = 'columns' in header ? 2 + header.columns.length : 2 - header.length;
      if (score > most) [best, most] = [separator, score];
      if ('columns' in header || ++seen > ROWS_ABOVE) break;
    }
  }
  return { separator: best, from: 0, line: 1 };
}

const texts = (cells: readonly { readonly text: string }[]): string[] => cells.map(({ text }) => text);

interface TableRead {
  readonly table: BudgetTable | undefined;
  /** What the row lacks that comes nearest to a head, where there is none. */
  readonly missing: readonly MissingColumn[];
  readonly diagnostics: readonly Diagnostic[];
}

function readTable(raw: readonly RawRow[], year: number | undefined, sheet: string | undefined, isComma: boolean): TableRead {
  const diagnostics: Diagnostic[] = [];
  const rows: (BudgetRow | BudgetHeading)[] = [];
  const roles = new Set<ColumnRole>();
  let missing: readonly MissingColumn[] = ['name', 'amount'];
  let header: (BudgetHeader & { readonly width: number }) | undefined;
  // Columns may each have a unit of their own; against a line that speaks for the whole table they may not.
  let ofLine: BudgetTable['unit'];
  let ofColumn: BudgetTable['unit'];
  const compare = (known: BudgetTable['unit'], unit: MoneyUnit, place: CellPlace): void => {
    if (!known || known.unit === unit) return;
    const related = known.place.span.start === place.span.start ? [] : [{ span: known.place.span }];
    diagnostics.push(diagnostic('budget-unit', place.span, { unit, other: known.unit, ...cellArgs(place) }, related));
  };
  for (let at = 0; at < raw.length; at++) {
    const row = raw[at];
    if (!row) break;
    const said = row.cells.filter(({ text }) => text !== '');
    const [first] = said;
    if (said.length === 1 && first) {
      const unit = unitOfLine(first.text);
      if (unit) {
        compare(ofLine ?? ofColumn, unit, first.place);
        ofLine ??= { unit, place: first.place };
      }
    }
    const joined = joinRows(row, raw[at + 1], year);
    const top = joined ?? row;
    const head = readHeader(texts(top.cells), year);
    if (joined) at++;
    if ('columns' in head) {
      for (const { at: column, first: before } of head.twice) diagnostics.push(...columnTwice(top, column, before));
      for (const { role, at: column, unit } of head.columns) {
        roles.add(role);
        const place = top.cells[column]?.place;
        if (!unit || !place) continue;
        compare(ofLine, unit, place);
        ofColumn ??= { unit, place };
      }
      header = { ...head, width: top.cells.findLastIndex(({ text }) => text !== '') + 1 };
    } else if (!header) {
      if (head.length < missing.length) missing = head;
    } else if (first) {
      const over = row.cells.slice(header.width).find(({ text }) => text !== '');
      if (over) {
        diagnostics.push(tooManyCells(row, header.width, over, isComma));
        rows.push({ kind: 'broken', place: row.place, cells: {}, units: {} });
      } else rows.push(readRow(row, header.columns, said));
    }
  }
  const unit = ofLine ?? ofColumn;
  const table = header && { ...(sheet !== undefined && { sheet }), ...(unit && { unit }), roles, rows };
  return { table, missing, diagnostics };
}

function readRow({ cells, place }: RawRow, columns: BudgetHeader['columns'], said: readonly BudgetCell[]): BudgetRow | BudgetHeading {
  const [first] = said;
  const known: { [R in ColumnRole]?: BudgetCell } = {};
  const units: { [R in ColumnRole]?: MoneyUnit } = {};
  for (const { role, at, unit } of columns) {
    const cell = cells[at];
    if (cell && cell.text !== '') known[role] = cell;
    if (unit) units[role] = unit;
  }
  const label = first && first.text.length < LONGEST_LABEL ? searchKey(first.text) : '';
  if (TOTAL.test(label)) return { kind: / کل(?: |$)/.test(label) ? 'whole' : 'total', place, cells: known, units };
  if (first && said.length === 1 && !/\d/.test(toAsciiDigits(first.text))) return { kind: 'heading', text: first.text };
  return { kind: 'line', place, cells: known, units };
}

/** What is longer labels no sum. */
const LONGEST_LABEL = 120;

// «جمع آوری پسماند» is work, not a sum: only words that name a part of the table may follow.
const PART = 'کل|کلی|منابع|مصارف|درامدها|هزینه ?ها|اعتبارات|بودجه|صفحه|این صفحه|ستون|و';
const GROUP = 'ماموریت|برنامه|بخش|فصل|ماده|منطقه|طبقه|ردیف های|ردیفهای|حوزه|درامدهای|هزینه های|هزینههای|اعتبارات';
const TOTAL = new RegExp(`^(?:جمع|مجموع|سرجمع)(?:(?: (?:${PART}))*|(?: کل)? (?:${GROUP}) .*)\\s*:?$`);

/** A line such as «ارقام به هزار ریال», also with more around it; a sum with its unit («۵۵۶ میلیارد تومان») says nothing of the table. */
function unitOfLine(text: string): MoneyUnit | undefined {
  const isSum = /\d\s*(?:هزار|میلیون|میلیارد)?\s*(?:ریال|تومان|تومن|همت)/.test(toAsciiDigits(text));
  const says = /ارقام|ارقم|مبالغ|مبلغ|واحد|به |برحسب|بر حسب|^\(?\s*(?:هزار|میلیون|میلیارد|ریال|تومان|همت)/.test(searchKey(text));
  return isSum || !says ? undefined : findMoneyUnit(text);
}

/** Joins the two rows of a head, each cell with the place of the lower one where that says something. */
function joinRows(upper: RawRow, under: RawRow | undefined, year: number | undefined): RawRow | undefined {
  const heads = under && joinHeads(texts(upper.cells), texts(under.cells), year);
  if (!heads) return undefined;
  const cells = heads.map((text, at) => {
    const cell = [under.cells[at], upper.cells[at]].find((one) => one !== undefined && one.text !== '');
    return { text, place: cell?.place ?? under.place };
  });
  return { cells, place: upper.place };
}

function columnTwice(row: RawRow, at: number, first: number): Diagnostic[] {
  const [cell, other] = [row.cells[at], row.cells[first]];
  if (!cell || !other) return [];
  const { place } = cell;
  const related = place.cell === undefined ? [{ span: other.place.span }] : [];
  return [diagnostic('budget-column-twice', place.span, { column: cell.text, other: other.text, ...cellArgs(place) }, related)];
}

function tooManyCells({ cells, place }: RawRow, expected: number, over: BudgetCell, isComma: boolean): Diagnostic {
  const found = cells.findLastIndex(({ text }) => text !== '') + 1;
  // 12,500,000 without quotes is three cells, all but the first of three digits.
  const isSum = cells.some(
    ({ text }, at) => /^[-(]?\d{1,3}$/.test(toAsciiDigits(text)) && /^\d{3}\)?$/.test(toAsciiDigits(cells[at + 1]?.text ?? '')),
  );
  const span = place.cell === undefined ? { ...place.span, start: over.place.span.start } : place.span;
  return diagnostic('budget-row-cells', span, {
    cells: found,
    expected,
    ...(isComma && isSum && { isSum: true }),
    ...cellArgs(over.place),
  });
}

function trimmed(text: string, start: number): { start: number; end: number } {
  const from = start + text.length - text.trimStart().length;
  return { start: Math.min(from, start + text.length), end: Math.max(from, start + text.trimEnd().length) };
}
