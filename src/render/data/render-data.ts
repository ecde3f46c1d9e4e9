// Plan -> open data: the whole plan as one JSON file, a table per kind as CSV, the money as a long table,
// and a description of them all for machines. Same plan, same bytes.
import type { Plan } from '../../model/types.ts';
import { KINDS, type Kind } from '../../model/vocabulary.ts';
import type { OfferedFile } from '../output-file.ts';
import { csvText } from './csv-text.ts';
import { fundingTable } from './funding-table.ts';
import { kindTable } from './kind-table.ts';
import { packageText, type Resource } from './package-text.ts';
import { planJson } from './plan-json.ts';
import { submissionTable } from './submission-table.ts';

/** Renders the data of the plan as files below `data/`; kinds without items have no file. */
export function renderData(plan: Plan): OfferedFile[] {
  const kinds = (Object.keys(KINDS) as Kind[]).filter((kind) => kind !== 'plan' && plan.byKind[kind].length > 0);
  const resources: Resource[] = kinds.map((kind) => ({ name: kind, title: KINDS[kind].plural, table: kindTable(plan, kind) }));
  if (plan.byKind.project.length > 0)
    resources.push({ name: 'funding', title: 'اعتبار پروژه‌ها به تفکیک سال و منبع', table: fundingTable(plan) });
  if (plan.byKind.participation.length > 0)
    resources.push({ name: 'submissions', title: 'پیشنهادها و پاسخ‌ها', table: submissionTable(plan) });

  return [
    { path: 'data/plan.json', title: 'همهٔ برنامه در یک فایل', bytes: `${JSON.stringify(planJson(plan), null, 1)}\n` },
    ...resources.map(({ name, title, table }) => ({ path: `data/${name}.csv`, title, bytes: csvText(table) })),
    { path: 'data/datapackage.json', title: 'شرح فایل‌ها و ستون‌ها برای ماشین', bytes: packageText(plan, resources) },
  ];
}
