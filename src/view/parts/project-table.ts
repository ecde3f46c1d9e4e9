// Projects side by side: title, owner, money of each year, and the sum; the last row adds them up.
import type { Project } from '../../model/types.ts';
import { FIELDS, KINDS } from '../../model/vocabulary.ts';
import { projectCells, sumByYear } from '../../reckon/money.ts';
import type { ModelTable } from '../tree.ts';
import { cell } from '../phrasing.ts';
import { moneyNote, refer, unitName, type Writing } from '../writing.ts';
import { modelTable, moneyCellsOf, numberColumn, row, wordColumn, yearColumns } from './table.ts';

export function projectTable(writing: Writing, id: string, caption: string, projects: readonly Project[]): ModelTable {
  const { years } = writing.plan;
  return modelTable(id, {
    caption,
    note: moneyNote(writing),
    columns: [wordColumn(KINDS.project.label, 3), wordColumn(FIELDS.owner.label, 2), ...yearColumns(years), numberColumn('جمع')],
    rows: [
      ...projects.map((project) =>
        row(
          [
            cell(refer(writing, project.id, project.title)),
            cell(unitName(writing, project.owner)),
            ...moneyCellsOf(writing, sumByYear(projectCells(project))),
          ],
          project.id,
        ),
      ),
      { role: 'total', cells: [cell('جمع', 2), ...moneyCellsOf(writing, sumByYear(projects.flatMap(projectCells)))] },
    ],
  });
}
