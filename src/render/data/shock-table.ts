// What a year loses when sources bring less, as a long table: a row for each project and source that goes short, most important first.
import { toAsciiDigits } from '../../text/digits.ts';
import type { Shock } from '../../reckon/shock.ts';
import type { BudgetData } from './budget-json.ts';
import type { DataTable } from '../data-table.ts';

/** Builds the table; amounts are in the plan's unit of currency. */
export function shockTable({ plan, pages }: Pick<BudgetData, 'plan' | 'pages'>, { year, projects }: Shock): DataTable {
  return {
    columns: [
      { name: 'year', title: 'سال', type: 'integer' },
      { name: 'rank', title: 'رتبه', type: 'integer' },
      { name: 'project', title: 'پروژه', type: 'string' },
      { name: 'title', title: 'عنوان', type: 'string' },
      { name: 'planned', title: 'اعتبار سال', type: 'integer' },
      { name: 'source', title: 'منبع تأمین', type: 'string' },
      { name: 'lost', title: 'بی‌پوشش', type: 'integer' },
      { name: 'page', title: 'صفحهٔ سند', type: 'string' },
    ],
    rows: projects.flatMap(({ project, rank, planned, bySource }) =>
      bySource.map(({ source, lost }) => [
        year,
        rank,
        project,
        plan.items.get(project)?.title ?? project,
        planned,
        source,
        lost,
        pages.has(project) ? toAsciiDigits(pages.get(project) ?? '') : undefined,
      ]),
    ),
  };
}
