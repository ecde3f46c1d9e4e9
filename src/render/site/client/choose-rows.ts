// The rows that a choice leaves, in which order, and how many each further choice would leave. Nothing here knows the page.
import { searchKey } from '../../../text/search-key.ts';
import type { RowData } from '../row-data.ts';
import type { ListState } from './list-state.ts';

/** A row with what it says, folded as words are looked for. */
export interface ChoosableRow extends RowData {
  readonly said: string;
}

/** Tells for each row whether it is left: it has one of the chosen values in every facet, and each of the words. */
export function chooseRows(rows: readonly ChoosableRow[], { chosen, text }: ListState): boolean[] {
  const words = wordsOf(text);
  return rows.map((row) => says(row, words) && [...chosen].every(([key, values]) => has(row, key, values)));
}

/** Counts, for each value of a facet, the rows that it would leave beside what is chosen in the other facets. */
export function countValues(rows: readonly ChoosableRow[], { chosen, text }: ListState, facet: string): Map<string, number> {
  const words = wordsOf(text);
  const others = [...chosen].filter(([key]) => key !== facet);
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!says(row, words) || !others.every(([key, values]) => has(row, key, values))) continue;
    for (const value of row.values[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Gives the places of rows in the order of a column: what is missing last either way, equals in the order of the plan. */
export function orderRows(rows: readonly ChoosableRow[], column: number, descending: boolean): number[] {
  const turn = descending ? -1 : 1;
  return rows
    .map((row, at) => ({ at, rank: row.ranks[column] ?? null }))
    .sort((a, b) => {
      if (a.rank === null || b.rank === null) return Number(a.rank === null) - Number(b.rank === null) || a.at - b.at;
      return (a.rank - b.rank) * turn || a.at - b.at;
    })
    .map(({ at }) => at);
}

/** Adds up a column of the rows that are left; undefined where none of them has an amount. */
export function sumRows(rows: readonly ChoosableRow[], left: readonly boolean[], column: number): number | undefined {
  const amounts = rows.flatMap((row, at) => (left[at] ? (row.amounts[column] ?? []) : []));
  return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0);
}

function wordsOf(text: string): string[] {
  return searchKey(text)
    .split(' ')
    .filter((word) => word !== '');
}

function says({ said }: ChoosableRow, words: readonly string[]): boolean {
  return words.every((word) => said.includes(word));
}

function has({ values }: ChoosableRow, key: string, wanted: ReadonlySet<string>): boolean {
  return (values[key] ?? []).some((value) => wanted.has(value));
}
