// Whether a rule may say that nothing does something: an item whose facts could not be read might.
import type { Plan } from '../model/types.ts';
import type { Kind } from '../model/vocabulary.ts';

/** Tells whether the facts of every item of a kind could be read. */
export function isReadWhole(plan: Plan, kind: Kind): boolean {
  const known = [...plan.known.values()].filter((one) => one === kind).length;
  return known === plan.byKind[kind].length;
}
