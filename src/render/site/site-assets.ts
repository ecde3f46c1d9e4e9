// What the site is made with besides the book: templates, look and font, as read from disk by others.
import type { OfferedBudget, OfferedFile } from '../output-file.ts';
import type { Theme } from '../theme.ts';
import type { FeedEntry } from './host/atom-feed.ts';

export interface SiteAssets {
  /** Eta templates by name, without `.eta`. */
  readonly templates: ReadonlyMap<string, string>;
  readonly css: string;
  readonly theme: Theme;
  /** The scripts of the pages, by name. */
  readonly scripts: ReadonlyMap<string, string>;
  /** Vazirmatn with a variable weight. */
  readonly fontWoff2: Uint8Array;
  /** The licence of the font, which has to go wherever the font goes. */
  readonly fontLicence: Uint8Array;
  /** Images of the prose by path in the plan folder. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** What Sanad brings along itself, as it is read from disk. */
export interface ReadAssets {
  /** Files by their path under templates/. */
  readonly templates: ReadonlyMap<string, string>;
  readonly theme: unknown;
  readonly scripts: ReadonlyMap<string, string>;
  readonly fonts: { readonly web: Uint8Array; readonly licence: Uint8Array };
}

/** Sorts what was read: templates by name, and the style sheets as one, that of every page first. */
export function siteAssets({ templates, theme, scripts, fonts }: ReadAssets, images: SiteAssets['images']): SiteAssets {
  const sheets = [...templates.keys()].filter((path) => path.endsWith('.css') && path !== MAIN_SHEET);
  return {
    templates: new Map([...templates].flatMap(([path, text]) => (path.endsWith('.eta') ? [[path.slice(0, -'.eta'.length), text]] : []))),
    css: [MAIN_SHEET, ...sheets].map((path) => templates.get(path) ?? '').join('\n'),
    theme: theme as Theme,
    scripts,
    fontWoff2: fonts.web,
    fontLicence: fonts.licence,
    images,
  };
}

const MAIN_SHEET = 'site.css';

/** What else the output folder holds, for the site to link to. */
export interface SiteLinks {
  /** Path of the printed document in the output folder; absent when it is not built. */
  readonly pdf?: string;
  /** The page of every part, section and item in the printed document, by id, as it is printed; absent when it is not built. */
  readonly pages?: ReadonlyMap<string, string>;
  /** Set where pages are shown while the plan is being written. */
  readonly preview?: true;
  /** Set where pictures for shared links, icons and the manifest are built. */
  readonly pictures?: true;
  /** What search engines are told of the open data, as an object of schema.org. */
  readonly dataset?: object;
  /** The licence of the open data, where one is stated. */
  readonly license?: { readonly title: string; readonly address: string };
  /** The files of open data; empty when they are not built. */
  readonly data?: readonly OfferedFile[];
  /** The budgets of years, in order; empty when they are not built. */
  readonly budgets?: readonly OfferedBudget[];
  /** The present id of items that had another one; their former pages lead on. */
  readonly redirects?: ReadonlyMap<string, string>;
  /** What changed in the plan, for those who follow it; there is no feed without any. */
  readonly changes?: readonly FeedEntry[];
  /** When the text of a page was last changed, as ISO 8601, where that is known; otherwise it is taken to be of the whole version's age. */
  readonly lastChanged?: (path: string) => string | undefined;
}

/** Tells whether there is anything to offer on the page of data. */
export function offersData({ data = [], budgets = [] }: SiteLinks): boolean {
  return data.length + budgets.length > 0;
}
