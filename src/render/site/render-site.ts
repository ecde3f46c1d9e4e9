// Book + templates -> the pages of the site: home, contents, one page for each chapter and item, the list of open data.
// Everything works without scripts; all links are relative.
import type { Book } from '../../view/tree.ts';
import type { OutputFile } from '../output-file.ts';
import { buildSite, FONT, FONT_LICENCE, ICON, renderPage, STYLE, type Page } from './frame.ts';
import { iconSvg } from './icon.ts';
import { chapterPages } from './pages/chapter.ts';
import { contentsPage } from './pages/contents.ts';
import { dataPage } from './pages/data.ts';
import { homePage } from './pages/home.ts';
import { itemPages } from './pages/item.ts';
import { notFoundPage } from './pages/not-found.ts';
import { offersData, type SiteAssets, type SiteLinks } from './site-assets.ts';
import { buildSiteMap } from './site-map.ts';
import { sitemapXml } from './sitemap-xml.ts';
import { styleSheet } from './style-sheet.ts';

/** Renders the whole site. `links` tells what else stands in the output folder; what is not there is not linked to. */
export function renderSite(book: Book, assets: SiteAssets, links: SiteLinks = {}): OutputFile[] {
  const map = buildSiteMap(book);
  const site = buildSite(book, map, assets, links);
  const pages: Page[] = [
    homePage(book, map),
    contentsPage(book, map),
    ...chapterPages(book, map),
    ...itemPages(book, map),
    ...(offersData(links) ? [dataPage(book, links)] : []),
  ];
  return [
    ...[...pages, notFoundPage()].map((page) => renderPage(site, page)),
    { path: STYLE, bytes: styleSheet(assets) },
    { path: FONT, bytes: assets.fontWoff2 },
    { path: FONT_LICENCE, bytes: assets.fontLicence },
    { path: ICON, bytes: iconSvg(assets.theme) },
    ...[...book.images].sort().flatMap((path) => {
      const bytes = assets.images.get(path);
      return bytes === undefined ? [] : [{ path: `images/${path}`, bytes }];
    }),
    ...(book.meta.site === undefined ? [] : [{ path: 'sitemap.xml', bytes: sitemapXml(book.meta.site, pages, book.meta.date.iso) }]),
  ];
}
