// Items in groups by their domain, so that who asks domain by domain goes through them once, all of them together.
import { remember } from '../text/remember.ts';

interface Placed {
  readonly domain?: string;
}

/** Groups items of one kind by the id of their domain, in their order; items of no domain are left out. */
export function byDomain<I extends Placed>(items: readonly I[]): ReadonlyMap<string, readonly I[]> {
  // What is remembered of a list of items holds the very items of that list.
  return grouped(items) as ReadonlyMap<string, readonly I[]>;
}

const grouped = remember((items: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> => {
  const groups = new Map<string, Placed[]>();
  for (const item of items) {
    if (item.domain === undefined) continue;
    const group = groups.get(item.domain);
    if (group) group.push(item);
    else groups.set(item.domain, [item]);
  }
  return groups;
});
