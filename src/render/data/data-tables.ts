// Plan -> all tables of its open data, in the order in which they are offered: a table per kind, long tables for those who count and draw,
// and the lists that their codes come from.
import type { Plan } from '../../model/types.ts';
import { KINDS, valueLabel, type Kind } from '../../model/vocabulary.ts';
import { remember } from '../../text/remember.ts';
import type { DataTable, NamedTable } from '../data-table.ts';
import { areaTable, programTable, unitTable } from './code-tables.ts';
import { fundingTable } from './funding-table.ts';
import { indicatorTable } from './indicator-table.ts';
import { itemTable } from './item-table.ts';
import { kindTable } from './kind-table.ts';
import { linkTable } from './link-table.ts';
import { submissionTable } from './submission-table.ts';

/** The kinds of which there are tables: all that have items, but the plan itself. */
export function offeredKinds(plan: Plan): Kind[] {
  return (Object.keys(KINDS) as Kind[]).filter((kind) => kind !== 'plan' && plan.byKind[kind].length > 0);
}

/** Builds all tables; those without rows are left out. */
export const dataTables: (plan: Plan) => readonly NamedTable[] = remember((plan) => {
  const kinds = offeredKinds(plan).map((kind): NamedTable => {
    const { label, plural, help } = KINDS[kind];
    return { name: kind, title: plural, description: `${help}. هر سطر یک ${label} است.`, table: kindTable(plan, kind) };
  });
  const unit = valueLabel('currency', plan.settings.currency);
  const others: NamedTable[] = [
    named('funding', FUNDING, `هر سطر برداشت یک پروژه از یک منبع در یک سال است، به ${unit}.`, fundingTable(plan)),
    named('indicator-values', INDICATOR_VALUES, INDICATOR_HELP, indicatorTable(plan)),
    named('submissions', 'پیشنهادها و پاسخ‌ها', 'هر سطر یک پیشنهاد رسیده است، با پاسخ و دلیل آن.', submissionTable(plan)),
    named('links', 'پیوندهای میان موردها', 'هر سطر یک ارجاع است: کدام مورد، در کدام فیلد، به کدام مورد.', linkTable(plan)),
    named('items', 'نمایهٔ همهٔ موردها', 'هر سطر یک مورد برنامه است، از هر گونه، با شناسه و عنوان.', itemTable(plan)),
    named('units', 'واحدهای سازمانی', 'شناسه و نام واحدهایی که متولی یا مخاطب‌اند.', unitTable(plan)),
    named('programs', 'مأموریت‌ها و برنامه‌های بودجه', 'کد و عنوان هر برنامهٔ بودجه و مأموریت آن.', programTable(plan)),
    named('areas', 'مناطق شهر', 'شناسه و نام مناطق.', areaTable(plan)),
  ];
  return [...kinds, ...others.filter(({ table }) => table.rows.length > 0)];
});

const FUNDING = 'اعتبار هر پروژه از هر منبع';
const INDICATOR_VALUES = 'مقدارهای شاخص‌ها در سال‌ها';
const INDICATOR_HELP = 'هر سطر مقدار پایه، هدف یا عملکرد یک شاخص در یک سال است. آنچه اندازه‌گیری نشده است سطری ندارد.';

const named = (name: string, title: string, description: string, table: DataTable): NamedTable => ({ name, title, description, table });
