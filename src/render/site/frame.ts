// The frame around every page: head, banner, crumbs, neighbours, footer; set by templates/frame.eta.
import { Eta } from 'eta';
import type { Book, BookMeta } from '../../view/tree.ts';
import { ICONS, WEB_MANIFEST } from '../icon-paths.ts';
import type { OutputFile } from '../output-file.ts';
import { SHARE_IMAGE, shareImageAlt, shareImagePath, type SharedPage } from '../share-image.ts';
import { hrefFrom, type Address } from './address.ts';
import type { AssetFiles } from './asset-files.ts';
import { FEED } from './host/atom-feed.ts';
import { OPEN_SEARCH } from './host/open-search.ts';
import { jsonLdText } from './json-ld.ts';
import { buildNavigation } from './navigation.ts';
import { markNumber } from './opening-number.ts';
import { PAGE_POLICY } from './security-policy.ts';
import type { SiteAssets, SiteLinks } from './site-assets.ts';
import { absoluteAddress, chapterPath, HOME, NOT_FOUND, SEARCH, type SiteMap } from './site-map.ts';
import { breadcrumbs } from './structured-data.ts';
import { WORDS } from './words.ts';

/** What sort of page it is: the style sheet and the tests tell pages by it. */
export type PageType =
  | 'home'
  | 'contents'
  | 'chapter'
  | 'item'
  | 'list'
  | 'area'
  | 'money'
  | 'timeline'
  | 'changes'
  | 'data'
  | 'search'
  | 'take-part'
  | 'accessibility'
  | 'not-found';

/** One page before its frame. */
export interface Page {
  readonly path: string;
  readonly type: PageType;
  readonly title: string;
  readonly description: string;
  /** The way from home to the page, without either. */
  readonly crumbs: readonly Neighbour[];
  /** The template of the page's body, and what it is given beside the frame's own data. */
  readonly template: string;
  readonly data: object;
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
  /** Names of scripts that the page runs besides those of every page. */
  readonly scripts?: readonly string[];
  /** What machines are told of the page: objects of schema.org, without `@context`. */
  readonly jsonLd?: readonly object[];
  /** Whose picture is shown where the page is shared, and what stands above its title; the plan's where absent. */
  readonly shared?: { readonly page: SharedPage; readonly label?: string };
  /** Set on pages that search engines should not list. */
  readonly unlisted?: true;
}

export interface Neighbour {
  readonly title: string;
  readonly to: Address;
}

/** A page that is made when it is asked for. */
export interface PageEntry {
  readonly path: string;
  readonly make: () => Page;
}

/** What every page of one site shares. */
export interface Site {
  readonly meta: BookMeta;
  readonly map: SiteMap;
  readonly links: SiteLinks;
  readonly files: AssetFiles;
  /** Tells whether the site has a page. */
  readonly has: (path: string) => boolean;
  readonly hasFeed: boolean;
  readonly render: (template: string, data: object) => string;
}

/** Prepares the site: its templates are compiled once. */
export function buildSite(
  book: Book,
  { map, links, files, has }: Pick<Site, 'map' | 'links' | 'files' | 'has'>,
  { templates }: Pick<SiteAssets, 'templates'>,
): Site {
  const eta = new Eta({ autoEscape: true, useWith: false });
  for (const [name, text] of templates) eta.loadTemplate(`@${name}`, text);
  const hasFeed = book.meta.site !== undefined && (links.changes ?? []).length > 0;
  return { meta: book.meta, map, links, files, has, hasFeed, render: (template, data) => eta.render(`@${template}`, data) };
}

/** With more chapters than this, the contents page lists them. */
const MOST_CHAPTERS = 40;

/** Renders a page in its frame. */
export function renderPage(site: Site, page: Page): OutputFile {
  const { meta, map, links, files } = site;
  const to = (address: Address): string => hrefFrom(page.path, address);
  const link = (neighbour: Neighbour | undefined) => neighbour && { title: markNumber(neighbour.title), href: to(neighbour.to) };
  // A longer menu helps nobody, and on every page of a plan of hundreds of chapters would be most of the site.
  const listed = map.chapters.length > MOST_CHAPTERS ? [] : map.chapters;
  const chapters = listed.map((part) => {
    const path = chapterPath(part);
    return {
      href: to({ path }),
      number: part.number === undefined ? undefined : markNumber(part.number),
      title: part.title,
      current: path === page.path,
    };
  });
  const isHome = page.path === HOME;
  const common = {
    words: WORDS,
    meta,
    site: meta.site,
    type: page.type,
    title: page.title,
    documentTitle: isHome ? meta.title : `${page.title} | ${meta.title}`,
    description: page.description,
    canonical: meta.site === undefined || page.unlisted ? undefined : absoluteAddress(meta.site, page.path),
    unlisted: page.unlisted,
    policy: PAGE_POLICY,
    isHome,
    // The page for lost readers is served at any depth, so its links start from the site's folder, on whatever host it stands.
    base: page.path === NOT_FOUND && meta.site !== undefined ? `${new URL(meta.site).pathname.replace(/\/$/, '')}/` : undefined,
    self: page.path === NOT_FOUND ? page.path : '',
    style: to({ path: files.style }),
    font: to({ path: files.font }),
    icon: to({ path: files.icon }),
    icons: links.pictures && {
      ico: to({ path: ICONS.ico }),
      touch: to({ path: ICONS.touch }),
      manifest: to({ path: WEB_MANIFEST }),
    },
    share: links.pictures && meta.site !== undefined ? shareData(meta, meta.site, page) : undefined,
    feed: site.hasFeed ? to({ path: FEED }) : undefined,
    openSearch: meta.site !== undefined && site.has(SEARCH) ? to({ path: OPEN_SEARCH }) : undefined,
    headScript: to({ path: files.script('mode') }),
    scripts: ['site', ...(page.scripts ?? [])].map((name) => to({ path: files.script(name) })),
    jsonLd: [meta.site === undefined ? undefined : breadcrumbs(meta.site, page), ...(page.jsonLd ?? [])].flatMap((data) =>
      data ? [jsonLdText(data)] : [],
    ),
    home: to({ path: HOME }),
    searchPage: site.has(SEARCH) ? to({ path: SEARCH }) : undefined,
    // What the search loads once somebody begins to look for something.
    searchFiles: files.search && {
      script: to({ path: files.script('search') }),
      index: to({ path: files.search.index }),
      texts: to({ path: files.search.texts }),
    },
    navigation: buildNavigation(site, page.path, to),
    pdf: links.pdf === undefined ? undefined : to({ path: links.pdf }),
    chapters,
    crumbs: page.crumbs.map((crumb) => ({ title: markNumber(crumb.title), href: to(crumb.to) })),
    crumb: markNumber(page.title),
    previous: link(page.previous),
    next: link(page.next),
  };
  const body = site.render(page.template, { ...common, ...page.data });
  return { path: page.path, bytes: site.render('frame', { ...common, body }) };
}

function shareData({ title: plan }: BookMeta, site: string, { title, shared }: Page): object {
  return {
    ...SHARE_IMAGE,
    address: absoluteAddress(site, shareImagePath(shared?.page ?? { of: 'plan' })),
    alt: shared ? shareImageAlt(title, plan, shared.label) : plan,
  };
}
