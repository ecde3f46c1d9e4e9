// The budget of a year from end to end: its data, its booklet, the files that it is written to, and that it can begin as the city's own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Plan } from '../src/model/types.ts';
import { VALUES } from '../src/model/vocabulary.ts';
import { readShock } from '../src/cli/commands/read-shock.ts';
import { modelPlan, textsOf } from '../src/pipeline.ts';
import { readAssets } from '../src/read/read-assets.ts';
import type { Theme } from '../src/render/theme.ts';
import { balanceOf } from '../src/reckon/balance.ts';
import { budgetSlice } from '../src/reckon/budget-slice.ts';
import { moneyCells, sumOf } from '../src/reckon/money.ts';
import { MONEY_VIEWS } from '../src/reckon/money-views.ts';
import { reconcile } from '../src/reckon/reconcile.ts';
import { shock } from '../src/reckon/shock.ts';
import { budgetJson } from '../src/render/data/budget-json.ts';
import { budgetTable } from '../src/render/data/budget-table.ts';
import { budgetWorkbook } from '../src/render/xlsx/budget-workbook.ts';
import { renderWorkbook } from '../src/render/xlsx/render-workbook.ts';
import { csvText } from '../src/render/data/csv-text.ts';
import { lineColumns } from '../src/text/line-column.ts';
import type { MoneyUnit } from '../src/text/money-unit.ts';
import { parseNumber } from '../src/text/digits.ts';
import { buildBudgetView, type BookletContents } from '../src/view/build-budget-view.ts';
import type { Block, Book, Cell, ModelTable } from '../src/view/tree.ts';
import { BASE } from './base-plan.ts';

const theme = (await readAssets('.')).theme as Theme;
const checked = await modelPlan('plan');
const arak = checked.plan as Plan;
const texts = new Map(textsOf(checked).map(({ path, text }) => [path, text]));
const LISTS = [
  'classes',
  'sources',
  'missions',
  'programs',
  'projects',
  'domains',
  'problems',
  'units',
  'areas',
  'credits',
  'cells',
] as const;
const VERSION = { date: { text: '۱ فروردین ۱۴۰۴', iso: '2025-03-21' } };

/** Pages as a printed plan would have them: every item and every table of a view has one. */
const pages = new Map([
  ...[...arak.items.keys()].map((id, at): [string, string] => [id, String(at + 1)]),
  ...MONEY_VIEWS.map((view, at): [string, string] => [`view:${view}`, String(900 + at)]),
]);

function formOf(year: number, unit: MoneyUnit = 'million-rial', changes?: Parameters<typeof shock>[2]): BookletContents {
  const reconciliation = reconcile(arak, year);
  return {
    slice: budgetSlice(arak, year),
    ...(reconciliation && { reconciliation }),
    ...(changes && { shock: shock(arak, year, changes) }),
    pages,
    lineOf: ({ file, start }) => lineColumns(texts.get(file) ?? '')(start).line,
    unit,
  };
}

interface JsonRow {
  readonly id?: string;
  readonly amount: number;
  readonly share?: number;
  readonly within?: string;
  readonly items: readonly string[];
  readonly page?: string;
}

type Json = { readonly year: number; readonly unit: string; readonly total: number } & {
  readonly [L in (typeof LISTS)[number]]: readonly JsonRow[];
} & { readonly reconciliation?: Record<string, unknown>; readonly shock?: Record<string, unknown> };

const jsonOf = (year: number): Json => JSON.parse(JSON.stringify(budgetJson({ plan: arak, ...formOf(year) }))) as Json;

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe('the data of a year', () => {
  const years = arak.years.map(jsonOf);

  test('has year, unit, total and a list for every view, each of which comes to the total', () => {
    for (const json of years) {
      assert.equal(json.unit, 'million-rial');
      for (const list of LISTS) assert.equal(add(json[list].map(({ amount }) => amount)), json.total, `${list} of ${json.year}`);
    }
    assert.equal(add(years.map(({ total }) => total)), sumOf(moneyCells(arak)));
  });

  test('has shares of every view that come to 100, and to the share of the wider group they lie in', () => {
    const nested = [
      ['sources', 'classes'],
      ['programs', 'missions'],
      ['projects', 'programs'],
    ] as const;
    const tenths = (rows: readonly JsonRow[]): number => add(rows.map(({ share = 0 }) => Math.round(share * 10)));
    for (const json of years) {
      for (const list of LISTS) if (list !== 'cells') assert.equal(tenths(json[list]), 1000, `${list} of ${json.year}`);
      for (const [narrow, wide] of nested) {
        for (const group of json[wide]) {
          const members = json[narrow].filter(({ within }) => within === group.id);
          assert.equal(tenths(members), tenths([group]), `${group.id} of ${json.year}`);
        }
      }
    }
  });

  test('names, in every row, the items that it comes from and the page of the printed plan', () => {
    for (const json of years) {
      for (const list of LISTS) {
        for (const { id, items, page } of json[list]) {
          assert.ok(items.length > 0 && items.every((item) => arak.items.has(item)), `${list} ${id} of ${json.year}`);
          assert.match(page ?? '', /^\d+$/, `${list} ${id} of ${json.year}`);
        }
      }
    }
  });

  test('knows the page of a group by its view, even where its key is also the id of an item', () => {
    const [json] = years;
    assert.ok(arak.items.has('transport') && arak.settings.units['transport'] !== undefined);
    assert.equal(json?.units.find(({ id }) => id === 'transport')?.page, pages.get('view:unit'));
    assert.equal(json?.domains.find(({ id }) => id === 'transport')?.page, pages.get('transport'));
  });

  test('gives each difference with its amount, per cent and place in both files', () => {
    const { projects } = jsonOf(1404).reconciliation as { projects: readonly Record<string, unknown>[] };
    const bus = projects.find(({ project }) => project === 'tr-p01');
    assert.deepEqual(
      [bus?.['kind'], bus?.['slice'], bus?.['approved'], bus?.['amended'], bus?.['difference'], bus?.['percent']],
      ['less', 200000, 200000, 180000, -20000, -10],
    );
    const { file, line } = bus?.['planPlace'] as { file: string; line: number };
    assert.match(texts.get(file)?.split('\n')[line - 1] ?? '', /^ {2}1404:/);
    const places = bus?.['budgetPlaces'] as readonly { file: string; row: number }[];
    assert.ok(places.length > 0);
    for (const place of places) assert.match(texts.get(place.file)?.split('\n')[place.row - 1] ?? '', /tr-p01/);
  });
});

describe('the slice as a budget file', () => {
  test('reconciles with the plan without a difference, every year', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'sanad-slice-'));
    try {
      cpSync('plan', dir, { recursive: true });
      rmSync(join(dir, 'finance/budgets'), { recursive: true });
      mkdirSync(join(dir, 'finance/budgets'));
      // The workbook serves as well as the table.
      for (const year of arak.years) {
        const { slice, ...form } = formOf(year);
        const book = budgetWorkbook(arak, slice, undefined, form, { title: 'بودجه', author: 'شهرداری', created: VERSION.date.iso });
        if (year % 2 === 0) writeFileSync(join(dir, `finance/budgets/${year}.csv`), csvText(budgetTable({ plan: arak, slice, ...form })));
        else writeFileSync(join(dir, `finance/budgets/${year}.xlsx`), await renderWorkbook(book, theme.colors));
      }
      const { plan, diagnostics } = await modelPlan(dir);
      assert.deepEqual(diagnostics, []);
      for (const year of arak.years) {
        const found = plan && reconcile(plan, year);
        assert.equal(found?.stage, 'proposed');
        assert.deepEqual([...new Set(found.projects.map(({ kind }) => kind))], ['equal']);
        assert.deepEqual([found.outside, found.sourceShifts, found.yearShifts], [[], [], []]);
      }
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});

function tablesOf(book: Book): Map<string, ModelTable> {
  const found = new Map<string, ModelTable>();
  const walk = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'modelTable') found.set(block.id, block);
      if (block.type === 'section') walk(block.children);
    }
  };
  for (const part of book.parts) walk(part.children);
  return found;
}

function textOf(cell: Cell | undefined): string {
  const say = (nodes: readonly object[]): string =>
    nodes.map((node) => ('value' in node ? String(node.value) : 'children' in node ? say(node.children as object[]) : '')).join('');
  return say(cell?.children ?? []);
}

/** Reads a printed figure; what stands in brackets is negative. */
function figureOf(cell: Cell | undefined): number | undefined {
  const text = textOf(cell);
  const [, inside] = /^\((.*)\)$/.exec(text) ?? [];
  const value = parseNumber((inside ?? text).replace('٪', ''));
  return value === undefined || inside === undefined ? value : -value;
}

describe('the booklet', () => {
  test('adds up in every table of a view: the rows that are no sums come to the total, which is that of the year', () => {
    for (const year of arak.years) {
      const form = formOf(year);
      const tables = tablesOf(buildBudgetView(arak, form, VERSION));
      const views = [...tables].filter(([id]) => id.startsWith('uses_') || id === 'glance_domains' || id === 'project-sources_cells');
      assert.ok(views.length >= 8, `${views.length} tables in ${year}`);
      for (const [id, { columns, rows }] of views) {
        const amount = columns.findIndex(({ title }) => title === 'مبلغ');
        const body = rows.filter(({ role }) => role === 'body').map(({ cells }) => figureOf(cells[amount]) ?? 0);
        const total = rows.find(({ role }) => role === 'total');
        // The first cell of a total covers what stands before the amount.
        assert.deepEqual([add(body), figureOf(total?.cells[1])], [form.slice.total, form.slice.total], `${id} of ${year}`);
      }
    }
  });

  test('shows sums in another unit without changing them, and names the unit above every table of money', () => {
    const inPlanUnit = tablesOf(buildBudgetView(arak, formOf(1405), VERSION));
    for (const [unit, factor] of [
      ['rial', 1e6],
      ['million-toman', 0.1],
      ['billion-toman', 1e-4],
    ] as const) {
      const tables = tablesOf(buildBudgetView(arak, formOf(1405, unit), VERSION));
      for (const [id, table] of tables) {
        assert.equal(table.note?.split('؛')[0], `ارقام به ${VALUES.moneyUnit[unit]}`, id);
        const [before, now] = [inPlanUnit.get(id), table].map((one) => one?.rows.find(({ role }) => role === 'total')?.cells);
        const at = (before ?? []).findIndex((cell) => (figureOf(cell) ?? 0) > 100);
        if (at >= 0) assert.ok(Math.abs((figureOf(now?.[at]) ?? 0) - (figureOf(before?.[at]) ?? 0) * factor) <= 0.006, `${id} in ${unit}`);
      }
    }
  });

  test('says the total of the resolution in figures and in words, in rials and in tomans', () => {
    const { parts } = buildBudgetView(arak, formOf(1404), VERSION);
    const text = JSON.stringify(parts.find(({ id }) => id === 'resolution'));
    assert.match(text, /۹۹۱٬۶۰۰٬۰۰۰٬۰۰۰ ریال/);
    assert.match(text, /نهصد و نود و یک میلیارد و ششصد میلیون ریال/);
    assert.match(text, /نود و نه میلیارد و یکصد و شصت میلیون تومان/);
  });

  test('reconciles on one page in words, then project by project, then what moved and what is of no project', () => {
    const book = buildBudgetView(arak, formOf(1404), VERSION);
    const tables = tablesOf(book);
    const kinds = tables.get('reconciliation_kinds')?.rows.map(({ cells }) => [textOf(cells[0]), figureOf(cells[1]), figureOf(cells[4])]);
    assert.deepEqual(kinds, [
      ['برابر', 41, 0],
      ['کمتر از برنامه', 9, -37200],
      ['بیشتر از برنامه', 3, 19500],
      ['بدون ردیف در بودجه', 2, -6500],
      ['بیرون از برش این سال', 1, 12000],
      ['جمع', 56, -12200],
    ]);
    const shifts = (id: string): string[][] => tables.get(id)?.rows.map(({ cells }) => cells.slice(2, 5).map(textOf)) ?? [];
    assert.deepEqual(shifts('reconciliation_shifts_by-year'), [
      ['۱۴۰۴', '۱۴۰۵', '۲۰٬۰۰۰'],
      ['۱۴۰۵', '۱۴۰۴', '۱۲٬۰۰۰'],
      ['۱۴۰۴', '۱۴۰۵', '۲٬۵۰۰'],
      ['۱۴۰۴', '۱۴۰۵', '۴٬۰۰۰'],
      ['۱۴۰۴', '۱۴۰۵', '۱٬۵۰۰'],
    ]);
    assert.deepEqual(
      shifts('reconciliation_shifts_by-source').map(([, , amount]) => amount),
      ['۴٬۰۰۰', '۳٬۰۰۰', '۵٬۰۰۰'],
    );
    assert.equal(tables.get('reconciliation_outside_table')?.rows.filter(({ role }) => role === 'body').length, 15);
  });

  test('says nothing of a budget in a year that has none', () => {
    const { parts } = buildBudgetView(arak, formOf(1407), VERSION);
    assert.ok(!parts.some(({ id }) => id === 'reconciliation'));
    assert.ok(parts.some(({ id }) => id === 'resolution'));
  });

  test('answers what if in a booklet of its own, most important first', () => {
    const form = formOf(1405, 'million-rial', new Map([['state-grant', { part: -0.9 }]]));
    const book = buildBudgetView(arak, form, VERSION);
    assert.deepEqual(
      book.parts.map(({ id }) => id),
      ['cover', 'contents', 'shock', 'resources'],
    );
    const rows = tablesOf(book).get('shock_projects')?.rows ?? [];
    const ranks = rows.filter(({ role }) => role === 'body').map(({ cells }) => figureOf(cells[2]) ?? 0);
    assert.ok(ranks.length > 1);
    assert.deepEqual(
      ranks,
      ranks.toSorted((a, b) => a - b),
    );
    assert.equal(figureOf(rows.at(-1)?.cells[1]), form.shock?.lost);
  });
});

describe('the balance of a year', () => {
  test('is ceilings less uses, and counts on certain sources alone when asked', () => {
    const balance = balanceOf(arak, 1405);
    const cells = moneyCells(arak).filter(({ year }) => year === 1405);
    const certain = new Set(arak.byKind.source.filter(({ certainty }) => certainty === 'certain').map(({ id }) => id));
    const ceilings = (isCounted: (id: string) => boolean): number =>
      add(arak.byKind.source.filter(({ id }) => isCounted(id)).map(({ ceilings: own }) => own['1405'] ?? 0));
    assert.equal(balance.use, sumOf(cells));
    assert.equal(balance.surplus, ceilings(() => true) - balance.use);
    assert.equal(balance.uncertainUse, sumOf(cells.filter(({ source }) => !certain.has(source))));
    assert.equal(balance.certainRemainder, ceilings((id) => certain.has(id)) - (balance.use - balance.uncertainUse));
    assert.equal(balance.certainGap, Math.max(0, balance.uncertainUse - balance.certainRemainder));
  });
});

test('of two names that mean a source, the one that means fewer of them counts', () => {
  const { certainty } = arak.byKind.source.find(({ id }) => id === 'state-grant') ?? assert.fail();
  const alike = arak.byKind.source.filter((source) => source.certainty === certainty).map(({ id }) => id);
  assert.ok(alike.length > 1);
  for (const written of [`${certainty}=-50%,state-grant=-20%`, `state-grant=-20%، ${VALUES.certainty[certainty]}=-۵۰٪`]) {
    const changes = readShock(arak, written);
    assert.deepEqual([...changes.keys()].sort(), alike.toSorted());
    for (const source of alike) assert.deepEqual(changes.get(source), { part: source === 'state-grant' ? -0.2 : -0.5 });
  }
});

const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: { sanad: string } };
const folder = mkdtempSync(join(tmpdir(), 'sanad-budget-'));
const base = join(folder, 'plan');
cpSync(BASE, base, { recursive: true });
after(() => rmSync(folder, { recursive: true }));

function sanad(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1764000000' };
  return spawnSync(process.execPath, [bin.sanad, 'budget', ...args, '--plan', base], { encoding: 'utf8', env });
}

describe('the command', () => {
  const out = join(folder, 'out');
  const files = ['pdf', 'xlsx', 'csv', 'json'].map((form) => `budget-1405.${form}`);

  test('writes four files, and the same bytes again', () => {
    const { status, stdout, stderr } = sanad('۱۴۰۵', '--out', out);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /بودجهٔ سال ۱۴۰۵: ۲۰۰ میلیون ریال/);
    assert.deepEqual(readdirSync(out).sort(), ['.sanad', ...files.toSorted()]);
    const before = files.map((file) => readFileSync(join(out, file)));
    assert.equal(sanad('1405', '--out', out).status, 0);
    files.forEach((file, at) => assert.ok(before[at]?.equals(readFileSync(join(out, file))), file));
  });

  test('leaves what else stands in the folder', () => {
    writeFileSync(join(out, 'index.html'), 'وبگاه');
    assert.equal(sanad('1406', '--out', out, '--only', 'json').status, 0);
    assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'وبگاه');
    assert.ok(existsSync(join(out, 'budget-1406.json')) && !existsSync(join(out, 'budget-1406.pdf')));
    assert.deepEqual(readdirSync(folder).sort(), ['out', 'plan']);
  });

  test('answers what if on the screen and in files of their own', () => {
    const { status, stdout } = sanad('1404', '--out', out, '--shock', 'dues=-۷۰٪');
    assert.equal(status, 0);
    assert.match(stdout, /new-buses {2}خرید اتوبوس: ۱۰۰ میلیون ریال از ۴۰۰ میلیون ریال/);
    assert.match(stdout, /renew-fleet/);
    const [json, question] = ['budget-1404.json', 'budget-1404-shock.json'].map(
      (name) => JSON.parse(readFileSync(join(out, name), 'utf8')) as { total: number; shock?: { lost: number } },
    );
    assert.deepEqual([json?.total, json?.shock, question?.shock?.lost], [400, undefined, 100]);
  });

  test('refuses what it cannot read, says why, and writes nothing', () => {
    const nowhere = join(folder, 'nowhere');
    const cases: readonly (readonly [RegExp, ...string[]])[] = [
      [/YEAR نوشته نشده/],
      [/«1409» از سال‌های برنامه نیست؛ برنامه از ۱۴۰۴ تا ۱۴۰۸ است/, '1409'],
      [/«abc» از سال‌های برنامه نیست/, 'abc'],
      [/«due» منبع، طبقه یا قطعیت منابع این برنامه نیست.*«dues»/, '1404', '--shock', 'due=-20%'],
      [/به شکل «منبع=تغییر» نیست/, '1404', '--shock', 'dues'],
      [/تغییر «کم» خوانده نشد/, '1404', '--shock', 'dues=کم'],
      [/بیش از یک تغییر/, '1404', '--shock', 'dues=-20%,certain=-10%'],
      [/از همهٔ مبلغ منبع بیشتر است/, '1404', '--shock', 'dues=-120%'],
      [/مقدار «dollar»/, '1404', '--unit', 'dollar'],
    ];
    for (const [message, ...args] of cases) {
      const { status, stderr } = sanad(...args, '--out', nowhere);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, message);
    }
    assert.ok(!existsSync(nowhere));
  });

  test('makes no budget of a plan with a mistake in it, and leaves the last one', () => {
    const file = join(base, 'finance/budgets/1405.csv');
    mkdirSync(join(base, 'finance/budgets'));
    writeFileSync(file, 'شرح,پروژه,مصوب\nاتوبوس,new-bus,200\n');
    const before = readFileSync(join(out, 'budget-1405.json'), 'utf8');
    const { status, stderr } = sanad('1405', '--out', out);
    assert.equal(status, 1);
    assert.match(stderr, /finance\/budgets\/1405\.csv:2:8 error budget-project/);
    assert.equal(readFileSync(join(out, 'budget-1405.json'), 'utf8'), before);
    writeFileSync(file, 'شرح,پروژه,مصوب\nاتوبوس,new-buses,150\n');
    const mended = sanad('1405', '--out', out, '--only', 'json');
    assert.equal(mended.status, 0, mended.stderr);
    assert.match(mended.stdout, /پوشش برش ۷۵٪/);
  });
});
