// The plan's money, cell by cell: one cell is what one project takes from one source in one year.
// Every total anywhere is a sum of these cells; nothing here rounds, and a missing cell is not a zero.
import type { Plan, Project } from '../model/types.ts';
import type { VALUES } from '../model/vocabulary.ts';
import { groupBy } from '../text/group-by.ts';
import { toAsciiDigits } from '../text/digits.ts';
import { remember } from '../text/remember.ts';

/** Amounts are whole numbers of the plan's unit of currency. */
export interface MoneyCell {
  readonly project: string;
  readonly domain: string;
  /** Key of the mission, the part of the project's code before the slash. */
  readonly mission: string;
  /** Key of the programme, as in `4/1`. */
  readonly program: string;
  /** Key of the unit that answers for the project. */
  readonly unit: string;
  /** Kind of spending; empty where the project names none. */
  readonly credit: keyof typeof VALUES.credit | '';
  readonly source: string;
  readonly year: number;
  readonly amount: number;
}

/** What cells are grouped by. */
export type MoneyKey = 'source' | 'mission' | 'program' | 'domain' | 'project';

/** Amounts of one row of a table of years; a year in which nothing is written is absent from `byYear`. */
export interface YearSums {
  readonly byYear: ReadonlyMap<number, number>;
  readonly total: number;
}

/** Gives the cells of all projects, in plan order, then by year and source as written. */
export const moneyCells: (plan: Plan) => readonly MoneyCell[] = remember((plan) =>
  plan.byKind.project.flatMap((project) => projectCells(project)),
);

/** Gives the cells of one project, years ascending. */
export const projectCells: (project: Project) => readonly MoneyCell[] = remember((project) => {
  const program = project.mission;
  const mission = program.split('/')[0] ?? program;
  return byYears(project.funding).flatMap(([year, sources]) =>
    Object.entries(sources).map(([source, amount]) => ({
      project: project.id,
      domain: project.domain ?? '',
      mission,
      program,
      unit: project.owner,
      credit: project.credit ?? '',
      source,
      year,
      amount,
    })),
  );
});

/** Adds up cells year by year. */
export function sumByYear(cells: readonly MoneyCell[]): YearSums {
  const byYear = new Map<number, number>();
  for (const { year, amount } of cells) byYear.set(year, (byYear.get(year) ?? 0) + amount);
  return { byYear, total: sumOf(cells) };
}

/** Adds up cells in groups (by source, mission, programme, domain or project), in the order in which groups first appear. */
export function sumsBy(cells: readonly MoneyCell[], key: MoneyKey): Map<string, YearSums> {
  return new Map([...groupBy(cells, (cell) => cell[key])].map(([group, members]) => [group, sumByYear(members)]));
}

/** Adds up cells in groups within groups, such as those of a mission within each source. */
export function sumsByTwo(cells: readonly MoneyCell[], outer: MoneyKey, inner: MoneyKey): Map<string, Map<string, YearSums>> {
  return new Map([...groupBy(cells, (cell) => cell[outer])].map(([group, members]) => [group, sumsBy(members, inner)]));
}

/** Adds up all amounts of the cells. */
export function sumOf(cells: readonly MoneyCell[]): number {
  return cells.reduce((sum, { amount }) => sum + amount, 0);
}

/** Gives the entries of a mapping of years, whose keys may be in Persian digits, in ascending order. */
export function byYears<T>(mapping: Readonly<Record<string, T>>): [year: number, value: T][] {
  return Object.entries(mapping)
    .map(([year, value]): [number, T] => [Number(toAsciiDigits(year)), value])
    .sort(([a], [b]) => a - b);
}
