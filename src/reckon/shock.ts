// What if a source brings less: which projects, provisions and targets of a year lose cover, in the plan's order of priority.
// Nothing is moved between sources: what is left over elsewhere is told beside the loss, and moving it is for people to decide.
import type { Plan } from '../model/types.ts';
import { resourcesOf, type ResourceRow } from './budget-slice.ts';
import { byPriority } from './by-priority.ts';
import { moneyCells, sumOf, type MoneyCell } from './money.ts';
import { provisionsOf, targetsOf, type ShockedProvision, type ShockedTarget } from './shock-reach.ts';

/** A change of what a source brings in a year: by a part of its ceiling (-0.2 is a fifth less) or by an amount of the plan's currency. */
export type Change = { readonly part: number } | { readonly amount: number };

export interface ShockedSource {
  readonly source: string;
  /** What it was to bring: its ceiling; what is drawn from it where it has none, or where more is drawn. */
  readonly expected: number;
  /** What it brings after the change. */
  readonly left: number;
  readonly use: number;
  /** Use that is no longer covered. */
  readonly lost: number;
}

export interface ShockedProject {
  readonly project: string;
  /** Place in the order of priority, from 1: the first is the last to lose. */
  readonly rank: number;
  /** Its money in the year, from all sources. */
  readonly planned: number;
  readonly lost: number;
  readonly bySource: readonly { readonly source: string; readonly lost: number }[];
}

export interface Shock {
  readonly year: number;
  /** Sources that change, in the order of the plan. */
  readonly sources: readonly ShockedSource[];
  /** Projects that lose cover, most important first. */
  readonly projects: readonly ShockedProject[];
  readonly provisions: readonly ShockedProvision[];
  readonly targets: readonly ShockedTarget[];
  readonly lost: number;
  /** What sources have left over in the year after their changes, by which the loss might be covered; only where there is something. */
  readonly spare: readonly { readonly source: string; readonly amount: number }[];
}

/**
 * Works out what a year loses when sources bring less; changes are by id of the source. Of each source, the projects that draw on it are
 * served in the order of priority for as long as there is money: the one at which it ends goes short, and those after it get none.
 */
export function shock(plan: Plan, year: number, changes: ReadonlyMap<string, Change>): Shock {
  const cells = moneyCells(plan).filter((cell) => cell.year === year);
  const resources = resourcesOf(plan, year);
  const sources = resources.flatMap((resource): ShockedSource[] => {
    const change = changes.get(resource.source);
    return change ? [shockSource(resource, change)] : [];
  });
  const projects = projectsOf(plan, cells, sources);
  const lost = new Map(projects.map((project) => [project.project, project.lost]));
  return {
    year,
    sources,
    projects,
    provisions: provisionsOf(plan, cells, lost),
    targets: targetsOf(plan, year, cells, lost),
    lost: sources.reduce((sum, source) => sum + source.lost, 0),
    spare: spareOf(resources, sources),
  };
}

// A source from which more is drawn than it has is relied on for all of it; that it falls short already is told by the check.
function shockSource({ source, ceiling = 0, use }: ResourceRow, change: Change): ShockedSource {
  const expected = Math.max(ceiling, use);
  const left = Math.max(0, 'part' in change ? scaled(expected, change.part) : Math.floor(expected + change.amount));
  return { source, expected, left, use, lost: Math.max(0, use - left) };
}

// 1 - 0.9 is a little less than 0.1, and rounding down would make a unit of it; a part is taken as it is written in decimals.
function scaled(amount: number, part: number): number {
  const kept = BigInt(SCALE) + BigInt(Math.round(part * SCALE));
  return Math.max(0, Number((BigInt(amount) * kept) / BigInt(SCALE)));
}

const SCALE = 1e12;

function projectsOf(plan: Plan, cells: readonly MoneyCell[], sources: readonly ShockedSource[]): ShockedProject[] {
  const left = new Map(sources.map((source) => [source.source, source.left]));
  return byPriority(plan).flatMap((project, at) => {
    const own = cells.filter((cell) => cell.project === project);
    const bySource = sources.flatMap(({ source }) => {
      const draw = sumOf(own.filter((cell) => cell.source === source));
      const served = Math.min(draw, left.get(source) ?? 0);
      left.set(source, (left.get(source) ?? 0) - served);
      return draw === served ? [] : [{ source, lost: draw - served }];
    });
    if (bySource.length === 0) return [];
    return { project, rank: at + 1, planned: sumOf(own), lost: bySource.reduce((sum, { lost }) => sum + lost, 0), bySource };
  });
}

function spareOf(resources: readonly ResourceRow[], shocked: readonly ShockedSource[]): Shock['spare'] {
  return resources.flatMap(({ source, use, remainder = 0 }) => {
    const left = shocked.find((one) => one.source === source)?.left;
    const amount = left === undefined ? remainder : left - use;
    return amount > 0 ? [{ source, amount }] : [];
  });
}
