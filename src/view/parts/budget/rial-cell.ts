// Sums in rials, as budgets are compared in, shown in the unit of the booklet.
import { formatNumber } from '../../../text/digits.ts';
import { convertMoney } from '../../../text/money-unit.ts';
import { VALUES } from '../../../model/vocabulary.ts';
import { cell, MISSING } from '../../phrasing.ts';
import type { Cell } from '../../tree.ts';
import { moneyDecimals, type Writing } from '../../writing.ts';

/** A budget may be written more finely than the plan; what is smaller than this many decimals of a unit is rounded. */
const FINEST = 2;

/** Writes a sum of rials in the unit of the booklet; negative sums stand in brackets. */
export function rialText(writing: Writing, rials: number): string {
  return formatNumber(convertMoney(rials, 'rial', writing.unit), Math.max(FINEST, moneyDecimals(writing)));
}

/** The same with its unit, as in «۱۲٬۰۰۰ میلیون ریال». */
export function rialWithUnit(writing: Writing, rials: number): string {
  return `${rialText(writing, rials)} ${VALUES.moneyUnit[writing.unit]}`;
}

/** A cell of it, or the mark of what is missing. */
export function rialCell(writing: Writing, rials: number | undefined): Cell {
  return cell(rials === undefined ? MISSING : rialText(writing, rials));
}
