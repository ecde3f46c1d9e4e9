// «منبع هر پروژه»: every cell of the year, project by project. All other tables of the booklet are sums of these.
import { projectCells } from '../../../reckon/money.ts';
import { cell } from '../../phrasing.ts';
import type { Block, Row } from '../../tree.ts';
import type { BudgetWriting } from '../../budget-writing.ts';
import { moneyNote, refer, unitName } from '../../writing.ts';
import { markColumn, modelTable, moneyCell, numberColumn, wordColumn } from '../table.ts';
import { idText, pageCell } from './slice-table.ts';

/** Builds the table. */
export function projectSources(writing: BudgetWriting, id: string): Block[] {
  const { plan, slice } = writing;
  const rows = slice.views.project.flatMap(({ key, amount }): Row[] => {
    const project = plan.items.get(key);
    if (project?.kind !== 'project') return [];
    const cells = projectCells(project).filter(({ year }) => year === slice.year);
    return [
      {
        role: 'head',
        item: key,
        cells: [
          cell(refer(writing, key, project.title)),
          cell(idText(key)),
          cell(unitName(writing, project.owner)),
          moneyCell(writing, amount),
          pageCell(writing, key),
        ],
      },
      ...cells.map((money): Row => ({
        role: 'body',
        cells: [
          cell(refer(writing, money.source, plan.items.get(money.source)?.title)),
          cell(idText(money.source)),
          cell(''),
          moneyCell(writing, money.amount),
          pageCell(writing, money.source),
        ],
      })),
    ];
  });
  return [
    modelTable(`${id}_cells`, {
      caption: 'اعتبار سال هر پروژه به تفکیک منبع',
      unitNote: moneyNote(writing),
      columns: [wordColumn('پروژه و منبع', 3), markColumn('شناسه'), wordColumn('متولی', 2), numberColumn('مبلغ'), markColumn('صفحهٔ سند')],
      rows: [...rows, { role: 'total', cells: [cell('جمع', 3), moneyCell(writing, slice.total), cell('')] }],
    }),
  ];
}
