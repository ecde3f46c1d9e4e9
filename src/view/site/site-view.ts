// What the site shows beside the book: other ways to the same items, for readers who come with a question and not to read a document.
// Like the book it is ready to be read; renderers decide no figure and no order.
import type { HistoryView, ItemHistoryLine } from '../history.ts';
import type { AreasView } from './area-view.ts';
import type { Glance } from './glance.ts';
import type { ItemContext } from './item-context.ts';
import type { OfferedList } from './item-lists.ts';
import type { MoneyExplorer } from './money-explorer.ts';
import type { SearchView } from './search-entries.ts';
import type { TakePart } from './take-part.ts';
import type { TimelineView } from './timeline.ts';

/** What only the site shows. */
export interface SiteView {
  readonly glance: Glance;
  readonly takePart: TakePart;
  /** Lists of all items of a kind. */
  readonly lists: readonly OfferedList[];
  /** Undefined where the plan names no areas. */
  readonly areas: AreasView | undefined;
  /** Where the money goes; undefined where the plan has none. */
  readonly money: MoneyExplorer | undefined;
  /** Projects over the years; undefined where the plan has none. */
  readonly timeline: TimelineView | undefined;
  /** What can be looked for. */
  readonly search: SearchView;
  /** What changed in the plan, day by day; undefined where nothing is known of it. */
  readonly history: HistoryView | undefined;
  /** The day on which an item was last changed, as ISO 8601; undefined where nothing is known of it. */
  readonly changedOn: (id: string) => string | undefined;
  /** What stands round an item, worked out when its page is made. */
  readonly contextOf: (id: string) => (ItemContext & { readonly history: readonly ItemHistoryLine[] }) | undefined;
}
