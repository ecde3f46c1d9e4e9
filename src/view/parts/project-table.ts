// Projects side by side: number, title, money of each year, and the sum; the last row adds them up. Who answers for each stands on
// its sheet: on an upright page another column of words would break every title.
import type { Project } from '../../model/types.ts';
import { KINDS } from '../../model/vocabulary.ts';
import { projectCells, sumByYear } from '../../reckon/money.ts';
import type { ModelTable } from '../tree.ts';
import { cell } from '../phrasing.ts';
import { moneyNote, numberOf, refer, type Writing } from '../writing.ts';
import { markColumn, modelTable, moneyCellsOf, numberColumn, row, wordColumn, yearColumns } from './table.ts';

export function projectTable(writing: Writing, id: string, caption: string, projects: readonly Project[]): ModelTable {
  const { years } = writing.plan;
  return modelTable(id, {
    caption,
    note: moneyNote(writing),
    columns: [markColumn('شماره'), wordColumn(KINDS.project.label), ...yearColumns(years), numberColumn('جمع')],
    rows: [
      ...projects.map((project) =>
        row(
          [
            cell(numberOf(writing, project.id)),
            cell(refer(writing, project.id, project.title)),
            ...moneyCellsOf(writing, sumByYear(projectCells(project))),
          ],
          project.id,
        ),
      ),
      { role: 'total', cells: [cell('جمع', 2), ...moneyCellsOf(writing, sumByYear(projects.flatMap(projectCells)))] },
    ],
  });
}
