// Plan -> what lies in one of its areas.
import type { Plan, Project } from '../../model/types.ts';
import type { MoneyCell } from '../../reckon/money.ts';
import { searchKey } from '../../text/search-key.ts';

/** What lies in an area, sorted by how much it is the area's own. */
export interface AreaWorks {
  readonly key: string;
  readonly title: string;
  /** Projects of this area, or of some areas with it; or whose place names it. */
  readonly here: readonly Project[];
  /** Projects that lie in every area. */
  readonly everywhere: readonly Project[];
  /** Projects of the whole city, whose money is not divided among areas. */
  readonly wholeCity: readonly Project[];
  /** The money of the area. */
  readonly cells: readonly MoneyCell[];
}

/** Sorts the projects by how much they are an area's own; `cells` is the money of the area. */
export function sortWorks(plan: Plan, key: string, title: string, cells: readonly MoneyCell[]): AreaWorks {
  const all = Object.keys(plan.settings.areas ?? {});
  const isEverywhere = ({ areas = [] }: Project): boolean => all.length > 1 && all.every((area) => areas.includes(area));
  const isHere = (project: Project): boolean =>
    !isEverywhere(project) && ((project.areas ?? []).includes(key) || namesPlace(project.location, title));
  const { project: projects } = plan.byKind;
  return {
    key,
    title,
    here: projects.filter(isHere),
    everywhere: projects.filter(isEverywhere),
    wholeCity: projects.filter((project) => (project.areas ?? []).length === 0 && !isHere(project)),
    cells,
  };
}

/** Tells whether a text names a place as words of their own: «منطقهٔ ۱» is not in «منطقهٔ ۱۲». */
export function namesPlace(text: string, place: string): boolean {
  const words = (of: string): string => ` ${searchKey(of).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return words(text).includes(words(place));
}
