// Charts of money and time: what is drawn adds up, stays inside, and is said in words too.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import fc from 'fast-check';
import { drawBars } from '../src/chart/bars.ts';
import { drawTrend } from '../src/chart/indicator-trend.ts';
import { drawMilestones } from '../src/chart/milestones.ts';
import { drawMoneyBars } from '../src/chart/money-bars.ts';
import { drawMoneyFlow, type FlowLink, type FlowNode, type MoneyFlow } from '../src/chart/money-flow.ts';
import type { Shape } from '../src/chart/shapes.ts';
import { drawTimeline } from '../src/chart/timeline.ts';
import { titleWidth, wrapTitle } from '../src/chart/title-width.ts';
import { PlanDocument } from '../src/render/pdf/layout/plan-document.ts';
import { buildInlines } from '../src/render/pdf/text/inlines.ts';

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

test('bars are as long as their values, none lies outside or over another, and what is unknown has none', () => {
  const value = fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 12 }), (rows) => {
      const series = [0, 1].map((of) => ({
        name: 'ستون',
        bars: rows.map((row) => ({ value: row[of], text: row[of] === undefined ? '—' : String(row[of]) })),
      }));
      const chart = drawBars({ names: rows.map((_, at) => `نام بلند ردیف شمارهٔ ${at}`), series });
      const all = rects(chart.shapes);
      const bars = all.slice(0, all.length - 2); // the last two are the legend
      const values = rows.flat().filter((known) => known !== undefined);
      assert.equal(bars.length, values.length);
      const scale = (bars[0]?.width ?? 0) / (values[0] ?? 1);
      bars.forEach((bar, at) => assert.ok(Math.abs(bar.width - (values[at] ?? 0) * scale) < 1e-6));
      bars.slice(1).forEach((bar, at) => assert.ok(bar.y >= (bars[at]?.y ?? 0) + (bars[at]?.height ?? 0)));
      assert.equal(texts(chart.shapes).filter((text) => text === '—').length, rows.flat().length - values.length);
      return bars.every((bar) => bar.x + bar.width <= chart.width && bar.y + bar.height <= chart.height);
    }),
    { seed: 1404 },
  );
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
  const [whole, early] = rects(chart.shapes).filter(({ fill }) => fill === 'accent') as [Rect, Rect];
  assert.equal(whole.x, 0);
  assert.ok(Math.abs(whole.width - chart.width) < 2);
  assert.equal(early.x, 0);
  assert.ok(Math.abs(early.width - chart.width / 4) < 2);
  assert.match(chart.alternative, /تمام دوره: از ۱۴۰۴\/۰۱\/۰۱ تا ۱۴۰۵\/۱۲\/۲۹/);
  assert.equal(drawTimeline({ years: [1404], works: [] }), undefined);
});

const word = fc.string({ unit: fc.constantFrom(...'ابپسشجکلمنیوهدرزعق'), minLength: 1, maxLength: 11 });
const titles = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
const flows = fc
  .record({
    titles: fc.array(titles, { minLength: 30, maxLength: 30 }),
    cells: fc.array(
      fc.record({
        keys: fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 7 }), fc.nat({ max: 8 })),
        amount: fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 1e7 })),
      }),
      { maxLength: 60 },
    ),
  })
  .map(({ titles: names, cells }): MoneyFlow => {
    const add = (keys: readonly string[]): [string, number][] => {
      const sums = new Map<string, number>();
      keys.forEach((key, index) => sums.set(key, (sums.get(key) ?? 0) + (cells[index]?.amount ?? 0)));
      return [...sums];
    };
    const column = (at: 0 | 1 | 2): { name: string; nodes: FlowNode[] } => ({
      name: 'ستون',
      nodes: add(cells.map(({ keys }) => String(keys[at]))).map(([key, amount]) => ({
        key,
        title: names[at * 10 + Number(key)] ?? '',
        amount,
      })),
    });
    const links = (at: 0 | 1): FlowLink[] =>
      add(cells.map(({ keys }) => `${keys[at]} ${keys[at === 0 ? 1 : 2]}`)).map(([key, amount]) => {
        const [from = '', to = ''] = key.split(' ');
        return { from, to, amount };
      });
    return { columns: [column(0), column(1), column(2)], links: [links(0), links(1)], unit: 'میلیون ریال' };
  });

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.02 && b.x < a.x + a.width - 0.02 && a.y < b.y + b.height - 0.02 && b.y < a.y + a.height - 0.02;

function textBoxes(shapes: readonly Shape[]): Box[] {
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'text') return [];
    const width = titleWidth(shape.text, shape.size);
    const x = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor];
    return [{ x, y: shape.y - shape.size * 0.85, width, height: shape.size * 1.15 }];
  });
}

test('in the flow of money nothing meets, nothing is cut, and equal flows are drawn alike', () => {
  fc.assert(
    fc.property(flows, (flow) => {
      const written = JSON.stringify(flow);
      const chart = drawMoneyFlow(flow);
      assert.deepEqual(drawMoneyFlow(JSON.parse(written) as MoneyFlow), chart);
      assert.equal(JSON.stringify(flow), written);
      if (flow.columns[0].nodes.every(({ amount }) => amount === 0)) return chart === undefined;
      assert.ok(chart);
      const boxes = [...rects(chart.shapes), ...textBoxes(chart.shapes)];
      boxes.forEach((box, index) => assert.ok(!boxes.slice(index + 1).some((other) => meet(box, other))));
      for (const { x, y, width, height } of boxes) {
        assert.ok(x >= -0.02 && y >= 0 && x + width <= chart.width + 0.02 && y + height <= chart.height);
      }
      for (const shape of chart.shapes) {
        if (shape.kind !== 'curve') continue;
        assert.equal(shape.points.length % 3, 1);
        assert.ok(shape.points.every(([x, y]) => x >= 0 && x <= chart.width && y >= 0 && y <= chart.height));
      }
      const said = texts(chart.shapes).join(' ');
      return flow.columns.every(({ nodes }) => nodes.every(({ title, amount }) => amount === 0 || said.includes(title)));
    }),
    { seed: 1404 },
  );
});

test('what comes into a node of the flow goes out of it, and both are as wide as its bars', () => {
  fc.assert(
    fc.property(flows, (flow) => {
      const chart = drawMoneyFlow(flow);
      if (!chart) return;
      const ends = chart.shapes.flatMap((shape) => {
        if (shape.kind !== 'curve' || shape.fill === undefined) return [];
        const at = (index: number): readonly [number, number] => shape.points[index] ?? [NaN, NaN];
        return [
          { x: at(0)[0], top: at(0)[1], bottom: at(12)[1] + at(9)[1] - at(0)[1] },
          { x: at(3)[0], top: at(3)[1], bottom: at(6)[1] },
        ];
      });
      const total = flow.columns[0].nodes.reduce((sum, { amount }) => sum + amount, 0);
      const bars = rects(chart.shapes);
      // One of the two bars of a mission, with all that touches it on one side, stands for the whole node.
      const heights = bars.map((bar) => {
        const touching = ends.filter(({ x, top, bottom }) => {
          const beside = Math.abs(x - bar.x) < 0.02 || Math.abs(x - bar.x - bar.width) < 0.02;
          return beside && top >= bar.y - 0.05 && bottom <= bar.y + bar.height + 0.05;
        });
        const carried = touching.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
        assert.ok(touching.length > 0);
        assert.ok(Math.abs(carried - bar.height) <= 0.5 + touching.length * 0.03, `${carried} at a bar of ${bar.height}`);
        return carried;
      });
      assert.ok(ends.length > 0 && total > 0 && heights.length >= 4);
    }),
    { seed: 1404 },
  );
});

const one = (key: string, title: string, amount: number): FlowNode => ({ key, title, amount });

test('of very many sources the smallest are drawn as one, so that the flow is no taller than a page and nothing of it is lost', () => {
  const sources = Array.from({ length: 30 }, (_, at) => one(`s${at}`, `منبع ${at}`, 100 + at));
  const total = sources.reduce((sum, { amount }) => sum + amount, 0);
  const chart = drawMoneyFlow({
    columns: [
      { name: 'منبع', nodes: [...sources, one('none', 'بی‌پول', 0)] },
      { name: 'مأموریت', nodes: [one('1', 'شهر', total)] },
      { name: 'حوزه', nodes: [one('d', 'شهر', total)] },
    ],
    links: [sources.map(({ key, amount }) => ({ from: key, to: '1', amount })), [{ from: '1', to: 'd', amount: total }]],
    unit: 'میلیون ریال',
  });
  assert.ok(chart && chart.height < 760);
  const said = texts(chart.shapes);
  assert.ok(said.includes('۱۱ منبع دیگر'));
  assert.ok(said.includes('منبع 29') && said.includes('منبع 11') && !said.includes('منبع 10'));
  const [name, to, amount] = chart.data.rows.find(([from, where]) => from === '۱۱ منبع دیگر' && where === 'شهر') ?? [];
  assert.deepEqual([name, to, amount], ['۱۱ منبع دیگر', 'شهر', '۱٬۱۵۵']);
  assert.match(chart.alternative, /جمع ۳٬۴۳۵/);
});

test('a small share is not called none, and titles are broken between words', () => {
  const chart = drawMoneyFlow({
    columns: [
      { name: 'منبع', nodes: [one('a', 'سهم شهرداری از عوارض آلایندگی', 1), one('b', 'عوارض', 9999)] },
      { name: 'مأموریت', nodes: [one('1', 'بافت فرسوده و بازآفرینی', 10000)] },
      { name: 'حوزه', nodes: [one('d', 'شهر', 10000)] },
    ],
    links: [
      [
        { from: 'a', to: '1', amount: 1 },
        { from: 'b', to: '1', amount: 9999 },
      ],
      [{ from: '1', to: 'd', amount: 10000 }],
    ],
    unit: 'میلیون ریال',
  });
  assert.ok(chart);
  const said = texts(chart.shapes);
  for (const line of ['سهم شهرداری از', 'عوارض آلایندگی', '۱ (کمتر از ۰٫۱٪)', 'بافت فرسوده', 'و بازآفرینی', '۱۰٬۰۰۰ (۱۰۰٪)'])
    assert.ok(said.includes(line), line);
  assert.equal(
    chart.alternative,
    'جریان پول از منبع به مأموریت به حوزه (میلیون ریال، جمع ۱۰٬۰۰۰) — سهم شهرداری از عوارض آلایندگی ۱، به بافت فرسوده و بازآفرینی ۱؛ عوارض ۹٬۹۹۹، به بافت فرسوده و بازآفرینی ۹٬۹۹۹؛ بافت فرسوده و بازآفرینی ۱۰٬۰۰۰، به شهر ۱۰٬۰۰۰.',
  );
});

test('the estimated width of a line is never less than its width in print', () => {
  const bytes = readFileSync(createRequire(import.meta.url).resolve('vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf'));
  const font = new PlanDocument({ regular: bytes, bold: bytes, code: bytes, signs: bytes }, {}, {}).provideFont('', true);
  const style = { font, fontSize: 10, lineHeight: 1, color: 'black', features: ['tnum'], rise: 0, alignment: 'left', source: undefined };
  const line = fc.string({ unit: fc.constantFrom(...'اآأئءبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی   \u200c().،۰۱۲۳۴۵۶۷۸۹٪٬٫'), maxLength: 30 });
  fc.assert(
    fc.property(line, (text) => {
      const printed = buildInlines([{ text, style }], false).reduce((sum, { width }) => sum + width, 0);
      assert.ok(titleWidth(text, 10) >= printed - 0.01, `«${text}» ${titleWidth(text, 10)} < ${printed}`);
      assert.deepEqual(wrapTitle(text, 10, 60).join(' ').split(/\s+/).filter(Boolean), text.split(/\s+/).filter(Boolean));
    }),
    { seed: 1404, numRuns: 2000 },
  );
});

test('each milestone is named and dated once, in the order of dates, and its bar begins where the one before ended', () => {
  const date = fc
    .tuple(fc.integer({ min: 1402, max: 1410 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 29 }))
    .map(([year, month, day]) => `${year}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`);
  const title = fc.constantFrom('پایان طراحی', 'تحویل نوبت پایانی و بازنشستگی ناوگان جایگزین‌شده در همهٔ خط‌های شهر و حومه', 'بهره‌برداری');
  const works = fc.record({ start: date, end: date, milestones: fc.array(fc.record({ title, date }), { maxLength: 8 }) });
  fc.assert(
    fc.property(works, (work) => {
      const chart = drawMilestones({ years: [1404, 1405, 1406, 1407, 1408], ...work });
      if (work.milestones.length === 0) return chart === undefined;
      assert.ok(chart);
      const said = texts(chart.shapes).join(' ');
      const dates = work.milestones.map((milestone) => milestone.date).sort();
      const printed = texts(chart.shapes).filter((text) => text.includes('/'));
      assert.deepEqual(
        printed,
        dates.map((text) => text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? '')),
      );
      for (const milestone of work.milestones) assert.ok(said.includes(milestone.title), milestone.title);
      for (const milestone of work.milestones) assert.ok(chart.alternative.includes(milestone.title), milestone.title);
      const bars = rects(chart.shapes);
      assert.equal(bars.length, work.milestones.length);
      bars.slice(1).forEach((bar, index) => {
        const before = bars[index] as Rect;
        assert.ok(bar.y > before.y && Math.abs(bar.x - (before.x + before.width)) < 1e-6);
      });
      return chart.shapes.every((shape) => {
        const xs =
          shape.kind === 'polyline' || shape.kind === 'curve'
            ? shape.points.map(([x]) => x)
            : shape.kind === 'line'
              ? [shape.x1, shape.x2]
              : shape.kind === 'rect'
                ? [shape.x, shape.x + shape.width]
                : [shape.x];
        const y = 'y' in shape ? shape.y : 0;
        return xs.every((x) => x >= -0.1 && x <= chart.width + 0.1) && y <= chart.height;
      });
    }),
    { seed: 1404 },
  );
});

test('every value that is drawn is labelled, and what a label says stands in the figures of the chart', () => {
  const charts = [
    drawMoneyBars({
      parts: ['الف', 'ب'],
      years: [
        { year: 1404, amounts: [30, 12] },
        { year: 1405, amounts: [0, 7] },
      ],
      unit: 'میلیون ریال',
    }),
    drawBars({
      names: ['نخست', 'دوم'],
      series: [
        {
          name: 'سهم',
          bars: [
            { value: 3, text: '۳' },
            { value: undefined, text: '—' },
          ],
        },
      ],
    }),
    drawTrend({
      title: 'زمان سفر',
      unit: 'دقیقه',
      baselineYear: 1403,
      baseline: 40,
      years: [
        { year: 1404, target: 38, actual: 39.5 },
        { year: 1405, target: 35, actual: undefined },
      ],
    }),
    drawMilestones({ years: [1404, 1405], start: '1404/01/01', end: '1405/06/31', milestones: [{ title: 'طراحی', date: '1404/05/01' }] }),
    drawTimeline({
      years: [1404],
      works: [{ title: 'کار', start: '1404/01/01', end: '1404/06/31', milestones: ['1404/03/01'] }],
    }),
  ];
  for (const chart of charts) {
    assert.ok(chart);
    const labels = chart.shapes.flatMap(({ label }) => label ?? []);
    assert.ok(labels.length > 0);
    const figures = chart.data.rows.flat().flatMap((text) => text.split('، '));
    for (const label of labels) {
      const said = label.slice(label.lastIndexOf(': ') + 2);
      const known = figures.filter((figure) => figure !== '' && said.includes(figure));
      assert.ok(known.length > 0, `${label}: ${figures.join(' | ')}`);
    }
    for (const row of chart.data.rows) assert.equal(row.length, chart.data.columns.length);
  }
  const [bars, , trend] = charts;
  assert.deepEqual(bars?.data.rows, [
    ['۱۴۰۴', '۳۰', '۱۲', '۴۲'],
    ['۱۴۰۵', '۰', '۷', '۷'],
    ['جمع', '۳۰', '۱۹', '۴۹'],
  ]);
  assert.ok(bars?.shapes.some(({ label }) => label === '۱۴۰۵، ب: ۷ میلیون ریال'));
  assert.deepEqual(trend?.data.rows, [
    ['۱۴۰۳', '۴۰', '—', '—'],
    ['۱۴۰۴', '—', '۳۸', '۳۹٫۵'],
    ['۱۴۰۵', '—', '۳۵', '—'],
  ]);
  assert.ok(trend?.shapes.some(({ label }) => label === 'عملکرد، ۱۴۰۴: ۳۹٫۵ دقیقه'));
});

test('the ribbons and nodes of a flow are in its figures, and each says what it joins', () => {
  fc.assert(
    fc.property(flows, (flow) => {
      const chart = drawMoneyFlow(flow);
      if (!chart) return;
      const joined = new Set(chart.shapes.filter(({ of }) => of?.length === 2).map(({ label }) => label));
      const known = flow.links.flat().filter(({ amount }) => amount > 0);
      assert.ok(joined.size > 0 && joined.size <= known.length);
      const nodes = flow.columns.flatMap((column) => column.nodes.filter(({ amount }) => amount > 0));
      assert.equal(chart.data.rows.length, known.length + nodes.length);
      const figures = new Set(chart.data.rows.map(([, , amount]) => amount));
      for (const { label } of chart.shapes)
        if (label !== undefined) assert.ok(figures.has(/: ([۰-۹٬]+) میلیون ریال \(/.exec(label)?.[1]), label);
    }),
    { seed: 1404, numRuns: 40 },
  );
});
