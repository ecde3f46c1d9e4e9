// Items in groups by their domain, so that a rule that asks domain by domain goes through them once.

/** Groups items by the id of their domain, in their order; items of no domain are left out. */
export function byDomain<I extends { readonly domain?: string }>(items: readonly I[]): ReadonlyMap<string, readonly I[]> {
  const groups = new Map<string, I[]>();
  for (const item of items) {
    if (item.domain === undefined) continue;
    const group = groups.get(item.domain);
    if (group) group.push(item);
    else groups.set(item.domain, [item]);
  }
  return groups;
}
