// Plan and finished book -> what the site shows beside the book. Each part is worked out when a page first asks for it.
import type { PlanHistory } from '../../model/build-history.ts';
import { once } from '../../text/once.ts';
import { buildHistoryView, itemHistory } from '../history.ts';
import type { Book } from '../tree.ts';
import type { Writing } from '../writing.ts';
import { buildAreas } from './areas.ts';
import { buildGlance } from './glance.ts';
import { itemContext } from './item-context.ts';
import { itemLists } from './item-lists.ts';
import { buildMoneyExplorer } from './money-explorer.ts';
import { searchView } from './search-entries.ts';
import type { SiteView } from './site-view.ts';
import { buildTakePart } from './take-part.ts';
import { buildTimeline } from './timeline.ts';

/** Builds what the site shows beside the book. */
export function buildSiteView(
  writing: Writing,
  { parts, itemPages }: Pick<Book, 'parts' | 'itemPages'>,
  history: PlanHistory | undefined,
): SiteView {
  const glance = once(() => buildGlance(writing));
  const takePart = once(() => buildTakePart(writing));
  const search = once(() => searchView(writing.plan, parts, itemPages));
  const lists = once(() => itemLists(writing));
  const areas = once(() => buildAreas(writing));
  const money = once(() => buildMoneyExplorer(writing));
  const timeline = once(() => buildTimeline(writing));
  const pages = once(() => new Map(itemPages.map((page) => [page.item, page])));
  const told = once(() => history && buildHistoryView(history));
  return {
    get glance() {
      return glance();
    },
    get takePart() {
      return takePart();
    },
    get search() {
      return search();
    },
    get lists() {
      return lists();
    },
    get areas() {
      return areas();
    },
    get money() {
      return money();
    },
    get timeline() {
      return timeline();
    },
    get history() {
      return told();
    },
    changedOn: (id) => history?.byItem.get(id)?.[0]?.date.iso,
    contextOf(id) {
      const item = writing.plan.items.get(id);
      const page = pages().get(id);
      return item && page && { ...itemContext(writing, item, page.chain), history: history ? itemHistory(history, id) : [] };
    },
  };
}
