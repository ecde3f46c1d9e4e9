// What a kind says of its list -> the list: ranks for sorting, counts of facets, groups, sums. Columns and facets are given as questions
// put to an entry.
import type { Kind } from '../../../model/vocabulary.ts';
import { byPersianOrder } from '../../../text/collation.ts';
import { toReadable } from '../../isolate-latin.ts';
import { linkTo, MISSING, say } from '../../phrasing.ts';
import type { Phrasing } from '../../tree.ts';
import { moneyText, type Writing } from '../../writing.ts';
import type { ItemList, ListCell, ListColumn, ListColumnKind, ListFacet, ListGroup, ListRow } from '../item-list.ts';

/** A list as a kind describes it. */
export interface ListDraft<T> {
  readonly kind: Kind;
  readonly title: string;
  readonly intro: string;
  readonly noun: string;
  readonly note?: string;
  /** In the order of the plan. */
  readonly entries: readonly T[];
  readonly idOf: (entry: T) => string;
  /** The group of an entry, by its key among `groups`; entries of none come last. */
  readonly groupOf?: (entry: T) => string;
  readonly groups?: readonly { readonly key: string; readonly title: string; readonly item?: string }[];
  readonly columns: readonly ColumnDraft<T>[];
  readonly facets: readonly FacetDraft<T>[];
}

export interface ColumnDraft<T> {
  readonly key: string;
  readonly title: string;
  readonly kind: ListColumnKind;
  readonly cell: (entry: T) => ListCell;
  /** What the cell is sorted by, numbers or words; undefined where it is missing. A column without it is not sorted. */
  readonly by?: (entry: T) => number | string | undefined;
  /** What the two directions are called, where the kind of the column does not say it. */
  readonly directions?: Directions;
  readonly summed?: (entry: T) => number | undefined;
}

type Directions = readonly [first: 'ascending' | 'descending', ascending: string, descending: string];

export interface FacetDraft<T> {
  readonly key: string;
  readonly title: string;
  /** All values in their order; those that no entry has are left out. */
  readonly values: readonly (readonly [key: string, title: string])[];
  readonly of: (entry: T) => readonly string[];
}

/** Works out a list. A facet in which the entries do not differ is left out. */
export function draftList<T>(writing: Writing, draft: ListDraft<T>): ItemList {
  const { kind, title, intro, noun, note, entries, columns } = draft;
  const ranks = columns.map((column) => ranksOf(entries, column.by));
  const facets = draft.facets.map((facet) => ({ facet, chosen: entries.map((entry) => [...new Set(facet.of(entry))]) }));
  const rows = entries.map((entry, at): readonly [group: string, row: ListRow] => [
    draft.groupOf?.(entry) ?? '',
    {
      id: draft.idOf(entry),
      cells: columns.map((column) => column.cell(entry)),
      ranks: ranks.map((column) => column[at] ?? null),
      amounts: columns.map((column) => column.summed?.(entry) ?? null),
      values: Object.fromEntries(facets.map(({ facet, chosen }) => [facet.key, chosen[at] ?? []])),
    },
  ]);
  const totals = columns.map(({ summed }) =>
    summed
      ? moneyText(
          writing,
          entries.reduce((sum, entry) => sum + (summed(entry) ?? 0), 0),
        )
      : undefined,
  );
  return {
    kind,
    title,
    intro,
    noun,
    ...(note === undefined ? {} : { note }),
    columns: columns.map(columnOf),
    facets: facets.flatMap(({ facet, chosen }) => facetOf(facet, chosen)),
    groups: groupsOf(draft, rows),
    ...(totals.some((total) => total !== undefined) ? { totals } : {}),
  };
}

/** A cell of words or of a figure; the mark of what is missing where there is none. */
export function listCell(content: string | readonly Phrasing[] | undefined, more: Omit<ListCell, 'children'> = {}): ListCell {
  const children = typeof content === 'string' ? say(content) : (content ?? []);
  return { children: children.length === 0 ? say(MISSING) : children, ...more };
}

/** A cell that names its row and leads to its item. */
export function titleCell(item: { readonly id: string; readonly title: string }, remark?: string): ListCell {
  return { children: [linkTo(item)], ...(remark === undefined || remark === '' ? {} : { remark: say(remark) }) };
}

function columnOf<T>({ key, title, kind, by, directions, summed }: ColumnDraft<T>): ListColumn {
  const [first, ascending, descending] = directions ?? DIRECTIONS[kind];
  return {
    key,
    title,
    kind,
    ...(by ? { sort: { first, ascending: `${title}: ${ascending}`, descending: `${title}: ${descending}` } } : {}),
    ...(summed ? { summed: true } : {}),
  };
}

const FIGURES = ['descending', 'کمترین نخست', 'بیشترین نخست'] as const;
const WORDS = ['ascending', 'الفبایی', 'وارونهٔ الفبایی'] as const;
const DIRECTIONS: { readonly [K in ListColumnKind]: Directions } = {
  number: FIGURES,
  money: FIGURES,
  mark: FIGURES,
  spark: FIGURES,
  title: WORDS,
  text: WORDS,
  date: ['ascending', 'زودترین نخست', 'دیرترین نخست'],
};

/** Ranks entries by what they are sorted by: words in Persian order, equals alike. */
function ranksOf<T>(entries: readonly T[], by: ColumnDraft<T>['by']): (number | undefined)[] {
  if (!by) return [];
  const keys = entries.map((entry) => by(entry));
  const known = [...new Set(keys.filter((key) => key !== undefined))].sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : byPersianOrder(String(a), String(b)),
  );
  const places = new Map(known.map((key, place) => [key, place]));
  return keys.map((key) => (key === undefined ? undefined : places.get(key)));
}

function facetOf<T>({ key, title, values }: FacetDraft<T>, chosen: readonly (readonly string[])[]): ListFacet[] {
  const counts = new Map<string, number>();
  for (const value of chosen.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const used = values.flatMap(([value, title]) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ key: value, title: toReadable(title), count }];
  });
  return used.length < 2 ? [] : [{ key, title, values: used }];
}

function groupsOf<T>({ groups = [] }: ListDraft<T>, rows: readonly (readonly [group: string, row: ListRow])[]): ListGroup[] {
  const known = new Set(groups.map(({ key }) => key));
  const rest = rows.flatMap(([group, row]) => (known.has(group) ? [] : [row]));
  return [
    ...groups.flatMap(({ key, title, item }): ListGroup[] => {
      const members = rows.flatMap(([group, row]) => (group === key ? [row] : []));
      return members.length === 0 ? [] : [{ key, title: toReadable(title), ...(item === undefined ? {} : { item }), rows: members }];
    }),
    ...(rest.length === 0 ? [] : [{ key: '', ...(known.size > 0 ? { title: OTHERS } : {}), rows: rest }]),
  ];
}

/** Heads what belongs to no group. */
const OTHERS = 'بیرون از حوزه‌ها';
