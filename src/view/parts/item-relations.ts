// What the sections of items ask about each other.
import type { Domain, Item } from '../../model/types.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { childrenOf } from '../../reckon/chain.ts';
import { byRank, type Writing } from '../writing.ts';

/** Gives the ids of the items of a kind that directly carry out or measure an item, in plan order. */
export function childIds(writing: Writing, item: Item, kind: Kind): string[] {
  const ofKind = childrenOf(writing.plan, item.id).filter((id) => writing.cards.get(id)?.kind === kind);
  return ofKind.sort(byRank(writing));
}

/** Finds the domain that an item belongs to. */
export function domainOf({ plan }: Writing, item: Item): Domain | undefined {
  return plan.byKind.domain.find(({ id }) => id === item.domain);
}
