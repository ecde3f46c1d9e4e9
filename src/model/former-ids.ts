// Ids that items once had (`formerIds`): where an old address leads today, and what a renaming makes of the list.
import { remember } from '../text/remember.ts';
import type { Item, Plan } from './types.ts';

/**
 * Gives the present id for every former one, in the order of the plan's items. An id that some item has now, or that several items
 * claim, leads nowhere; the check tells of both.
 */
export const formerAddresses: (plan: Pick<Plan, 'items' | 'known'>) => ReadonlyMap<string, string> = remember(({ items, known }) => {
  const claims = [...items.values()].flatMap((item) => [...new Set(formerIdsOf(item))].map((id): [string, string] => [id, item.id]));
  const counts = new Map<string, number>();
  for (const [id] of claims) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Map(claims.filter(([id]) => counts.get(id) === 1 && !known.has(id)));
});

/** Gives the ids that an item once had, the oldest first. */
export function formerIdsOf(item: Item): readonly string[] {
  return item.kind === 'plan' ? [] : (item.formerIds ?? []);
}

/**
 * Gives the former ids of an item after it is renamed. One that gets back an id of its own list is as it was when it had that id: what
 * it was called since is forgotten too, so that renaming there and back changes nothing.
 */
export function formerIdsAfter(formerIds: readonly string[], from: string, to: string): readonly string[] {
  const back = formerIds.indexOf(to);
  return back >= 0 ? formerIds.slice(0, back) : [...formerIds, from];
}
