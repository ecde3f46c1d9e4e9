// The budget of a year as the plan has it: the cells of that year, in every view, with shares that add up.
import type { Plan, Source } from '../model/types.ts';
import type { VALUES } from '../model/vocabulary.ts';
import { remember } from '../text/remember.ts';
import { sharesOf } from './apportion.ts';
import { byYears, moneyCells, sumOf, sumsBy, type MoneyCell } from './money.ts';
import { groupTitle, groupsInView, MONEY_VIEWS, parentGroup, type MoneyView } from './money-views.ts';

export interface SliceRow {
  readonly key: string;
  readonly title: string;
  /** Whole units of the plan's currency. */
  readonly amount: number;
  /** The same by year; one year in the slice of a year. */
  readonly byYear: ReadonlyMap<number, number>;
  /** Per cent of the year's total, one decimal; the shares of a view add up to 100, and those within a group to that group's share. */
  readonly share: number;
  /** The projects whose money it is, in the order of the plan. */
  readonly projects: readonly string[];
  /** The group of the wider view in which this one lies, such as the mission of a programme. */
  readonly within?: string;
}

/** What one source can give in a year, and what the plan draws from it. */
export interface ResourceRow {
  readonly source: string;
  readonly class: keyof typeof VALUES.class;
  readonly certainty: keyof typeof VALUES.certainty;
  /** Undefined where the source names no ceiling for the year. */
  readonly ceiling: number | undefined;
  readonly use: number;
  /** Ceiling less use; negative where more is drawn than there is. */
  readonly remainder: number | undefined;
}

export interface BudgetSlice {
  readonly year: number;
  readonly unit: keyof typeof VALUES.currency;
  readonly total: number;
  readonly cells: readonly MoneyCell[];
  readonly views: { readonly [V in MoneyView]: readonly SliceRow[] };
  readonly resources: readonly ResourceRow[];
}

/** Cuts the slice of a year out of the plan. */
export function budgetSlice(plan: Plan, year: number): BudgetSlice {
  const cells = moneyCells(plan).filter((cell) => cell.year === year);
  const total = sumOf(cells);
  return { year, unit: plan.settings.currency, total, cells, views: viewsOf(plan, cells), resources: resourcesOf(plan, year) };
}

/** Gives every view of some cells of one year, or of several together; a view is worked out when it is first asked for. */
export function viewsOf(plan: Plan, cells: readonly MoneyCell[]): BudgetSlice['views'] {
  const done = new Map<MoneyView, readonly SliceRow[]>();
  const rows = (view: MoneyView): readonly SliceRow[] => {
    const known = done.get(view) ?? rowsOf(plan, cells, view, rows);
    done.set(view, known);
    return known;
  };
  const views = {};
  for (const view of MONEY_VIEWS) Object.defineProperty(views, view, { get: () => rows(view), enumerable: true });
  return views as BudgetSlice['views'];
}

/** A row with those of a narrower view that lie in it. */
export interface ViewBranch {
  readonly view: MoneyView;
  readonly row: SliceRow;
  readonly children: readonly ViewBranch[];
}

/** Nests views, the widest first, such as mission, programme and project. */
export function nestViews(views: BudgetSlice['views'], nested: readonly MoneyView[], within?: string): ViewBranch[] {
  const [view, ...narrower] = nested;
  if (view === undefined) return [];
  const rows = within === undefined ? views[view] : views[view].filter((row) => row.within === within);
  return rows.map((row) => ({ view, row, children: nestViews(views, narrower, row.key) }));
}

// Shares of groups that lie in a wider one add up to its own, so that view is asked before: `viewed` gives its rows.
function rowsOf(plan: Plan, cells: readonly MoneyCell[], view: MoneyView, viewed: (wider: MoneyView) => readonly SliceRow[]): SliceRow[] {
  const order = projectOrder(plan);
  const groups = groupsInView(plan, cells, view).map(({ key, cells: members, sums }) => ({
    key,
    sums,
    projects: [...new Set(members.map(({ project }) => project))].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    parent: parentGroup(plan, view, key),
  }));
  const families = new Map<string | undefined, typeof groups>();
  for (const group of groups) {
    const family = families.get(group.parent?.key) ?? [];
    family.push(group);
    families.set(group.parent?.key, family);
  }
  const shares = new Map<string, number>();
  for (const [parent, members] of families) {
    const wider = members[0]?.parent?.view;
    const whole = wider && viewed(wider).find(({ key }) => key === parent)?.share;
    const parts = sharesOf(
      members.map(({ sums }) => sums.total),
      whole,
    );
    members.forEach(({ key }, at) => shares.set(key, parts[at] ?? 0));
  }
  return groups.map(({ key, sums, projects, parent }) => ({
    key,
    title: groupTitle(plan, view, key),
    amount: sums.total,
    byYear: sums.byYear,
    share: shares.get(key) ?? 0,
    projects,
    ...(parent === undefined ? {} : { within: parent.key }),
  }));
}

const projectOrder: (plan: Plan) => ReadonlyMap<string, number> = remember(
  (plan) => new Map(plan.byKind.project.map(({ id }, at) => [id, at])),
);

/** Gives each source's ceiling and use in a year, in the order of the plan. */
export function resourcesOf(plan: Plan, year: number): ResourceRow[] {
  return plan.byKind.source.map((source) => resourceOf(plan, source, year));
}

/** Gives the ceiling and the use of one source in a year. */
export function resourceOf(plan: Plan, { id, class: ofClass, certainty, ceilings }: Source, year: number): ResourceRow {
  const ceiling = byYears(ceilings).find(([key]) => key === year)?.[1];
  const use = usesOf(plan).get(id)?.byYear.get(year) ?? 0;
  return { source: id, class: ofClass, certainty, ceiling, use, remainder: ceiling === undefined ? undefined : ceiling - use };
}

const usesOf = remember((plan: Plan) => sumsBy(moneyCells(plan), 'source'));
