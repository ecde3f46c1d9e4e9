// Plan -> what the site shows beside the book.
import type { Writing } from '../writing.ts';
import { buildMoneyExplorer } from './money-explorer.ts';
import type { SiteView } from './site-view.ts';
import { buildTimeline } from './timeline.ts';

/** Builds what the site shows beside the book. */
export function buildSiteView(writing: Writing): SiteView {
  const [money, timeline] = [buildMoneyExplorer(writing), buildTimeline(writing)];
  return {
    hasItems: writing.outline.places.size > 0,
    ...(money && { money }),
    ...(timeline && { timeline }),
  };
}
