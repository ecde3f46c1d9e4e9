// What the site shows beside the book: other ways to the same items, for readers who come with a question and not to read a document.
// Like the book it is ready to be read; renderers decide no figure and no order.
import type { AreasView } from './area-view.ts';
import type { OfferedList } from './item-lists.ts';

/** What only the site shows. */
export interface SiteView {
  /** Whether the plan has items that may be looked for. */
  readonly hasItems: boolean;
  /** Lists of all items of a kind. */
  readonly lists: readonly OfferedList[];
  /** Absent where the plan names no areas. */
  readonly areas?: AreasView;
}
