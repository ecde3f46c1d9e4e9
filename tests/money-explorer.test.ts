// The pages of money: every way of cutting adds up to the whole, every slice has its page, and what a page says is what was reckoned.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { Plan } from '../src/model/types.ts';
import { checkPlan, viewPlan } from '../src/pipeline.ts';
import { readAssets } from '../src/read/read-assets.ts';
import { groupsInView } from '../src/reckon/money-views.ts';
import { moneyCells, sumByYear, sumOf } from '../src/reckon/money.ts';
import { resourcesOf } from '../src/reckon/budget-slice.ts';
import { openSite, type OpenSite } from '../src/render/site/render-site.ts';
import { siteAssets } from '../src/render/site/site-assets.ts';
import { formatNumber, parseNumber, toPersianDigits } from '../src/text/digits.ts';
import type { MoneyExplorer, MoneySlice, ShareTable } from '../src/view/site/money-explorer.ts';
import { CUTS, moneySlices } from '../src/view/site/money-slices.ts';
import type { Book } from '../src/view/tree.ts';
import { anyItems, MONEY_SETTINGS, planOf } from './money-plan.ts';

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
const tenths = (share: number): number => Math.round(share * 10);

test('however money is cut, the slices add up to the whole in every year, and their shares to a hundred', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const plan = planOf(items, MONEY_SETTINGS);
      const cells = moneyCells(plan);
      const slices = moneySlices(plan);
      if (sumOf(cells) === 0) return assert.deepEqual(slices, []);
      for (const cut of CUTS) {
        const own = slices.filter(({ of }) => of === cut);
        assert.equal(total(own.map(({ amount }) => amount)), sumOf(cells), cut);
        assert.equal(total(own.map(({ share }) => tenths(share))), 1000, cut);
        for (const slice of own) assert.equal(sumOf(slice.cells), slice.amount, `${cut} ${slice.key}`);
        const all = sumByYear(own.flatMap((slice) => slice.cells)).byYear;
        for (const [year, amount] of sumByYear(cells).byYear) assert.equal(all.get(year), amount, `${cut} ${year}`);
        assert.equal(new Set(own.map(({ folder }) => folder)).size, own.length);
        for (const { folder } of own) assert.match(folder, /^[\w-]+$/);
      }
    }),
    { seed: 1404 },
  );
});

describe('the plan in plan/', () => {
  let plan: Plan;
  let book: Book;
  let money: MoneyExplorer;
  let site: OpenSite;

  before(async () => {
    const assets = await readAssets('.');
    const checked = await checkPlan('plan', assets, '1404/09/04');
    assert.ok(checked.plan);
    plan = checked.plan;
    ({ book } = await viewPlan(plan, 'plan', { date: { text: '۱ فروردین ۱۴۰۴', iso: '2025-03-21' } }));
    assert.ok(book.site?.money);
    money = book.site.money;
    const budgets = [1404, 1405].map((year) => ({
      title: `بودجهٔ سال ${toPersianDigits(year)}`,
      files: [{ path: `budget-${year}.pdf`, title: 'PDF', bytes: new Uint8Array(2048) }],
    }));
    site = openSite(book, siteAssets(assets, new Map()), { budgets });
  });

  const slice = (of: MoneySlice['of'], folder = ''): MoneySlice => {
    const found = money.slices.find((one) => one.of === of && one.folder === folder);
    assert.ok(found, `${of} ${folder}`);
    return found;
  };
  const written = (text: string): number => {
    const value = parseNumber(text);
    assert.ok(value !== undefined, text);
    return value;
  };
  const tablesOf = (one: MoneySlice): ShareTable[] => one.parts.flatMap(({ shares }) => shares ?? []);

  test('every year, domain, source and area has a page, which is what the menus lead to', () => {
    const expected = [
      'money/index.html',
      ...plan.years.map((year) => `money/${year}/index.html`),
      ...plan.byKind.domain.map(({ id }) => `money/domain/${id}/index.html`),
      ...plan.byKind.source.map(({ id }) => `money/source/${id}/index.html`),
      ...Object.keys(plan.settings.areas ?? {}).map((key) => `money/area/${key}/index.html`),
      'money/area/city/index.html',
    ];
    assert.deepEqual(site.paths.filter((path) => path.startsWith('money/')).sort(), expected.sort());
    for (const path of expected) {
      const html = String(site.render(path)?.bytes);
      // The whole and its parts lead to each other, and the page says where one is.
      assert.equal(html.match(/<nav class="cuts"[\s\S]*?<\/nav>/)?.[0].match(/aria-current="page"/g)?.length, 1, path);
      assert.doesNotMatch(html, /undefined|NaN|\[object/, path);
    }
  });

  test('what a page says is the sum of its cells, and every partition on it adds up to that', () => {
    assert.equal(written(slice('whole').amount), sumOf(moneyCells(plan)));
    for (const year of plan.years)
      assert.equal(written(slice('year', String(year)).amount), sumOf(moneyCells(plan).filter((cell) => cell.year === year)));
    for (const cut of ['domain', 'source', 'area'] as const)
      for (const { key, sums } of groupsInView(plan, moneyCells(plan), cut))
        assert.equal(written(slice(cut, key === '' ? 'city' : key).amount), sums.total, `${cut} ${key}`);
    let tables = 0;
    for (const one of money.slices)
      for (const { id, rows, total: sum } of tablesOf(one)) {
        tables += 1;
        const place = `${one.of} ${one.folder} ${id}`;
        assert.equal(total(rows.map(({ amount }) => written(amount))), written(one.amount), place);
        assert.equal(sum.amount, one.amount, place);
        assert.equal(sum.shareOfWhole, one.share, place);
        assert.ok(Math.max(...rows.map(({ part }) => part)) === 1, place);
      }
    assert.ok(tables > 60);
  });

  test('what two pages say of each other is the same: a source of a domain, and that domain of the source', () => {
    const amountIn = (of: MoneySlice, by: string, title: string): string | undefined =>
      tablesOf(of)
        .find(({ id }) => id === by)
        ?.rows.find((row) => row.title === title)?.amount;
    const [domains, sources] = [money.slices.filter(({ of }) => of === 'domain'), money.slices.filter(({ of }) => of === 'source')];
    let met = 0;
    for (const domain of domains)
      for (const source of sources) {
        const there = amountIn(domain, 'by-source', source.title);
        assert.equal(amountIn(source, 'by-domain', domain.title), there);
        if (there !== undefined) met += 1;
      }
    assert.ok(met > 20);
  });

  test('projects behind a figure add up to it, each with a way to its page', () => {
    for (const one of money.slices) {
      const table = one.parts.find(({ id }) => id === 'projects')?.blocks.find((block) => block.type === 'modelTable');
      assert.ok(table?.type === 'modelTable', one.title);
      const at = table.columns.findIndex(({ title }) => title === 'جمع' || title === 'اعتبار');
      const figure = (row: (typeof table.rows)[number], offset = 0): number => {
        const [text] = row.cells[at - offset]?.children ?? [];
        return text?.type === 'text' ? written(text.value) : NaN;
      };
      const own = table.rows.filter(({ role }) => role === 'body');
      assert.ok(own.length > 0 && own.every(({ item }) => plan.items.get(item ?? '')?.kind === 'project'));
      assert.equal(total(own.map((row) => figure(row))), written(one.amount), one.title);
      const [last] = table.rows.slice(-1);
      // The head of the sum covers two columns.
      assert.ok(last && figure(last, 1) === written(one.amount), one.title);
    }
  });

  test('the page of a source tells its ceiling, use and remainder; that of a year its budget and documents', () => {
    const [source] = plan.byKind.source;
    assert.ok(source);
    const rows = plan.years.map((year) => resourcesOf(plan, year).find(({ source: id }) => id === source.id));
    const html = String(site.render(`money/source/${source.id}/index.html`)?.bytes);
    for (const entry of rows)
      for (const amount of [entry?.ceiling, entry?.use, entry?.remainder])
        if (amount !== undefined) assert.ok(html.includes(formatNumber(amount)), String(amount));
    const year = String(site.render('money/1404/index.html')?.bytes);
    assert.match(year, /<a href="\.\.\/\.\.\/budget-1404\.pdf" download>/);
    assert.doesNotMatch(year, /budget-1405/);
    assert.match(year, /از برش برنامه در بودجهٔ همان پروژه‌ها پوشش دارد/);
    assert.match(String(site.render('money/1408/index.html')?.bytes), /بودجهٔ سال ۱۴۰۸ هنوز در پرونده‌های برنامه نیست/);
  });

  test('the timeline has every project once, on the line of years, with every milestone in text', () => {
    const groups = book.site?.timeline?.groups ?? [];
    const works = groups.flatMap((group) => group.works);
    assert.deepEqual(works.map(({ item }) => item).sort(), plan.byKind.project.map(({ id }) => id).sort());
    for (const { item, line, milestones } of works) {
      assert.ok(0 <= line.from && line.from <= line.to && line.to <= 1, item);
      assert.equal(line.milestones.length, milestones.length);
      assert.ok(
        line.milestones.every((at, index) => at >= (line.milestones[index - 1] ?? 0) && at <= 1),
        item,
      );
      if (line.done !== undefined) assert.ok(line.from <= line.done && line.done <= line.to, item);
    }
    const html = String(site.render('timeline/index.html')?.bytes);
    for (const { item, milestones } of works) {
      assert.ok(html.includes(`href="../items/${item}/index.html"`), item);
      for (const { title } of milestones) assert.ok(html.includes(title), title);
    }
  });

  test('the figures below a chart are those that its marks are labelled with', () => {
    let marks = 0;
    for (const one of money.slices)
      for (const block of one.parts.flatMap(({ blocks }) => blocks)) {
        if (block.type !== 'chart') continue;
        const figures = new Set(block.data?.rows.flat());
        for (const { label } of block.shapes) {
          if (label === undefined) continue;
          marks += 1;
          const amount = /: ([۰-۹٬]+) /.exec(label)?.[1];
          assert.ok(amount !== undefined && figures.has(amount), label);
        }
      }
    assert.ok(marks > 500);
  });
});
