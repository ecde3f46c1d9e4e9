// The frame around every page: head, banner, crumbs, neighbours, footer; set by templates/frame.eta.
import { Eta } from 'eta';
import type { Book, BookMeta } from '../../view/tree.ts';
import type { OutputFile } from '../output-file.ts';
import { hrefFrom, type Address } from './address.ts';
import { markNumber } from './opening-number.ts';
import { offersData, type SiteAssets, type SiteLinks } from './site-assets.ts';
import { chapterPath, CONTENTS, DATA, HOME, type SiteMap } from './site-map.ts';

export const STYLE = 'assets/site.css';
export const FONT = 'assets/vazirmatn.woff2';
export const FONT_LICENCE = 'assets/vazirmatn-OFL.txt';
export const ICON = 'assets/icon.svg';

/** One page before its frame. */
export interface Page {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The way from home to the page, without either. */
  readonly crumbs: readonly { readonly title: string; readonly to: Address }[];
  /** The template of the page's body, and what it is given beside the frame's own data. */
  readonly template: string;
  readonly data: object;
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
}

export interface Neighbour {
  readonly title: string;
  readonly to: Address;
}

/** What every page of one site shares. */
export interface Site {
  readonly meta: BookMeta;
  readonly map: SiteMap;
  readonly links: SiteLinks;
  readonly render: (template: string, data: object) => string;
}

/** Prepares the site: its map, and its templates compiled once. */
export function buildSite(book: Book, map: SiteMap, assets: SiteAssets, links: SiteLinks): Site {
  const eta = new Eta({ autoEscape: true, useWith: false });
  for (const [name, text] of assets.templates) eta.loadTemplate(`@${name}`, text);
  return { meta: book.meta, map, links, render: (template, data) => eta.render(`@${template}`, data) };
}

/** Renders a page in its frame. */
export function renderPage(site: Site, page: Page): OutputFile {
  const { meta, map, links } = site;
  const to = (address: Address): string => hrefFrom(page.path, address);
  const link = (neighbour: Neighbour | undefined) => neighbour && { title: neighbour.title, href: to(neighbour.to) };
  const chapters = map.chapters.map((part) => {
    const path = chapterPath(part);
    return {
      href: to({ path }),
      number: part.number === undefined ? undefined : markNumber(part.number),
      title: part.title,
      current: path === page.path,
    };
  });
  const common = {
    meta,
    site: meta.site,
    title: page.title,
    documentTitle: page.path === HOME ? meta.title : `${page.title} | ${meta.title}`,
    description: page.description,
    canonical: meta.site === undefined ? undefined : `${meta.site}/${page.path.replace(/(^|\/)index\.html$/, '$1')}`,
    isHome: page.path === HOME,
    // Only the page for lost readers is served from addresses that are not its own.
    // The page for lost readers is served at any depth, so its links start from the site's folder, on whatever host it stands.
    base: page.path === '404.html' && meta.site !== undefined ? `${new URL(meta.site).pathname.replace(/\/$/, '')}/` : undefined,
    self: page.path === '404.html' ? page.path : '',
    style: to({ path: STYLE }),
    icon: to({ path: ICON }),
    home: to({ path: HOME }),
    contents: { href: to({ path: CONTENTS }), current: page.path === CONTENTS },
    dataPage: offersData(links) ? { href: to({ path: DATA }), current: page.path === DATA } : undefined,
    pdf: links.pdf === undefined ? undefined : to({ path: links.pdf }),
    chapters,
    crumbs: page.crumbs.map((crumb) => ({ title: markNumber(crumb.title), href: to(crumb.to) })),
    previous: link(page.previous),
    next: link(page.next),
  };
  const body = site.render(page.template, { ...common, ...page.data });
  return { path: page.path, bytes: site.render('frame', { ...common, body }) };
}
