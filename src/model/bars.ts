// `::bars{table=modes column=2}` -> the columns of numbers that it draws, from a captioned table of the same text.
import { parseNumber } from '../text/digits.ts';
import type { Directive } from './directives.ts';
import { findLabels } from './labels.ts';
import { heldNodesOf } from './prose-nodes.ts';
import { isSumHead, readTable, type NumberCell, type NumberTable } from './read-tables.ts';
import type { Item } from './types.ts';

type Arguments = Extract<Directive, { name: 'bars' }>['arguments'];

export interface Bars {
  /** The label of the table. */
  readonly label: string;
  /** The first cell of each row; rows of sums are left out. */
  readonly names: readonly string[];
  /** The chosen columns; a value is undefined where the cell is empty. */
  readonly series: readonly { readonly head: string; readonly cells: readonly NumberCell[] }[];
}

/** Which argument names no table or no column that can be drawn, and what it could have named. */
export interface BarsProblem {
  readonly argument: 'table' | 'column';
  readonly value: string;
  readonly allowed: readonly string[];
}

/**
 * Finds what a directive draws. `column` is a number counted from 1, the head of a column, or two of either with a comma between;
 * the second column where there is none. A column can be drawn if its cells are empty or numbers, none below zero.
 */
export function findBars(item: Item, { table: written, column = '2' }: Arguments): Bars | BarsProblem {
  const tables = captionedTables(item);
  const label = written.replace(/^#/, '');
  const table = tables.get(label);
  if (!table) return { argument: 'table', value: written, allowed: [...tables.keys()] };

  const rows = table.rows.filter(({ label }) => !isSumHead(label));
  const drawable = table.heads.flatMap((head, at) => {
    const cells = rows.flatMap(({ cells }) => cells[at] ?? []);
    const values = cells.flatMap(({ value }) => value ?? []);
    const isWhole = at > 0 && values.length > 0 && cells.every(({ isEmpty, value = -1 }) => isEmpty || value >= 0);
    return isWhole ? [{ at, head, cells }] : [];
  });
  const allowed = drawable.map(({ head }) => head);
  const series = [];
  for (const chosen of allowed.includes(column) ? [column] : column.split(/[,،]/).map((part) => part.trim())) {
    const number = parseNumber(chosen);
    const found = drawable.find(({ at, head }) => head === chosen || at + 1 === number);
    if (!found) return { argument: 'column', value: chosen, allowed };
    series.push({ head: found.head, cells: found.cells });
  }
  return { label, names: rows.map(({ label }) => label), series };
}

function captionedTables(item: Item): Map<string, NumberTable> {
  const labels = new Map(findLabels(item).map(({ at, name }) => [at, name] as const));
  return new Map(
    heldNodesOf(item.prose, 'table').flatMap(({ node, parent }) => {
      const name = parent.type === 'captioned' ? labels.get(parent.children[0]) : undefined;
      return name === undefined ? [] : [[name, readTable(node)] as const];
    }),
  );
}
