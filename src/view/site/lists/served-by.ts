// What serves an item from below, however many steps away: of a problem its strategies, provisions and projects.
import type { Item, Plan } from '../../../model/types.ts';
import type { Kind } from '../../../model/vocabulary.ts';
import { ancestorsOf } from '../../../reckon/chain.ts';
import { remember } from '../../../text/remember.ts';

/** Gives the items of a kind that serve an item, in the order of the plan. */
export function servedBy<K extends Kind>(plan: Plan, id: string, kind: K): Item<K>[] {
  return plan.byKind[kind].filter((item) => ancestors(plan)(item.id).has(id));
}

const ancestors: (plan: Plan) => (id: string) => ReadonlySet<string> = remember((plan) => {
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const found = known.get(id) ?? ancestorsOf(plan, id);
    known.set(id, found);
    return found;
  };
});
