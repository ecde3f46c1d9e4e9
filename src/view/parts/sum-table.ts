// Money cells -> a table of years: one row for each source, mission (with its programmes) or domain, and the sum of all.
import { sumByYear, sumsBy, type MoneyCell } from '../../reckon/money.ts';
import { FIELDS, KINDS } from '../../model/vocabulary.ts';
import type { ModelTable, Row } from '../tree.ts';
import { cell } from '../phrasing.ts';
import { moneyNote, refer, type Writing } from '../writing.ts';
import { modelTable, moneyCellsOf, numberColumn, row, wordColumn, yearColumns } from './table.ts';

export type SumKey = 'source' | 'mission' | 'domain' | 'year';

/** Builds the table; every figure in it is a sum of the given cells. Rows stand in the order of the plan. */
export function sumTable(writing: Writing, id: string, caption: string, cells: readonly MoneyCell[], by: SumKey): ModelTable {
  const { years } = writing.plan;
  const head = { source: KINDS.source.label, mission: FIELDS.mission.label, domain: KINDS.domain.label, year: 'شرح' }[by];
  return modelTable(id, {
    caption,
    unitNote: moneyNote(writing),
    columns: [wordColumn(head), ...yearColumns(years), numberColumn('جمع')],
    rows: [
      ...(by === 'year' ? [] : by === 'mission' ? missionRows(writing, cells) : itemRows(writing, cells, by)),
      { role: 'total', cells: [cell('جمع'), ...moneyCellsOf(sumByYear(cells), years)] },
    ],
  });
}

function itemRows(writing: Writing, cells: readonly MoneyCell[], by: 'source' | 'domain'): Row[] {
  const { byKind, years } = writing.plan;
  const sums = sumsBy(cells, by);
  return inOrder(
    sums,
    byKind[by].map(({ id }) => id),
  ).map((id) => row([cell(refer(writing, id, writing.plan.items.get(id)?.title)), ...moneyCellsOf(sums.get(id), years)], id));
}

function missionRows(writing: Writing, cells: readonly MoneyCell[]): Row[] {
  const { years, settings } = writing.plan;
  const missions = sumsBy(cells, 'mission');
  return inOrder(missions, Object.keys(settings.missions)).flatMap((key): Row[] => {
    const { title = key, programs = {} } = settings.missions[key] ?? {};
    const names = new Map(Object.entries(programs).map(([program, name]) => [`${key}/${program}`, name]));
    const sums = sumsBy(
      cells.filter(({ mission }) => mission === key),
      'program',
    );
    return [
      { role: 'subtotal', cells: [cell(title), ...moneyCellsOf(missions.get(key), years)] },
      ...inOrder(sums, [...names.keys()]).map((program) =>
        row([cell(names.get(program) ?? program), ...moneyCellsOf(sums.get(program), years)]),
      ),
    ];
  });
}

/** Gives the groups that have money, as the plan lists them; groups that the plan does not know come last. */
export function inOrder(groups: ReadonlyMap<string, unknown>, listed: readonly string[]): string[] {
  return [...listed.filter((key) => groups.has(key)), ...[...groups.keys()].filter((key) => !listed.includes(key))];
}
