// Items by what people call them in a table: the id, or the title whichever way it is spelled.
import { groupBy } from '../text/group-by.ts';
import { findClosest } from '../text/find-closest.ts';
import { searchKey } from '../text/search-key.ts';
import { isId } from './locate.ts';
import type { Item, PlanItems } from './types.ts';

/** What a name leads to. `unread`: to an item whose facts, its title with them, cannot be read, which is told at its file. */
export type Named =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'unread' }
  | { readonly kind: 'several' }
  | { readonly kind: 'nothing'; readonly closest?: string };

/** Gives the function that finds projects or sources of a plan by their names. */
export function namesOf(plan: PlanItems, kind: 'project' | 'source'): (written: string) => Named {
  const ids = new Set([...plan.known].flatMap(([id, of]) => (of === kind ? [id] : [])));
  const items = plan.byKind[kind];
  const byTitle = groupBy<string, Item>(items, ({ title }) => searchKey(title));
  const hasUnread = ids.size > items.length;
  const words = [...ids, ...items.map(({ title }) => title)];
  const found = new Map<string, Named>();
  return (written) => {
    const known = found.get(written);
    if (known) return known;
    const named = find(searchKey(written), written);
    found.set(written, named);
    return named;
  };

  function find(key: string, written: string): Named {
    if (ids.has(key)) return plan.items.has(key) ? { kind: 'item', id: key } : { kind: 'unread' };
    const [item, ...others] = byTitle.get(key) ?? [];
    if (item) return others.length > 0 ? { kind: 'several' } : { kind: 'item', id: item.id };
    if (hasUnread && !isId(key)) return { kind: 'unread' };
    const closest = findClosest(written, words);
    return { kind: 'nothing', ...(closest !== undefined && { closest }) };
  }
}
