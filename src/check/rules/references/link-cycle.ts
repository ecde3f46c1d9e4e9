// Links lead from child to parent, and from an old item to its successor; following them must come to an end.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import type { Link, Plan } from '../../../model/types.ts';
import type { FieldKey } from '../../../model/vocabulary.ts';
import type { PlanRule } from '../../rule.ts';

export const linkCycle: PlanRule = {
  codes: ['link-cycle'],
  *check(plan) {
    for (const links of findCycles(plan)) {
      const [first, ...others] = links;
      if (first)
        yield diagnostic(
          'link-cycle',
          first.span,
          { ids: links.map(({ from }) => from) },
          others.map(({ span }) => ({ span })),
        );
    }
  },
};

const UPWARD: ReadonlySet<FieldKey | 'prose'> = new Set([
  'goals',
  'problems',
  'strategies',
  'policies',
  'measures',
  'provisions',
  'successor',
]);

/** Walks depth first in plan order; each cycle is found once, from the member that comes first on the walk. */
function findCycles(plan: Plan): Link[][] {
  const cycles: Link[][] = [];
  const done = new Set<string>();
  for (const root of plan.items.keys()) {
    // The links that lead from the root to where the walk is, and what is still to be tried at each step; a loop, not recursion, since chains may be long.
    const trail: Link[] = [];
    const open: { id: string; untried: Link[] }[] = [];
    const enter = (id: string) => open.push({ id, untried: (plan.links.from.get(id) ?? []).filter(({ field }) => UPWARD.has(field)) });
    if (!done.has(root)) enter(root);
    while (open.length > 0) {
      const here = open.at(-1)!;
      const link = here.untried.shift();
      if (!link) {
        done.add(here.id);
        open.pop();
        trail.pop();
        continue;
      }
      const start = open.findIndex(({ id }) => id === link.to);
      if (start >= 0) cycles.push([...trail.slice(start), link]);
      else if (!done.has(link.to)) {
        trail.push(link);
        enter(link.to);
      }
    }
  }
  return cycles;
}
