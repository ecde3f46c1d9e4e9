// Questions put to a plan: money adds up whichever way it is sliced, achievement follows its definition, roll-ups say what they left out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Indicator, Project } from '../src/model/types.ts';
import { findAchievement, type Achievement, type Standing } from '../src/reckon/achievement.ts';
import { indicatorCourse } from '../src/reckon/indicator-course.ts';
import { projectCells, sumByYear, sumOf, sumsBy, sumsByTwo } from '../src/reckon/money.ts';
import { rollUp } from '../src/reckon/roll-up.ts';

const KEYS = ['source', 'mission', 'program', 'domain', 'project'] as const;

const funding = fc.dictionary(
  fc.constantFrom('1404', '1405', '۱۴۰۶', '1407', '1408'),
  fc.dictionary(fc.constantFrom('dues', 'bonds', 'grant'), fc.nat({ max: 1e9 })),
);
const projects = fc
  .array(fc.record({ domain: fc.constantFrom('roads', 'air'), mission: fc.constantFrom('1/1', '1/2', '2/1'), funding }), { maxLength: 12 })
  .map((all) => all.map((facts, index) => ({ ...facts, id: `p${index}` }) as unknown as Project));

test('totals by source, mission, programme, domain, project and year are the sum of the cells', () => {
  fc.assert(
    fc.property(projects, (all) => {
      const cells = all.flatMap(projectCells);
      const whole = all
        .flatMap((project) => Object.values(project.funding).flatMap((sources) => Object.values(sources)))
        .reduce((a, b) => a + b, 0);
      assert.equal(sumOf(cells), whole);
      for (const key of KEYS) {
        const groups = [...sumsBy(cells, key).values()];
        assert.equal(
          groups.reduce((sum, { total }) => sum + total, 0),
          whole,
          key,
        );
        for (const { byYear, total } of groups)
          assert.equal(
            [...byYear.values()].reduce((a, b) => a + b, 0),
            total,
          );
      }
      for (const [source, missions] of sumsByTwo(cells, 'source', 'mission'))
        assert.equal(
          [...missions.values()].reduce((sum, { total }) => sum + total, 0),
          sumsBy(cells, 'source').get(source)?.total,
        );
      assert.equal(
        [...sumByYear(cells).byYear.values()].reduce((a, b) => a + b, 0),
        whole,
      );
    }),
  );
});

test('cells know their mission, and years may be written in Persian digits', () => {
  const project = {
    id: 'p',
    domain: 'roads',
    mission: '4/1',
    owner: 'works',
    funding: { '۱۴۰۵': { dues: 2 }, 1404: { dues: 0 } },
  } as unknown as Project;
  const cell = { project: 'p', domain: 'roads', mission: '4', program: '4/1', unit: 'works', credit: '', source: 'dues' };
  assert.deepEqual(projectCells(project), [
    { ...cell, year: 1404, amount: 0 },
    { ...cell, year: 1405, amount: 2 },
  ]);
});

test('a zero is kept, a missing year is absent', () => {
  const { byYear, total } = sumByYear([
    { project: 'p', domain: 'd', mission: '1', program: '1/1', unit: 'u', credit: '', source: 's', year: 1404, amount: 0 },
  ]);
  assert.deepEqual([...byYear], [[1404, 0]]);
  assert.equal(total, 0);
});

const STANDINGS: readonly (readonly [what: string, standing: Standing, achievement: Achievement])[] = [
  ['half the way up', { direction: 'increase', baseline: 10, target: 20, actual: 15 }, { kind: 'share', share: 0.5 }],
  ['half the way down', { direction: 'decrease', baseline: 20, target: 10, actual: 15 }, { kind: 'share', share: 0.5 }],
  ['going backwards', { direction: 'increase', baseline: 10, target: 20, actual: 5 }, { kind: 'share', share: -0.5 }],
  ['beyond the target', { direction: 'increase', baseline: 10, target: 20, actual: 35 }, { kind: 'share', share: 2.5 }],
  ['staying at a baseline of zero', { direction: 'increase', baseline: 0, target: 20, actual: 0 }, { kind: 'share', share: 0 }],
  ['no measurement', { direction: 'increase', baseline: 10, target: 20, actual: undefined }, { kind: 'unknown' }],
  ['no target', { direction: 'increase', baseline: 10, target: undefined, actual: 5 }, { kind: 'unknown' }],
  ['no baseline', { direction: 'increase', baseline: undefined, target: 20, actual: 5 }, { kind: 'unknown' }],
  ['a target equal to the baseline', { direction: 'increase', baseline: 10, target: 10, actual: 10 }, { kind: 'unknown' }],
  [
    'kept at the very edge',
    { direction: 'keep', baseline: 12.3, target: 12.3, actual: 12.5, tolerance: 0.2 },
    { kind: 'kept', within: true },
  ],
  ['strayed', { direction: 'keep', baseline: 12, target: 12, actual: 13, tolerance: 0.5 }, { kind: 'kept', within: false }],
  ['kept without a target', { direction: 'keep', baseline: 12, target: undefined, actual: 12 }, { kind: 'kept', within: true }],
];
for (const [what, standing, achievement] of STANDINGS)
  test(`achievement: ${what}`, () => assert.deepEqual(findAchievement(standing), achievement));

test('achievement does not depend on the unit of measurement', () => {
  const value = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(value, value, value, fc.constantFrom(2, 4, 1024), (baseline, target, actual, scale) => {
      const plain = findAchievement({ direction: 'increase', baseline, target, actual });
      const scaled = findAchievement({ direction: 'increase', baseline: baseline * scale, target: target * scale, actual: actual * scale });
      assert.deepEqual(scaled, plain);
    }),
  );
});

test('a roll-up caps each part at its target and tells how much weight had no data', () => {
  const share = (of: number): Achievement => ({ kind: 'share', share: of });
  const parts = [
    { weight: 50, achievement: share(2) },
    { weight: 25, achievement: share(0.5) },
    { weight: 25, achievement: { kind: 'unknown' } as const },
  ];
  const sum = rollUp(parts);
  assert.ok(sum);
  assert.equal(sum.leftOut, 0.25);
  assert.ok(Math.abs(sum.share - (50 + 12.5) / 75) < 1e-12);
  assert.equal(rollUp([{ weight: 100, achievement: { kind: 'unknown' } }]), undefined);
  assert.deepEqual(rollUp([{ weight: 40, achievement: { kind: 'kept', within: false } }]), { share: 0, leftOut: 0 });
});

test('the course of an indicator computes what has variables and leaves missing years missing', () => {
  const indicator = {
    formula: 'a / b',
    direction: 'decrease',
    baseline: { year: 1403, values: { a: 180, b: 10 } },
    targets: { 1404: 17, 1405: 16 },
    actuals: { 1404: { value: 17.5 } },
  } as unknown as Indicator;
  assert.deepEqual(indicatorCourse(indicator, [1404, 1405, 1406]), {
    baselineYear: 1403,
    baseline: 18,
    years: [
      { year: 1404, target: 17, actual: 17.5, achievement: { kind: 'share', share: 0.5 } },
      { year: 1405, target: 16, actual: undefined, achievement: { kind: 'unknown' } },
      { year: 1406, target: undefined, actual: undefined, achievement: { kind: 'unknown' } },
    ],
  });
});

test('a linear path fills the years between what is stated, and says so', () => {
  const indicator = {
    formula: 'a',
    direction: 'increase',
    path: 'linear',
    baseline: { year: 1402, value: 10 },
    targets: { 1406: 30, 1408: 40 },
    actuals: { 1404: { value: 15 } },
  } as unknown as Indicator;
  const course = (facts: object) =>
    indicatorCourse({ ...indicator, ...facts }, [1404, 1405, 1406, 1407, 1408]).years.map(({ target, interpolated }) =>
      interpolated ? `line ${target}` : target,
    );
  assert.deepEqual(course({}), ['line 20', 'line 25', 30, 'line 35', 40]);
  assert.deepEqual(indicatorCourse(indicator, [1404]).years[0]?.achievement, { kind: 'share', share: 0.5 });
  // Nothing is drawn from an unknown baseline, nor beyond the last target, nor in the year of the baseline.
  assert.deepEqual(course({ baseline: { year: 1402 } }), [undefined, undefined, 30, 'line 35', 40]);
  assert.deepEqual(course({ targets: { 1406: 30 } }), ['line 20', 'line 25', 30, undefined, undefined]);
  assert.deepEqual(course({ baseline: { year: 1404, value: 10 } }), [undefined, 'line 20', 30, 'line 35', 40]);
  assert.deepEqual(course({ path: 'final' }), [undefined, undefined, 30, undefined, 40]);
  assert.deepEqual(course({ path: undefined }), [undefined, undefined, 30, undefined, 40]);
});

test('on a straight line equal steps of years are equal steps of targets', () => {
  const value = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(value, value, (from, to) => {
      const indicator = { formula: 'a', direction: 'keep', path: 'linear', baseline: { year: 1403, value: from }, targets: { 1408: to } };
      const targets = indicatorCourse(indicator as unknown as Indicator, [1404, 1405, 1406, 1407, 1408]).years.map(
        ({ target }) => target ?? NaN,
      );
      for (const [index, target] of targets.entries()) assert.ok(Math.abs(target - (targets[index - 1] ?? from) - (to - from) / 5) < 1e-9);
    }),
  );
});
