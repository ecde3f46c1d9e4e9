// What stands beside the pages, and is read by machines alone: the former addresses of renamed items, robots.txt, sitemap, feed and
// search for browsers, and the files of the hosts. What names whole addresses needs to know that of the site.
import type { Book } from '../../../view/tree.ts';
import type { OutputFile } from '../../output-file.ts';
import type { Site } from '../frame.ts';
import { NOT_FOUND, SEARCH } from '../site-map.ts';
import { sitemapXml } from '../sitemap-xml.ts';
import { atomFeed, FEED } from './atom-feed.ts';
import { DATA_FOLDER } from './headers.ts';
import { hostFiles } from './host-files.ts';
import { OPEN_SEARCH, openSearch } from './open-search.ts';
import { findMoved, redirectPages } from './redirect-pages.ts';
import { robotsTxt } from './robots-txt.ts';

/** Writes these files for a site with the given pages. */
export function besidePages(book: Book, site: Site, paths: readonly string[]): OutputFile[] {
  const { meta, links, files, has } = site;
  const { data = [], budgets = [], changes = [], redirects = new Map<string, string>(), lastChanged } = links;
  const moved = findMoved(book, redirects);
  const open = [...data, ...budgets.flatMap((budget) => budget.files)].map(({ path }) => path);
  const feed = meta.site === undefined ? undefined : atomFeed(meta.site, meta, changes);
  const listed = paths.filter((path) => path !== NOT_FOUND && path !== SEARCH).map((path) => ({ path }));
  return [
    ...redirectPages(site, moved),
    { path: 'robots.txt', bytes: robotsTxt(meta.site) },
    ...(meta.site === undefined ? [] : [{ path: 'sitemap.xml', bytes: sitemapXml(meta.site, listed, meta.date.iso, lastChanged) }]),
    ...(feed === undefined ? [] : [{ path: FEED, bytes: feed }]),
    ...(meta.site !== undefined && has(SEARCH) ? [{ path: OPEN_SEARCH, bytes: openSearch(meta.site, meta, files.icon) }] : []),
    ...hostFiles({
      base: meta.site === undefined ? undefined : new URL(meta.site).pathname.replace(/\/$/, ''),
      open: open.filter((path) => !path.startsWith(`${DATA_FOLDER}/`)).sort(),
      moved,
    }),
  ];
}
