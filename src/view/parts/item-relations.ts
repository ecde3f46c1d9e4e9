// What the sections of items ask about each other.
import type { Domain, Item } from '../../model/types.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { childrenOf } from '../../reckon/chain.ts';
import type { Writing } from '../writing.ts';

/** Gives the ids of the items of a kind that directly carry out or measure an item, in plan order. */
export function childIds({ plan }: Writing, item: Item, kind: Kind): string[] {
  const children = new Set(childrenOf(plan, item.id));
  return plan.byKind[kind].map(({ id }) => id).filter((id) => children.has(id));
}

/** Finds the domain that an item belongs to. */
export function domainOf({ plan }: Writing, item: Item): Domain | undefined {
  return plan.byKind.domain.find(({ id }) => id === item.domain);
}
