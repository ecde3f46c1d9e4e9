// The trend chart: what is drawn, in which order, and that its texts never lie on each other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { drawTrend, type Trend } from '../src/chart/indicator-trend.ts';
import type { Shape } from '../src/chart/shapes.ts';

const TREND: Trend = {
  title: 'میانگین انتظار',
  unit: 'دقیقه',
  baselineYear: 1403,
  baseline: 18,
  years: [
    { year: 1404, target: 17, actual: 17.5 },
    { year: 1405, target: undefined, actual: undefined },
    { year: 1406, target: 14, actual: undefined },
    { year: 1407, target: 13, actual: undefined },
  ],
};

type Text = Extract<Shape, { kind: 'text' }>;
const texts = (shapes: readonly Shape[]): Text[] => shapes.filter((shape) => shape.kind === 'text');

test('years go from the start edge, the baseline first', () => {
  const { shapes } = drawTrend(TREND) ?? assert.fail();
  const years = texts(shapes).filter(({ text }) => /^۱۴۰.$/.test(text));
  assert.deepEqual(
    years.map(({ text }) => text),
    ['۱۴۰۳', '۱۴۰۴', '۱۴۰۵', '۱۴۰۶', '۱۴۰۷'],
  );
  assert.deepEqual(
    years.map(({ x }) => x),
    years.map(({ x }) => x).toSorted((a, b) => a - b),
  );
});

test('targets are dashed, measured values solid, and a missing year breaks the line', () => {
  const { shapes } = drawTrend(TREND) ?? assert.fail();
  const lines = shapes.filter((shape) => shape.kind === 'polyline');
  assert.deepEqual(
    lines.map(({ points, dash }) => [points.length, dash !== undefined]),
    [
      [2, true],
      [2, true],
      [2, false],
    ],
  );
});

test('the words say what the picture says, and what is missing', () => {
  assert.equal(
    drawTrend(TREND)?.alternative,
    'نمودار روند «میانگین انتظار»، یکا: دقیقه. مقدار پایه در سال ۱۴۰۳: ۱۸. هدف هر سال، ۱۴۰۴: ۱۷؛ ۱۴۰۶: ۱۴؛ ۱۴۰۷: ۱۳. عملکرد هر سال، ۱۴۰۴: ۱۷٫۵.',
  );
});

test('nothing known, nothing drawn', () => {
  assert.equal(drawTrend({ ...TREND, baseline: undefined, years: [{ year: 1404, target: undefined, actual: undefined }] }), undefined);
});

const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: undefined });
const trends = fc.record({
  title: fc.constant('ش'),
  unit: fc.constant('درصد'),
  baselineYear: fc.constantFrom(1395, 1402, 1403),
  baseline: value,
  years: fc.tuple(...[1404, 1405, 1406, 1407, 1408].map((year) => fc.record({ year: fc.constant(year), target: value, actual: value }))),
});

test('every shape lies in the frame, and no two labels of values overlap', () => {
  fc.assert(
    fc.property(trends, (trend) => {
      const chart = drawTrend(trend);
      if (!chart) return;
      const inside = (x: number, y: number): boolean => x >= 0 && x <= chart.width && y >= 0 && y <= chart.height;
      for (const shape of chart.shapes) {
        if (shape.kind === 'polyline' || shape.kind === 'curve') assert.ok(shape.points.every(([x, y]) => inside(x, y)));
        else if (shape.kind === 'line') assert.ok(inside(shape.x1, shape.y1) && inside(shape.x2, shape.y2));
        else if (shape.kind === 'circle' || shape.kind === 'text') assert.ok(inside(shape.x, shape.y));
        else assert.ok(inside(shape.x, shape.y) && inside(shape.x + shape.width, shape.y + shape.height));
      }
      for (const { x, text, size, anchor } of texts(chart.shapes)) if (anchor === 'end') assert.ok(x >= text.length * size * 0.6);
      const boxes = chart.shapes.filter((shape) => shape.kind === 'rect').filter(({ fill }) => fill === 'paper');
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          assert.ok(a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height);
        }
      }
    }),
  );
});
