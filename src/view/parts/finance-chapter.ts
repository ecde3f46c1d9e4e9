// «منابع مالی»: ceilings against planned use, uses by mission and by domain, then each source. All sums are of project cells.
import type { Source } from '../../model/types.ts';
import { FIELDS, KINDS, valueLabel } from '../../model/vocabulary.ts';
import { byYears, moneyCells, sumByYear, sumsBy, type MoneyCell, type YearSums } from '../../reckon/money.ts';
import { cell, fact } from '../phrasing.ts';
import type { Block, Cell, ModelTable, Row, Section } from '../tree.ts';
import { moneyNote, refer, referAll, type Writing } from '../writing.ts';
import { childIds } from './item-relations.ts';
import { itemSection, section } from './item-section.ts';
import { moneyChart } from './money-chart.ts';
import { moneyFlow } from './money-flow.ts';
import { projectOverview } from './project-overview.ts';
import { sumTable } from './sum-table.ts';
import { modelTable, moneyCellsOf, numberCell, numberColumn, wordColumn, yearColumns } from './table.ts';

export function financeChapter(writing: Writing, id: string): Block[] {
  const cells = moneyCells(writing.plan);
  const { source } = writing.plan.byKind;
  return [
    section(`${id}_resources`, 'منابع و مصارف', [
      resourceTable(writing, `${id}_sources`, cells),
      ...moneyChart(writing, `${id}_sources-chart`, 'برداشت هر سال به تفکیک منبع', cells, 'source'),
    ]),
    ...moneyFlow(writing, `${id}_flow`, cells),
    section(`${id}_missions`, 'مصارف به تفکیک مأموریت', [
      sumTable(writing, `${id}_by-mission`, 'اعتبار به تفکیک مأموریت و برنامه', cells, 'mission'),
    ]),
    section(`${id}_domains`, 'مصارف به تفکیک حوزه', [
      sumTable(writing, `${id}_by-domain`, 'اعتبار به تفکیک حوزه', cells, 'domain'),
      ...moneyChart(writing, `${id}_domains-chart`, 'اعتبار هر سال به تفکیک حوزه', cells, 'domain'),
    ]),
    ...(writing.plan.byKind.project.length > 0
      ? [section(`${id}_projects`, 'همهٔ پروژه‌ها در یک نگاه', [projectOverview(writing, `${id}_overview`)])]
      : []),
    ...(source.length > 0
      ? [
          section(
            `${id}_items`,
            KINDS.source.plural,
            source.map((item) => sourceSection(writing, item)),
          ),
        ]
      : []),
  ];
}

function resourceTable(writing: Writing, id: string, cells: readonly MoneyCell[]): ModelTable {
  const { byKind, years } = writing.plan;
  const uses = sumsBy(cells, 'source');
  const ceilings = new Map(byKind.source.map((source) => [source.id, ceilingSums(source)]));
  return modelTable(id, {
    caption: 'سقف، برداشت و ماندهٔ منابع',
    unitNote: moneyNote(writing),
    columns: [wordColumn(KINDS.source.label), ...yearColumns(years), numberColumn('جمع')],
    rows: [
      ...byKind.source.flatMap(({ id: source, title }) =>
        resourceRows(cell(refer(writing, source, title), years.length + 2), 'body', ceilings.get(source), uses.get(source), years, source),
      ),
      ...resourceRows(cell('همهٔ منابع', years.length + 2), 'total', addSums([...ceilings.values()]), sumByYear(cells), years),
    ],
  });
}

function resourceRows(
  head: Cell,
  role: 'body' | 'total',
  ceiling: YearSums | undefined,
  use: YearSums | undefined,
  years: readonly number[],
  item?: string,
): Row[] {
  const line = (label: string, cells: Cell[], lineRole: Row['role']): Row => ({ role: lineRole, cells: [cell(label), ...cells] });
  return [
    { role: 'group', cells: [head], ...(item === undefined ? {} : { item }) },
    line('سقف', moneyCellsOf(ceiling, years), role),
    line('برداشت', moneyCellsOf(use, years), role),
    line('مانده', remainders(ceiling, use, years), role === 'body' ? 'subtotal' : 'total'),
  ];
}

// What is left is known only where there is a ceiling; a year without any use leaves the whole of it.
function remainders(ceiling: YearSums | undefined, use: YearSums | undefined, years: readonly number[]): Cell[] {
  const left = (limit: number | undefined, used = 0): number | undefined => (limit === undefined ? undefined : limit - used);
  return [
    ...years.map((year) => numberCell(left(ceiling?.byYear.get(year), use?.byYear.get(year)), 0)),
    numberCell(left(ceiling && ceiling.byYear.size > 0 ? ceiling.total : undefined, use?.total), 0),
  ];
}

function ceilingSums(source: Source): YearSums {
  const byYear = new Map(byYears(source.ceilings));
  return { byYear, total: [...byYear.values()].reduce((sum, amount) => sum + amount, 0) };
}

function addSums(all: readonly YearSums[]): YearSums {
  const byYear = new Map<number, number>();
  for (const [year, amount] of all.flatMap((sums) => [...sums.byYear])) byYear.set(year, (byYear.get(year) ?? 0) + amount);
  return { byYear, total: all.reduce((sum, { total }) => sum + total, 0) };
}

function sourceSection(writing: Writing, source: Source): Section {
  return itemSection(writing, source, 3, [
    fact(FIELDS.class.label, valueLabel('class', source.class)),
    fact(FIELDS.certainty.label, valueLabel('certainty', source.certainty)),
    fact(FIELDS.means.label, source.means, true),
    fact(KINDS.project.plural, referAll(writing, childIds(writing, source, 'project')), true),
  ]);
}
