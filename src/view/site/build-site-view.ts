// Plan and finished book -> what the site shows beside the book.
import type { Book } from '../tree.ts';
import type { Writing } from '../writing.ts';
import { searchView, type SearchView } from './search-entries.ts';
import type { SiteView } from './site-view.ts';

/** Builds what the site shows beside the book. */
export function buildSiteView(writing: Writing, { parts, itemPages }: Pick<Book, 'parts' | 'itemPages'>): SiteView {
  let search: SearchView | undefined;
  return {
    hasItems: writing.outline.places.size > 0,
    get search(): SearchView {
      return (search ??= searchView(writing.plan, parts, itemPages));
    },
  };
}
