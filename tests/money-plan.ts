// Plans and budgets made in memory, with as much of them as questions about money ask for.
import type { Root } from 'mdast';
import fc from 'fast-check';
import { pathKey, type FieldSpans } from '../src/diagnostic/span-index.ts';
import { BUDGET_STAGES, type Budget, type BudgetAmount, type BudgetLine, type BudgetStage } from '../src/model/budget.ts';
import { buildLinks } from '../src/model/links.ts';
import type { Item, Plan } from '../src/model/types.ts';
import { KINDS, VALUES, type Kind } from '../src/model/vocabulary.ts';
import { RIALS, type MoneyUnit } from '../src/text/money-unit.ts';

export const YEARS = [1404, 1405, 1406] as const;
const PROSE: Root = { type: 'root', children: [] };

type Facts = Readonly<Record<string, unknown>>;

/** An item with the given facts; every year of its funding has a place of its own. */
export function itemOf(kind: Kind, id: string, facts: Facts = {}): Item {
  const file = `${kind}/${id}.md`;
  const span = (at: number): FieldSpans => ({ key: { file, start: at, end: at + 1 }, value: { file, start: at + 2, end: at + 3 } });
  const years = Object.keys((facts.funding as object | undefined) ?? {});
  const fields = new Map([
    [pathKey(['funding']), span(10)],
    ...years.map((year, at): [string, FieldSpans] => [pathKey(['funding', year]), span(20 + 10 * at)]),
  ]);
  return { kind, id, file, title: id, prose: PROSE, spans: { whole: { file, start: 0, end: 1 }, fields }, ...facts } as unknown as Item;
}

/** A project with what every project has. */
export function projectOf(id: string, facts: Facts = {}): Item {
  return itemOf('project', id, {
    domain: 'roads',
    provisions: [],
    mission: '1/1',
    owner: 'works',
    start: '1404/01/01',
    funding: {},
    ...facts,
  });
}

/** A plan of some items, in the given order within each kind; facts of plan.md may be added. */
export function planOf(items: readonly Item[], settings: Facts = {}, budgets: readonly Budget[] = []): Plan {
  const all = [itemOf('plan', 'plan', { currency: 'million-rial', units: {}, missions: {}, domains: [], ...settings }), ...items];
  const byKind = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, all.filter((item) => item.kind === kind)]));
  return {
    settings: all[0],
    items: new Map(all.map((item) => [item.id, item])),
    byKind,
    known: new Map(all.map(({ id, kind }) => [id, kind])),
    links: buildLinks(all),
    budgets: new Map(budgets.map((budget) => [budget.year, budget])),
    years: YEARS,
    files: new Set(),
  } as unknown as Plan;
}

/** What a line of a budget says, with sums in the unit of its file. */
export interface LineFacts extends Partial<Omit<BudgetLine, 'amounts' | 'place'>> {
  readonly sums: { readonly [S in BudgetStage]?: number };
}

/** The budget of a year from its lines; a sum is as exact as it is written. */
export function budgetOf(year: number, lines: readonly LineFacts[], unit: MoneyUnit = 'million-rial'): Budget {
  const file = `finance/budgets/${year}.csv`;
  return {
    year,
    file,
    unit,
    stages: BUDGET_STAGES.filter((stage) => lines.some(({ sums }) => sums[stage] !== undefined)),
    lines: lines.map(({ sums, ...facts }, at): BudgetLine => {
      const place = { span: { file, start: at * 10, end: at * 10 + 1 }, row: at + 2 };
      const amounts = Object.fromEntries(
        Object.entries(sums).map(([stage, sum]): [string, BudgetAmount] => [stage, { ...inRials(sum, unit), place }]),
      );
      return { place, side: 'uses', title: `ردیف ${at}`, ...facts, amounts };
    }),
  };
}

function inRials(sum: number, unit: MoneyUnit): { rials: number; step: number } {
  const decimals = String(sum).split('.')[1]?.length ?? 0;
  return { rials: Math.round(sum * RIALS[unit]), step: RIALS[unit] / 10 ** decimals };
}

const SOURCES = ['dues', 'bonds', 'grant'] as const;
const AREAS = ['a1', 'a2', 'a3'] as const;
const PROBLEMS = ['m1', 'm2', 'm3'] as const;

const money = fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 1e9 }));
const sharesAmong = (keys: readonly string[]): fc.Arbitrary<Readonly<Record<string, number>>> =>
  fc.dictionary(
    fc.constantFrom(...keys),
    fc.nat({ max: 1000 }).map((tenths) => tenths / 10),
  );

const anyProject = fc.record({
  domain: fc.constantFrom('roads', 'air'),
  mission: fc.constantFrom('1/1', '1/2', '2/1'),
  owner: fc.constantFrom('works', 'parks', 'unlisted'),
  credit: fc.option(fc.constantFrom(...(Object.keys(VALUES.credit) as (keyof typeof VALUES.credit)[])), { nil: undefined }),
  provisions: fc.uniqueArray(fc.constantFrom('h1', 'h2', 'h3'), { maxLength: 3 }),
  priorities: fc.uniqueArray(fc.constantFrom('p1', 'p2'), { maxLength: 1 }),
  weight: fc.option(fc.nat({ max: 5 }), { nil: undefined }),
  start: fc.constantFrom('1403/01/01', '1404/01/01', '1405/07/01'),
  areas: fc.uniqueArray(fc.constantFrom(...AREAS), { maxLength: 3 }),
  areaShares: fc.option(sharesAmong(AREAS), { nil: undefined }),
  problemShares: fc.option(sharesAmong(PROBLEMS), { nil: undefined }),
  budgetCodes: fc.uniqueArray(fc.constantFrom('1-1', '1/2', '۲۱', '300'), { maxLength: 1 }),
  funding: fc.dictionary(fc.constantFrom('1404', '۱۴۰۵', '1406'), fc.dictionary(fc.constantFrom(...SOURCES), money)),
});

/** The items of any plan: projects that lead to problems by provisions and strategies, with areas, shares and kinds of spending. */
export const anyItems: fc.Arbitrary<readonly Item[]> = fc
  .record({
    projects: fc.array(anyProject, { maxLength: 7 }),
    strategies: fc.array(fc.uniqueArray(fc.constantFrom(...PROBLEMS), { maxLength: 3 }), { minLength: 3, maxLength: 3 }),
    severities: fc.array(fc.constantFrom('low', 'medium', 'high', 'critical'), { minLength: 3, maxLength: 3 }),
    classes: fc.array(fc.constantFrom('revenue', 'grant'), { minLength: 3, maxLength: 3 }),
    ceilings: fc.array(fc.option(fc.nat({ max: 4e9 }), { nil: undefined }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ projects, strategies, severities, classes, ceilings }) => [
    itemOf('goal', 'goal'),
    itemOf('domain', 'roads', { domain: 'roads', weight: 60, priorities: { p1: 'نخست', p2: 'دوم' } }),
    itemOf('domain', 'air', { domain: 'air', weight: 40, priorities: { p2: 'نخست', p1: 'دوم' } }),
    ...PROBLEMS.map((id, at) => itemOf('problem', id, { goals: ['goal'], severity: severities[at] })),
    ...strategies.map((problems, at) => itemOf('strategy', `s${at + 1}`, { problems })),
    ...strategies.map((_, at) => itemOf('provision', `h${at + 1}`, { strategies: [`s${at + 1}`] })),
    itemOf('indicator', 'i1', { measures: ['h1'], ...MEASURED }),
    itemOf('indicator', 'i2', { measures: ['m1', 'goal'], ...MEASURED }),
    ...projects.map((facts, at) => projectOf(`x${at}`, facts)),
    ...SOURCES.map((id, at) =>
      itemOf('source', id, {
        class: classes[at],
        certainty: at === 0 ? 'certain' : 'uncertain',
        ceilings: ceilings[at] === undefined ? {} : Object.fromEntries(YEARS.map((year) => [year, ceilings[at]])),
      }),
    ),
  ]);

const MEASURED = {
  formula: 'a',
  direction: 'increase',
  baseline: { year: 1403, values: { a: 1 } },
  targets: { 1404: 2, 1405: 3 },
  variables: {},
};

/** The facts of plan.md that any plan's money refers to. */
export const MONEY_SETTINGS = {
  missions: { 1: { title: 'معابر', programs: { 1: 'آسفالت', 2: 'پل' } }, 2: { title: 'هوا', programs: { 1: 'سنجش' } } },
  units: { works: 'عمران', parks: 'فضای سبز' },
  areas: { a1: 'منطقهٔ یک', a2: 'منطقهٔ دو', a3: 'منطقهٔ سه' },
  domains: ['roads', 'air'],
};

/** Lines of any budget of such a plan: of projects by id or code, of none, and of resources. */
export const anyLines: fc.Arbitrary<readonly LineFacts[]> = fc.array(
  fc.record(
    {
      side: fc.constantFrom('uses' as const, 'uses' as const, 'uses' as const, 'resources' as const),
      title: fc.constantFrom('جدول‌گذاری', 'پل'),
      code: fc.constantFrom('11', '۱-۲', '2.1', '3-00', '999'),
      project: fc.constantFrom('x0', 'x1', 'x2'),
      source: fc.constantFrom(...SOURCES),
      reason: fc.constantFrom('کمبود منابع', 'تغییر اولویت'),
      sums: fc.record({ proposed: money, approved: money, amended: money, actual: money }, { requiredKeys: [] }),
    },
    { requiredKeys: ['side', 'title', 'sums'] },
  ),
  { maxLength: 12 },
);
