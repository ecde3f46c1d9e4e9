// What may be missing from a plan. Rules that say "nothing refers to this" ask here first: what might refer is perhaps an item that
// could not be read, or is named somewhere and not there; such a mistake is reported where it stands, and once.
import type { Item, Link, Plan } from '../model/types.ts';
import type { FieldKey, Kind } from '../model/vocabulary.ts';
import { findClosest } from '../text/find-closest.ts';

/** Tells whether every item of the kinds could be read; of all kinds where none is given. */
export function isRead(plan: Plan, ...kinds: readonly Kind[]): boolean {
  for (const [id, kind] of plan.known) if ((kinds.length === 0 || kinds.includes(kind)) && !plan.items.has(id)) return false;
  return true;
}

/** Tells whether every item of the kinds is in hand: none unreadable, and none named that is not there. */
export function isWhole(plan: Plan, ...kinds: readonly Kind[]): boolean {
  if (!isRead(plan, ...kinds)) return false;
  for (const [id, links] of plan.links.to) {
    if (plan.known.has(id)) continue;
    for (const { field } of links) {
      const named = NAMED[field];
      if (named?.some((kind) => kinds.includes(kind)) && closestOf(plan, id, named) === undefined) return false;
    }
  }
  return true;
}

/**
 * Finds the items of a kind that no item of the kinds in `by` refers to in the field given there. Nothing is found while one of
 * those may be missing or leads to what cannot be known; an item whose mistyped id stands somewhere counts as referred to.
 */
export function findUnreferred<K extends Kind>(plan: Plan, kind: K, by: Partial<Readonly<Record<Kind, FieldKey>>>): readonly Item<K>[] {
  const kinds = Object.keys(by) as Kind[];
  if (!isWhole(plan, ...kinds)) return [];
  const referred = new Set<string>();
  for (const from of kinds.flatMap((one): readonly Item[] => plan.byKind[one])) {
    const field = by[from.kind]!;
    // An empty list where one must stand is a slip of its own, and what it should name is not known.
    const written = (from as unknown as Readonly<Record<string, readonly string[] | undefined>>)[field];
    if (field !== 'policies' && written?.length === 0) return [];
    for (const link of plan.links.from.get(from.id) ?? []) {
      if (link.field !== field) continue;
      const named = targetOf(plan, link);
      if (named === undefined) return [];
      referred.add(named);
    }
  }
  return plan.byKind[kind].filter(({ id }) => !referred.has(id));
}

// What a link means: the item it names, or the one whose id was mistyped; undefined where that cannot be guessed.
function targetOf(plan: Plan, { to, field }: Link): string | undefined {
  const named = NAMED[field] ?? [];
  const found = plan.known.get(to);
  if (found !== undefined) return named.includes(found) ? to : undefined;
  return closestOf(plan, to, named);
}

function closestOf(plan: Plan, id: string, kinds: readonly Kind[]): string | undefined {
  return findClosest(
    id,
    [...plan.known].flatMap(([known, kind]) => (kinds.includes(kind) ? [known] : [])),
  );
}

/** The kinds that references of a field name. */
const NAMED: Partial<Readonly<Record<FieldKey | 'prose', readonly Kind[]>>> = {
  goals: ['goal'],
  problems: ['problem'],
  strategies: ['strategy'],
  policies: ['policy'],
  provisions: ['provision'],
  measures: ['goal', 'problem', 'provision'],
  indicators: ['indicator'],
  lessons: ['previous'],
};
