// Plan -> what the site shows beside the book.
import type { Writing } from '../writing.ts';
import { buildAreas } from './areas.ts';
import { itemLists } from './item-lists.ts';
import type { SiteView } from './site-view.ts';

/** Builds what the site shows beside the book. */
export function buildSiteView(writing: Writing): SiteView {
  const areas = buildAreas(writing);
  return {
    hasItems: writing.outline.places.size > 0,
    lists: itemLists(writing),
    ...(areas ? { areas } : {}),
  };
}
