// The tables of open data -> datapackage.json (Data Package, the Frictionless standard): what each file and column holds.
import { valueLabel } from '../../model/vocabulary.ts';
import type { Plan } from '../../model/types.ts';
import type { DataTable } from './table.ts';

export interface Resource {
  /** ASCII; the file's name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly table: DataTable;
}

/** Writes the description of all tables. */
export function packageText(plan: Plan, resources: readonly Resource[]): string {
  const { settings } = plan;
  const description = {
    profile: 'tabular-data-package',
    name: 'plan',
    title: settings.title,
    description:
      `داده‌های باز «${settings.title}». مبلغ‌ها به ${valueLabel('currency', settings.currency)} است. ` +
      'خانهٔ خالی یعنی داده‌ای نیست و با صفر یکی نیست. فهرست‌ها با «; » از هم جدا شده‌اند. ' +
      "متنی که با یکی از نشانه‌های = + - @ آغاز شود، در CSV یک ' در آغاز دارد تا صفحه‌گسترده آن را فرمول نپندارد؛ متن دقیق در plan.json است.",
    ...(settings.site === undefined ? {} : { homepage: settings.site }),
    resources: resources.map(({ name, title, table }) => ({
      profile: 'tabular-data-resource',
      name,
      path: `${name}.csv`,
      title,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: { fields: table.columns },
    })),
  };
  return `${JSON.stringify(description, null, 1)}\n`;
}
