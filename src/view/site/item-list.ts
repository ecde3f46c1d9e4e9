// What a page that lists all items of a kind shows: a table in the order of the plan, grouped by domain, and what browsers need to filter
// and sort it. Every figure, text, rank and count is made in the view; a browser compares ranks and adds up whole numbers.
import type { Kind } from '../../model/vocabulary.ts';
import type { ChartBlock, Phrasing } from '../tree.ts';

export interface ItemList {
  readonly kind: Kind;
  readonly title: string;
  /** What the list is and what its columns mean, in a sentence or two. */
  readonly intro: string;
  /** What one row is called, as in «۱۲ از ۵۹ پروژه». */
  readonly noun: string;
  /** What holds for all figures, such as their unit. */
  readonly note?: string;
  readonly columns: readonly ListColumn[];
  readonly facets: readonly ListFacet[];
  /** In the order of the plan; each has rows. */
  readonly groups: readonly ListGroup[];
  /** The sum of each column of money, as printed, in the order of the columns; absent where none is summed. */
  readonly totals?: readonly (string | undefined)[];
}

/** `number` and `money` are figures; the cells of `title` name their rows. */
export type ListColumnKind = 'number' | 'title' | 'text' | 'mark' | 'date' | 'money' | 'spark';

export interface ListColumn {
  readonly key: string;
  readonly title: string;
  readonly kind: ListColumnKind;
  /** How the column is sorted; absent where it is not. */
  readonly sort?: ListSort;
  /** Whether the amounts of the rows are added up under the table. */
  readonly summed?: true;
}

export interface ListSort {
  /** The direction that the first click on the heading gives. */
  readonly first: 'ascending' | 'descending';
  /** The two directions in words, as in «مهلت: زودترین نخست». */
  readonly ascending: string;
  readonly descending: string;
}

export interface ListGroup {
  /** Unique in the list; empty for rows that belong to no group. */
  readonly key: string;
  /** Absent where the rows stand without a heading. */
  readonly title?: string;
  /** The item that the group is named after. */
  readonly item?: string;
  readonly rows: readonly ListRow[];
}

export interface ListRow {
  /** Unique in the list. */
  readonly id: string;
  /** In the order of the columns. */
  readonly cells: readonly ListCell[];
  /** For each column the place of the row when it is sorted by it, ascending; equal cells have equal ranks, and what is missing has null and comes last. */
  readonly ranks: readonly (number | null)[];
  /** For each column the amount of the row in the plan's unit of currency; null in columns that are not summed. */
  readonly amounts: readonly (number | null)[];
  /** Keys of the values that the row has in each facet, by the key of the facet. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

export interface ListCell {
  readonly children: readonly Phrasing[];
  /** What is said of it in smaller type. */
  readonly remark?: readonly Phrasing[];
  /** A grade among so many, drawn as dots beside its word. */
  readonly grade?: readonly [grade: number, of: number];
  /** A share between 0 and 1, drawn as a bar below its figure. */
  readonly share?: number;
  readonly chart?: Pick<ChartBlock, 'id' | 'width' | 'height' | 'shapes' | 'alternative'>;
}

/** One thing by which rows are chosen: values of one facet widen the choice, facets narrow it. */
export interface ListFacet {
  readonly key: string;
  readonly title: string;
  readonly values: readonly ListFacetValue[];
}

export interface ListFacetValue {
  readonly key: string;
  readonly title: string;
  /** How many rows have it. */
  readonly count: number;
}
