// Ceiling, use and remainder of resources over the years, in groups of sources, and of all of them.
import type { PhrasingContent } from 'mdast';
import { byYears, sumByYear, type MoneyCell, type YearSums } from '../../reckon/money.ts';
import type { Source } from '../../model/types.ts';
import { cell } from '../phrasing.ts';
import type { Cell, ModelTable, Row } from '../tree.ts';
import { moneyNote, type Writing } from '../writing.ts';
import { modelTable, moneyCell, moneyCellsOf, numberColumn, wordColumn, yearColumns } from './table.ts';

export interface ResourceGroup {
  readonly head: PhrasingContent[] | string;
  readonly sources: readonly Source[];
}

/** Builds the table; groups have no source in common. */
export function resourceTable(
  writing: Writing,
  id: string,
  caption: string,
  column: string,
  groups: readonly ResourceGroup[],
  cells: readonly MoneyCell[],
): ModelTable {
  const { years } = writing.plan;
  const all = groups.flatMap(({ sources }) => sources);
  return modelTable(id, {
    caption,
    note: moneyNote(writing),
    columns: [wordColumn(column), ...yearColumns(years), numberColumn('جمع')],
    rows: [
      ...groups.flatMap(({ head, sources }) => groupRows(writing, cell(head, years.length + 2), 'body', sources, cells)),
      ...groupRows(writing, cell('همهٔ منابع', years.length + 2), 'total', all, cells),
    ],
  });
}

function groupRows(writing: Writing, head: Cell, role: 'body' | 'total', sources: readonly Source[], cells: readonly MoneyCell[]): Row[] {
  const ids = new Set(sources.map(({ id }) => id));
  const ceiling = sumCeilings(sources);
  const use = sumByYear(cells.filter(({ source }) => ids.has(source)));
  const line = (label: string, values: Cell[], lineRole: Row['role']): Row => ({ role: lineRole, cells: [cell(label), ...values] });
  const only = sources.length === 1 && role === 'body' ? sources[0]?.id : undefined;
  return [
    { role: 'group', cells: [head], ...(only === undefined ? {} : { item: only }) },
    line('سقف', moneyCellsOf(writing, ceiling), role),
    line('برداشت', moneyCellsOf(writing, use), role),
    line('مانده', remainders(writing, ceiling, use), role === 'body' ? 'subtotal' : 'total'),
  ];
}

// What is left is known only where there is a ceiling; a year without any use leaves the whole of it.
function remainders(writing: Writing, ceiling: YearSums, use: YearSums): Cell[] {
  const left = (limit: number | undefined, used = 0): number | undefined => (limit === undefined ? undefined : limit - used);
  return [
    ...writing.plan.years.map((year) => moneyCell(writing, left(ceiling.byYear.get(year), use.byYear.get(year)))),
    moneyCell(writing, left(ceiling.byYear.size > 0 ? ceiling.total : undefined, use.total)),
  ];
}

function sumCeilings(sources: readonly Source[]): YearSums {
  const byYear = new Map<number, number>();
  for (const [year, amount] of sources.flatMap(({ ceilings }) => byYears(ceilings))) byYear.set(year, (byYear.get(year) ?? 0) + amount);
  return { byYear, total: [...byYear.values()].reduce((sum, amount) => sum + amount, 0) };
}
