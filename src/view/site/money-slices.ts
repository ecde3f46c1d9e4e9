// The slices of money that have a page of their own: all of it, and what falls to each year, domain, source and area.
import { sharesOf } from '../../reckon/apportion.ts';
import { viewsOf } from '../../reckon/budget-slice.ts';
import { moneyCells, sumByYear, sumOf, type MoneyCell } from '../../reckon/money.ts';
import { groupsInView, groupTitle } from '../../reckon/money-views.ts';
import type { Plan } from '../../model/types.ts';
import { remember } from '../../text/remember.ts';
import { toPersianDigits } from '../../text/digits.ts';
import { toReadable } from '../isolate-latin.ts';

/** What money is cut by. Years, domains, sources and areas each part the whole. */
export const CUTS = ['year', 'domain', 'source', 'area'] as const;
export type Cut = (typeof CUTS)[number];

/** A part of the plan's money, or all of it. */
export interface Slice {
  readonly of: Cut | 'whole';
  /** The year, the id of the item, the key of the area; empty for the whole and for what belongs to no area. */
  readonly key: string;
  /** ASCII; the folder of its page among those of its cut. */
  readonly folder: string;
  /** Ready to be read. */
  readonly title: string;
  readonly cells: readonly MoneyCell[];
  readonly amount: number;
  /** Per cent of the whole; those of a cut add up to 100. */
  readonly share: number;
}

/** Cuts the money of a plan; nothing where there is none. */
export const moneySlices: (plan: Plan) => readonly Slice[] = remember((plan) => {
  const cells = moneyCells(plan);
  if (!(sumOf(cells) > 0)) return [];
  const whole: Slice = { of: 'whole', key: '', folder: '', title: '', cells, amount: sumOf(cells), share: 100 };
  return [whole, ...byYear(plan, cells), ...(['domain', 'source', 'area'] as const).flatMap((cut) => byGroup(plan, cells, cut))];
});

/** Finds the slice of a group; undefined where it has no page. */
export function findSlice(plan: Plan, of: Cut, key: string): Slice | undefined {
  return slicesByKey(plan).get(`${of} ${key}`);
}

const slicesByKey = remember((plan: Plan) => new Map(moneySlices(plan).map((slice) => [`${slice.of} ${slice.key}`, slice])));

function byYear(plan: Plan, cells: readonly MoneyCell[]): Slice[] {
  const sums = sumByYear(cells).byYear;
  const years = [...new Set([...plan.years, ...sums.keys()])].sort((a, b) => a - b);
  const shares = sharesOf(years.map((year) => sums.get(year) ?? 0));
  return years.map((year, at) => ({
    of: 'year',
    key: String(year),
    folder: String(year),
    title: toPersianDigits(year),
    cells: cells.filter((cell) => cell.year === year),
    amount: sums.get(year) ?? 0,
    share: shares[at] ?? 0,
  }));
}

// An item without money has a page too: that it has none is an answer. Areas are those of the plan, and the whole city.
function byGroup(plan: Plan, cells: readonly MoneyCell[], cut: 'domain' | 'source' | 'area'): Slice[] {
  const { areas } = plan.settings;
  if (cut === 'area' && areas === undefined) return [];
  const groups = new Map(groupsInView(plan, cells, cut).map((group) => [group.key, group]));
  const shares = new Map(viewsOf(plan, cells)[cut].map(({ key, share }) => [key, share]));
  const listed = cut === 'area' ? Object.keys(areas ?? {}) : plan.byKind[cut].map(({ id }) => id);
  const keys = [...new Set([...listed, ...groups.keys()])];
  const folders = new Set<string>();
  return keys.map((key, at) => {
    const group = groups.get(key);
    return {
      of: cut,
      key,
      folder: freeFolder(key, at, folders),
      title: toReadable(groupTitle(plan, cut, key)),
      cells: group?.cells ?? [],
      amount: group?.sums.total ?? 0,
      share: shares.get(key) ?? 0,
    };
  });
}

/** Names a folder by its key where that is good for an address, else by its place; no two are alike. */
function freeFolder(key: string, at: number, taken: Set<string>): string {
  let folder = /^[\w-]+$/.test(key) ? key : key === '' ? 'city' : `no-${at + 1}`;
  while (taken.has(folder)) folder += '-';
  taken.add(folder);
  return folder;
}
