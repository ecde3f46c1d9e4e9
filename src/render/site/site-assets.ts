// What the site is made with besides the book: templates, look and font, as read from disk by others.
import type { OfferedBudget, OfferedFile } from '../output-file.ts';
import type { Theme } from '../theme.ts';

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

/** What else the output folder holds, for the site to link to. */
export interface SiteLinks {
  /** Path of the printed document in the output folder; absent when it is not built. */
  readonly pdf?: string;
  /** The page of every part, section and item in the printed document, by id, as it is printed; absent when it is not built. */
  readonly pages?: ReadonlyMap<string, string>;
  /** The files of open data; empty when they are not built. */
  readonly data?: readonly OfferedFile[];
  /** The budgets of years, in order; empty when they are not built. */
  readonly budgets?: readonly OfferedBudget[];
}

/** Tells whether there is anything to offer on the page of data. */
export function offersData({ data = [], budgets = [] }: SiteLinks): boolean {
  return data.length + budgets.length > 0;
}
