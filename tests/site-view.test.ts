// What the site shows beside the book: round an item, at a glance, on taking part; the figures are those of the plan itself.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawChainMap } from '../src/chart/chain-map.ts';
import { parseDoc } from '../src/parse/parse-doc.ts';
import { buildPlan } from '../src/model/build-plan.ts';
import type { Plan } from '../src/model/types.ts';
import { moneyCells, sumOf } from '../src/reckon/money.ts';
import { formatNumber } from '../src/text/digits.ts';
import { buildView } from '../src/view/build-view.ts';
import type { Book, ModelTable } from '../src/view/tree.ts';
import { listFiles, readSources } from './base-plan.ts';

const version = { date: { text: '۱ فروردین ۱۴۰۵', iso: '2026-03-21' } };

function planOf(dir: string): Plan {
  const files = readSources(dir).filter(({ path }) => path.endsWith('.md'));
  const { plan } = buildPlan(
    { sources: files, others: listFiles(dir).filter((path) => !path.endsWith('.md')), unread: [] },
    files.map(parseDoc),
  );
  assert.ok(plan);
  return plan;
}

const plan = planOf('plan');
const book: Book = buildView(plan, version);

function contextOf(id: string) {
  const context = book.site?.contextOf(id);
  assert.ok(context, id);
  return context;
}

test('the chain of a project ends in its budget, which is the sum of its cells', () => {
  const project = plan.byKind.project[0];
  assert.ok(project);
  const { picture, budget } = contextOf(project.id);
  const total = sumOf(moneyCells(plan).filter((cell) => cell.project === project.id));
  assert.ok(picture?.alternative.endsWith(`بودجه: ${formatNumber(total)}`), picture?.alternative);
  assert.ok(budget?.startsWith(`${formatNumber(total)} میلیون ریال (`), budget);
});

test('the money of a problem is that of the projects below it, each counted once', () => {
  for (const problem of plan.byKind.problem) {
    const page = book.itemPages.find(({ item }) => item === problem.id);
    const below = new Set(page?.chain.down.find(({ kind }) => kind === 'project')?.items.map(({ id }) => id));
    const total = sumOf(moneyCells(plan).filter(({ project }) => below.has(project)));
    const { budget } = contextOf(problem.id);
    assert.equal(budget?.split(' ')[0], total === 0 ? undefined : formatNumber(total), problem.id);
  }
});

test('every submission stands on the pages of what it is about and of what it changed, with its answer', () => {
  const submissions = plan.byKind.participation.flatMap((event) => event.submissions);
  assert.ok(submissions.length > 20);
  for (const { text, reason, about, changed } of submissions) {
    for (const id of new Set([about, changed ?? about])) {
      const said = JSON.stringify(contextOf(id).voices);
      const words = (of: string): string => of.split(/[^\p{L}\u200c]+/u).find((word) => word.length > 4) ?? '';
      assert.ok(said.includes(words(text)) && said.includes(words(reason)), `${id}: ${text}`);
    }
  }
});

test('what belongs beside an item is never the item itself, and each group says its items once', () => {
  for (const { item } of book.itemPages) {
    for (const { items } of contextOf(item).groups) {
      const ids = items.map(({ id }) => id);
      assert.ok(!ids.includes(item), item);
      assert.equal(new Set(ids).size, ids.length, item);
    }
  }
});

test('the glance counts what the plan has', () => {
  const figures = new Map(book.site?.glance.figures.map((figure) => [figure.of, figure.value]));
  assert.equal(figures.get('project'), formatNumber(plan.byKind.project.length));
  assert.equal(figures.get('money'), `${formatNumber(sumOf(moneyCells(plan)))} میلیون ریال`);
  for (const { id, problems } of book.site?.glance.domains ?? []) {
    const own = plan.byKind.problem.filter(({ domain }) => domain === id).map((problem) => problem.id);
    assert.deepEqual(problems.map((problem) => problem.id).sort(), own.sort());
    const grave = problems.map((problem) => problem.grave);
    assert.deepEqual(
      grave,
      grave.toSorted((a, b) => Number(b) - Number(a)),
      id,
    );
  }
});

test('answers are counted event by event, and add up', () => {
  const table: ModelTable | undefined = book.site?.takePart.answers;
  const total = table?.rows.at(-1);
  const text = (cell: unknown): string => JSON.stringify(cell);
  const submissions = plan.byKind.participation.flatMap((event) => event.submissions);
  const count = (answer: string): string => formatNumber(submissions.filter((one) => one.answer === answer).length);
  assert.equal(total?.role, 'total');
  for (const [at, expected] of [formatNumber(submissions.length), count('accepted'), count('partly'), count('rejected')].entries())
    assert.ok(text(total.cells[at + 1]).includes(`"${expected}"`), expected);
});

test('a plan that says nothing of taking part offers nothing', () => {
  const { takePart } = buildView(planOf('tests/fixtures/_base/plan'), version).site ?? {};
  assert.deepEqual(takePart, { ways: [], contact: [] });
});

test('the map of a chain shows the item itself, counts what does not fit, and keeps to its width', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ key: `p${index}`, text: formatNumber(index + 1), title: `پروژهٔ ${index}` }));
  const chart = drawChainMap({
    rows: [
      { label: 'حکم', nodes: [{ key: 'h', text: '۱-۱', title: 'حکم' }] },
      { label: 'پروژه', nodes: many },
    ],
    links: many.map(({ key }) => [key, 'h'] as const),
    here: 'p29',
  });
  assert.ok(chart);
  const texts = chart.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
  assert.ok(texts.some(({ text, bold }) => text === '۳۰' && bold === true));
  const shown = texts.filter(({ anchor, text }) => anchor === 'middle' && !text.startsWith('+')).length - 1;
  assert.ok(texts.some(({ text }) => text === `+${formatNumber(30 - shown)}`));
  for (const shape of chart.shapes) if (shape.kind === 'rect') assert.ok(shape.x >= 0 && shape.x + shape.width <= chart.width);
  assert.equal(
    drawChainMap({ rows: [{ label: 'حکم', nodes: [{ key: 'h', text: '۱-۱', title: 'حکم' }] }], links: [], here: 'h' }),
    undefined,
  );
});
