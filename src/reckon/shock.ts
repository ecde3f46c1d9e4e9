// What if a source brings less: which projects, provisions and targets of a year lose cover, in the plan's order of priority.
import type { Plan } from '../model/types.ts';

/** A change of what a source brings in a year: by a part of its ceiling (-0.2 is a fifth less) or by an amount of the plan's currency. */
export type Change = { readonly part: number } | { readonly amount: number };

export interface ShockedSource {
  readonly source: string;
  /** What it was to bring: its ceiling, or what is drawn from it where it has none. */
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
  readonly planned: number;
  readonly lost: number;
  readonly bySource: readonly { readonly source: string; readonly lost: number }[];
}

export interface ShockedProvision {
  readonly provision: string;
  /** Money of its projects in the year, and how much of it is lost. */
  readonly planned: number;
  readonly lost: number;
  readonly projects: readonly string[];
}

/** A target of the year that rests on projects which lose cover. */
export interface ShockedTarget {
  readonly indicator: string;
  readonly target: number | undefined;
  /** What it measures that loses cover: a provision, a problem or a goal. */
  readonly through: readonly string[];
  readonly lost: number;
  readonly planned: number;
}

export interface Shock {
  readonly year: number;
  readonly sources: readonly ShockedSource[];
  /** Projects that lose cover, most important first. */
  readonly projects: readonly ShockedProject[];
  readonly provisions: readonly ShockedProvision[];
  readonly targets: readonly ShockedTarget[];
  readonly lost: number;
  /** What other sources have left over in the year, by which the loss might be covered. */
  readonly spare: readonly { readonly source: string; readonly amount: number }[];
}

/** Works out what a year loses when sources bring less. */
export declare function shock(plan: Plan, year: number, changes: ReadonlyMap<string, Change>): Shock;

/** Gives the projects of the plan in its order of priority, most important first. */
export declare function byPriority(plan: Plan): readonly string[];
