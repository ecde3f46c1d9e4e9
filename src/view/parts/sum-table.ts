// Money cells -> a table of years in one of the views of money, nested where a view lies within another: each group with its years, its
// sum and its share of the whole, and under them the sum of all.
import { nestViews, viewsOf, type ViewBranch } from '../../reckon/budget-slice.ts';
import { sumByYear, type MoneyCell } from '../../reckon/money.ts';
import { isItemView, type MoneyView } from '../../reckon/money-views.ts';
import { FIELDS, KINDS } from '../../model/vocabulary.ts';
import type { PhrasingContent } from 'mdast';
import type { ModelTable, Row } from '../tree.ts';
import { cell, say } from '../phrasing.ts';
import { moneyNote, refer, type Writing } from '../writing.ts';
import { modelTable, moneyCellsOf, numberColumn, shareCell, wordColumn, yearColumns } from './table.ts';

/** What the groups of a view are called, one by one. */
export const VIEW_LABELS: Readonly<Record<MoneyView, string>> = {
  class: FIELDS.class.label,
  source: KINDS.source.label,
  mission: FIELDS.mission.label,
  program: 'برنامهٔ بودجه',
  project: KINDS.project.label,
  domain: KINDS.domain.label,
  problem: KINDS.problem.label,
  unit: FIELDS.owner.label,
  area: 'منطقه',
  credit: FIELDS.credit.label,
};

/** Builds the table; every figure in it is a sum of the given cells. With no views it is the sum of each year alone. */
export function sumTable(
  writing: Writing,
  id: string,
  caption: string,
  cells: readonly MoneyCell[],
  nested: readonly MoneyView[],
): ModelTable {
  const head = nested.map((view) => VIEW_LABELS[view]).join('، ') || 'شرح';
  const sums = sumByYear(cells);
  const table = modelTable(id, {
    caption,
    note: moneyNote(writing),
    columns: [
      wordColumn(head),
      ...yearColumns(writing.plan.years),
      numberColumn('جمع'),
      ...(nested.length > 0 ? [numberColumn('سهم')] : []),
    ],
    rows: [
      ...branchRows(writing, nestViews(viewsOf(writing.plan, cells), nested), ({ row: { amount, byYear, share } }) => [
        ...moneyCellsOf(writing, { byYear, total: amount }),
        shareCell(share, amount),
      ]),
      {
        role: 'total',
        cells: [cell('جمع'), ...moneyCellsOf(writing, sums), ...(nested.length > 0 ? [shareCell(sums.total > 0 ? 100 : 0, 0)] : [])],
      },
    ],
  });
  return LONG_TITLES.some((view) => nested.includes(view)) ? { ...table, wide: true } : table;
}

/** Views whose titles are sentences; beside years, sum and share, an upright page leaves them too little room. */
const LONG_TITLES: readonly MoneyView[] = ['problem', 'project'];

/** Gives the rows of nested views: each group, then those that lie in it. `cellsOf` gives what follows the name of a group. */
export function branchRows(writing: Writing, branches: readonly ViewBranch[], cellsOf: (branch: ViewBranch) => Row['cells']): Row[] {
  return branches.flatMap((branch) => {
    const { view, row, children } = branch;
    const deeper = children.some((child) => child.children.length > 0);
    return [
      {
        role: children.length === 0 ? 'body' : deeper ? 'group' : 'head',
        cells: [cell(groupName(writing, branch)), ...cellsOf(branch)],
        ...(writing.plan.items.has(row.key) && isItemView(view) ? { item: row.key } : {}),
      } as const,
      ...branchRows(writing, children, cellsOf),
    ];
  });
}

/** Says the name of a group: as a link where it is an item. */
export function groupName(writing: Writing, { view, row: { key, title } }: Pick<ViewBranch, 'view' | 'row'>): PhrasingContent[] {
  return isItemView(view) && writing.plan.items.has(key) ? refer(writing, key, title) : say(title);
}
