// Items by what people call them in a table: the id, or the title whichever way it is spelled.
import { findClosest } from '../text/find-closest.ts';
import { searchKey } from '../text/search-key.ts';
import type { PlanItems } from './types.ts';

export interface Names {
  /** Finds the item of a name; `isRead` is unset where the item is there and its facts cannot be read. */
  find(written: string): { readonly id: string; readonly isRead: boolean } | 'ambiguous' | undefined;
  /** Gives the id or the title that was probably meant. */
  closest(written: string): string | undefined;
}

/** Gives the names of the projects or sources of a plan. */
export function namesOf(plan: PlanItems, kind: 'project' | 'source'): Names {
  const ids = new Set([...plan.known].flatMap(([id, of]) => (of === kind ? [id] : [])));
  const byTitle = new Map<string, string | 'ambiguous'>();
  const titles: string[] = [];
  for (const { id, title } of plan.byKind[kind]) {
    const key = searchKey(title);
    byTitle.set(key, byTitle.has(key) ? AMBIGUOUS : id);
    titles.push(title);
  }
  const guesses = new Map<string, string | undefined>();
  return {
    find(written) {
      const key = searchKey(written);
      const id = ids.has(key) ? key : byTitle.get(key);
      return id === undefined ? undefined : id === AMBIGUOUS ? AMBIGUOUS : { id, isRead: plan.items.has(id) };
    },
    closest(written) {
      if (!guesses.has(written)) guesses.set(written, findClosest(written, [...ids, ...titles]));
      return guesses.get(written);
    },
  };
}

const AMBIGUOUS = 'ambiguous';
