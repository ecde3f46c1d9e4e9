// ItemList -> the page that lists all items of a kind, with the form by which scripts filter and sort it.
import type { Book } from '../../../view/tree.ts';
import type { ItemList } from '../../../view/site/item-list.ts';
import { hrefFrom } from '../address.ts';
import type { Page, PageEntry } from '../frame.ts';
import { groupId, renderListTable } from '../list-table.ts';
import { markNumber } from '../opening-number.ts';
import { listPath, type SiteMap } from '../site-map.ts';
import { formatNumber } from '../../../text/digits.ts';

/** Makes the pages of all lists. */
export function listPages(book: Book, map: SiteMap): PageEntry[] {
  const lists = book.site?.lists ?? [];
  return lists.map((offer, at) => {
    const path = listPath(offer.kind);
    return {
      path,
      make: () =>
        listPage(
          book,
          map,
          offer.list,
          lists.filter((_, other) => other !== at).map(({ kind, title }) => ({ title, href: hrefFrom(path, { path: listPath(kind) }) })),
        ),
    };
  });
}

function listPage(book: Book, map: SiteMap, list: ItemList, others: readonly { title: string; href: string }[]): Page {
  const path = listPath(list.kind);
  const count = list.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const sorts = list.columns.flatMap(({ key, sort }) => {
    if (!sort) return [];
    const ascending = { value: key, title: sort.ascending };
    const descending = { value: `-${key}`, title: sort.descending };
    return sort.first === 'ascending' ? [ascending, descending] : [descending, ascending];
  });
  return {
    path,
    type: 'list',
    title: list.title,
    description: `${list.intro} ${book.meta.title}.`,
    crumbs: [],
    template: 'list',
    scripts: ['list'],
    data: {
      intro: list.intro,
      note: list.note,
      noun: list.noun,
      count: formatNumber(count, 0),
      facets: list.facets.map(({ key, title, values }) => ({
        key,
        title,
        values: values.map((value) => ({ key: value.key, title: markNumber(value.title), count: formatNumber(value.count, 0) })),
      })),
      sorts,
      jumps: list.groups
        .filter(({ title }) => title !== undefined)
        .map((group) => ({ title: group.title, href: `#${groupId(list, group)}`, count: formatNumber(group.rows.length, 0) })),
      table: renderListTable(list, { path, map }),
      others,
    },
  };
}
