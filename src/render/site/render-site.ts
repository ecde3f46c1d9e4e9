// Book + templates -> the files of the site. Everything can be read without scripts; all links are relative.
import type { Book } from '../../view/tree.ts';
import type { OutputFile } from '../output-file.ts';
import { once } from '../../text/once.ts';
import { assetFiles } from './asset-files.ts';
import { buildSite, renderPage, type Page, type PageEntry } from './frame.ts';
import { besidePages } from './host/beside-pages.ts';
import { accessibilityPage } from './pages/accessibility.ts';
import { changesPage, hasHistory } from './pages/changes.ts';
import { areaPages } from './pages/area.ts';
import { historyLinks } from './history-links.ts';
import { chapterPages } from './pages/chapter.ts';
import { contentsPage } from './pages/contents.ts';
import { dataPage } from './pages/data.ts';
import { homePage } from './pages/home.ts';
import { itemPages } from './pages/item.ts';
import { listPages } from './pages/list.ts';
import { moneyPages } from './pages/money.ts';
import { notFoundPage } from './pages/not-found.ts';
import { searchPage } from './pages/search.ts';
import { offersTakingPart, takePartPage } from './pages/take-part.ts';
import { timelinePage } from './pages/timeline.ts';
import { placedEntries } from './search/placed-entries.ts';
import { searchFiles } from './search/search-files.ts';
import { offersData, type SiteAssets, type SiteLinks } from './site-assets.ts';
import { ACCESSIBILITY, buildSiteMap, CHANGES, CONTENTS, DATA, HOME, NOT_FOUND, SEARCH, TAKE_PART, TIMELINE } from './site-map.ts';

/** A site of which any page can be rendered by itself. */
export interface OpenSite {
  /** The paths of all pages, in reading order. */
  readonly paths: readonly string[];
  /** Renders the page at a path; undefined where the site has none. */
  readonly render: (path: string) => OutputFile | undefined;
  /** What the pages load: style, scripts, font, icons, images of the prose. */
  readonly assets: readonly OutputFile[];
  /** What the search loads when somebody begins to look for something. */
  readonly search: () => readonly OutputFile[];
  /** What is not for readers: pages of renamed items, what search engines, feed readers and browsers ask for, files for hosts. */
  readonly beside: () => OutputFile[];
}

/** Opens a site. `links` tells what else stands in the output folder; what is not there is not linked to. */
export function openSite(book: Book, assets: SiteAssets, given: SiteLinks = {}): OpenSite {
  const links = { ...historyLinks(book), ...given };
  const map = buildSiteMap(book);
  // The search asks for the titles of these pages too, so that each is made once.
  const one = (path: string, make: () => Page): PageEntry => ({ path, make: once(make) });
  const byPath = new Map<string, PageEntry>();
  const has = (path: string): boolean => byPath.has(path);
  const { site: view } = book;
  const timeline = view?.timeline;
  const front = [one(HOME, () => homePage(book, map, has)), one(CONTENTS, () => contentsPage(book, map))];
  const others = [
    ...[...listPages(book, map), ...areaPages(book, map, has), ...moneyPages(view?.money, map, links)].map(({ path, make }) =>
      one(path, make),
    ),
    ...(timeline ? [one(TIMELINE, () => timelinePage(timeline, map))] : []),
    ...(offersData(links) ? [one(DATA, () => dataPage(book, links))] : []),
    ...(offersTakingPart(book) ? [one(TAKE_PART, () => takePartPage(book, map))] : []),
    ...(hasHistory(book) ? [one(CHANGES, () => changesPage(book, map))] : []),
    one(ACCESSIBILITY, () => accessibilityPage(book, map)),
    one(NOT_FOUND, notFoundPage),
  ];
  const pages: readonly PageEntry[] = [...front, ...chapterPages(book, map), ...itemPages({ book, map, links, has }), ...others];
  for (const entry of pages) byPath.set(entry.path, entry);
  if (view)
    byPath.set(
      SEARCH,
      one(SEARCH, () => searchPage(book, map, has)),
    );
  const search = view && (() => searchFiles(view.search, placedEntries(view.search, map, pages)));
  const files = assetFiles(assets, search, links.preview);
  const site = buildSite(book, { map, links, files, has }, assets);
  return {
    paths: [...byPath.keys()],
    render(path) {
      const entry = byPath.get(path);
      return entry && renderPage(site, entry.make());
    },
    assets: [
      ...files.files,
      ...[...book.images].sort().flatMap((path) => {
        const bytes = assets.images.get(path);
        return bytes === undefined ? [] : [{ path: `images/${path}`, bytes }];
      }),
    ],
    search: () => files.search?.files() ?? [],
    beside: () => besidePages(book, site, [...byPath.keys()]),
  };
}

/** Renders the whole site. */
export function renderSite(book: Book, assets: SiteAssets, links: SiteLinks = {}): OutputFile[] {
  const site = openSite(book, assets, links);
  return [...site.paths.flatMap((path) => site.render(path) ?? []), ...site.assets, ...site.search(), ...site.beside()];
}
