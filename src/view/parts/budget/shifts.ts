// Money that stays with its project and comes from another source than planned, or in another year.
import type { PhrasingContent } from 'mdast';
import { toPersianDigits } from '../../../text/digits.ts';
import type { Reconciliation } from '../../../reckon/reconcile.ts';
import { cell, paragraph, say } from '../../phrasing.ts';
import type { ModelTable, Section } from '../../tree.ts';
import type { BudgetWriting } from '../../budget-writing.ts';
import { moneyNote, referByTitle } from '../../writing.ts';
import { section } from '../item-section.ts';
import { modelTable, numberColumn, wordColumn } from '../table.ts';
import { rialCell } from './rial-cell.ts';
import { itemColumns, itemRow, PAGE_COLUMN } from './slice-table.ts';

/** Builds the section; nothing when no money moved. */
export function shiftsSection(writing: BudgetWriting, id: string, { sourceShifts, yearShifts }: Reconciliation): Section[] {
  if (sourceShifts.length + yearShifts.length === 0) return [];
  const year = (value: number): PhrasingContent[] => say(toPersianDigits(value));
  return [
    section(id, 'جابه‌جایی میان منابع و سال‌ها', [
      paragraph('این مبلغ‌ها از پروژه گرفته نشده‌اند؛ از منبع دیگری تأمین می‌شوند یا به سال دیگری رفته‌اند.'),
      ...shiftTable(
        writing,
        `${id}_by-source`,
        'جابه‌جایی میان منابع',
        ['از منبع', 'به منبع'],
        sourceShifts.map((shift) => ({ ...shift, from: referByTitle(writing, shift.from), to: referByTitle(writing, shift.to) })),
      ),
      ...shiftTable(
        writing,
        `${id}_by-year`,
        'جابه‌جایی میان سال‌ها',
        ['از سال', 'به سال'],
        yearShifts.map((shift) => ({ ...shift, from: year(shift.from), to: year(shift.to) })),
      ),
    ]),
  ];
}

interface ShownShift {
  readonly project: string;
  readonly from: PhrasingContent[];
  readonly to: PhrasingContent[];
  readonly rials: number;
}

function shiftTable(
  writing: BudgetWriting,
  id: string,
  caption: string,
  [from, to]: readonly [string, string],
  shifts: readonly ShownShift[],
): ModelTable[] {
  if (shifts.length === 0) return [];
  return [
    modelTable(id, {
      caption,
      note: moneyNote(writing),
      columns: [...itemColumns('پروژه', 2), wordColumn(from), wordColumn(to), numberColumn('مبلغ'), PAGE_COLUMN],
      rows: shifts.map((shift) => itemRow(writing, shift.project, [cell(shift.from), cell(shift.to), rialCell(writing, shift.rials)])),
    }),
  ];
}
