// What serves an item from below, however many steps away: of a problem its strategies, provisions and projects.
import type { Item, Plan } from '../../../model/types.ts';
import type { Kind } from '../../../model/vocabulary.ts';
import { ancestorsOf } from '../../../reckon/chain.ts';
import { addTo } from '../../../text/group-by.ts';
import { remember } from '../../../text/remember.ts';

/** Gives the items of a kind that serve an item, in the order of the plan. */
export function servedBy<K extends Kind>(plan: Plan, id: string, kind: K): Item<K>[] {
  const servants: readonly Item[] = servantsIn(plan).get(id) ?? [];
  return servants.flatMap((item) => (item.kind === kind ? [item as Item<K>] : []));
}

/** The items that serve each item, in the order of the plan: every item is asked once for all that it serves. */
const servantsIn = remember((plan: Plan): ReadonlyMap<string, readonly Item[]> => {
  const servants = new Map<string, Item[]>();
  for (const item of plan.items.values()) {
    for (const served of ancestorsOf(plan, item.id)) addTo(servants, served, item);
  }
  return servants;
});
