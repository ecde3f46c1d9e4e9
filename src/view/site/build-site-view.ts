// Plan -> what the site shows beside the book.
import type { Writing } from '../writing.ts';
import { buildGlance } from './glance.ts';
import { itemContext } from './item-context.ts';
import type { SiteView } from './site-view.ts';
import { buildTakePart } from './take-part.ts';

/** Builds what the site shows beside the book. */
export function buildSiteView(writing: Writing): SiteView {
  return {
    glance: buildGlance(writing),
    takePart: buildTakePart(writing),
    contextOf(id) {
      const item = writing.plan.items.get(id);
      return item && itemContext(writing, item);
    },
  };
}
