// The tables of prose as numbers: what heads each column and row, and each cell as a number where it is one.
import type { Root, Table, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Position } from 'unist';
import { parseNumber } from '../text/digits.ts';
import { nodesOf } from './prose-nodes.ts';

export interface NumberCell {
  /** Nothing, or a dash. */
  readonly isEmpty: boolean;
  /** Undefined where the cell is no number. */
  readonly value: number | undefined;
  readonly decimals: number;
  readonly isPercent: boolean;
  /** What stands in the cell, without the lines around it. */
  readonly node: { readonly position?: Position | undefined };
}

export interface NumberTable {
  /** One for each column, the first included. */
  readonly heads: readonly string[];
  /** `label` is the text of the first cell that has one. */
  readonly rows: readonly { readonly label: string; readonly cells: readonly NumberCell[] }[];
}

/** Reads every table of a prose. */
export function readTables(prose: Root): NumberTable[] {
  return nodesOf(prose, 'table').map(readTable);
}

/** Reads one table. */
export function readTable({ children: [head, ...rows] }: Table): NumberTable {
  return {
    heads: head?.children.map(textOf) ?? [],
    rows: rows.map(({ children }) => ({ label: children.map(textOf).find((text) => text !== '') ?? '', cells: children.map(readCell) })),
  };
}

/** Tells whether a row or column is headed as a sum: «جمع», «جمع کل», «مجموع (تن)». */
export function isSumHead(head: string): boolean {
  return /^(?:جمع|مجموع)(?:[ \u200c]کل)?$/.test(head.replace(/\s*\(.*\)$/, ''));
}

const textOf = (cell: TableCell): string => toString(cell).trim();

// A negative number stands in brackets, as the tables of the plan have it.
function readCell(cell: TableCell): NumberCell {
  const text = textOf(cell);
  const isPercent = /[٪%]$/.test(text);
  const number = text
    .replace(/[٪%]$/, '')
    .trim()
    .replace(/^\((.+)\)$/, '-$1')
    .replace(/^-(.+)[٪%]$/, '-$1');
  const [first, last] = [cell.children[0], cell.children.at(-1)];
  const node = first?.position && last?.position ? { position: { start: first.position.start, end: last.position.end } } : cell;
  return {
    isEmpty: /^[-\u2013\u2014]?$/.test(text),
    value: parseNumber(number),
    decimals: /[.\u066b](.+)$/.exec(number)?.[1]?.length ?? 0,
    isPercent,
    node,
  };
}
