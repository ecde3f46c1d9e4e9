// Every project of the slice and of the budget, by how the two stand to each other: sums of each state, the difference and its per cent,
// and where to look in both files.
import { VALUES } from '../../../model/vocabulary.ts';
import type { BudgetPlace } from '../../../model/budget.ts';
import type { DifferenceKind, ReconciledProject, Reconciliation } from '../../../reckon/reconcile.ts';
import { formatPercent, toPersianDigits } from '../../../text/digits.ts';
import { cell, MISSING } from '../../phrasing.ts';
import type { Cell, Row, Section } from '../../tree.ts';
import type { BudgetWriting } from '../../budget-writing.ts';
import { moneyNote } from '../../writing.ts';
import { section } from '../item-section.ts';
import { markColumn, modelTable, numberColumn, wordColumn } from '../table.ts';
import { rialCell } from './rial-cell.ts';
import { itemColumns, itemRow, PAGE_COLUMN } from './slice-table.ts';

/** What differs is read first. */
const ORDER: readonly DifferenceKind[] = ['less', 'no-line', 'more', 'not-in-slice', 'rounded', 'equal'];

/** Of a table of several landscape pages; it stands on each of them. */
const PLACES = '«سطر بودجه» شمارهٔ سطر در پروندهٔ بودجه است و «سطر پروژه» شمارهٔ سطری از پروندهٔ پروژه که اعتبار این سال در آن است';

/** Builds the section. */
export function differencesSection(writing: BudgetWriting, id: string, { projects, budget }: Reconciliation): Section[] {
  const { stages } = budget;
  const columns = [
    ...itemColumns('پروژه'),
    numberColumn('برش برنامه'),
    ...stages.map((stage) => numberColumn(VALUES.stage[stage])),
    numberColumn('اختلاف'),
    numberColumn('درصد'),
    wordColumn('سطر بودجه'),
    markColumn('سطر پروژه'),
    PAGE_COLUMN,
  ];
  const kinds = ORDER.filter((kind) => projects.some((project) => project.kind === kind));
  const rows = kinds.flatMap((kind): Row[] => [
    { role: 'group', cells: [cell(VALUES.difference[kind], columns.length)] },
    ...projects.filter((project) => project.kind === kind).flatMap((project) => projectRows(writing, project, stages, columns.length)),
  ]);
  const sum = (of: (project: ReconciledProject) => number | undefined): number =>
    projects.reduce((total, one) => total + (of(one) ?? 0), 0);
  const slice = sum((project) => project.slice);
  const difference = sum((project) => project.difference);
  return [
    section(id, 'پروژه به پروژه', [
      {
        ...modelTable(`${id}_table`, {
          caption: 'برش برنامه و بودجه، پروژه به پروژه',
          note: `${moneyNote(writing)}؛ ${PLACES}`,
          columns,
          rows: [
            ...rows,
            {
              role: 'total',
              cells: [
                cell('جمع', 2),
                rialCell(writing, slice),
                ...stages.map((stage) =>
                  rialCell(
                    writing,
                    sum(({ amounts }) => amounts[stage]),
                  ),
                ),
                rialCell(writing, difference),
                percentCell(slice === 0 ? undefined : (100 * difference) / slice),
                cell('', 3),
              ],
            },
          ],
        }),
        wide: true,
      },
    ]),
  ];
}

// A reason is a sentence; it stands across the table, under the figures that it explains.
function projectRows(writing: BudgetWriting, found: ReconciledProject, stages: Reconciliation['budget']['stages'], width: number): Row[] {
  const { project, slice, amounts, difference, percent, lines, planSpan, reasons } = found;
  const figures = itemRow(writing, project, [
    rialCell(writing, slice),
    ...stages.map((stage) => rialCell(writing, amounts[stage])),
    rialCell(writing, difference),
    percentCell(percent),
    cell(lines.length === 0 ? MISSING : lines.map(({ place }) => placeText(place)).join('، ')),
    cell(toPersianDigits(writing.lineOf(planSpan))),
  ]);
  const reason: Row = { role: 'body', cells: [cell(`دلیل: ${reasons.join('؛ ')}`, width)] };
  return reasons.length > 0 ? [figures, reason] : [figures];
}

const percentCell = (percent: number | undefined): Cell => cell(percent === undefined ? MISSING : formatPercent(percent));

/** Says where a line of a budget stands: its row, and in a workbook the cell. */
export function placeText({ row, cell: name }: BudgetPlace): string {
  return name === undefined ? toPersianDigits(row) : `\u2066${name}\u2069`;
}
