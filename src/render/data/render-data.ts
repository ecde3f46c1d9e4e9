// Plan -> open data: the whole plan as one JSON file, every table as CSV and JSON, and what describes them for machines: a Data Package, a
// catalogue and a list of versions. Same plan, same bytes, same addresses.
import type { Plan } from '../../model/types.ts';
import type { Kind } from '../../model/vocabulary.ts';
import type { DataTable, NamedTable } from '../data-table.ts';
import type { OfferedFile } from '../output-file.ts';
import { catalogJsonLd } from './catalog-jsonld.ts';
import { csvText } from './csv-text.ts';
import { dataTables, offeredKinds } from './data-tables.ts';
import type { DataVersion } from './data-version.ts';
import { packageText, type TableFile } from './package-text.ts';
import { itemsJson, planJson } from './plan-json.ts';
import { versionJson } from './version-json.ts';

/** Renders the data of the plan as files below `data/`; `more` are forms of the whole plan that others made. Tables without rows have no file. */
export function renderData(plan: Plan, version: DataVersion, more: readonly OfferedFile[] = []): OfferedFile[] {
  const whole: OfferedFile = {
    path: 'data/plan.json',
    title: 'همهٔ برنامه در یک پرونده',
    description: 'همهٔ موردها با فیلدها، متن ساده و پیوندهای دوسویهٔ هر یک.',
    dataset: 'plan',
    bytes: jsonText(planJson(plan)),
  };
  const kinds = new Set<string>(offeredKinds(plan));
  const tables = dataTables(plan).map((table) => {
    const entries = kinds.has(table.name) ? itemsJson(plan, table.name as Kind) : rowsJson(table.table);
    return { table, csv: tableFile(table, 'csv', csvText(table.table)), json: tableFile(table, 'json', jsonText(entries)) };
  });
  const files: OfferedFile[] = [whole, ...more, ...tables.flatMap(({ csv, json }) => [csv, json])];
  files.push({
    path: 'data/datapackage.json',
    title: 'شرح جدول‌ها و ستون‌ها برای ماشین',
    description: 'بستهٔ داده به استاندارد Frictionless: نوع، کلید و قید هر ستون.',
    bytes: packageText(
      plan,
      version,
      tables.map(({ table, csv }): TableFile => ({ table, file: csv })),
    ),
  });
  files.push({
    path: 'data/catalog.jsonld',
    title: 'فهرست داده‌ها برای درگاه‌های دادهٔ باز',
    description: 'کاتالوگ به استاندارد DCAT 3 در قالب JSON-LD.',
    bytes: jsonText(catalogJsonLd(plan, version, files)),
  });
  const last = {
    path: 'data/version.json',
    title: 'نسخه و فهرست پرونده‌ها',
    description: 'تاریخ و شناسهٔ نسخه، و نام، اندازه و چکیدهٔ هر پرونده؛ برای برنامه‌هایی که رونوشت نگه می‌دارند.',
    bytes: jsonText(versionJson(plan, version, files)),
  };
  return [...files, last];
}

function tableFile({ name, title, description, table }: NamedTable, form: 'csv' | 'json', bytes: string): OfferedFile {
  return { path: `data/${name}.${form}`, title, description, dataset: name, rows: table.rows.length, bytes };
}

/** Gives the rows as objects; an empty cell has no key. */
function rowsJson({ columns, rows }: DataTable): object[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])));
}

const jsonText = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;
