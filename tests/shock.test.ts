// What a year loses when sources bring less: sums that meet, and the less important loses before the more important.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Item, Plan } from '../src/model/types.ts';
import { byPriority } from '../src/reckon/by-priority.ts';
import { findSources } from '../src/reckon/find-sources.ts';
import { moneyCells, sumOf } from '../src/reckon/money.ts';
import { shock, type Change } from '../src/reckon/shock.ts';
import { anyItems, itemOf, MONEY_SETTINGS, planOf, projectOf, YEARS } from './money-plan.ts';

type Facts = Readonly<Record<string, unknown>>;

const domain = (id: string, weight: number): Item => itemOf('domain', id, { domain: id, weight, priorities: { p1: 'نخست', p2: 'دوم' } });
const source = (id: string, ceiling?: number, facts: Facts = {}): Item =>
  itemOf('source', id, {
    class: 'revenue',
    certainty: 'certain',
    ceilings: ceiling === undefined ? {} : { '۱۴۰۴': ceiling },
    ...facts,
  });

/** What is more important of each pair, by the one thing in which they differ; the more important stands later in the plan. */
const ORDER: readonly (readonly [what: string, less: Facts, more: Facts])[] = [
  ['answers a priority of the council', { weight: 9 }, { priorities: ['p2'] }],
  ['answers a higher priority', { priorities: ['p2'] }, { priorities: ['p1'] }],
  ['carries out a provision that answers a priority', { provisions: ['grave'] }, { provisions: ['answering'] }],
  ['carries out a provision whose strategy answers a priority', { provisions: ['grave'] }, { provisions: ['of-answering'] }],
  ['serves a graver problem', { provisions: ['mild'], weight: 9 }, { provisions: ['grave'] }],
  ['serves any problem', { weight: 9 }, { provisions: ['mild'] }],
  ['is of a weightier domain', { domain: 'light', weight: 9 }, { weight: 1 }],
  ['weighs more', { weight: 1 }, { weight: 2 }],
  ['has a weight', {}, { weight: 0 }],
  ['starts earlier', { start: '1404/10/01' }, { start: '1404/09/30' }],
];
for (const [what, less, more] of ORDER)
  test(`what ${what} comes first`, () => {
    const items = [
      domain('roads', 60),
      domain('light', 40),
      itemOf('problem', 'mild-problem', { goals: [], severity: 'low' }),
      itemOf('problem', 'grave-problem', { goals: [], severity: 'critical' }),
      itemOf('strategy', 'plain', { problems: ['mild-problem'], domain: 'roads' }),
      itemOf('strategy', 'to-grave', { problems: ['grave-problem'], domain: 'roads' }),
      itemOf('strategy', 'to-priority', { problems: ['mild-problem'], domain: 'roads', priorities: ['p2'] }),
      itemOf('provision', 'mild', { strategies: ['plain'], domain: 'roads' }),
      itemOf('provision', 'grave', { strategies: ['to-grave'], domain: 'roads' }),
      itemOf('provision', 'answering', { strategies: ['plain'], domain: 'roads', priorities: ['p1'] }),
      itemOf('provision', 'of-answering', { strategies: ['to-priority'], domain: 'roads' }),
      projectOf('a', less),
      projectOf('b', more),
    ];
    assert.deepEqual(byPriority(planOf(items)), ['b', 'a']);
  });

test('equals keep the order of the plan, and a priority of another domain is none', () => {
  const items = [domain('roads', 60), projectOf('b'), projectOf('a'), projectOf('c', { priorities: ['unknown'] })];
  assert.deepEqual(byPriority(planOf(items)), ['b', 'a', 'c']);
});

/** Three projects that draw on dues in the order x, y, z of importance; y also draws on bonds. */
const PLAN = planOf([
  domain('roads', 100),
  itemOf('goal', 'goal'),
  itemOf('problem', 'problem', { goals: ['goal'], severity: 'high' }),
  itemOf('problem', 'other-problem', { goals: [], severity: 'high' }),
  itemOf('strategy', 's1', { problems: ['problem'] }),
  itemOf('strategy', 's2', { problems: ['other-problem'] }),
  itemOf('provision', 'h1', { strategies: ['s1'] }),
  itemOf('provision', 'h2', { strategies: ['s1'] }),
  itemOf('provision', 'h3', { strategies: ['s2'] }),
  ...['goal', 'problem', 'h2', 'h3'].map((measured) =>
    itemOf('indicator', `of-${measured}`, {
      measures: [measured],
      formula: 'a',
      direction: 'increase',
      variables: {},
      baseline: { year: 1403, values: { a: 0 } },
      targets: { 1405: 20 },
      path: measured === 'problem' ? 'linear' : 'final',
    }),
  ),
  projectOf('z', { weight: 1, provisions: ['h2'], funding: { 1404: { dues: 30 } } }),
  projectOf('x', { weight: 3, provisions: ['h3'], funding: { 1404: { dues: 50 } } }),
  projectOf('y', { weight: 2, provisions: ['h1', 'h2'], funding: { 1404: { dues: 20, bonds: 40 }, 1405: { dues: 7 } } }),
  source('dues', 120),
  source('bonds', 45, { class: 'financial-assets', certainty: 'uncertain' }),
  source('grant', 10, { title: 'کمک دولت', class: 'grant', certainty: 'uncertain' }),
]);

test('a cut within what is left over loses nothing', () => {
  const { lost, projects, sources } = shock(PLAN, 1404, new Map([['dues', { amount: -20 }]]));
  assert.deepEqual([lost, projects], [0, []]);
  assert.deepEqual(sources, [{ source: 'dues', expected: 120, left: 100, use: 100, lost: 0 }]);
});

test('the least important projects go short first, and what rests on them is told', () => {
  assert.deepEqual(shock(PLAN, 1404, new Map([['dues', { amount: -55 }]])), {
    year: 1404,
    sources: [{ source: 'dues', expected: 120, left: 65, use: 100, lost: 35 }],
    projects: [
      { project: 'y', rank: 2, planned: 60, lost: 5, bySource: [{ source: 'dues', lost: 5 }] },
      { project: 'z', rank: 3, planned: 30, lost: 30, bySource: [{ source: 'dues', lost: 30 }] },
    ],
    provisions: [
      { provision: 'h1', planned: 60, lost: 5, projects: ['y'] },
      { provision: 'h2', planned: 90, lost: 35, projects: ['z', 'y'] },
    ],
    targets: [
      { indicator: 'of-h2', target: undefined, through: ['h2'], planned: 90, lost: 35 },
      { indicator: 'of-problem', target: 10, through: ['problem'], planned: 90, lost: 35 },
      { indicator: 'of-goal', target: undefined, through: ['goal'], planned: 90, lost: 35 },
    ],
    lost: 35,
    spare: [
      { source: 'bonds', amount: 5 },
      { source: 'grant', amount: 10 },
    ],
  });
});

test('several sources may change at once; one that brings more has more to spare', () => {
  const changes = new Map<string, Change>([
    ['dues', { part: -1 }],
    ['bonds', { part: -0.5 }],
    ['grant', { part: 0.5 }],
  ]);
  const { lost, projects, spare } = shock(PLAN, 1404, changes);
  assert.equal(lost, 100 + 18);
  assert.deepEqual(
    projects.map((project) => [project.project, project.lost, project.bySource.length]),
    [
      ['x', 50, 1],
      ['y', 38, 2],
      ['z', 30, 1],
    ],
  );
  assert.deepEqual(spare, [{ source: 'grant', amount: 15 }]);
});

test('a source without a ceiling was to bring what is drawn from it', () => {
  const plan = planOf([projectOf('x', { funding: { 1404: { dues: 1000 } } }), source('dues')]);
  for (const [part, left] of [
    [-0.9, 100],
    [-0.333, 667],
    [-0.0001, 999],
    [-2, 0],
    [0.1, 1100],
  ] as const)
    assert.equal(shock(plan, 1404, new Map([['dues', { part }]])).sources[0]?.left, left, `${part}`);
});

const NAMES: readonly (readonly [name: string, found: readonly string[]])[] = [
  ['dues', ['dues']],
  ['revenue', ['dues']],
  ['درآمد عمومی', ['dues']],
  ['uncertain', ['bonds', 'grant']],
  ['نامطمئن', ['bonds', 'grant']],
  ['grant', ['grant']],
  ['كمك دولت', ['grant']],
  ['nothing', []],
  ['', []],
];
for (const [name, found] of NAMES)
  test(`«${name}» means ${found.join(', ') || 'no source'}`, () => assert.deepEqual(findSources(PLAN, name), found));

const anyPlan: fc.Arbitrary<Plan> = anyItems.map((items) => planOf(items, MONEY_SETTINGS));
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.integer({ min: -100, max: 30 }).map((percent) => ({ part: percent / 100 })),
  fc.integer({ min: -2e9, max: 1e9 }).map((amount) => ({ amount })),
);
const anyChanges = fc.dictionary(fc.constantFrom('dues', 'bonds', 'grant'), anyChange).map((changes) => new Map(Object.entries(changes)));

test('losses of projects come to what their sources lose, and no project loses more than it draws', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...YEARS), anyChanges, (plan, year, changes) => {
      const { sources, projects, provisions, targets, lost, spare } = shock(plan, year, changes);
      const bySource = projects.flatMap((project) => project.bySource);
      for (const one of sources) {
        const losses = bySource.filter(({ source }) => source === one.source);
        assert.equal(
          losses.reduce((sum, loss) => sum + loss.lost, 0),
          one.lost,
        );
        assert.ok(Number.isInteger(one.left) && one.left >= 0 && one.lost <= one.use);
      }
      assert.equal(
        projects.reduce((sum, project) => sum + project.lost, 0),
        lost,
      );
      for (const { project, planned, bySource } of projects) {
        for (const { source, lost } of bySource) assert.ok(lost > 0 && lost <= draw(plan, year, project, source));
        assert.equal(planned, sumOf(moneyCells(plan).filter((cell) => cell.project === project && cell.year === year)));
      }
      for (const { planned, lost } of [...provisions, ...targets]) assert.ok(lost > 0 && lost <= planned);
      for (const { source, amount } of spare) assert.ok(amount > 0 && !bySource.some((loss) => loss.source === source));
    }),
  );
});

test('no project loses from a source while a less important one keeps any of it', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...YEARS), anyChanges, (plan, year, changes) => {
      const { projects, sources } = shock(plan, year, changes);
      const order = byPriority(plan);
      assert.deepEqual([...order].sort(), plan.byKind.project.map(({ id }) => id).sort());
      assert.deepEqual(
        projects.map(({ project }) => project),
        order.filter((id) => projects.some(({ project }) => project === id)),
      );
      for (const { project, rank, bySource } of projects) {
        assert.equal(order[rank - 1], project);
        for (const { source } of bySource)
          for (const later of order.slice(rank)) {
            const lost = projects.find((one) => one.project === later)?.bySource.find((loss) => loss.source === source)?.lost ?? 0;
            assert.equal(lost, draw(plan, year, later, source));
          }
      }
      assert.ok(sources.every(({ source }) => changes.has(source)));
    }),
  );
});

test('no change loses nothing, and a source that brings nothing loses all that is drawn from it', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...YEARS), (plan, year) => {
      const all = (change: Change): Map<string, Change> => new Map(plan.byKind.source.map(({ id }) => [id, change]));
      assert.equal(shock(plan, year, all({ part: -0 })).lost, 0);
      assert.equal(shock(plan, year, all({ amount: 0 })).lost, 0);
      assert.equal(shock(plan, year, all({ part: 0.3 })).lost, 0);
      assert.equal(shock(plan, year, all({ part: -1 })).lost, sumOf(moneyCells(plan).filter((cell) => cell.year === year)));
    }),
  );
});

function draw(plan: Plan, year: number, project: string, source: string): number {
  return sumOf(moneyCells(plan).filter((cell) => cell.year === year && cell.project === project && cell.source === source));
}
