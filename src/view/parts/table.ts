// What tables drawn from the model share: columns, money cells, year columns, the unit note.
import { formatNumber, formatPercent, toPersianDigits } from '../../text/digits.ts';
import type { YearSums } from '../../reckon/money.ts';
import { moneyText, type Writing } from '../writing.ts';
import { toReadable } from '../isolate-latin.ts';
import { cell, MISSING } from '../phrasing.ts';
import type { Cell, Column, ModelTable, Row } from '../tree.ts';

/** More columns than this do not fit an upright page. */
const UPRIGHT_COLUMNS = 8;

export function modelTable(id: string, { caption, ...table }: Omit<ModelTable, 'type' | 'id' | 'number' | 'wide'>): ModelTable {
  return {
    type: 'modelTable',
    id,
    ...(caption === undefined ? {} : { caption: toReadable(caption) }),
    ...table,
    ...(table.columns.length > UPRIGHT_COLUMNS ? { wide: true } : {}),
  };
}

export function wordColumn(title: string, weight = 1): Column {
  return { title, align: 'start', weight };
}

export function markColumn(title: string): Column {
  return { title, align: 'center', weight: 0 };
}

export function numberColumn(title: string): Column {
  return { title, align: 'number', weight: 0 };
}

/** A column for each year. */
export function yearColumns(years: readonly number[]): Column[] {
  return years.map((year) => numberColumn(toPersianDigits(year)));
}

/** A number, or the mark of what is missing. */
export function numberCell(value: number | undefined, decimals?: number): Cell {
  return cell(value === undefined ? MISSING : formatNumber(value, decimals));
}

/** A sum of money in the unit of the book, or the mark of what is missing. */
export function moneyCell(writing: Writing, amount: number | undefined): Cell {
  return cell(amount === undefined ? MISSING : moneyText(writing, amount));
}

/** The cells of one row of money: each year of the plan, then the sum. */
export function moneyCellsOf(writing: Writing, sums: YearSums | undefined): Cell[] {
  const cells = writing.plan.years.map((year) => moneyCell(writing, sums?.byYear.get(year)));
  return [...cells, moneyCell(writing, sums && sums.byYear.size > 0 ? sums.total : undefined)];
}

/** A share of a whole, in per cent; one that is there but too small to be seen is told as such. */
export function shareCell(share: number, amount: number): Cell {
  return cell(shareText(share, amount));
}

/** The same as text. */
export function shareText(share: number, amount: number): string {
  return share === 0 && amount > 0 ? 'کمتر از ۰٫۱٪' : formatPercent(share);
}

export function row(cells: Cell[], item?: string): Row {
  return { role: 'body', cells, ...(item === undefined ? {} : { item }) };
}
