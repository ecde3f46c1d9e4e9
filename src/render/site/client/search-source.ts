// The search of this site, as the banner of the page names it.
import { openFinder, type Entry, type Finder } from '../search/finder.ts';
import type { IndexData } from '../search/index-data.ts';
import { loadData } from './load-data.ts';

export interface SearchSource {
  readonly finder: () => Promise<Finder>;
  /** The texts of the entries, for quoting. */
  readonly texts: () => Promise<readonly string[]>;
  readonly hrefOf: (entry: Entry) => string;
  /** Gives the address of the search page with a query. */
  readonly pageOf: (query: string) => string;
}

/** Opens the search that a form of the banner names. */
export function openSource(form: HTMLFormElement): SearchSource {
  const page = new URL(form.getAttribute('action') ?? '', document.baseURI);
  const root = new URL('../', page);
  const { index = '', texts = '' } = form.dataset;
  let finder: Promise<Finder> | undefined;
  return {
    finder() {
      finder ??= loadData<IndexData>(index, 'sanadSearchIndex').then(openFinder);
      finder.catch(() => (finder = undefined));
      return finder;
    },
    texts: () => loadData<string[]>(texts, 'sanadSearchTexts'),
    hrefOf: ({ path, anchor }) => new URL(anchor === undefined ? path : `${path}#${encodeURIComponent(anchor)}`, root).href,
    pageOf: (query) => `${page.href.replace(/[?#].*$/, '')}?q=${encodeURIComponent(query)}`,
  };
}
