// How far a loss of money reaches: the provisions that the losing projects carry out, and the targets that rest on them.
import type { Plan } from '../model/types.ts';
import { ancestorsOf, parentsOf } from './chain.ts';
import { indicatorCourse } from './indicator-course.ts';
import { sumOf, type MoneyCell } from './money.ts';

export interface ShockedProvision {
  readonly provision: string;
  /** Money of all its projects in the year, and how much of it is lost. */
  readonly planned: number;
  readonly lost: number;
  /** Its projects that lose cover. */
  readonly projects: readonly string[];
}

/** A target of the year that rests on projects which lose cover. */
export interface ShockedTarget {
  readonly indicator: string;
  /** Undefined where the indicator has no target for the year. */
  readonly target: number | undefined;
  /** What it measures that loses cover: provisions, then problems, then goals. */
  readonly through: readonly string[];
  /** Money in the year of all projects that serve any of these, and how much of it is lost; every project once. */
  readonly lost: number;
  readonly planned: number;
}

/** What projects lose, by id. */
type Losses = ReadonlyMap<string, number>;

/** Gives the provisions of the losing projects, in the order of the plan. */
export function provisionsOf(plan: Plan, cells: readonly MoneyCell[], losses: Losses): ShockedProvision[] {
  return plan.byKind.provision.flatMap(({ id: provision }) => {
    const served = plan.byKind.project.filter(({ provisions }) => provisions.includes(provision)).map(({ id }) => id);
    const projects = served.filter((id) => losses.has(id));
    return projects.length === 0 ? [] : [{ provision, ...moneyOf(served, cells, losses), projects }];
  });
}

/** Gives the indicators that measure what loses cover: those of provisions first, then of problems, then of goals. */
export function targetsOf(plan: Plan, year: number, cells: readonly MoneyCell[], losses: Losses): ShockedTarget[] {
  const served = new Map(plan.byKind.project.map(({ id }) => [id, ancestorsOf(plan, id)]));
  const losing = new Set([...losses.keys()].flatMap((id) => [...(served.get(id) ?? [])]));
  const found = plan.byKind.indicator.flatMap((indicator) => {
    const measured = parentsOf(plan, indicator.id).filter((id) => losing.has(id) && distanceOf(plan, id) >= 0);
    const through = measured.toSorted((a, b) => distanceOf(plan, a) - distanceOf(plan, b));
    const [nearest] = through;
    if (nearest === undefined) return [];
    const projects = [...served].filter(([, reached]) => through.some((id) => reached.has(id))).map(([id]) => id);
    const target = indicatorCourse(indicator, plan.years).years.find((course) => course.year === year)?.target;
    return {
      distance: distanceOf(plan, nearest),
      shocked: { indicator: indicator.id, target, through, ...moneyOf(projects, cells, losses) },
    };
  });
  return found.toSorted((a, b) => a.distance - b.distance).map(({ shocked }) => shocked);
}

const NEARNESS: readonly string[] = ['provision', 'problem', 'goal'];

function distanceOf(plan: Plan, id: string): number {
  return NEARNESS.indexOf(plan.items.get(id)?.kind ?? '');
}

function moneyOf(projects: readonly string[], cells: readonly MoneyCell[], losses: Losses): { planned: number; lost: number } {
  const among = new Set(projects);
  const lost = projects.reduce((sum, id) => sum + (losses.get(id) ?? 0), 0);
  return { planned: sumOf(cells.filter(({ project }) => among.has(project))), lost };
}
