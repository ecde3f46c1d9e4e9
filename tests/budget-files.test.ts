// Budget files as office programs write them: one budget in many forms gives the same lines, and any bytes give diagnostics.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { csvFormatRows, csvParseRows, dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { writeXlsx } from 'hucre';
import type { Budget, BudgetAmount, BudgetLine } from '../src/model/budget.ts';
import { readHeader } from '../src/parse/budget-columns.ts';
import { splitRows } from '../src/parse/split-rows.ts';
import { modelPlan, textsOf } from '../src/pipeline.ts';
import { PlanSession } from '../src/plan-session.ts';
import { readAssets } from '../src/read/read-assets.ts';
import { readAmount } from '../src/text/read-amount.ts';
import { findThousandsMarks } from '../src/text/thousands-marks.ts';
import { searchKey } from '../src/text/search-key.ts';
import { BASE } from './base-plan.ts';

const FIXTURES = 'tests/fixtures';
const ASSETS = await readAssets('.');
const TODAY = '1404/09/04';

/** The fixtures that hold one and the same budget. */
const FORMS = [
  'utf8',
  'utf8-bom',
  'windows-1256',
  'utf16',
  'utf16-big-endian',
  'semicolon',
  'sep-line',
  'persian-semicolon',
  'persian-comma',
  'bar',
  'persian-digits',
  'arabic-digits',
  'arabic-comma',
  'apostrophe-thousands',
  'space-thousands',
  'slash-thousands',
  'dot-thousands',
  'million-rial',
  'unit-in-head',
  'unit-in-plan',
  'repeated-head',
  'two-row-head',
  'long-form',
  'html-xls',
  'xlsx',
  'xlsx-sheets',
  'xls',
];

const CAPITAL = { credit: 'capital', side: 'uses' } as const;
const CURRENT = { credit: 'current', side: 'uses' } as const;
const thousand = (thousands: number) => thousands * 1000;
const LINES = [
  {
    ...CAPITAL,
    code: '210101',
    title: 'خرید اتوبوس',
    project: 'new-buses',
    source: 'dues',
    area: '1',
    amounts: { approved: thousand(1_250_000), amended: thousand(1_200_000), actual: thousand(980_500) },
    reason: 'تاخیر در تحویل، سه ماه',
  },
  {
    ...CURRENT,
    code: '210102',
    title: 'نگهداری اتوبوس',
    project: 'new-buses',
    source: 'dues',
    area: '2',
    amounts: { approved: thousand(40_000), amended: thousand(40_000) },
  },
  {
    ...CURRENT,
    code: '900001',
    title: 'حقوق کارکنان',
    amounts: { approved: thousand(2_700_000), amended: thousand(2_850_000), actual: thousand(2_840_000) },
  },
];

for (const form of FORMS) {
  test(`a budget as ${form} has the same lines`, async () => {
    const budget = await budgetOf(`budget-${form}`);
    assert.deepEqual(budget.stages, ['approved', 'amended', 'actual']);
    assert.deepEqual(budget.lines.map(plain), LINES);
    assert.equal(budget.unit, form === 'million-rial' ? 'million-rial' : 'thousand-rial');
  });
}

test('places are lines of a text and cells of a workbook', async () => {
  const [text, workbook] = [await budgetOf('budget-utf8'), await budgetOf('budget-xlsx')];
  const path = 'finance/budgets/1404.csv';
  const written = readFileSync(join(FIXTURES, 'budget-utf8', 'plan', path), 'utf8');
  const { place, amounts } = text.lines[1] ?? assert.fail();
  assert.equal(place.row, 5);
  assert.equal(written.slice(place.span.start, place.span.end), '210102,نگهداری اتوبوس,خرید اتوبوس,عوارض,هزینه‌ای,2,40000,,,');
  const { span } = amounts.approved?.place ?? assert.fail();
  assert.equal(written.slice(span.start, span.end), '40000');
  assert.deepEqual(workbook.lines[1]?.amounts.approved?.place, {
    span: { file: 'finance/budgets/1404.xlsx', start: 0, end: 0 },
    row: 5,
    cell: 'G5',
  });
});

test('the example of the guide is read, and every head of a column that it names', async () => {
  const guide = readFileSync('docs/budget.md', 'utf8');
  const example = /```csv\n([^]*?)```/.exec(guide)?.[1] ?? assert.fail();
  await withFiles(new Map([['finance/budgets/1404.csv', Buffer.from(example)]]), async (dir) => {
    const { plan, diagnostics } = await modelPlan(dir);
    assert.deepEqual(diagnostics, []);
    const sums = plan?.budgets.get(1404)?.lines.map(({ amounts }) => [amounts.approved?.rials, amounts.actual?.rials]);
    assert.deepEqual(sums, [
      [1250e6, 980_500_000],
      [2700e6, 2840e6],
    ]);
  });
  const rows = [...guide.matchAll(/^\| [^|]+ \| ([^|:]+)(?::[^|]*)? \|$/gm)].map(([, names = '']) => names);
  const names = rows.slice(rows.findIndex((row) => row.startsWith('کد بودجه'))).filter((row) => row.includes('`') && !/\d/.test(row));
  assert.equal(names.length, 14);
  const isColumn = (cells: readonly string[], name: string): boolean => {
    const head = readHeader(cells, 1404);
    return 'columns' in head && [...head.columns, ...head.twice].some(({ at }) => cells[at] === name);
  };
  for (const name of names.flatMap((row) => row.split('،').map((one) => one.replaceAll('`', '').trim()))) {
    assert.ok(isColumn([name, 'مبلغ'], name) || isColumn(['کد', name], name) || isColumn([name, 'کد', 'مبلغ'], name), name);
  }
});

test('a rounded figure tells how fine it was written', async () => {
  const { lines } = await budgetOf('budget-total-rounded');
  assert.deepEqual(
    lines.map(({ amounts }) => [amounts.approved?.rials, amounts.approved?.step]),
    [
      [882e12, 1e12],
      [220e12, 1e13],
      [590e12, 1e13],
    ],
  );
});

test('sums are read as they are written, and what is in doubt is not', () => {
  const cases: readonly (readonly [written: string, read: string])[] = [
    ['1250', '1250'],
    ['۱۲۵۰', '1250'],
    ['١٢٥٠', '1250'],
    ['1,250', '1250'],
    ['۱٬۲۵۰٬۰۰۰', '1250000'],
    ['1،250،000', '1250000'],
    ['770/000/000/000', '770000000000'],
    ['1.250.000', '1250000'],
    ['1 250 000', '1250000'],
    ['1\u00a0250', '1250'],
    ['1\u202f250', '1250'],
    ["1'250", '1250'],
    ['1’250', '1250'],
    ['88.2', '882/1'],
    ['۸۸٫۲', '882/1'],
    ['1,250.50', '125050/2'],
    ['۱٬۲۵۰٫۵', '12505/1'],
    ['1/250/000.5', '12500005/1'],
    ['1.250.000٫5', '12500005/1'],
    ['1.250', '1250/3'],
    ['-1250', '-1250'],
    ['1250-', '-1250'],
    ['\u22121250', '-1250'],
    ['(1,250)', '-1250'],
    ['\u200f(۱٬۲۵۰)\u200f', '-1250'],
    ['0', '0'],
    ['', 'missing'],
    ['  ', 'missing'],
    ['-', 'missing'],
    ['—', 'missing'],
    ['\u200e', 'missing'],
    ['12/5', 'slash'],
    ['770/000', 'slash'],
    ['1404/05/21', 'slash'],
    ['1.2.3', 'slash'],
    ['1,25', 'groups'],
    ['1,2500', 'groups'],
    ['1,250,00', 'groups'],
    ['1,250٬000', 'groups'],
    ['1 25', 'groups'],
    ['1.2E+12', 'exponent'],
    ['4e5', 'exponent'],
    ['#REF!', 'sheet-error'],
    ['####', 'sheet-error'],
    ['حدود ۱۰', 'words'],
    ['10 ریال', 'words'],
    ['--5', 'words'],
    ['50%', 'words'],
  ];
  for (const [written, read] of cases) {
    const found = readAmount(written);
    const told =
      found.kind === 'missing'
        ? 'missing'
        : found.kind === 'fault'
          ? found.fault
          : found.digits + (found.decimals ? `/${found.decimals}` : '');
    assert.equal(told, read, JSON.stringify(written));
  }
});

test('a mark that parts thousands in one sum of a table parts them in all, and no decimals', () => {
  assert.deepEqual([...findThousandsMarks(['12/5', '770/000', '18.5', '1404/05/21', '1,250,000'])], []);
  for (const mark of ['/', '.'] as const) {
    const marks = findThousandsMarks(['640', `(۱${mark}۱۳۰${mark}۰۰۰)`]);
    assert.deepEqual([...marks], [mark]);
    assert.deepEqual(readAmount(`-۶۴۰${mark}۵۰۰`, marks), { kind: 'amount', digits: '-640500', decimals: 0 });
    assert.deepEqual(readAmount(`12${mark}5`, marks), { kind: 'fault', fault: 'slash' });
    assert.deepEqual(readAmount('12٫5', marks), { kind: 'amount', digits: '125', decimals: 1 });
  }
});

test('every number that is grouped any way is read back', () => {
  const marks = fc.constantFrom(',', '٬', '،', ' ', '\u00a0', "'");
  const digits = fc.constantFrom('0123456789', '۰۱۲۳۴۵۶۷۸۹', '٠١٢٣٤٥٦٧٨٩');
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), marks, digits, (value, mark, set) => {
      const grouped = String(value).replace(/\B(?=(\d{3})+(?!\d))/g, mark);
      const found = readAmount(grouped.replace(/\d/g, (digit) => set.charAt(Number(digit))));
      assert.deepEqual(found, { kind: 'amount', digits: String(value), decimals: 0 });
    }),
    { seed: 1404 },
  );
});

const cell = fc.oneof(fc.string({ maxLength: 6 }), fc.stringMatching(/^[",;\n\r ا۱]{0,6}$/));
const isBlank = (row: readonly string[]): boolean => row.length === 1 && row[0] === '';

test('rows and cells are those of d3-dsv, and every cell stands where it says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
      fc.constantFrom(',', ';', '\t', '|'),
      (rows, mark) => {
        const text = dsvFormat(mark).formatRows(rows);
        const found = [...splitRows(text, mark)];
        assert.deepEqual(
          found.map(({ cells }) => cells.map((one) => one.text)).filter((row) => !isBlank(row)),
          dsvFormat(mark)
            .parseRows(text)
            .filter((row) => !isBlank(row)),
        );
        for (const { cells, line } of found) {
          assert.equal(line, (text.slice(0, cells[0]?.start).match(/\r\n|\n|\r/g)?.length ?? 0) + 1);
          for (const { text: said, start, end } of cells)
            assert.ok([said, csvFormatRows([[said]]), `"${said.replaceAll('"', '""')}"`].includes(text.slice(start, end)));
        }
      },
    ),
    { seed: 1404, numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a,\n\r ]{0,30}$/), (text) => {
      const found = [...splitRows(text, ',')].map(({ cells }) => cells.map((one) => one.text));
      assert.deepEqual(
        found.filter((row) => !isBlank(row)),
        csvParseRows(text).filter((row) => !isBlank(row)),
      );
    }),
    { seed: 1404, numRuns: 500 },
  );
});

test('whatever stands in a text, its cells follow one another and none is lost', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[",\n\ra]{0,40}$/), (text) => {
      let at = 0;
      for (const { cells } of splitRows(text, ',')) {
        for (const { start, end } of cells) {
          assert.ok(start >= at && end >= start && end <= text.length);
          assert.match(text.slice(at, start), /^[,\r\n]{0,2}$/);
          at = end;
        }
      }
      assert.match(text.slice(at), /^(?:\r\n|[\r\n])?$/);
    }),
    { seed: 1404, numRuns: 1000 },
  );
});

test('any bytes as budget files give diagnostics', async () => {
  const starts = ['', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '\u00ff\u00fe', '\u00fe\u00ff', '<table>', 'sep=;\n'].map((text) =>
    Buffer.from(text, 'latin1'),
  );
  const head = Buffer.from('کد,شرح,پروژه,حالت,نوع,مبلغ\n');
  const bytes = fc.oneof(
    fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 })).map((parts) => Buffer.concat(parts)),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.concat([head, Buffer.from(text)])),
    fc.stringMatching(/^[",\n۱5.\/ ()جمعمصوب-]{0,120}$/).map((text) => Buffer.concat([head, Buffer.from(text)])),
    // A workbook with bytes changed.
    fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 20 })).map(([at, added]) => {
      const whole = readFileSync(join(FIXTURES, 'budget-xlsx/plan/finance/budgets/1404.xlsx'));
      const start = at % whole.length;
      return Buffer.concat([whole.subarray(0, start), added, whole.subarray(start + added.length)]);
    }),
    fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 20 })).map(([at, added]) => {
      const whole = readFileSync(join(FIXTURES, 'budget-xls/plan/finance/budgets/1404.xls'));
      const start = at % whole.length;
      return Buffer.concat([whole.subarray(0, start), added, whole.subarray(start + added.length)]);
    }),
  );
  const name = fc.constantFrom('1404.csv', '1405.txt', '1406.xlsx', '1407.xls', 'x.csv', '1408.ods');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, bytes), { minLength: 1, maxLength: 3 }), async (files) => {
      await withFiles(new Map(files.map(([file, content]) => [`finance/budgets/${file}`, content])), async (dir) => {
        const checked = await modelPlan(dir);
        const lengths = new Map(textsOf(checked).map(({ path, text }) => [path, text.length]));
        for (const { span, code } of checked.diagnostics) {
          assert.ok(
            span.start >= 0 && span.start <= span.end && span.end <= (lengths.get(span.file) ?? 0),
            `${code} is outside ${span.file}`,
          );
        }
        for (const budget of checked.plan?.budgets.values() ?? []) {
          for (const line of budget.lines) for (const one of Object.values(line.amounts)) assert.ok(Number.isSafeInteger(one?.rials));
        }
      });
    }),
    { seed: 1404, numRuns: 150 },
  );
});

const BUSY: Readonly<Record<string, string>> = {
  commas: ','.repeat(400_000),
  'empty rows': '\n'.repeat(400_000),
  quotes: '"'.repeat(400_001),
  'open quotes': '"a,'.repeat(150_000),
  digits: `شرح,مصوب\nالف,${'1'.repeat(200_000)}`,
  groups: `شرح,مصوب\nالف,"${'1,'.repeat(200_000)}"`,
  brackets: `شرح,مصوب\nالف,${'('.repeat(200_000)}`,
  spaces: `شرح,مصوب${' '.repeat(300_000)}\nالف${' '.repeat(300_000)},1`,
  totals: `شرح,مصوب\n${'جمع,5\n'.repeat(20_000)}`,
  'lines and totals': `شرح,مصوب\n${'الف,1\nجمع,5\n'.repeat(10_000)}`,
  'bad sums': `شرح,مصوب\n${'الف,x\n'.repeat(150_000)}`,
  'bad projects': `شرح,پروژه,مصوب\n${Array.from({ length: 50_000 }, (_, at) => `الف,p${at},1\n`).join('')}`,
  'long rows': `شرح,مصوب\n${'الف,1,2\n'.repeat(150_000)}`,
  'one line in many states': `شرح,حالت,مبلغ\n${'الف,مصوب,1\nالف,عملکرد,1\n'.repeat(50_000)}`,
  'a long total': `شرح,مصوب\nجمع${' کل'.repeat(100_000)},5`,
  'heads in brackets': `${'(('.repeat(100_000)},${'مصوب ('.repeat(50_000)}`,
};

for (const [name, text] of Object.entries(BUSY)) {
  test(`a budget of ${name} comes to an end`, { timeout: 30_000 }, async () => {
    await withFiles(new Map([['finance/budgets/1404.csv', Buffer.from(text)]]), async (dir) => {
      assert.ok((await modelPlan(dir)).plan);
    });
  });
}

test('a session reads a workbook when it is told to, and again only when it has changed', async () => {
  const path = 'finance/budgets/1404.xlsx';
  const [whole, other] = ['budget-xlsx', 'budget-xlsx-faults'].map((name) => readFileSync(join(FIXTURES, name, 'plan', path)));
  await withFiles(new Map([[path, whole ?? assert.fail()]]), async (dir) => {
    const session = new PlanSession(dir, ASSETS);
    assert.equal(session.check(TODAY).plan?.budgets.size, 0);
    assert.equal(await session.readWorkbooks(), true);
    const first = session.check(TODAY);
    assert.equal(first.plan?.budgets.get(1404)?.lines.length, 3);
    assert.equal(await session.readWorkbooks(), false);
    assert.equal(session.check(TODAY).budgets[0], first.budgets[0]);
    writeFileSync(join(dir, path), other ?? assert.fail());
    assert.equal(await session.readWorkbooks(), true);
    assert.ok(session.check(TODAY).diagnostics.some(({ code }) => code === 'budget-project'));
    rmSync(join(dir, path));
    assert.equal(await session.readWorkbooks(), false);
    assert.equal(session.check(TODAY).plan?.budgets.size, 0);
  });
});

test('a workbook with too many rows is not read by halves', async () => {
  const rows = [['شرح', 'مصوب'], ...Array.from({ length: 50_000 }, () => ['الف', 1])];
  const workbook = await writeXlsx({ sheets: [{ name: 'بودجه', rows }] });
  await withFiles(new Map([['finance/budgets/1404.xlsx', workbook]]), async (dir) => {
    const { plan, diagnostics } = await modelPlan(dir);
    assert.deepEqual(
      diagnostics.map(({ code, args }) => ({ code, args })),
      [{ code: 'budget-file-unreadable', args: { reason: 'rows' } }],
    );
    assert.equal(plan?.budgets.size, 0);
  });
});

test('a budget that is open in an editor counts as it stands there', async () => {
  await withFiles(new Map([['finance/budgets/1404.csv', Buffer.from('شرح,مصوب\nالف,1\n')]]), async (dir) => {
    const session = new PlanSession(dir, ASSETS);
    assert.deepEqual(session.check(TODAY).diagnostics, []);
    const { diagnostics } = session.check(TODAY, new Map([['finance/budgets/1404.csv', 'شرح,مصوب\nالف,1/5\n']]));
    assert.deepEqual(
      diagnostics.map(({ code, span }) => [code, span.start, span.end]),
      [['budget-amount', 13, 16]],
    );
  });
});

async function budgetOf(fixture: string): Promise<Budget> {
  return withFiles(new Map(filesOf(join(FIXTURES, fixture, 'plan'))), async (dir) => {
    const { plan } = await modelPlan(dir);
    return plan?.budgets.get(1404) ?? assert.fail(`${fixture} has no budget`);
  });
}

function filesOf(dir: string): [path: string, content: Buffer][] {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((entry) => entry.isFile());
  return paths.map(({ parentPath, name }) => [join(parentPath, name).slice(dir.length + 1), readFileSync(join(parentPath, name))]);
}

async function withFiles<T>(files: ReadonlyMap<string, Uint8Array>, ask: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'sanad-budget-'));
  try {
    cpSync(BASE, dir, { recursive: true });
    for (const [path, content] of files) {
      mkdirSync(join(dir, dirname(path)), { recursive: true });
      writeFileSync(join(dir, path), content);
    }
    return await ask(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** A line without its places, in the letters of a search, because old encodings lack some of ours. */
function plain({ place: _, title, reason, amounts, ...line }: BudgetLine): object {
  const rials = Object.entries(amounts as Readonly<Record<string, BudgetAmount>>).map(([stage, amount]): [string, number] => [
    stage,
    amount.rials,
  ]);
  const why = reason === undefined ? {} : { reason: searchKey(reason) };
  return { ...line, title: searchKey(title), amounts: Object.fromEntries(rials), ...why };
}
