// What lists of items share: the columns of number and title, figures, and the facets of domain, unit and closed lists of values.
import type { Item } from '../../../model/types.ts';
import { KINDS, VALUES, type Kind, type ValueList } from '../../../model/vocabulary.ts';
import { formatNumber } from '../../../text/digits.ts';
import { moneyText, numberOf, type Writing } from '../../writing.ts';
import { listCell, titleCell, type ColumnDraft, type FacetDraft, type ListDraft } from './draft-list.ts';

/** The columns that every list of items begins with; `remark` is said below the title. */
export function headColumns<T extends Item>(writing: Writing, kind: Kind, remark?: (item: T) => string | undefined): ColumnDraft<T>[] {
  return [
    { key: 'number', title: 'شماره', kind: 'number', cell: (item) => listCell(numberOf(writing, item.id)) },
    { key: 'title', title: KINDS[kind].label, kind: 'title', cell: (item) => titleCell(item, remark?.(item)), by: ({ title }) => title },
  ];
}

/** A column of words, sorted as a dictionary has them. */
export function textColumn<T>(key: string, title: string, textOf: (entry: T) => string | undefined): ColumnDraft<T> {
  return { key, title, kind: 'text', cell: (entry) => listCell(textOf(entry)), by: textOf };
}

/** A column of counts. */
export function countColumn<T>(key: string, title: string, count: (entry: T) => number): ColumnDraft<T> {
  return { key, title, kind: 'number', cell: (entry) => listCell(formatNumber(count(entry), 0)), by: count };
}

/** A column of sums of the plan's currency, added up below; undefined is missing, which is not zero. */
export function moneyColumn<T>(writing: Writing, key: string, title: string, amountOf: (entry: T) => number | undefined): ColumnDraft<T> {
  return {
    key,
    title,
    kind: 'money',
    cell(entry) {
      const amount = amountOf(entry);
      return listCell(amount === undefined ? undefined : moneyText(writing, amount));
    },
    by: amountOf,
    summed: amountOf,
  };
}

/** A column of a closed list whose values are in their order from small to large, with dots for the grade. */
export function gradeColumn<T, L extends ValueList>(
  key: string,
  title: string,
  list: L,
  valueOf: (entry: T) => keyof (typeof VALUES)[L],
): ColumnDraft<T> {
  const keys = Object.keys(VALUES[list]);
  const gradeOf = (entry: T): number => keys.indexOf(String(valueOf(entry))) + 1;
  return {
    key,
    title,
    kind: 'mark',
    cell: (entry) => listCell(VALUES[list][valueOf(entry)] as string, { grade: [gradeOf(entry), keys.length] }),
    by: gradeOf,
  };
}

/** What lists of items that live in domains have in common. */
export function inDomains<T extends Item>({ plan }: Writing): Pick<ListDraft<T>, 'idOf' | 'groupOf' | 'groups'> {
  return {
    idOf: ({ id }) => id,
    groupOf: ({ domain }) => domain ?? '',
    groups: plan.byKind.domain.map(({ id, title }) => ({ key: id, title, item: id })),
  };
}

/** The facet of domains. */
export function domainFacet<T>({ plan }: Writing, of: (entry: T) => string | undefined): FacetDraft<T> {
  return itemFacet('domain', KINDS.domain.label, plan.byKind.domain, (entry) => listed(of(entry)));
}

/** A facet whose values are items. */
export function itemFacet<T>(key: string, title: string, items: readonly Item[], of: (entry: T) => readonly string[]): FacetDraft<T> {
  return { key, title, values: items.map((item) => [item.id, item.title]), of };
}

/** The facet of the unit that answers. */
export function unitFacet<T>({ plan }: Writing, key: string, title: string, of: (entry: T) => string): FacetDraft<T> {
  return { key, title, values: Object.entries(plan.settings.units), of: (entry) => [of(entry)] };
}

/** The facet of a closed list; the largest first where the values are grades. */
export function valueFacet<T, L extends ValueList>(
  key: string,
  title: string,
  list: L,
  of: (entry: T) => keyof (typeof VALUES)[L] | undefined,
  order: 'asWritten' | 'largestFirst' = 'asWritten',
): FacetDraft<T> {
  const values = Object.entries(VALUES[list]) as [string, string][];
  return {
    key,
    title,
    values: order === 'asWritten' ? values : values.toReversed(),
    of: (entry) => listed(of(entry) as string | undefined),
  };
}

/** A list of what is there. */
export function listed(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}
