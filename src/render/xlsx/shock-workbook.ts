// What a year loses when sources bring less -> the tables of a workbook: sources, projects, provisions and targets, the most important
// first, and what is left in other sources.
import type { Plan } from '../../model/types.ts';
import { valueLabel } from '../../model/vocabulary.ts';
import type { Shock } from '../../reckon/shock.ts';
import type { SheetColumn, SheetTable, SheetValue, Workbook } from './sheet-table.ts';

/** Builds the workbook; `pages` has the printed page of every item by its id. */
export function shockWorkbook(
  plan: Plan,
  shock: Shock,
  pages: ReadonlyMap<string, string>,
  meta: Pick<Workbook, 'title' | 'author' | 'created'>,
): Workbook {
  const titleOf = (id: string): string => plan.items.get(id)?.title ?? id;
  const sheet = (name: string, title: string, columns: SheetColumn[], rows: SheetValue[][], total?: string): SheetTable => ({
    name,
    title,
    notes: [`ارقام به ${valueLabel('currency', plan.settings.currency)}`],
    columns,
    rows: rows.map((cells) => ({ cells })),
    ...(total === undefined ? {} : { total }),
  });
  const sheets = [
    sheet(
      'منابع',
      'منابعی که کم می‌شوند',
      [NAME, ID, sum('پیش‌بینی'), sum('پس از کاهش'), sum('برداشت سال'), sum('بی‌پوشش'), PAGE],
      shock.sources.map(({ source, expected, left, use, lost }) => [titleOf(source), source, expected, left, use, lost, pages.get(source)]),
      'جمع',
    ),
    sheet(
      'پروژه‌ها',
      'پروژه‌هایی که پوشش خود را از دست می‌دهند، به ترتیب اولویت',
      [NAME, ID, number('رتبه'), sum('اعتبار سال'), sum('بی‌پوشش'), part('نسبت', 4, 3), codes('از منبع'), PAGE],
      shock.projects.map(({ project, rank, planned, lost, bySource }) => [
        titleOf(project),
        project,
        rank,
        planned,
        lost,
        undefined,
        bySource.map(({ source }) => source).join(' '),
        pages.get(project),
      ]),
      'جمع',
    ),
    // Provisions and targets share projects: their sums would count some twice, so there are none.
    sheet(
      'احکام',
      'حکم‌هایی که اعتبار آن‌ها کم می‌شود',
      [NAME, ID, sum('اعتبار سال'), sum('بی‌پوشش'), part('نسبت', 3, 2), codes('پروژه‌ها'), PAGE],
      shock.provisions.map(({ provision, planned, lost, projects }) => [
        titleOf(provision),
        provision,
        planned,
        lost,
        undefined,
        projects.join(' '),
        pages.get(provision),
      ]),
    ),
    sheet(
      'هدف‌ها',
      'هدف‌هایی که به این پروژه‌ها تکیه دارند',
      [
        NAME,
        ID,
        number('هدف سال'),
        { kind: 'text', title: 'یکا', width: 16 },
        sum('اعتبار سال'),
        sum('بی‌پوشش'),
        codes('آنچه می‌سنجد'),
        PAGE,
      ],
      shock.targets.map(({ indicator, target, planned, lost, through }) => [
        titleOf(indicator),
        indicator,
        target,
        unitOf(plan, indicator),
        planned,
        lost,
        through.join(' '),
        pages.get(indicator),
      ]),
    ),
    sheet(
      'مانده',
      'ماندهٔ منابع پس از کاهش',
      [NAME, ID, sum('مانده'), PAGE],
      shock.spare.map(({ source, amount }) => [titleOf(source), source, amount, pages.get(source)]),
      'جمع',
    ),
  ];
  return { ...meta, sheets: sheets.filter(({ rows }) => rows.length > 0) };
}

const NAME: SheetColumn = { kind: 'text', title: 'عنوان', width: 46 };
const ID: SheetColumn = { kind: 'code', title: 'شناسه', width: 18 };
const PAGE: SheetColumn = { kind: 'text', title: 'صفحهٔ سند', width: 11 };

const sum = (title: string): SheetColumn => ({ kind: 'sum', title, width: 18 });
const number = (title: string): SheetColumn => ({ kind: 'number', title, width: 10 });
const codes = (title: string): SheetColumn => ({ kind: 'code', title, width: 36 });
const part = (title: string, of: number, by: number): SheetColumn => ({ kind: 'ratio', title, width: 10, of, by });

function unitOf(plan: Plan, indicator: string): string | undefined {
  const item = plan.items.get(indicator);
  return item?.kind === 'indicator' ? item.unit : undefined;
}
