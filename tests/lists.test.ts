// Lists of all items of a kind and the pages of areas: what the view prepares, what the renderer draws, and how a browser chooses rows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Item, Plan } from '../src/model/types.ts';
import type { Kind } from '../src/model/vocabulary.ts';
import { moneyCells, sumOf } from '../src/reckon/money.ts';
import { problemsOf } from '../src/reckon/money-views.ts';
import { chooseRows, countValues, orderRows, sumRows, type ChoosableRow } from '../src/render/site/client/choose-rows.ts';
import { readState, writeState, type ListState, type ListWords } from '../src/render/site/client/list-state.ts';
import { renderListTable } from '../src/render/site/list-table.ts';
import type { SiteMap } from '../src/render/site/site-map.ts';
import { searchKey } from '../src/text/search-key.ts';
import { buildOutline } from '../src/view/outline.ts';
import { namesPlace } from '../src/view/site/area-works.ts';
import { buildAreas } from '../src/view/site/areas.ts';
import type { ItemList, ListRow } from '../src/view/site/item-list.ts';
import { itemLists } from '../src/view/site/item-lists.ts';
import { ViewMemory } from '../src/view/view-memory.ts';
import { cardsOf, type Writing } from '../src/view/writing.ts';
import { anyItems, itemOf, MONEY_SETTINGS, planOf, projectOf } from './money-plan.ts';

const MEASURED = { unit: 'درصد', frequency: 'yearly', formula: 'a', variables: {}, direction: 'increase', owner: 'works' };

const ITEMS: readonly Item[] = [
  itemOf('goal', 'goal', { title: 'دسترسی' }),
  itemOf('domain', 'roads', { domain: 'roads', title: 'راه‌ها', weight: 60, priorities: { p1: 'نخست', p2: 'دوم' } }),
  itemOf('domain', 'air', { domain: 'air', title: 'هوا', weight: 40, priorities: {} }),
  itemOf('problem', 'm1', { domain: 'roads', title: 'پل فرسوده', goals: ['goal'], severity: 'low', affected: ['رانندگان'] }),
  itemOf('problem', 'm2', { domain: 'roads', title: 'آسفالت خراب', goals: ['goal'], severity: 'critical', affected: [] }),
  itemOf('problem', 'm3', { domain: 'air', title: 'بوی بد', goals: ['goal'], severity: 'low', affected: [] }),
  itemOf('strategy', 's1', { domain: 'roads', problems: ['m1', 'm2'], approach: 'SO', horizon: 1408, priorities: ['p2'] }),
  itemOf('provision', 'h1', { domain: 'roads', strategies: ['s1'], addressee: 'works', obligation: 'must', deadline: '1405/06/31' }),
  itemOf('provision', 'h2', { domain: 'air', strategies: [], addressee: 'parks', obligation: 'may', deadline: '1404/12/29' }),
  itemOf('indicator', 'i1', {
    ...MEASURED,
    domain: 'roads',
    measures: ['m1'],
    disaggregation: ['منطقه', 'جنس'],
    baseline: { year: 1403, value: 10 },
    targets: { 1404: 20, 1406: 40 },
    actuals: { 1404: { value: 5 } },
  }),
  itemOf('indicator', 'i2', { ...MEASURED, domain: 'air', measures: ['m3'], baseline: { year: 1403, value: 1 }, targets: { 1406: 2 } }),
  itemOf('source', 'dues', { title: 'عوارض', class: 'revenue', certainty: 'certain', means: 'وصول', ceilings: { 1404: 900 } }),
  projectOf('x1', {
    title: 'پل تازه',
    provisions: ['h1'],
    end: '1405/12/29',
    location: 'منطقهٔ یک',
    areas: ['a1'],
    funding: { 1404: { dues: 101 }, 1405: { dues: 20 } },
    progress: { 1404: { physical: 30 } },
    outputs: [],
  }),
  projectOf('x2', {
    title: 'آسفالت',
    provisions: ['h1'],
    end: '1404/12/29',
    location: 'همهٔ شهر',
    funding: { 1404: { dues: 50 } },
    outputs: [],
  }),
  projectOf('x3', {
    title: 'سنجش <بو>',
    domain: 'air',
    owner: 'parks',
    end: '1406/12/29',
    location: 'منطقهٔ دوازده',
    areas: ['a1', 'a2', 'a3'],
    outputs: [],
  }),
  projectOf('x4', { title: 'ابنیه', end: '1404/12/29', location: 'انبار منطقهٔ دو، خیابان باغ', outputs: [] }),
  itemOf('participation', 'call', {
    title: 'فراخوان',
    audience: 'citizens',
    date: '1404/02/01',
    submissions: [
      { id: 'c1', text: 'پل را بسازید', about: 'x1', answer: 'accepted', reason: 'لازم است', changed: 'x1' },
      { id: 'c2', text: 'دودکش را ببندید', about: 'm3', answer: 'rejected', reason: 'در اختیار شهر نیست' },
    ],
  }),
];

function writingOf(plan: Plan): Writing {
  return {
    plan,
    outline: buildOutline(plan),
    cards: cardsOf(plan),
    memory: new ViewMemory(),
    figures: new Map(),
    unit: plan.settings.currency,
    footnotes: new Map(),
    images: new Set(),
  };
}

const writing = writingOf(planOf(ITEMS, MONEY_SETTINGS));

function listOf(kind: Kind, of = writing): ItemList {
  const found = itemLists(of).find((offer) => offer.kind === kind);
  assert.ok(found, kind);
  return found.list;
}

const rowsOf = (list: ItemList): ListRow[] => list.groups.flatMap(({ rows }) => rows);

/** The ids of the rows, sorted by a column as a browser does. */
function sortedBy(list: ItemList, key: string, descending = false): string[] {
  const rows = rowsOf(list);
  const column = list.columns.findIndex((entry) => entry.key === key);
  return orderRows(rows.map(choosable), column, descending).map((at) => rows[at]?.id ?? '');
}

function choosable(row: ListRow): ChoosableRow {
  return { ...row, said: '' };
}

/** What a row says in a column, remarks included. */
function saying(list: ItemList, id: string, key: string): string {
  const cell = rowsOf(list).find((row) => row.id === id)?.cells[list.columns.findIndex((column) => column.key === key)];
  const textOf = (node: unknown): string => {
    const { value, children = [] } = node as { value?: string; children?: unknown[] };
    return value ?? children.map(textOf).join('');
  };
  return [...(cell?.children ?? []), ...(cell?.remark ?? [])].map(textOf).join(' ');
}

test('a list is offered for each kind that has items, and for submissions where there are some', () => {
  assert.deepEqual(
    itemLists(writing).map(({ kind }) => kind),
    ['problem', 'strategy', 'provision', 'indicator', 'project', 'source', 'participation'],
  );
  const silent = writingOf(planOf([itemOf('participation', 'p', { date: '1404/01/01', submissions: [] })]));
  assert.deepEqual(itemLists(silent), []);
});

test('rows stand in the order of the plan, grouped by domain', () => {
  assert.deepEqual(
    listOf('project').groups.map(({ key, title, item, rows }) => [key, title, item, rows.map(({ id }) => id)]),
    [
      ['roads', 'راه‌ها', 'roads', ['x1', 'x2', 'x4']],
      ['air', 'هوا', 'air', ['x3']],
    ],
  );
});

test('words are sorted in Persian order, and what is missing comes last either way', () => {
  const projects = listOf('project');
  assert.deepEqual(sortedBy(projects, 'title'), ['x2', 'x4', 'x1', 'x3']);
  assert.deepEqual(sortedBy(projects, 'title', true), ['x3', 'x1', 'x4', 'x2']);
  assert.deepEqual(sortedBy(projects, 'total'), ['x2', 'x1', 'x4', 'x3']);
  assert.deepEqual(sortedBy(projects, 'total', true), ['x1', 'x2', 'x4', 'x3']);
  assert.deepEqual(sortedBy(projects, 'progress'), ['x1', 'x2', 'x4', 'x3']);
});

test('a project tells its owner, years, money, areas and progress', () => {
  const projects = listOf('project');
  const told = (id: string) => ['owner', 'years', 'total', 'area', 'progress'].map((key) => saying(projects, id, key));
  assert.deepEqual(told('x1'), ['عمران', '۱۴۰۴–۱۴۰۵', '۱۲۱', 'منطقهٔ یک', '۳۰٪ تا پایان ۱۴۰۴']);
  assert.deepEqual(told('x2'), ['عمران', '۱۴۰۴', '۵۰', 'سراسر شهر', '—']);
  assert.deepEqual(told('x3'), ['فضای سبز', '۱۴۰۴–۱۴۰۶', '—', 'همهٔ مناطق', '—']);
  assert.deepEqual(projects.totals, [undefined, undefined, undefined, undefined, '۱۷۱', undefined, undefined, undefined]);
});

test('facets count their values, and one in which items do not differ is left out', () => {
  const projects = listOf('project');
  assert.deepEqual(
    projects.facets.map(({ key, values }) => [key, values.map(({ key: value, count }) => `${value}: ${count}`)]),
    [
      ['domain', ['roads: 3', 'air: 1']],
      ['owner', ['works: 3', 'parks: 1']],
      ['area', ['a1: 2', 'a2: 1', 'a3: 1', 'whole-city: 2']],
      ['year', ['1404: 4', '1405: 2', '1406: 1']],
    ],
  );
  assert.deepEqual(
    listOf('provision').facets.map(({ key }) => key),
    ['domain', 'addressee', 'obligation', 'deadline'],
  );
});

test('a problem tells how grave it is, what answers it, and its part of the money', () => {
  const problems = listOf('problem');
  assert.equal(saying(problems, 'm1', 'title'), 'پل فرسوده رانندگان');
  assert.deepEqual(
    ['severity', 'strategies', 'indicators', 'projects', 'total', 'priority'].map((key) => saying(problems, 'm1', key)),
    ['کم', '۱', '۱', '۲', '۸۶', '۲'],
  );
  assert.deepEqual(
    ['strategies', 'total', 'priority'].map((key) => saying(problems, 'm3', key)),
    ['۰', '—', '—'],
  );
  assert.deepEqual(sortedBy(problems, 'severity', true), ['m2', 'm1', 'm3']);
});

/** What kinds ask for beside what questions about money do. */
const FACTS = {
  ...{ unit: '%', owner: 'works', frequency: 'yearly', affected: [], location: 'شهر', end: '1406/12/29', outputs: [], means: '' },
  ...{ addressee: 'works', obligation: 'must', deadline: '1405/01/01', approach: 'SO', horizon: 1408 },
};

test('lists of projects and of problems come to the money of the plan, what answers no problem set aside', () => {
  const sumIn = (list: ItemList): number => {
    const column = list.columns.findIndex(({ key }) => key === 'total');
    return rowsOf(list).reduce((sum, { amounts }) => sum + (amounts[column] ?? 0), 0);
  };
  fc.assert(
    fc.property(anyItems, (items) => {
      const plan = planOf(
        items.map((item) => ({ ...FACTS, ...item })),
        MONEY_SETTINGS,
      );
      const cells = moneyCells(plan);
      const answersNone = plan.byKind.project.filter(
        ({ id, problemShares = {} }) => problemsOf(plan, id).length === 0 && Object.values(problemShares).every((share) => share === 0),
      );
      const aside = sumOf(cells.filter(({ project }) => answersNone.some(({ id }) => id === project)));
      assert.equal(sumIn(listOf('problem', writingOf(plan))) + aside, sumOf(cells));
      if (plan.byKind.project.length > 0) assert.equal(sumIn(listOf('project', writingOf(plan))), sumOf(cells));
    }),
    { numRuns: 60 },
  );
});

test('an indicator tells its course, says going backwards, and draws it', () => {
  const indicators = listOf('indicator');
  assert.deepEqual(
    ['baseline', 'actual', 'target', 'achievement'].map((key) => saying(indicators, 'i1', key)),
    ['۱۰ ۱۴۰۳', '۵ ۱۴۰۴', '۴۰ ۱۴۰۶', 'پسرفت ۵۰٪'],
  );
  assert.deepEqual(
    ['actual', 'achievement'].map((key) => saying(indicators, 'i2', key)),
    ['—', '—'],
  );
  assert.deepEqual(
    indicators.facets.find(({ key }) => key === 'achievement')?.values.map(({ key }) => key),
    ['back', 'unknown'],
  );
  const chart = rowsOf(indicators)[0]?.cells.at(-1)?.chart;
  assert.match(chart?.alternative ?? '', /عملکرد هر سال، ۱۴۰۴: ۵\./);
  // 1405 has no target: the dashed line breaks there, and no line leads over the gap.
  const lines = chart?.shapes.filter((shape) => shape.kind === 'polyline') ?? [];
  assert.deepEqual(
    lines.map(({ points, dash }) => [points.length, dash !== undefined]),
    [
      [2, true],
      [2, false],
    ],
  );
});

test('a submission stands in the domain of what it is about, with its answer', () => {
  const list = listOf('participation');
  assert.deepEqual(
    list.groups.map(({ key, rows }) => [key, rows.map(({ id }) => id)]),
    [
      ['roads', ['call/c1']],
      ['air', ['call/c2']],
    ],
  );
  assert.deepEqual(
    ['title', 'answer', 'reason'].map((key) => saying(list, 'call/c2', key)),
    ['دودکش را ببندید فراخوان', 'ردشده', 'در اختیار شهر نیست'],
  );
});

test('the table names its rows and columns, escapes texts and carries what a browser needs', () => {
  const map: SiteMap = { chapters: [], findAnchor: () => undefined, findItem: (id) => ({ path: `items/${id}/index.html` }) };
  const html = renderListTable(listOf('project'), { path: 'lists/project/index.html', map });
  assert.match(html, /<th scope="row" class="title"><span class="value"><a href="..\/..\/items\/x3\/index.html">سنجش &#x3C;بو><\/a>/);
  assert.match(html, /<th scope="rowgroup" colspan="8"><a href="..\/..\/items\/air\/index.html">هوا<\/a><\/th>/);
  assert.match(html, /<td data-label="جمع اعتبار" class="money"><span class="value">\u061c۱۲۱<\/span><\/td>/);
  assert.match(html, /<td class="money" data-total="total" data-label="جمع اعتبار">\u061c۱۷۱<\/td>/);
  const rows = [...html.matchAll(/data-row='([^']*)'/g)].map(([, json = '']) => JSON.parse(json.replaceAll('&#x22;', '"')) as ListRow);
  assert.deepEqual(
    rows.map(({ values }) => values['area']),
    [['a1'], ['whole-city'], ['whole-city'], ['a1', 'a2', 'a3']],
  );
  assert.doesNotMatch(html, / style=/);
});

const anyRow = fc.record({
  ranks: fc.array(fc.option(fc.nat({ max: 4 })), { minLength: 1, maxLength: 1 }),
  amounts: fc.array(fc.option(fc.nat()), { minLength: 1, maxLength: 1 }),
  values: fc.record({
    domain: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 1 }),
    area: fc.uniqueArray(fc.constantFrom('1', '2', '3'), { maxLength: 3 }),
  }),
  said: fc.constantFrom('پل تازه', 'پل کهنه', 'هوای شهر').map(searchKey),
});
const anyState: fc.Arbitrary<ListState> = fc.record({
  chosen: fc
    .record({
      domain: fc.uniqueArray(fc.constantFrom('a', 'b'), { maxLength: 2 }),
      area: fc.uniqueArray(fc.constantFrom('1', '3'), { maxLength: 2 }),
    })
    .map(
      (chosen) => new Map(Object.entries(chosen).flatMap(([key, values]) => (values.length > 0 ? [[key, new Set(values)] as const] : []))),
    ),
  text: fc.constantFrom('', ' ', 'پل', 'پُل كهنه', 'هوا پل'),
  sort: fc.option(fc.record({ key: fc.constantFrom('total', 'title'), descending: fc.boolean() }), { nil: undefined }),
});

test('the count of a value is the number of rows that choosing it alone in its facet would leave', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), anyState, fc.constantFrom('domain', 'area'), (rows, state, facet) => {
      const counts = countValues(rows, state, facet);
      for (const value of ['a', 'b', 'c', '1', '2', '3']) {
        const alone = { ...state, chosen: new Map([...state.chosen, [facet, new Set([value])]]) };
        assert.equal(counts.get(value) ?? 0, chooseRows(rows, alone).filter(Boolean).length);
      }
    }),
  );
});

test('a sorted list keeps all rows, in rank, equals in the order of the plan, the missing last', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), fc.boolean(), (rows, descending) => {
      const order = orderRows(rows, 0, descending);
      assert.deepEqual(
        order.toSorted((a, b) => a - b),
        rows.map((_, at) => at),
      );
      for (const [at, place] of order.entries()) {
        const [one, next] = [rows[place]?.ranks[0] ?? null, rows[order[at + 1] ?? -1]?.ranks[0] ?? null];
        if (at + 1 === order.length) continue;
        if (one === null) assert.equal(next, null);
        else if (next !== null) assert.ok(descending ? one >= next : one <= next);
        if (one === next) assert.ok(place < (order[at + 1] ?? Infinity));
      }
    }),
  );
});

test('sums are of the rows that are left, and of none there is none', () => {
  const row = (amount: number | null): ChoosableRow => ({ ranks: [], amounts: [amount], values: {}, said: '' });
  assert.equal(sumRows([row(3), row(4), row(null)], [true, false, true], 0), 3);
  assert.equal(sumRows([row(3), row(null)], [false, true], 0), undefined);
  assert.equal(sumRows([row(0)], [true], 0), 0);
});

const WORDS: ListWords = {
  facets: new Map([
    ['domain', new Set(['a', 'b', 'c'])],
    ['area', new Set(['1', '2', '3'])],
  ]),
  sorts: new Set(['total', 'title']),
};

test('an address brings back what was asked, and what it should not know is passed over', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const back = readState(writeState(state, WORDS), WORDS);
      assert.deepEqual(
        back.chosen,
        new Map([...WORDS.facets.keys()].flatMap((key) => (state.chosen.has(key) ? [[key, state.chosen.get(key)]] : []))),
      );
      assert.deepEqual([back.text, back.sort], [state.text.trim(), state.sort && { ...state.sort }]);
    }),
  );
  const strange = readState('?domain=zz&domain=b&other=1&sort=-constructor&area=', WORDS);
  assert.deepEqual(strange, { chosen: new Map([['domain', new Set(['b'])]]), text: '', sort: undefined });
  assert.equal(writeState(strange, WORDS), '?domain=b');
  assert.equal(writeState({ chosen: new Map(), text: '', sort: { key: 'total', descending: true } }, WORDS), '?sort=-total');
});

test('an area has its projects by how much they are its own, also those whose place names it', () => {
  const areas = buildAreas(writing);
  const projects = (at: number) => areas?.areas[at]?.text.projects.groups.map(({ key, rows }) => [key, rows.map(({ id }) => id)]);
  assert.deepEqual(projects(0), [
    ['here', ['x1']],
    ['everywhere', ['x3']],
    ['whole-city', ['x2', 'x4']],
  ]);
  assert.deepEqual(projects(1), [
    ['here', ['x4']],
    ['everywhere', ['x3']],
    ['whole-city', ['x2']],
  ]);
  assert.equal(namesPlace('انبار منطقه‌ی ۱، شرق', 'منطقهٔ 1'), false);
  assert.equal(namesPlace('انبار منطقهٔ 1، شرق', 'منطقهٔ ۱'), true);
  assert.equal(namesPlace('منطقهٔ ۱۲', 'منطقهٔ ۱'), false);
});

test('the page of an area goes from problems to work, money, owners and words', () => {
  const area = buildAreas(writing)?.areas[0];
  assert.deepEqual(
    area?.facts.map(({ value }) => value),
    ['۱', '۳', '۱۲۱ میلیون ریال'],
  );
  const [roads] = area?.text.domains ?? [];
  assert.deepEqual(
    roads?.problems.map(({ id, money }) => [id, money]),
    [
      ['m1', '۶۱ میلیون ریال'],
      ['m2', '۶۰ میلیون ریال'],
    ],
  );
  assert.deepEqual(
    roads?.problems[0]?.works.map(({ id, owner, money, progress }) => [id, owner, money, progress]),
    [
      ['x1', 'عمران', '۱۲۱ میلیون ریال در این منطقه', 'پیشرفت ۳۰٪ تا پایان ۱۴۰۴'],
      ['x2', 'عمران', 'سراسر شهر', 'هنوز پیشرفتی گزارش نشده است'],
    ],
  );
  assert.deepEqual(
    roads?.problems[0]?.words.map(({ text, answer, event }) => [text, answer, event]),
    [['پل را بسازید', 'پذیرفته', 'call']],
  );
  assert.deepEqual(area && rowsOf(area.text.units).map(({ id }) => id), ['works', 'parks']);
  assert.deepEqual(area?.text.indicators && rowsOf(area.text.indicators).map(({ id }) => id), ['i1']);
  assert.equal(buildAreas(writingOf(planOf(ITEMS, { ...MONEY_SETTINGS, areas: undefined }))), undefined);
});
