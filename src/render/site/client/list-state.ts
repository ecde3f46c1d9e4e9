// What a reader asked of a list, and how an address tells it: `?domain=transport&area=3&sort=-total&q=اتوبوس`.

/** The choice in each facet, the words looked for, and the column that rows are sorted by. */
export interface ListState {
  readonly chosen: ReadonlyMap<string, ReadonlySet<string>>;
  readonly text: string;
  readonly sort?: { readonly key: string; readonly descending: boolean } | undefined;
}

/** What a list knows: addresses may say anything. */
export interface ListWords {
  readonly facets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sorts: ReadonlySet<string>;
}

/** Reads the query of an address; what the list does not know is passed over. */
export function readState(query: string, { facets, sorts }: ListWords): ListState {
  const asked = new URLSearchParams(query);
  const chosen = new Map<string, ReadonlySet<string>>();
  for (const [key, values] of facets) {
    const known = asked.getAll(key).filter((value) => values.has(value));
    if (known.length > 0) chosen.set(key, new Set(known));
  }
  return { chosen, text: asked.get('q') ?? '', sort: readSort(asked.get('sort') ?? '', sorts) };
}

/** Reads `total`, ascending, or `-total`, descending. */
export function readSort(written: string, sorts: ReadonlySet<string>): ListState['sort'] {
  const descending = written.startsWith('-');
  const key = descending ? written.slice(1) : written;
  return sorts.has(key) ? { key, descending } : undefined;
}

/** Writes the sort as addresses and the select have it; empty for the order of the plan. */
export function writeSort(sort: ListState['sort']): string {
  return sort ? `${sort.descending ? '-' : ''}${sort.key}` : '';
}

/** Writes the query of an address, facets in the order of the list; empty where nothing was asked. */
export function writeState({ chosen, text, sort }: ListState, { facets }: ListWords): string {
  const query = new URLSearchParams();
  for (const [key, values] of facets) for (const value of values) if (chosen.get(key)?.has(value)) query.append(key, value);
  if (sort) query.set('sort', writeSort(sort));
  if (text.trim() !== '') query.set('q', text.trim());
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}
