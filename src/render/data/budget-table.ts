// The slice of a year as a long table: a row for each project and source. It reads as a budget file too, in which the slice is what is
// proposed, so that the city's budget can begin as the plan's.
import { parentGroup } from '../../reckon/money-views.ts';
import type { Project } from '../../model/types.ts';
import { toAsciiDigits } from '../../text/digits.ts';
import type { BudgetData } from './budget-json.ts';
import type { DataTable } from '../data-table.ts';

/** Builds the table; amounts are in the plan's unit of currency. */
export function budgetTable({ plan, slice, pages }: BudgetData): DataTable {
  const projects = new Map(plan.byKind.project.map((project): [string, Project] => [project.id, project]));
  return {
    columns: [
      { name: 'year', title: 'سال', type: 'integer' },
      { name: 'code', title: 'کد بودجه', type: 'string' },
      { name: 'title', title: 'شرح', type: 'string' },
      { name: 'project', title: 'پروژه', type: 'string' },
      { name: 'mission', title: 'مأموریت', type: 'string' },
      { name: 'program', title: 'برنامه', type: 'string' },
      { name: 'domain', title: 'حوزه', type: 'string' },
      { name: 'unit', title: 'متولی', type: 'string' },
      { name: 'area', title: 'منطقه', type: 'string' },
      { name: 'credit', title: 'نوع اعتبار', type: 'string' },
      { name: 'source', title: 'منبع تأمین', type: 'string' },
      { name: 'class', title: 'طبقه', type: 'string' },
      { name: 'proposed', title: 'پیشنهادی', type: 'integer' },
      { name: 'page', title: 'صفحهٔ سند', type: 'string' },
    ],
    rows: slice.cells.map(({ project: id, source, mission, program, domain, unit, credit, amount }) => {
      const project = projects.get(id);
      return [
        slice.year,
        project?.budgetCodes?.[0],
        project?.title ?? id,
        id,
        mission,
        program,
        domain,
        unit,
        project?.areas?.join('; '),
        credit === '' ? undefined : credit,
        source,
        parentGroup(plan, 'source', source)?.key,
        amount,
        pages.has(id) ? toAsciiDigits(pages.get(id) ?? '') : undefined,
      ];
    }),
  };
}
