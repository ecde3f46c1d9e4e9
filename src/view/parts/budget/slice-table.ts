// A view of the year's slice as a table: each group with its money, its share, the projects that it comes from, and the page of the
// plan that has it.
import type { PhrasingContent } from 'mdast';
import { nestViews } from '../../../reckon/budget-slice.ts';
import { pageKey, type MoneyView } from '../../../reckon/money-views.ts';
import { cell, joined, MISSING } from '../../phrasing.ts';
import type { Cell, Column, ModelTable, Row } from '../../tree.ts';
import type { BudgetWriting } from '../../budget-writing.ts';
import { moneyNote, referByTitle } from '../../writing.ts';
import { branchRows, VIEW_LABELS } from '../sum-table.ts';
import { markColumn, modelTable, moneyCell, numberColumn, shareCell, wordColumn } from '../table.ts';

/** Builds the table of nested views. Groups that are projects show their own id, others those of their projects. */
export function sliceTable(writing: BudgetWriting, id: string, caption: string, nested: readonly MoneyView[]): ModelTable {
  const { views, total } = writing.slice;
  const keyed = nested.includes('project');
  return modelTable(id, {
    caption,
    note: moneyNote(writing),
    columns: [
      wordColumn(nested.map((view) => VIEW_LABELS[view]).join('، '), keyed ? 3 : 2),
      ...(keyed ? [markColumn('شناسه')] : [wordColumn('پروژه‌ها', 2)]),
      numberColumn('مبلغ'),
      numberColumn('سهم'),
      PAGE_COLUMN,
    ],
    rows: [
      ...branchRows(writing, nestViews(views, nested), (branch) => [
        keyed ? cell(idText(branch.row.key)) : cell(joined(branch.row.projects.map(idText))),
        moneyCell(writing, branch.row.amount),
        shareCell(branch.row.share, branch.row.amount),
        pageCell(writing, pageKey(branch.view, branch.row.key)),
      ]),
      { role: 'total', cells: [cell('جمع', 2), moneyCell(writing, total), shareCell(total > 0 ? 100 : 0, 0), cell('')] },
    ],
  });
}

/** Says an id or a code, left to right. */
export function idText(id: string): PhrasingContent[] {
  return [{ type: 'isolate', value: id, role: 'latin' }];
}

/** The columns that name the item of a row, and its page at the end of the row. */
export const itemColumns = (title: string, weight = 3): Column[] => [wordColumn(title, weight), markColumn('شناسه')];
export const PAGE_COLUMN: Column = markColumn('صفحهٔ سند');

/** A row about an item: its title and id, what is said of it, and its page in the printed plan. */
export function itemRow(writing: BudgetWriting, item: string, cells: readonly Cell[]): Row {
  const title = cell(referByTitle(writing, item));
  return { role: 'body', item, cells: [title, cell(idText(item)), ...cells, pageCell(writing, item)] };
}

/** The page of the printed plan; a dash where it has none. */
export function pageCell({ pages }: Pick<BudgetWriting, 'pages'>, key: string): Cell {
  return cell(pages.get(key) ?? MISSING);
}
