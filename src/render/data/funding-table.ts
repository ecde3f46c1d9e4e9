// The money of the projects as a long table: one row for each project, year and source, ready for a pivot.
import type { Plan } from '../../model/types.ts';
import type { DataTable } from './table.ts';

/** Builds the table project, year, source, amount; amounts are in the plan's unit of currency. */
export function fundingTable(plan: Plan): DataTable {
  const rows = plan.byKind.project.flatMap((project) =>
    Object.entries(project.funding).flatMap(([year, sources]) =>
      Object.entries(sources).map(([source, amount]) => [project.id, Number(year), source, amount] as const),
    ),
  );
  return {
    columns: [
      { name: 'project', title: 'پروژه', type: 'string' },
      { name: 'year', title: 'سال', type: 'integer' },
      { name: 'source', title: 'منبع تأمین', type: 'string' },
      { name: 'amount', title: 'مبلغ', type: 'integer' },
    ],
    rows,
  };
}
