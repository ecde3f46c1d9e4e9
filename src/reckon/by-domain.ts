// Items in groups by their domain, so that who asks domain by domain goes through them once, all of them together.
import { groupBy } from '../text/group-by.ts';
import { remember } from '../text/remember.ts';

interface Placed {
  readonly domain?: string;
}

/** Groups items of one kind by the id of their domain, in their order; items of no domain are left out. */
export function byDomain<I extends Placed>(items: readonly I[]): ReadonlyMap<string, readonly I[]> {
  // What is remembered of a list of items holds the very items of that list.
  return grouped(items) as ReadonlyMap<string, readonly I[]>;
}

const grouped = remember((items: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> => groupBy(items, ({ domain }) => domain));
