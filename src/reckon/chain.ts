// Who serves whom: the steps by which an item leads up to the vision and down to projects, indicators and money.
import type { Plan } from '../model/types.ts';
import type { FieldKey, Kind } from '../model/vocabulary.ts';
import { moneyCells, sumsBy } from './money.ts';

/** The fields by which a child names its parents; a goal's `indicators` point the other way. */
const PARENT_FIELDS: ReadonlySet<FieldKey | 'prose'> = new Set<FieldKey>([
  'goals',
  'problems',
  'strategies',
  'policies',
  'provisions',
  'measures',
  'legalBasis',
]);

const CHILD_FIELDS: ReadonlySet<FieldKey | 'prose'> = new Set<FieldKey>(['indicators', 'successor', 'about', 'changed', 'subjects']);

/** Gives the ids of the items that an item directly serves. */
export function parentsOf(plan: Plan, id: string): string[] {
  if (kindOf(plan, id) === 'goal') return plan.byKind.vision.map((vision) => vision.id);
  const up = (plan.links.from.get(id) ?? []).filter(({ field, to }) => PARENT_FIELDS.has(field) && inLogic(plan, to));
  const named = (plan.links.to.get(id) ?? []).filter(({ field }) => field === 'indicators');
  return [...new Set([...up.map(({ to }) => to), ...named.map(({ from }) => from)])];
}

/** Gives the ids of all items that an item serves, nearest first; an item that comes to serve itself is among them. */
export function ancestorsOf(plan: Plan, id: string): ReadonlySet<string> {
  const reached = new Set(parentsOf(plan, id));
  for (const next of reached) for (const parent of parentsOf(plan, next)) reached.add(parent);
  return reached;
}

/** Gives the ids of the items that directly carry out, measure, pay from or continue an item. */
export function childrenOf(plan: Plan, id: string): string[] {
  const kind = kindOf(plan, id);
  if (kind === 'vision') return plan.byKind.goal.map((goal) => goal.id);
  if (kind === 'source')
    return [
      ...sumsBy(
        moneyCells(plan).filter(({ source }) => source === id),
        'project',
      ).keys(),
    ];
  const down = (plan.links.to.get(id) ?? []).filter(({ field }) => PARENT_FIELDS.has(field));
  const named = (plan.links.from.get(id) ?? []).filter(({ field }) => CHILD_FIELDS.has(field));
  return [...new Set([...down.map(({ from }) => from), ...named.map(({ to }) => to)])];
}

// Laws stand beside the road to the vision, not on it.
function inLogic(plan: Plan, id: string): boolean {
  return plan.items.has(id) && plan.known.get(id) !== 'upstream';
}

function kindOf(plan: Plan, id: string): Kind | undefined {
  return plan.items.has(id) ? plan.known.get(id) : undefined;
}
