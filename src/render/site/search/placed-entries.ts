// Book and pages -> all that can be looked for on this site, each with where it is.
import { KINDS } from '../../../model/vocabulary.ts';
import type { SearchEntry, SearchView } from '../../../view/site/search-entries.ts';
import type { PageEntry } from '../frame.ts';
import { chapterPath, HOME, NOT_FOUND, SEARCH, type SiteMap } from '../site-map.ts';
import { SEARCH_WORDS } from '../words.ts';
import type { PlacedEntry } from './search-files.ts';

/** Places the entries of the book, and adds the pages of the site that are neither chapters nor items. */
export function placedEntries({ entries, sorts }: SearchView, map: SiteMap, pages: readonly PageEntry[]): PlacedEntry[] {
  const plurals = new Map(sorts.map(({ sort, name }) => [sort, name]));
  return [
    ...pages.filter(isOwnPage(map)).map(pageEntry),
    ...entries.flatMap((entry): PlacedEntry[] => {
      const to = placeOf(entry, map);
      if (!to) return [];
      const { item, anchor, ...rest } = entry;
      const code = item !== undefined && anchor === undefined ? { code: item } : {};
      // A submission is found as one and not as its event.
      const also = [plurals.get(entry.sort) ?? '', entry.sort === 'domain' ? KINDS.domain.label : ''].join(' ');
      return [{ ...rest, also, ...code, to }];
    }),
  ];
}

function placeOf({ item, anchor }: SearchEntry, map: SiteMap): PlacedEntry['to'] | undefined {
  if (item === undefined) return anchor === undefined ? undefined : map.findAnchor(anchor);
  const page = map.findItem(item);
  return page && anchor !== undefined ? { path: page.path, anchor } : page;
}

function isOwnPage(map: SiteMap): (page: PageEntry) => boolean {
  const others = new Set([HOME, NOT_FOUND, SEARCH, ...map.chapters.map(chapterPath)]);
  // What is of an item is found by the item: its own page, and the page of its money.
  const ofItems = /^(?:items|money\/(?:domain|source|area))\//;
  return ({ path }) => !others.has(path) && !ofItems.test(path);
}

function pageEntry({ path, make }: PageEntry): PlacedEntry {
  const { title, description } = make();
  return { sort: 'page', label: SEARCH_WORDS.page, also: '', title, facts: '', text: description, to: { path } };
}
