// The ways in which the plan's money is looked at. Whatever the view, every cell falls into its groups whole: views differ in how the
// sum is parted, never in the sum. A project that reaches several problems or lies in several areas is divided among them, by the
// shares it states or else equally, cell by cell and in whole units.
import type { Plan, Project } from '../model/types.ts';
import { VALUES } from '../model/vocabulary.ts';
import { addTo } from '../text/group-by.ts';
import { remember } from '../text/remember.ts';
import { apportion } from './apportion.ts';
import { ancestorsOf } from './chain.ts';
import { sumByYear, type MoneyCell, type YearSums } from './money.ts';

/** The views, those of resources first. Groups of `source` lie within `class`, of `program` within `mission`, of `project` within `program`. */
export const MONEY_VIEWS = ['class', 'source', 'mission', 'program', 'project', 'domain', 'problem', 'unit', 'area', 'credit'] as const;
export type MoneyView = (typeof MONEY_VIEWS)[number];

/** What falls to one group of a view. The key of what belongs to no group is empty: no area (the whole city), no problem, no kind of spending. */
export interface MoneyGroup {
  readonly key: string;
  readonly cells: readonly MoneyCell[];
  readonly sums: YearSums;
}

/** Tells whether the groups of a view are items of the plan. The keys of other views may be ids of items too, by chance. */
export function isItemView(view: MoneyView): view is 'source' | 'project' | 'domain' | 'problem' {
  return view === 'source' || view === 'project' || view === 'domain' || view === 'problem';
}

/** Gives the key under which the page of a group is known: its id where it is an item, else `view:mission` and so on, the table of its view. */
export function pageKey(view: MoneyView, key: string): string {
  return isItemView(view) && key !== '' ? key : `view:${view}`;
}

/** Gives the groups of a view that have cells, in the order in which the plan lists them; what belongs to none comes last. */
export function groupsInView(plan: Plan, cells: readonly MoneyCell[], view: MoneyView): MoneyGroup[] {
  const groups = new Map<string, MoneyCell[]>();
  for (const [key, cell] of cells.flatMap((cell) => portions(plan, cell, view))) addTo(groups, key, cell);
  const listed = listedKeys(plan, view);
  const ordered = [...new Set([...listed, ...[...groups.keys()].filter((key) => key !== ''), ''])];
  return ordered.flatMap((key) => {
    const members = groups.get(key);
    return members ? [{ key, cells: members, sums: sumByYear(members) }] : [];
  });
}

/** Gives the title of a group; that of what belongs to none is said too. */
export function groupTitle(plan: Plan, view: MoneyView, key: string): string {
  const { settings } = plan;
  switch (view) {
    case 'class':
      return key === '' ? 'بی‌طبقه' : VALUES.class[key as keyof typeof VALUES.class];
    case 'credit':
      return key === '' ? 'تعیین‌نشده' : VALUES.credit[key as keyof typeof VALUES.credit];
    case 'mission':
      return settings.missions[key]?.title ?? key;
    case 'program': {
      const [mission = '', program = ''] = key.split('/');
      return settings.missions[mission]?.programs[program] ?? key;
    }
    case 'unit':
      return settings.units[key] ?? key;
    case 'area':
      return key === '' ? 'سراسر شهر' : (settings.areas?.[key] ?? key);
    default:
      return key === '' ? 'بدون پیوند' : (plan.items.get(key)?.title ?? key);
  }
}

/** Gives the group of another view in which a group lies whole, such as the mission of a programme. */
export function parentGroup(plan: Plan, view: MoneyView, key: string): { view: MoneyView; key: string } | undefined {
  switch (view) {
    case 'source':
      return { view: 'class', key: classOf(plan, key) };
    case 'program':
      return { view: 'mission', key: key.split('/')[0] ?? key };
    case 'project': {
      const project = plan.items.get(key);
      return project?.kind === 'project' ? { view: 'program', key: project.mission } : undefined;
    }
    default:
      return undefined;
  }
}

/** Gives the problems that a project serves, through its provisions and what these rest on, in the order of the plan. */
export function problemsOf(plan: Plan, project: string): readonly string[] {
  const known = problemsByProject(plan);
  const problems = known.get(project) ?? servedProblems(plan, project);
  known.set(project, problems);
  return problems;
}

// Filled as it is asked: a check wants to know of few projects, a budget of all.
const problemsByProject: (plan: Plan) => Map<string, readonly string[]> = remember(() => new Map<string, readonly string[]>());

function servedProblems(plan: Plan, project: string): string[] {
  const served = ancestorsOf(plan, project);
  return plan.byKind.problem.flatMap(({ id }) => (served.has(id) ? [id] : []));
}

function portions(plan: Plan, cell: MoneyCell, view: MoneyView): [key: string, cell: MoneyCell][] {
  switch (view) {
    case 'class':
      return [[classOf(plan, cell.source), cell]];
    case 'area':
    case 'problem': {
      const shares = sharesOfProject(plan, cell.project, view);
      const parts = apportion(
        cell.amount,
        shares.map(([, share]) => share),
      );
      // A written zero belongs to every group: it is not missing.
      return shares.flatMap(([key], at) => {
        const amount = parts[at] ?? 0;
        return amount === 0 && cell.amount !== 0 ? [] : [[key, { ...cell, amount }] as [string, MoneyCell]];
      });
    }
    default:
      return [[cell[view], cell]];
  }
}

// Stated shares that come to nothing would lose the money; then the shares are equal.
function sharesOfProject(plan: Plan, id: string, view: 'area' | 'problem'): readonly (readonly [key: string, share: number])[] {
  const project = plan.items.get(id);
  if (project?.kind !== 'project') return [['', 1]];
  const stated = Object.entries(statedShares(project, view));
  if (stated.some(([, share]) => share > 0)) return stated;
  const keys = view === 'area' ? (project.areas ?? []) : problemsOf(plan, id);
  return keys.length === 0 ? [['', 1]] : [...new Set(keys)].map((key) => [key, 1]);
}

function statedShares(project: Project, view: 'area' | 'problem'): Readonly<Record<string, number>> {
  return (view === 'area' ? project.areaShares : project.problemShares) ?? {};
}

function classOf(plan: Plan, id: string): string {
  const source = plan.items.get(id);
  return source?.kind === 'source' ? source.class : '';
}

function listedKeys(plan: Plan, view: MoneyView): readonly string[] {
  const { settings, byKind } = plan;
  switch (view) {
    case 'class':
      return Object.keys(VALUES.class);
    case 'credit':
      return Object.keys(VALUES.credit);
    case 'mission':
      return Object.keys(settings.missions);
    case 'program':
      return Object.entries(settings.missions).flatMap(([mission, { programs }]) =>
        Object.keys(programs).map((program) => `${mission}/${program}`),
      );
    case 'unit':
      return Object.keys(settings.units);
    case 'area':
      return Object.keys(settings.areas ?? {});
    default:
      return byKind[view].map(({ id }) => id);
  }
}
