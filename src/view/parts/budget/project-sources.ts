// «منبع هر پروژه»: every cell of the year, project by project. All other tables of the booklet are sums of these.
import { projectCells } from '../../../reckon/money.ts';
import { cell } from '../../phrasing.ts';
import type { Block, Row } from '../../tree.ts';
import type { BudgetWriting } from '../../budget-writing.ts';
import { moneyNote, unitName } from '../../writing.ts';
import { modelTable, moneyCell, numberColumn, wordColumn } from '../table.ts';
import { itemColumns, itemRow, PAGE_COLUMN } from './slice-table.ts';

/** Builds the table. */
export function projectSources(writing: BudgetWriting, id: string): Block[] {
  const { plan, slice } = writing;
  const rows = slice.views.project.flatMap(({ key, amount }): Row[] => {
    const project = plan.items.get(key);
    if (project?.kind !== 'project') return [];
    const cells = projectCells(project).filter(({ year }) => year === slice.year);
    return [
      { ...itemRow(writing, key, [cell(unitName(writing, project.owner)), moneyCell(writing, amount)]), role: 'head' },
      ...cells.map((money) => itemRow(writing, money.source, [cell(''), moneyCell(writing, money.amount)])),
    ];
  });
  return [
    modelTable(`${id}_cells`, {
      caption: 'اعتبار سال هر پروژه به تفکیک منبع',
      note: moneyNote(writing),
      columns: [...itemColumns('پروژه و منبع'), wordColumn('متولی', 2), numberColumn('مبلغ'), PAGE_COLUMN],
      rows: [...rows, { role: 'total', cells: [cell('جمع', 3), moneyCell(writing, slice.total), cell('')] }],
    }),
  ];
}
