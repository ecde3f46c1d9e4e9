// Book + templates -> the files of the site. Everything can be read without scripts; all links are relative.
import type { Book } from '../../view/tree.ts';
import type { OutputFile } from '../output-file.ts';
import { assetFiles } from './asset-files.ts';
import { buildSite, renderPage, type Page, type PageEntry } from './frame.ts';
import { accessibilityPage } from './pages/accessibility.ts';
import { chapterPages } from './pages/chapter.ts';
import { contentsPage } from './pages/contents.ts';
import { dataPage } from './pages/data.ts';
import { homePage } from './pages/home.ts';
import { itemPages } from './pages/item.ts';
import { notFoundPage } from './pages/not-found.ts';
import { offersTakingPart, takePartPage } from './pages/take-part.ts';
import { offersData, type SiteAssets, type SiteLinks } from './site-assets.ts';
import { ACCESSIBILITY, buildSiteMap, CONTENTS, DATA, HOME, NOT_FOUND, TAKE_PART } from './site-map.ts';
import { sitemapXml } from './sitemap-xml.ts';

/** A site of which any page can be rendered by itself. */
export interface OpenSite {
  /** The paths of all pages, in reading order. */
  readonly paths: readonly string[];
  /** Renders the page at a path; undefined where the site has none. */
  readonly render: (path: string) => OutputFile | undefined;
  /** What the pages load: style, scripts, font, icons, images of the prose. */
  readonly assets: readonly OutputFile[];
}

/** Opens a site. `links` tells what else stands in the output folder; what is not there is not linked to. */
export function openSite(book: Book, assets: SiteAssets, links: SiteLinks = {}): OpenSite {
  const map = buildSiteMap(book);
  const one = (path: string, make: () => Page): PageEntry => ({ path, make });
  const byPath = new Map<string, PageEntry>();
  const has = (path: string): boolean => byPath.has(path);
  const entries: readonly PageEntry[] = [
    one(HOME, () => homePage(book, map, has)),
    one(CONTENTS, () => contentsPage(book, map)),
    ...chapterPages(book, map),
    ...itemPages({ book, map, links, has }),
    ...(offersData(links) ? [one(DATA, () => dataPage(book, links))] : []),
    ...(offersTakingPart(book) ? [one(TAKE_PART, () => takePartPage(book, map))] : []),
    one(ACCESSIBILITY, () => accessibilityPage(book, map)),
    one(NOT_FOUND, notFoundPage),
  ];
  for (const entry of entries) byPath.set(entry.path, entry);
  const files = assetFiles(assets);
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
  };
}

/** Renders the whole site. */
export function renderSite(book: Book, assets: SiteAssets, links: SiteLinks = {}): OutputFile[] {
  const site = openSite(book, assets, links);
  const listed = site.paths.filter((path) => path !== NOT_FOUND).map((path) => ({ path }));
  return [
    ...site.paths.flatMap((path) => site.render(path) ?? []),
    ...site.assets,
    ...(book.meta.site === undefined ? [] : [{ path: 'sitemap.xml', bytes: sitemapXml(book.meta.site, listed, book.meta.date.iso) }]),
  ];
}
