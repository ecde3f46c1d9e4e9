// Charts of money and time: what is drawn adds up, stays inside, and is said in words too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { drawMoneyBars } from '../src/chart/money-bars.ts';
import type { Shape } from '../src/chart/shapes.ts';
import { drawTimeline } from '../src/chart/timeline.ts';

type Rect = Extract<Shape, { kind: 'rect' }>;
const rects = (shapes: readonly Shape[]): Rect[] => shapes.filter((shape): shape is Rect => shape.kind === 'rect');
const texts = (shapes: readonly Shape[]): string[] => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

test('a bar is as long as its money, part by part, and no part hides another', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(fc.array(amount, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (amounts) => {
      const years = amounts.map((parts, index) => ({ year: 1404 + index, amounts: parts }));
      const chart = drawMoneyBars({ parts: ['الف', 'ب', 'پ'], years, unit: 'میلیون ریال' });
      if (amounts.flat().every((part) => part === 0)) return chart === undefined;
      assert.ok(chart);
      const all = rects(chart.shapes);
      const bars = all.slice(0, all.length - 3); // the last three are the legend
      assert.equal(bars.length, amounts.flat().filter((part) => part > 0).length);
      const known = amounts.flat().filter((part) => part > 0);
      const scale = (bars[0]?.width ?? 0) / (known[0] ?? 1);
      bars.forEach((bar, index) => assert.ok(Math.abs(bar.width - (known[index] ?? 0) * scale) < 1e-6));
      bars.slice(1).forEach((bar, index) => {
        const before = bars[index] as Rect;
        if (bar.y === before.y) assert.ok(Math.abs(bar.x - (before.x + before.width)) < 1e-6);
      });
      return bars.every((bar) => bar.x + bar.width <= chart.width);
    }),
    { seed: 1404 },
  );
});

test('parts differ without colour, and the chart says its sums', () => {
  const chart = drawMoneyBars({
    parts: ['الف', 'ب'],
    years: [
      { year: 1404, amounts: [30, 12] },
      { year: 1405, amounts: [0, 0] },
    ],
    unit: 'میلیون ریال',
  });
  assert.ok(chart);
  const [first, second] = rects(chart.shapes);
  assert.notEqual(first?.pattern, second?.pattern);
  assert.ok(texts(chart.shapes).includes('۴۲'));
  assert.equal(chart.alternative, 'اعتبار هر سال (میلیون ریال) — ۱۴۰۴: الف ۳۰، ب ۱۲؛ ۱۴۰۵: بدون اعتبار.');
});

test('work lies on the line of years where its dates say, and never outside', () => {
  const chart = drawTimeline({
    years: [1404, 1405],
    works: [
      { title: 'تمام دوره', start: '1404/01/01', end: '1405/12/29', milestones: ['1405/01/01'] },
      { title: 'از پیش آغاز شده', start: '1402/01/01', end: '1404/06/31', milestones: [] },
    ],
  });
  assert.ok(chart);
  const [whole, early] = rects(chart.shapes) as [Rect, Rect];
  assert.equal(whole.x, 0);
  assert.ok(Math.abs(whole.width - chart.width) < 2);
  assert.equal(early.x, 0);
  assert.ok(Math.abs(early.width - chart.width / 4) < 2);
  assert.match(chart.alternative, /تمام دوره: از ۱۴۰۴\/۰۱\/۰۱ تا ۱۴۰۵\/۱۲\/۲۹/);
  assert.equal(drawTimeline({ years: [1404], works: [] }), undefined);
});
