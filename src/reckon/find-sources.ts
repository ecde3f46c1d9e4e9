// The name of a source, a class of sources or a certainty, as people type it -> the sources it means.
import type { Plan } from '../model/types.ts';
import { VALUES } from '../model/vocabulary.ts';
import { searchKey } from '../text/search-key.ts';

/**
 * Finds the sources that a name means, in the order of the plan: by id or title one, by class («درآمد عمومی» or `revenue`) or certainty
 * («نامطمئن» or `uncertain`) all of it; none where the name is unknown. Id and title come first, so that a source named like its class
 * can be told from it.
 */
export function findSources(plan: Plan, name: string): string[] {
  const sources = plan.byKind.source;
  const key = searchKey(name.trim());
  const is = (written: string, label?: string): boolean => searchKey(written) === key || (label !== undefined && searchKey(label) === key);
  const named = sources.filter(({ id, title }) => is(id, title));
  const meant = named.length > 0 ? named : sources.filter((source) => is(source.class, VALUES.class[source.class]));
  const found = meant.length > 0 ? meant : sources.filter(({ certainty }) => is(certainty, VALUES.certainty[certainty]));
  return found.map(({ id }) => id);
}
