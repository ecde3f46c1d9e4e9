// What the site shows beside the book: other ways to the same items, for readers who come with a question and not to read a document.
// Like the book it is ready to be read; renderers decide no figure and no order.
import type { MoneyExplorer } from './money-explorer.ts';
import type { TimelineView } from './timeline.ts';

/** What only the site shows. */
export interface SiteView {
  /** Whether the plan has items that may be looked for. */
  readonly hasItems: boolean;
  /** Where the money goes; absent where the plan has none. */
  readonly money?: MoneyExplorer;
  /** Projects over the years; absent where the plan has none. */
  readonly timeline?: TimelineView;
}
