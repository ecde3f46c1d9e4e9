// Every project of the plan in one table, domain by domain: where it stands, who answers for it, when, and its money.
import { FIELDS, KINDS } from '../../model/vocabulary.ts';
import { byDomain } from '../../reckon/by-domain.ts';
import { projectCells, sumByYear } from '../../reckon/money.ts';
import type { Project } from '../../model/types.ts';
import { toPersianDigits } from '../../text/digits.ts';
import { cell } from '../phrasing.ts';
import type { ModelTable, Row } from '../tree.ts';
import { moneyNote, numberOf, refer, unitName, type Writing } from '../writing.ts';
import { markColumn, modelTable, moneyCellsOf, numberColumn, row, wordColumn, yearColumns } from './table.ts';

/** Builds the overview; each domain's projects are followed by their sum. */
export function projectOverview(writing: Writing, id: string): ModelTable {
  const { byKind, years } = writing.plan;
  const columns = [
    markColumn('شماره'),
    wordColumn(KINDS.project.label, 3),
    wordColumn(FIELDS.owner.label, 2),
    markColumn('سال‌ها'),
    ...yearColumns(years),
    numberColumn('جمع'),
  ];
  const sumRow = (role: Row['role'], label: string, projects: typeof byKind.project): Row => ({
    role,
    cells: [cell(label, 4), ...moneyCellsOf(writing, sumByYear(projects.flatMap(projectCells)))],
  });
  const rows = byKind.domain.flatMap((domain): Row[] => {
    const projects = byDomain(byKind.project).get(domain.id) ?? [];
    if (projects.length === 0) return [];
    return [
      { role: 'group', cells: [cell(refer(writing, domain.id, domain.title), columns.length)], item: domain.id },
      ...projects.map((project) =>
        row(
          [
            cell(numberOf(writing, project.id)),
            cell(refer(writing, project.id, project.title)),
            cell(unitName(writing, project.owner)),
            cell(yearsOf(project)),
            ...moneyCellsOf(writing, sumByYear(projectCells(project))),
          ],
          project.id,
        ),
      ),
      sumRow('subtotal', `جمع ${domain.title}`, projects),
    ];
  });
  return modelTable(id, {
    caption: 'همهٔ پروژه‌های برنامه',
    note: moneyNote(writing),
    columns,
    rows: [...rows, sumRow('total', 'جمع برنامه', byKind.project)],
  });
}

// The days stand on the project's own sheet; here rows have to be read across.
function yearsOf({ start, end }: Project): string {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  return toPersianDigits(first === last ? first : `${first}–${last}`);
}
