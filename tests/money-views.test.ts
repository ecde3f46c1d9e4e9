// The plan's money in every view: however it is parted, nothing is lost, nothing is counted twice, and shares add up as printed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { apportion, sharesOf } from '../src/reckon/apportion.ts';
import { budgetSlice, viewsOf, type SliceRow } from '../src/reckon/budget-slice.ts';
import { certainCells } from '../src/reckon/certain-money.ts';
import { groupsInView, MONEY_VIEWS } from '../src/reckon/money-views.ts';
import { moneyCells, sumOf } from '../src/reckon/money.ts';
import { anyItems, itemOf, MONEY_SETTINGS, planOf, projectOf, YEARS } from './money-plan.ts';

const anyPlan = anyItems.map((items) => planOf(items, MONEY_SETTINGS));
const tenths = (rows: readonly SliceRow[]): number => rows.reduce((sum, { share }) => sum + Math.round(share * 10), 0);

test('the slices of all years add up to the plan, in every view and group by group', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const cells = moneyCells(plan);
      const slices = YEARS.map((year) => budgetSlice(plan, year));
      assert.equal(
        slices.reduce((sum, { total }) => sum + total, 0),
        sumOf(cells),
      );
      for (const view of MONEY_VIEWS) {
        const groups = groupsInView(plan, cells, view);
        assert.equal(
          groups.reduce((sum, { sums }) => sum + sums.total, 0),
          sumOf(cells),
          view,
        );
        for (const { views, total } of slices)
          assert.equal(
            views[view].reduce((sum, { amount }) => sum + amount, 0),
            total,
            view,
          );
        for (const { key, sums } of groups) {
          const ofYears = slices.map(({ views }) => views[view].find((row) => row.key === key)?.amount);
          assert.deepEqual(
            ofYears,
            YEARS.map((year) => sums.byYear.get(year)),
            `${view} ${key}`,
          );
        }
        const known = new Set(groups.map(({ key }) => key));
        for (const { views } of slices) for (const { key } of views[view]) assert.ok(known.has(key), `${view} ${key}`);
      }
    }),
  );
});

test('no cell is divided into more or less than itself, and its project stands in every group it falls to', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      for (const cell of moneyCells(plan))
        for (const view of MONEY_VIEWS) {
          const groups = groupsInView(plan, [cell], view);
          assert.equal(
            groups.reduce((sum, { sums }) => sum + sums.total, 0),
            cell.amount,
          );
          for (const row of budgetSlice(plan, cell.year).views[view].filter(({ key }) => groups.some((group) => group.key === key)))
            assert.ok(row.projects.includes(cell.project), view);
        }
    }),
    { numRuns: 40 },
  );
});

test('the shares of a view come to 100.0 or are all 0, and those of children to the share of their parent', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...YEARS), (plan, year) => {
      const { views, total } = budgetSlice(plan, year);
      for (const view of MONEY_VIEWS) assert.equal(tenths(views[view]), total === 0 ? 0 : 1000, view);
      for (const [wide, narrow] of [
        ['class', 'source'],
        ['mission', 'program'],
        ['program', 'project'],
      ] as const)
        for (const parent of views[wide]) {
          const children = views[narrow].filter(({ within }) => within === parent.key);
          assert.equal(tenths(children), Math.round(parent.share * 10), `${wide} ${parent.key}`);
          assert.equal(
            children.reduce((sum, { amount }) => sum + amount, 0),
            parent.amount,
          );
        }
    }),
  );
});

test('certain money is the use of certain sources, in every view and never more than the slice', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...YEARS), (plan, year) => {
      const { cells, views, resources } = budgetSlice(plan, year);
      const certain = certainCells(plan, cells);
      assert.equal(
        sumOf(certain),
        resources.filter(({ certainty }) => certainty === 'certain').reduce((sum, { use }) => sum + use, 0),
      );
      const certainViews = viewsOf(plan, certain);
      for (const view of MONEY_VIEWS) {
        assert.equal(
          certainViews[view].reduce((sum, { amount }) => sum + amount, 0),
          sumOf(certain),
        );
        for (const { key, amount } of certainViews[view]) assert.ok(amount <= (views[view].find((row) => row.key === key)?.amount ?? -1));
      }
    }),
  );
});

test('money is divided by the shares that a project states, or else equally, and what has no problem or area is told apart', () => {
  const plan = planOf(
    [
      itemOf('problem', 'm1', { goals: [] }),
      itemOf('problem', 'm2', { goals: [] }),
      itemOf('strategy', 's1', { problems: ['m1', 'm2'] }),
      itemOf('provision', 'h1', { strategies: ['s1'] }),
      projectOf('x', { provisions: ['h1'], areas: ['a1', 'a2'], areaShares: { a1: 75, a2: 25 }, funding: { 1404: { dues: 11 } } }),
      projectOf('y', { funding: { 1404: { dues: 5 } } }),
    ],
    MONEY_SETTINGS,
  );
  const { views } = budgetSlice(plan, 1404);
  const amounts = (rows: readonly SliceRow[]): unknown => rows.map(({ key, amount }) => [key, amount]);
  assert.deepEqual(amounts(views.area), [
    ['a1', 8],
    ['a2', 3],
    ['', 5],
  ]);
  assert.deepEqual(amounts(views.problem), [
    ['m1', 6],
    ['m2', 5],
    ['', 5],
  ]);
});

const whole = fc.integer({ min: -9e15, max: 9e15 });
const weight = fc.oneof(
  fc.nat({ max: 1000 }),
  fc.nat({ max: 1000 }).map((of) => of / 10),
  fc.nat({ max: 9e15 }),
);

test('parts are whole, add up, and are off their exact share by less than one', () => {
  fc.assert(
    fc.property(whole, fc.array(weight, { maxLength: 9 }), (amount, weights) => {
      const parts = apportion(amount, weights);
      assert.equal(parts.length, weights.length);
      const scaled = weights.map((one) => BigInt(Math.round(one * 10)));
      const sum = scaled.reduce((a, b) => a + b, 0n);
      assert.equal(
        parts.reduce((a, b) => a + BigInt(b), 0n),
        sum === 0n ? 0n : BigInt(amount),
      );
      parts.forEach((part, at) => {
        assert.ok(Number.isInteger(part));
        const off = BigInt(part) * sum - BigInt(amount) * (scaled[at] ?? 0n);
        assert.ok(sum === 0n || (off < sum && -off < sum), `${part}`);
      });
    }),
  );
});

test('equal weights get parts that differ by one at most, the earlier the more, and no weight gets nothing', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1e9 }), fc.integer({ min: 1, max: 9 }), (amount, count) => {
      const parts = apportion(amount, [...Array.from({ length: count }, () => 7), 0]);
      assert.equal(parts.pop(), 0);
      assert.ok(Math.max(...parts) - Math.min(...parts) <= 1);
      assert.deepEqual(
        parts,
        parts.toSorted((a, b) => b - a),
      );
    }),
  );
});

test('shares in thirds come to a hundred, and to the share of what they are within', () => {
  assert.deepEqual(sharesOf([1, 1, 1]), [33.4, 33.3, 33.3]);
  assert.deepEqual(sharesOf([1, 1, 1], 0.1), [0.1, 0, 0]);
  assert.deepEqual(sharesOf([0, 0]), [0, 0]);
});
