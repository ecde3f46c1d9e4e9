// The slice of a year against the budget passed for it: every line in one place, every difference with its kind, amount and place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Budget, BudgetLine } from '../src/model/budget.ts';
import type { Plan } from '../src/model/types.ts';
import { isSameCode } from '../src/reckon/budget-code.ts';
import { moneyCells, sumOf } from '../src/reckon/money.ts';
import { reconcile, type ReconciledProject, type Reconciliation } from '../src/reckon/reconcile.ts';
import { DIFFERENCE_KINDS, executionOf, summarizeReconciliation } from '../src/reckon/reconciliation-summary.ts';
import { RIALS } from '../src/text/money-unit.ts';
import { anyItems, anyLines, budgetOf, itemOf, MONEY_SETTINGS, planOf, projectOf, YEARS, type LineFacts } from './money-plan.ts';

const MILLION = RIALS['million-rial'];

function reconciled(plan: Plan, year = 1404): Reconciliation {
  const found = reconcile(plan, year);
  assert.ok(found);
  return found;
}

/** A plan with one project, that has 100 million rials from dues in 1404, and the budget of that year. */
function onePlan(
  lines: readonly LineFacts[],
  { unit = 'million-rial', tolerance }: { unit?: Budget['unit']; tolerance?: number } = {},
): Plan {
  const settings = { ...MONEY_SETTINGS, ...(tolerance === undefined ? {} : { budgets: { '۱۴۰۴': { tolerance } } }) };
  return planOf([projectOf('x', { budgetCodes: ['4/1-12'], funding: { '۱۴۰۴': { dues: 100 } } }), ...SOURCES], settings, [
    budgetOf(1404, lines, unit),
  ]);
}

const SOURCES = ['dues', 'bonds', 'grant'].map((id) =>
  itemOf('source', id, { class: 'revenue', certainty: 'certain', ceilings: { 1404: 500, 1405: 500 } }),
);

function only(plan: Plan, year = 1404): ReconciledProject {
  const { projects } = reconciled(plan, year);
  assert.equal(projects.length, 1);
  return projects[0] as ReconciledProject;
}

const KINDS: readonly (readonly [what: string, lines: readonly LineFacts[], kind: string, difference: number])[] = [
  ['the same sum', [{ project: 'x', sums: { approved: 100 } }], 'equal', 0],
  [
    'two lines that come to it',
    [
      { project: 'x', sums: { approved: 60 } },
      { code: '۴۱۱۲', sums: { approved: 40 } },
    ],
    'equal',
    0,
  ],
  ['one unit less', [{ project: 'x', sums: { approved: 99 } }], 'less', -1],
  ['one unit more', [{ project: 'x', sums: { approved: 101 } }], 'more', 1],
  ['a written nought', [{ project: 'x', sums: { approved: 0 } }], 'less', -100],
  ['no line', [{ sums: { approved: 100 } }], 'no-line', -100],
  [
    'what was proposed and not approved',
    [
      { project: 'x', sums: { proposed: 100 } },
      { title: 'دیگر', sums: { approved: 5 } },
    ],
    'no-line',
    -100,
  ],
  ['what is only proposed yet', [{ project: 'x', sums: { proposed: 80 } }], 'less', -20],
  ['what was amended', [{ project: 'x', sums: { approved: 100, amended: 70 } }], 'less', -30],
  [
    'what an amendment leaves as it was',
    [
      { project: 'x', sums: { approved: 100 } },
      { title: 'دیگر', sums: { approved: 5, amended: 7 } },
    ],
    'equal',
    0,
  ],
  ['what an amendment strikes out', [{ project: 'x', sums: { approved: 100, amended: 0 } }], 'less', -100],
  [
    'states on lines of their own',
    [
      { project: 'x', title: 'خرید', sums: { proposed: 120 } },
      { project: 'x', title: 'خرید', sums: { approved: 100 } },
      { project: 'x', title: 'خرید', sums: { amended: 90 } },
      { project: 'x', title: 'خرید', sums: { actual: 45 } },
    ],
    'less',
    -10,
  ],
  ['lines of resources are apart', [{ project: 'x', side: 'resources', sums: { approved: 100 } }], 'no-line', -100],
  ['an actual alone passes nothing', [{ project: 'x', sums: { actual: 100 } }], 'no-line', -100],
];
for (const [what, lines, kind, difference] of KINDS)
  test(`${what}: ${kind}`, () => {
    const project = only(onePlan(lines));
    assert.deepEqual([project.kind, project.difference], [kind, difference * MILLION]);
    assert.equal(project.percent, difference);
  });

test('a project knows its lines and states, how they were found, why they differ and where the plan gives the money', () => {
  const plan = onePlan([
    { code: '4-1-12', reason: 'کمبود منابع', sums: { approved: 30, actual: 12 } },
    { project: 'x', code: '999', reason: 'کمبود منابع', sums: { approved: 50 } },
    { project: 'x', reason: 'تأخیر در مناقصه', sums: { approved: 10, amended: 5 } },
  ]);
  const { budget, totals } = reconciled(plan);
  assert.deepEqual(only(plan), {
    project: 'x',
    kind: 'less',
    matchedBy: ['project', 'code'],
    slice: 100 * MILLION,
    amounts: { approved: 90 * MILLION, amended: 85 * MILLION, actual: 12 * MILLION },
    compared: 85 * MILLION,
    difference: -15 * MILLION,
    percent: -15,
    tolerance: 0,
    lines: budget.lines,
    planSpan: { file: 'project/x.md', start: 20, end: 21 },
    reasons: ['کمبود منابع', 'تأخیر در مناقصه'],
  });
  assert.deepEqual(totals, {
    ofPlan: { approved: 90 * MILLION, amended: 85 * MILLION, actual: 12 * MILLION },
    outside: {},
    resources: {},
  });
});

test('money that the plan gives in another year is not in the slice, and points at the funding as a whole', () => {
  const plan = planOf([projectOf('x', { funding: { 1405: { dues: 100 } } })], {}, [
    budgetOf(1404, [{ project: 'x', sums: { approved: 1 } }]),
  ]);
  const { kind, difference, percent, planSpan } = only(plan);
  assert.deepEqual([kind, difference, percent], ['not-in-slice', MILLION, undefined]);
  assert.equal(planSpan.start, 10);
});

test('a year without a budget has no reconciliation', () => assert.equal(reconcile(onePlan([]), 1405), undefined));

const ROUNDED: readonly (readonly [what: string, lines: readonly LineFacts[], options: Parameters<typeof onePlan>[1], kind: string])[] = [
  ['half a unit of a finer file', [{ project: 'x', sums: { approved: 100_400_000 } }], { unit: 'rial' }, 'rounded'],
  ['more than half a unit', [{ project: 'x', sums: { approved: 100_500_001 } }], { unit: 'rial' }, 'more'],
  ['a whole unit of a finer file', [{ project: 'x', sums: { approved: 101_000_000 } }], { unit: 'rial' }, 'more'],
  [
    'half a unit for each line that is no whole number of units',
    [
      { project: 'x', title: 'الف', sums: { approved: 50_400_000 } },
      { project: 'x', title: 'ب', sums: { approved: 50_600_000 } },
    ],
    { unit: 'rial' },
    'rounded',
  ],
  ['half a step of a coarser file', [{ project: 'x', sums: { approved: 0.1 } }], { unit: 'billion-rial' }, 'equal'],
  ['a coarser file that rounds up', [{ project: 'x', sums: { approved: 0.14 } }], { unit: 'billion-rial' }, 'more'],
  ['ten million toman for a hundred million rials', [{ project: 'x', sums: { approved: 10 } }], { unit: 'million-toman' }, 'equal'],
  ['a whole hundred thousandth of a hemat', [{ project: 'x', sums: { approved: 0.00001 } }], { unit: 'hemat' }, 'equal'],
  ['a stated tolerance', [{ project: 'x', sums: { approved: 97 } }], { tolerance: 3 }, 'rounded'],
  ['beyond a stated tolerance', [{ project: 'x', sums: { approved: 96 } }], { tolerance: 3 }, 'less'],
  ['a missing line within a stated tolerance', [], { tolerance: 1000 }, 'no-line'],
];
for (const [what, lines, options, kind] of ROUNDED)
  test(`tolerance: ${what} is ${kind}`, () => assert.equal(only(onePlan(lines, options)).kind, kind));

test('a file is rounded as its finest sum is', () => {
  const lines = [{ project: 'x', title: 'الف', sums: { approved: 1 } }];
  assert.deepEqual([only(onePlan(lines, { unit: 'billion-rial' })).tolerance], [500 * MILLION]);
  const finer = [...lines, { title: 'ب', sums: { approved: 22.5 } }];
  assert.deepEqual([only(onePlan(finer, { unit: 'billion-rial' })).tolerance], [50 * MILLION]);
});

const CODES: readonly (readonly [one: string, other: string, same: boolean])[] = [
  ['4/1-12', '۴۱۱۲', true],
  ['4 1 12', '4.1.12', true],
  ['٤-١-١٢', '4\u200f/1/12', true],
  ['41-1-2', '4-1-12', false],
  ['4112', '4113', false],
  ['B-12', 'b12', true],
  ['-', '/', false],
];
for (const [one, other, same] of CODES)
  test(`code ${JSON.stringify(one)} ${same ? 'is' : 'is not'} ${JSON.stringify(other)}`, () => {
    assert.equal(isSameCode(one, other), same);
    assert.equal(isSameCode(other, one), same);
  });

test('what sources lose is laid against what others gain, the largest first, and a cut is no shift', () => {
  const project = projectOf('x', { funding: { 1404: { dues: 100, bonds: 50 } } });
  const shifts = (lines: readonly LineFacts[]): unknown =>
    reconciled(planOf([project, ...SOURCES], {}, [budgetOf(1404, lines)])).sourceShifts.map(({ from, to, rials }) => [
      from,
      to,
      rials / MILLION,
    ]);
  assert.deepEqual(
    shifts([
      { project: 'x', source: 'dues', sums: { approved: 40 } },
      { project: 'x', source: 'grant', sums: { approved: 70 } },
    ]),
    [
      ['dues', 'grant', 60],
      ['bonds', 'grant', 10],
    ],
  );
  assert.deepEqual(shifts([{ project: 'x', source: 'dues', sums: { approved: 40 } }]), []);
  const partly = [
    { project: 'x', source: 'grant', sums: { approved: 70 } },
    { project: 'x', sums: { approved: 80 } },
  ];
  assert.deepEqual(shifts(partly), [], 'lines that name no source may be of any');
});

test('what a year lacks is laid against what a later year has more, then against earlier ones', () => {
  const project = projectOf('x', { funding: { 1404: { dues: 100 }, 1405: { dues: 100 }, 1406: { dues: 100 } } });
  const shifts = (sums: readonly number[], year: number): unknown => {
    const budgets = sums.map((approved, at) => budgetOf(1404 + at, [{ project: 'x', sums: { approved } }]));
    return reconciled(planOf([project], {}, budgets), year).yearShifts.map(({ from, to, rials }) => [from, to, rials / MILLION]);
  };
  const moved = [
    [1404, 1405, 20],
    [1404, 1406, 10],
  ];
  assert.deepEqual(shifts([70, 120, 150], 1404), moved);
  assert.deepEqual(shifts([70, 120, 150], 1405), [moved[0]]);
  assert.deepEqual(shifts([70, 120, 150], 1406), [moved[1]]);
  assert.deepEqual(shifts([130, 80, 115], 1405), [
    [1405, 1406, 15],
    [1405, 1404, 5],
  ]);
  assert.deepEqual(shifts([70, 80, 90], 1405), [], 'a plan that is cut moves nothing');
});

test('a source is held against its ceiling and against what the plan draws', () => {
  const plan = planOf([projectOf('x', { funding: { 1404: { dues: 100 } } }), ...SOURCES], {}, [
    budgetOf(1404, [
      { side: 'resources', source: 'dues', title: 'نوسازی', sums: { approved: 50 } },
      { side: 'resources', source: 'dues', title: 'کسب', sums: { approved: 30, amended: 35 } },
      { side: 'resources', title: 'همه', sums: { approved: 999 } },
    ]),
  ]);
  const { sources, resources, totals } = reconciled(plan);
  assert.deepEqual(
    sources.map(({ source, ceiling, use, compared, beyondCeiling, beyondUse, lines }) => [
      source,
      lines.length,
      ...[ceiling, use, compared, beyondCeiling, beyondUse].map((sum) => (sum ?? NaN) / MILLION),
    ]),
    [['dues', 2, 500, 100, 85, -415, -15]],
  );
  assert.equal(resources.length, 3);
  assert.deepEqual(totals.resources, { approved: 1079 * MILLION, amended: 1084 * MILLION });
});

test('a summary counts differences by kind, and takes per cents of sums', () => {
  const funding = { 1404: { dues: 100 } };
  const plan = planOf(
    [projectOf('a', { funding }), projectOf('b', { funding }), projectOf('c', { funding }), projectOf('d', { funding })],
    {},
    [
      budgetOf(1404, [
        { project: 'a', sums: { approved: 100, actual: 10 } },
        { project: 'b', sums: { approved: 300, actual: 300 }, reason: 'افزایش قیمت' },
        { project: 'c', sums: { approved: 80 } },
      ]),
    ],
  );
  const summary = summarizeReconciliation(reconciled(plan));
  assert.deepEqual(
    DIFFERENCE_KINDS.map((kind) => [kind, summary.byKind[kind].count, summary.byKind[kind].difference / MILLION]),
    [
      ['equal', 1, 0],
      ['rounded', 0, 0],
      ['less', 1, -20],
      ['more', 1, 200],
      ['no-line', 1, -100],
      ['not-in-slice', 0, 0],
    ],
  );
  assert.equal(summary.coveredPercent, 70);
  assert.deepEqual(summary.execution, { actual: 310 * MILLION, compared: 400 * MILLION, percent: 77.5, unknown: 80 * MILLION });
  assert.deepEqual([summary.unexplained.count, summary.unexplained.difference], [2, -120 * MILLION]);
  assert.deepEqual(
    summary.largest.map(({ project }) => project),
    ['b', 'd', 'c'],
  );
});

test('execution joins the states of one row, and knows nothing of an empty budget', () => {
  const budget = budgetOf(1404, [
    { title: 'خرید', sums: { approved: 100 } },
    { title: 'خرید', sums: { actual: 45 } },
  ]);
  assert.equal(executionOf(budget.lines, budget).percent, 45);
  assert.equal(executionOf([], budget).percent, undefined);
});

const anyBudgets = fc.tuple(...YEARS.map((year) => anyLines.map((lines) => (lines.length === 0 ? [] : [budgetOf(year, lines)]))));
const anyReconciled = fc.tuple(anyItems, anyBudgets).map(([items, budgets]) => ({ items, budgets: budgets.flat() }));

test('slices and differences come to what is compared, and every line is in exactly one place', () => {
  fc.assert(
    fc.property(anyReconciled, ({ items, budgets }) => {
      const plan = planOf(items, MONEY_SETTINGS, budgets);
      for (const { year, lines } of budgets) {
        const { projects, outside, resources, stage, totals } = reconciled(plan, year);
        const sum = projects.reduce((total, { slice, difference }) => total + slice + difference, 0);
        assert.equal(
          sum,
          projects.reduce((total, { compared = 0 }) => total + compared, 0),
        );
        assert.equal(sum, (stage && totals.ofPlan[stage]) ?? 0);
        const placed = [...projects.flatMap((project) => project.lines), ...outside, ...resources];
        assert.equal(placed.length, lines.length);
        assert.deepEqual(new Set(placed), new Set(lines));
        assert.equal(
          projects.reduce((total, { slice }) => total + slice, 0),
          sumOf(moneyCells(plan).filter((cell) => cell.year === year)) * MILLION,
        );
        const { total, byKind, coveredPercent } = summarizeReconciliation(reconciled(plan, year));
        assert.equal(
          Object.values(byKind).reduce((count, kind) => count + kind.count, 0),
          total.count,
        );
        assert.ok(coveredPercent === undefined || (coveredPercent >= 0 && coveredPercent <= 100));
      }
    }),
  );
});

test('a line in a state alone counts in the sum of that state', () => {
  fc.assert(
    fc.property(anyReconciled, ({ items, budgets }) => {
      const plan = planOf(items, MONEY_SETTINGS, budgets);
      for (const { year, lines } of budgets)
        for (const stage of ['proposed', 'approved', 'actual'] as const) {
          const { totals } = reconciled(plan, year);
          const sum = [totals.ofPlan, totals.outside, totals.resources].reduce((total, sums) => total + (sums[stage] ?? 0), 0);
          assert.equal(
            sum,
            lines.reduce((total, { amounts }) => total + (amounts[stage]?.rials ?? 0), 0),
          );
        }
    }),
  );
});

test('a budget made of the slice itself is equal throughout and shifts nothing', () => {
  fc.assert(
    fc.property(anyItems, fc.boolean(), (items, withSources) => {
      const cells = moneyCells(planOf(items, MONEY_SETTINGS));
      const budgets = YEARS.map((year) =>
        budgetOf(
          year,
          cells
            .filter((cell) => cell.year === year)
            .map(({ project, source, amount }) => ({ project, ...(withSources && { source }), sums: { approved: amount } })),
        ),
      );
      const plan = planOf(items, MONEY_SETTINGS, budgets);
      for (const year of YEARS) {
        const { projects, sourceShifts, yearShifts, outside } = reconciled(plan, year);
        for (const { kind, difference } of projects) assert.deepEqual([kind, difference], ['equal', 0]);
        assert.deepEqual([sourceShifts, yearShifts, outside], [[], [], []]);
        const { coveredPercent } = summarizeReconciliation(reconciled(plan, year));
        assert.ok(coveredPercent === undefined || coveredPercent === 100);
      }
    }),
  );
});

/** A reconciliation without what follows the order of the file. */
function withoutOrder({ budget, projects, outside, resources, sources, ...rest }: Reconciliation): unknown {
  const rows = (lines: readonly BudgetLine[]): number[] => lines.map(({ place }) => place.row).sort((a, b) => a - b);
  return {
    ...rest,
    stages: budget.stages,
    projects: projects.map((project) => ({ ...project, lines: rows(project.lines), reasons: project.reasons.toSorted() })),
    outside: rows(outside),
    resources: rows(resources),
    sources: sources.map((source) => ({ ...source, lines: rows(source.lines) })),
  };
}

test('the order of lines does not matter', () => {
  fc.assert(
    fc.property(anyReconciled, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), ({ items, budgets }, order) => {
      const shuffled = budgets.map((budget) => ({
        ...budget,
        lines: budget.lines.toSorted((a, b) => (order[a.place.row - 2] ?? 0) - (order[b.place.row - 2] ?? 0)),
      }));
      const [plan, other] = [planOf(items, MONEY_SETTINGS, budgets), planOf(items, MONEY_SETTINGS, shuffled)];
      for (const { year } of budgets) assert.deepEqual(withoutOrder(reconciled(other, year)), withoutOrder(reconciled(plan, year)));
    }),
  );
});

test('the same sums in a finer unit of the file change nothing', () => {
  fc.assert(
    fc.property(anyItems, anyLines, fc.constantFrom('rial' as const, 'thousand-rial' as const, 'toman' as const), (items, lines, unit) => {
      const finer = lines.map((line) => ({
        ...line,
        sums: Object.fromEntries(Object.entries(line.sums).map(([stage, sum]) => [stage, (sum * MILLION) / RIALS[unit]])),
      }));
      const results = [budgetOf(1404, lines), budgetOf(1404, finer, unit)].map((budget) =>
        withoutOrder(reconciled(planOf(items, MONEY_SETTINGS, [budget]))),
      );
      assert.deepEqual(results[1], results[0]);
    }),
  );
});

test('shifts never pass the loss and the gain that they explain', () => {
  fc.assert(
    fc.property(anyReconciled, ({ items, budgets }) => {
      const plan = planOf(items, MONEY_SETTINGS, budgets);
      const differences = new Map(
        budgets.flatMap(({ year }) => reconciled(plan, year).projects.map(({ project, difference }) => [`${year} ${project}`, difference])),
      );
      const seen = new Map<string, number>();
      for (const { year } of budgets) {
        const { yearShifts, sourceShifts, projects } = reconciled(plan, year);
        for (const { project, from, to, rials } of yearShifts) {
          assert.ok(rials > 0 && from !== to && [from, to].includes(year));
          const key = `${project} ${from} ${to}`;
          assert.equal(seen.get(key) ?? rials, rials, 'both years tell the same shift');
          seen.set(key, rials);
        }
        for (const { project } of projects) {
          const away = (of: (shift: (typeof yearShifts)[number]) => boolean): number =>
            yearShifts.filter((shift) => shift.project === project && of(shift)).reduce((sum, { rials }) => sum + rials, 0);
          const difference = differences.get(`${year} ${project}`) ?? 0;
          assert.ok(away(({ from }) => from === year) <= Math.max(0, -difference));
          assert.ok(away(({ to }) => to === year) <= Math.max(0, difference));
        }
        for (const { project, from, to, rials } of sourceShifts) {
          const own = projects.find((one) => one.project === project);
          const given = own?.lines.filter(({ source }) => source === to) ?? [];
          const planned = sumOf(moneyCells(plan).filter((cell) => cell.project === project && cell.year === year && cell.source === from));
          assert.ok(rials > 0 && given.length > 0 && rials <= planned * MILLION);
          assert.ok(rials <= (own?.compared ?? 0));
        }
      }
    }),
  );
});
