// What the site shows beside the book: other ways to the same items, for readers who come with a question and not to read a document.
// Like the book it is ready to be read; renderers decide no figure and no order.
import type { Glance } from './glance.ts';
import type { ItemContext } from './item-context.ts';
import type { TakePart } from './take-part.ts';

/** What only the site shows. */
export interface SiteView {
  readonly glance: Glance;
  readonly takePart: TakePart;
  /** What stands round an item, worked out when its page is made. */
  readonly contextOf: (id: string) => ItemContext | undefined;
}
