// The workbook of a year's budget: what is in the file, and whether another program that calculates comes to the very same figures.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { readXlsx, type Cell, type Sheet } from 'hucre/xlsx';
import type { BudgetAmount, BudgetLine } from '../src/model/budget.ts';
import type { Plan, Project } from '../src/model/types.ts';
import { modelPlan } from '../src/pipeline.ts';
import { readAssets } from '../src/read/read-assets.ts';
import { budgetSlice } from '../src/reckon/budget-slice.ts';
import { sumsBy } from '../src/reckon/money.ts';
import type { ReconciledProject, Reconciliation } from '../src/reckon/reconcile.ts';
import type { Theme } from '../src/render/theme.ts';
import { budgetWorkbook } from '../src/render/xlsx/budget-workbook.ts';
import { layOutSheets } from '../src/render/xlsx/lay-out-sheets.ts';
import { renderWorkbook } from '../src/render/xlsx/render-workbook.ts';
import { rewriteZip } from '../src/render/xlsx/rewrite-zip.ts';
import { sheetNames } from '../src/render/xlsx/sheet-names.ts';
import type { SheetRow, SheetTable, Workbook } from '../src/render/xlsx/sheet-table.ts';
import { BASE } from './base-plan.ts';

const YEAR = 1405;
const { colors } = (await readAssets('.')).theme as Theme;
const META = { title: 'بودجهٔ سال ۱۴۰۵ & پیوست', author: 'شهرداری', created: '2025-08-12T00:00:00Z' };
const plan = await planIn('plan');
const slice = budgetSlice(plan, YEAR);
const pages = new Map([...[...plan.items.keys()].map((id, at) => [id, String(at)] as const), ['view:unit', 'u'], ['view:mission', 'm']]);
const places = { pages, lineOf: () => 7 };
const budget = budgetWorkbook(plan, slice, reconciled(plan), places, META);
const bytes = await renderWorkbook(budget, colors);

async function planIn(dir: string): Promise<Plan> {
  const { plan } = await modelPlan(dir);
  assert.ok(plan);
  return plan;
}

/** A reconciliation of four projects: as planned, less, without a line and outside the slice; rials are a million of the plan's unit. */
function reconciled(plan: Plan): Reconciliation {
  const file = `finance/budgets/${YEAR}.csv`;
  const placeAt = (row: number) => ({ span: { file, start: 0, end: 0 }, row });
  const amount = (millions: number, row: number): BudgetAmount => ({ rials: millions * 1e6, step: 1, place: placeAt(row) });
  const line = (row: number, millions: number, more: Partial<BudgetLine> = {}): BudgetLine => ({
    place: placeAt(row),
    side: 'uses',
    title: `ردیف ${row}`,
    amounts: { approved: amount(millions, row) },
    ...more,
  });
  const sums = [...sumsBy(slice.cells, 'project')].map(([project, { total }]) => [project, total] as const);
  const made = (project: string, planned: number, given: number | undefined, kind: ReconciledProject['kind']): ReconciledProject => ({
    project,
    kind,
    matchedBy: ['project'],
    slice: planned * 1e6,
    amounts: given === undefined ? {} : { approved: given * 1e6 },
    compared: given === undefined ? undefined : given * 1e6,
    difference: ((given ?? 0) - planned) * 1e6,
    percent: undefined,
    tolerance: 0,
    lines: given === undefined ? [] : [line(7, given, { project })],
    planSpan: { file: plan.items.get(project)?.file ?? '', start: 0, end: 0 },
    reasons: kind === 'less' ? ['تخصیص کمتر', '=دلیل'] : [],
  });
  const projects = sums.map(([project, planned], at) =>
    at === 0
      ? made(project, planned, planned - 1.5, 'less')
      : at === 1
        ? made(project, planned, undefined, 'no-line')
        : made(project, planned, planned, 'equal'),
  );
  return {
    year: YEAR,
    budget: { year: YEAR, file, unit: 'rial', stages: ['approved'], lines: [] },
    stage: 'approved',
    projects: [...projects, made('tr-p99', 0, 12, 'not-in-slice')],
    outside: [line(40, 300, { code: '10-2/3', credit: 'current', unit: 'خدمات', reason: '+افزوده' }), line(41, 0)],
    resources: [],
    sources: [],
    sourceShifts: [],
    yearShifts: [],
    totals: { ofPlan: {}, outside: {}, resources: {} },
    tolerance: 0,
  };
}

/** The plan with areas of its own, and its projects in none of them. */
function withAreas(areas: Readonly<Record<string, string>>): Plan {
  const items = new Map([...plan.items].map(([id, item]) => [id, item.kind === 'project' ? nowhere(item) : item]));
  const project = plan.byKind.project.map(nowhere);
  return { ...plan, settings: { ...plan.settings, areas }, items, byKind: { ...plan.byKind, project } };
}

const nowhere = ({ areas: _areas, areaShares: _shares, ...project }: Project): Project => project;

async function readSheets(file: Uint8Array): Promise<Map<string, Sheet>> {
  const { sheets } = await readXlsx(file, { readStyles: true });
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

async function readSheet(table: Partial<SheetTable>, colored = colors): Promise<Sheet> {
  const sheet: SheetTable = { name: 'برگه', title: 'عنوان', notes: [], columns: [], rows: [], ...table };
  const sheets = await readSheets(await renderWorkbook({ ...META, sheets: [sheet] }, colored));
  const [read] = sheets.values();
  assert.ok(read);
  return read;
}

/** Gives a cell by its letters and number, as in B7. */
function cellAt(sheet: Sheet | undefined, name: string): Cell | undefined {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return sheet?.cells?.get(`${Number(row) - 1},${column}`);
}

function rowWith(sheet: Sheet | undefined, label: string): number {
  const at = sheet?.rows.findIndex((row) => row.includes(label)) ?? -1;
  assert.notEqual(at, -1, label);
  return at;
}

const TEXT = { kind: 'text', title: 'شرح', width: 30 } as const;
const SUM = { kind: 'sum', title: 'مبلغ', width: 14 } as const;

describe('the file', () => {
  test('every sheet is read from right to left, with its head frozen, a filter, and rows repeated in print', async () => {
    const sheets = await readSheets(bytes);
    for (const [name, sheet] of sheets) {
      const table = budget.sheets.find((one) => one.name === name);
      const header = 2 + (table?.notes.length ?? 0);
      const frozen = 1 + Math.max(0, table?.columns.findIndex(({ kind }) => kind === 'text') ?? 0);
      assert.equal(sheet.view?.rightToLeft, true, name);
      assert.deepEqual(sheet.freezePane, { rows: header, columns: frozen }, name);
      assert.match(sheet.autoFilter?.range ?? '', new RegExp(`^A${header}:`), name);
      assert.equal(sheet.pageSetup?.printTitlesRow, `$${header}:$${header}`, name);
      assert.equal(sheet.pageSetup?.orientation, 'landscape');
      assert.equal(sheet.pageSetup?.fitToWidth, 1);
      assert.match(sheet.headerFooter?.oddHeader ?? '', /بودجهٔ سال ۱۴۰۵ && پیوست/);
      assert.match(sheet.headerFooter?.oddFooter ?? '', /&P \/ &N/);
      assert.deepEqual(
        sheet.rows[header - 1],
        table?.columns.map(({ title }) => title),
        name,
      );
    }
    assert.equal(sheets.size, budget.sheets.length);
  });

  test('the same workbook gives the same bytes, and bears no time but its own', async () => {
    assert.deepEqual(await renderWorkbook(budget, colors), bytes);
    const later = await renderWorkbook({ ...budget, created: '2026-01-01T00:00:00Z' }, colors);
    assert.notDeepEqual(later, bytes);
    const { properties } = await readXlsx(bytes);
    assert.equal(properties?.created?.toISOString(), '2025-08-12T00:00:00.000Z');
    assert.equal(properties?.modified?.toISOString(), '2025-08-12T00:00:00.000Z');
    assert.equal(properties?.title, META.title);
    assert.equal(properties?.creator, META.author);
  });

  test('money has brackets for negatives and a zero for zero; what is missing is empty', async () => {
    const columns = [TEXT, SUM, { kind: 'share', title: 'سهم', width: 8, of: 1 }] as const;
    const rows = [{ cells: ['الف', -5] }, { cells: ['ب', 0] }, { cells: ['پ', undefined] }];
    const sheet = await readSheet({ columns, rows, total: 'جمع' });
    assert.deepEqual(
      ['B3', 'B4', 'B5', 'B6'].map((name) => cellAt(sheet, name)?.value),
      [-5, 0, null, -5],
    );
    assert.equal(cellAt(sheet, 'B3')?.style?.numFmt, '#,##0;(#,##0);0');
    assert.equal(cellAt(sheet, 'C3')?.style?.numFmt, '0.0%;(0.0%);0.0%');
    assert.equal(cellAt(sheet, 'C5')?.value, '');
  });

  test('a text stays a text, whatever it opens with and however long it is', async () => {
    const long = 'م'.repeat(40_000);
    const texts = ['=1+1', '+98', '-5', '@SUM(A1)', '#N/A', '4/1', '001', 'یک\nدو', 'a < b & "c"', '\u200cنیم', long];
    const sheet = await readSheet({ columns: [TEXT, { ...TEXT, kind: 'code' }], rows: texts.map((text) => ({ cells: [text, text] })) });
    const read = sheet.rows.slice(2).map((row) => row);
    assert.deepEqual(
      read.slice(0, -1),
      texts.slice(0, -1).map((text) => [text, text]),
    );
    assert.equal(read.at(-1)?.[0], `${'م'.repeat(32_766)}…`);
    for (const [key, cell] of sheet.cells ?? []) assert.equal(cell.formula, undefined, key);
    assert.equal(cellAt(sheet, 'A3')?.style?.numFmt, '@');
    // What Excel would show as #### is not marked as a text.
    assert.notEqual(cellAt(sheet, 'A13')?.style?.numFmt, '@');
  });

  test('codes are written from left to right, titles from right to left', async () => {
    const sheet = await readSheet({ columns: [TEXT, { ...TEXT, kind: 'code' }], rows: [{ cells: ['عنوان', 'tr-p01'] }] });
    assert.equal(cellAt(sheet, 'A3')?.style?.alignment?.readingOrder, 'rtl');
    assert.equal(cellAt(sheet, 'B3')?.style?.alignment?.readingOrder, 'ltr');
  });

  test('rows are as high as their longest text asks, and only such texts are wrapped', async () => {
    const sheet = await readSheet({ columns: [TEXT], rows: [{ cells: ['کوتاه'] }, { cells: ['واژه '.repeat(30)] }] });
    const [short = 0, long = 0] = [2, 3].map((row) => sheet.rowDefs?.get(row)?.height);
    assert.ok(long > 3 * short, `${short} ${long}`);
    assert.equal(cellAt(sheet, 'A3')?.style?.alignment?.wrapText, undefined);
    assert.equal(cellAt(sheet, 'A4')?.style?.alignment?.wrapText, true);
  });

  test('groups stand above their rows, in bold and with an outline for which room is made', async () => {
    const rows: SheetRow[] = [{ cells: ['گروه'], children: [{ cells: ['میانه'], children: [{ cells: ['برگ', 4] }] }] }];
    const workbook = { ...META, sheets: [{ name: 'ب', title: 'ع', notes: [], columns: [TEXT, SUM], rows, total: 'جمع' }] };
    const file = await renderWorkbook(workbook, colors);
    const sheet = (await readSheets(file)).get('ب');
    assert.equal(sheet?.outlineProperties?.summaryBelow, false);
    assert.deepEqual(
      [2, 3, 4, 5].map((row) => sheet?.rowDefs?.get(row)?.outlineLevel ?? 0),
      [0, 1, 2, 0],
    );
    assert.deepEqual(
      ['A3', 'A4', 'A5', 'A6'].map((name) => cellAt(sheet, name)?.style?.font?.bold ?? false),
      [true, true, false, true],
    );
    assert.deepEqual(
      ['A3', 'A4', 'A5'].map((name) => cellAt(sheet, name)?.style?.alignment?.indent ?? 0),
      [0, 1, 2],
    );
    assert.equal(cellAt(sheet, 'A6')?.style?.border?.top?.style, 'medium');
    rewriteZip(file, (path, text) => {
      if (path.endsWith('sheet1.xml')) assert.match(text, /<sheetFormatPr outlineLevelRow="2" /);
      return text;
    });
  });

  test('sheets have names that spreadsheet programs take, no two alike', () => {
    assert.deepEqual(sheetNames(['الف/ب', 'الف ب', "'نقل'", '', 'History', 'x'.repeat(40), 'X'.repeat(40)]), [
      'الف ب',
      'الف ب 2',
      'نقل',
      'Sheet',
      'History 2',
      'x'.repeat(31),
      `${'X'.repeat(29)} 2`,
    ]);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 12 }), (wanted) => {
        const names = sheetNames(wanted);
        assert.equal(new Set(names.map((name) => name.toLowerCase())).size, wanted.length);
        for (const name of names) assert.match(name, /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
      }),
    );
  });

  test('an archive that is written again has the same files, changed where asked', () => {
    const paths: string[] = [];
    const same = rewriteZip(bytes, (path, text) => (paths.push(path), text));
    assert.deepEqual(same, bytes);
    assert.ok(paths.includes('xl/workbook.xml'));
    const changed = rewriteZip(bytes, (path, text) => (path === 'xl/workbook.xml' ? `${text}<!-- ٪ -->` : text));
    rewriteZip(changed, (path, text) => {
      assert.equal(text.endsWith('<!-- ٪ -->'), path === 'xl/workbook.xml');
      return text;
    });
  });
});

describe('formulas', () => {
  const columns = [
    TEXT,
    SUM,
    SUM,
    { kind: 'difference', title: 'اختلاف', width: 10, of: 1, less: 2 },
    { kind: 'ratio', title: 'نسبت', width: 10, of: 2, by: 1 },
    { kind: 'share', title: 'سهم', width: 10, of: 1 },
  ] as const;
  const rows: SheetRow[] = [
    { cells: ['الف'], children: [{ cells: ['یک', 10, 4] }, { cells: ['دو', undefined, 6] }] },
    { cells: ['ب', 30, undefined] },
    { cells: ['پ'], children: [{ cells: ['سه', undefined, 0] }] },
  ];

  test('totals add up the top rows, groups their own, and differences and parts say what they are made of', async () => {
    const sheet = await readSheet({ columns, rows, total: 'جمع' });
    const formulas = (row: number): (string | undefined)[] => [...'BCDEF'].map((letter) => cellAt(sheet, `${letter}${row}`)?.formula);
    const values = (row: number): unknown[] => [...'BCDEF'].map((letter) => cellAt(sheet, `${letter}${row}`)?.value);
    assert.deepEqual(formulas(3).slice(0, 3), ['SUM(B4:B5)', 'SUM(C4:C5)', 'SUM(D4:D5)']);
    assert.deepEqual(formulas(4), [
      undefined,
      undefined,
      'IF(COUNT(B4,C4)<2,"",B4-C4)',
      'IF(COUNT(C4,B4)<2,"",IF(B4=0,"",C4/B4))',
      'IF(COUNT(B4,B$9)<2,"",IF(B$9=0,"",B4/B$9))',
    ]);
    assert.deepEqual(formulas(9).slice(0, 3), ['SUM(B3,B6:B7)', 'SUM(C3,C6:C7)', 'SUM(D3,D6:D7)']);
    assert.equal(formulas(7)[0], 'IF(COUNT(B8)<1,"",SUM(B8))');
    // The second row has no first sum, so that its difference is missing and no part of the sum of differences.
    assert.deepEqual(values(3), [10, 10, 6, 1, 0.25]);
    assert.deepEqual(values(5), [null, 6, '', '', '']);
    assert.deepEqual(values(6), [30, null, '', '', 0.75]);
    assert.deepEqual(values(7), ['', 0, '', '', '']);
    assert.deepEqual(values(9), [40, 10, 6, 0.25, 1]);
  });

  test('where nothing is what a missing sum means, the difference is the other sum', async () => {
    const lenient = [TEXT, SUM, SUM, { ...columns[3], missingIsZero: true }] as const;
    const sheet = await readSheet({
      columns: lenient,
      rows: [{ cells: ['الف', undefined, 6] }, { cells: ['ب', 5, undefined] }],
      total: 'جمع',
    });
    assert.deepEqual(
      ['D3', 'D4', 'D5'].map((name) => cellAt(sheet, name)?.value),
      [-6, 5, -1],
    );
    assert.equal(cellAt(sheet, 'D3')?.formula, 'B3-C3');
  });

  test('a table without rows has a total of 0', async () => {
    const sheet = await readSheet({ columns, rows: [], total: 'جمع' });
    assert.deepEqual(
      [...'BCDEF'].map((letter) => cellAt(sheet, `${letter}3`)?.value),
      [0, 0, 0, '', ''],
    );
  });

  test('a control compares the total with that of another sheet, by the name it has in the file', async () => {
    const one = { name: "برگهٔ 'یک'/دو", title: '', notes: ['یادداشت'], columns: [TEXT, SUM], rows: [{ cells: ['الف', 7] }], total: 'جمع' };
    const control = { label: 'کنترل', column: 1, sheet: one.name, sheetColumn: 1 };
    const two = { ...one, name: 'دو', notes: [], rows: [{ cells: ['ب', 9] }], control };
    const sheets = await readSheets(await renderWorkbook({ ...META, sheets: [one, two] }, colors));
    assert.deepEqual([...sheets.keys()], ["برگهٔ 'یک' دو", 'دو']);
    const cell = cellAt(sheets.get('دو'), 'B5');
    assert.equal(cell?.formula, "B4-'برگهٔ ''یک'' دو'!B5");
    assert.equal(cell?.value, 2);
    assert.throws(() => layOutSheets({ ...META, sheets: [{ ...two, control: { ...control, sheet: 'نیست' } }] }), /نیست/);
  });

  test('whatever the tree, each sum is that of the leaves below it, and its formula names exactly what it adds up', () => {
    const amount = fc.option(fc.integer({ min: -1e12, max: 1e12 }), { nil: undefined });
    const tree = fc.letrec<{ row: SheetRow }>((tie) => ({
      row: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        amount.map((value): SheetRow => ({ cells: ['برگ', value] })),
        fc.array(tie('row'), { minLength: 1, maxLength: 5 }).map((children): SheetRow => ({ cells: ['گروه'], children })),
      ),
    })).row;
    const leaves = ({ cells, children }: SheetRow): number[] =>
      children?.flatMap(leaves) ?? (typeof cells[1] === 'number' ? [cells[1]] : []);
    const flat = (row: SheetRow): SheetRow[] => [row, ...(row.children ?? []).flatMap(flat)];

    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 8 }), (rows) => {
        const table = { name: 'ب', title: '', notes: [], columns: [TEXT, SUM], rows, total: 'جمع' };
        const [laid] = layOutSheets({ ...META, sheets: [table] });
        const cells = laid?.rows.map((row) => row.cells[1]) ?? [];
        const written = [...rows.flatMap(flat), { cells: [], children: rows }];
        assert.equal(cells.length, written.length);
        written.forEach((row, at) => {
          const below = leaves(row).map(BigInt);
          const sum = below.length === 0 ? undefined : Number(below.reduce((total, leaf) => total + leaf, 0n));
          assert.equal(cells[at]?.value, sum);
          if (row.children)
            assert.equal(
              addedUp(cells[at]?.formula ?? '', (place) => cells[place - 3]?.value),
              sum,
            );
        });
      }),
    );
  });
});

/** Works out a formula that adds up cells of one column, for the property above. */
function addedUp(formula: string, valueAt: (place: number) => unknown): number | undefined {
  const parts = /SUM\(([^()]*)\)\)?$/.exec(formula)?.[1]?.split(',') ?? [];
  const places = parts.flatMap((part) => {
    const [first = 0, last = first] = part.split(':').map((ref) => Number(ref.slice(1)));
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
  const numbers = places.map(valueAt).filter((value) => typeof value === 'number');
  return numbers.length === 0 ? undefined : numbers.reduce((sum, value) => sum + value, 0);
}

describe('the budget of a year', () => {
  test('has a sheet for each view, and none for areas where the plan has none', async () => {
    assert.deepEqual(
      budget.sheets.map(({ name }) => name),
      [
        ['خلاصه', 'منابع', 'مأموریت و برنامه', 'حوزه', 'مسئله', 'متولی'],
        Object.keys(plan.settings.areas ?? {}).length > 0 ? ['منطقه'] : [],
        ['نوع اعتبار', 'پروژه‌ها', 'خانه‌ها', 'سنجش با بودجه', 'بیرون از برنامه'],
      ].flat(),
    );
    const [with_, without] = [withAreas({ n: 'شمال', s: 'جنوب' }), withAreas({})];
    const names = (of: Plan): string[] => budgetWorkbook(of, budgetSlice(of, YEAR), undefined, places, META).sheets.map(({ name }) => name);
    assert.ok(names(with_).includes('منطقه'));
    assert.ok(!names(without).includes('منطقه'));
    assert.ok(!names(with_).includes('سنجش با بودجه'));
  });

  test('every view comes to the total of the cells, and its control is 0', async () => {
    const sheets = layOutSheets(budget);
    const controls = sheets.flatMap(({ name, table, rows }) => {
      const at = table.control?.column;
      if (at === undefined) return [];
      const [total, control] = rows.slice(-2).map(({ cells }) => cells[at]?.value);
      assert.equal(total, slice.total, name);
      return [control];
    });
    assert.equal(controls.length, sheets.length - 2);
    assert.ok(controls.every((control) => control === 0));
    assert.ok(slice.total > 0);
  });

  test('the ground has every cell of the slice with its project and source', async () => {
    const ground = (await readSheets(bytes)).get('خانه‌ها');
    const head = rowWith(ground, 'شناسهٔ پروژه');
    const read = ground?.rows.slice(head + 1, -1).map((row) => [row[0], row[2], row[5], row[9]]);
    assert.deepEqual(
      read,
      slice.cells.map(({ project, source, program, amount }) => [project, source, program, amount]),
    );
  });

  test('rows name their items and the page of the document; a unit that is called like a domain is not taken for it', async () => {
    const sheets = await readSheets(bytes);
    const projects = sheets.get('پروژه‌ها');
    const first = slice.views.project[0];
    assert.equal(projects?.rows[rowWith(projects, first?.key ?? '')]?.at(-1), pages.get(first?.key ?? ''));
    const units = sheets.get('متولی');
    const unit = slice.views.unit.find(({ key }) => key === 'transport');
    assert.ok(unit && pages.has('transport'));
    const row = units?.rows[rowWith(units, 'transport')];
    assert.equal(row?.at(-1), 'u');
    assert.equal(row?.at(-2), unit.projects.join(' '));
    const missions = sheets.get('مأموریت و برنامه');
    assert.equal(missions?.rows[rowWith(missions, '4')]?.at(-1), 'm');
    assert.equal(missions?.rows[rowWith(missions, '4/1')]?.at(-1), null);
  });

  test('a source without a ceiling has no surplus, and takes none from its group', async () => {
    const [first, ...others] = slice.resources;
    assert.ok(first?.ceiling !== undefined);
    const open = { ...slice, resources: [{ ...first, ceiling: undefined, remainder: undefined }, ...others] };
    const sheets = layOutSheets(budgetWorkbook(plan, open, undefined, places, META));
    const resources = sheets.find(({ name }) => name === 'منابع');
    const row = resources?.rows.find(({ cells }) => cells[1]?.value === first.source);
    assert.deepEqual([row?.cells[3]?.value, row?.cells[5]?.value], [undefined, undefined]);
    const known = others.reduce((sum, { remainder }) => sum + (remainder ?? 0), 0);
    assert.equal(resources?.rows.at(-2)?.cells[5]?.value, known);
    assert.ok(resources?.table.notes.some((note) => note.includes('سقف دارند')));
  });

  test('the reconciliation is in the unit of the plan, with differences, reasons and places', async () => {
    const sheets = await readSheets(bytes);
    const sheet = sheets.get('سنجش با بودجه');
    const [less, missing] = slice.views.project;
    assert.ok(less && missing);
    const cut = sheet?.rows[rowWith(sheet, less.key)];
    assert.deepEqual(cut?.slice(2, 5), [less.amount, less.amount - 1.5, -1.5]);
    assert.equal(cut?.[5], -1.5 / less.amount);
    assert.deepEqual(cut?.slice(6, 8), ['کمتر از برنامه', 'تخصیص کمتر؛ =دلیل']);
    assert.equal(cut?.[8], '7');
    assert.equal(cut?.[9], `${plan.items.get(less.key)?.file}:7`);
    assert.ok(sheet?.rows.some(([note]) => note === 'پروندهٔ بودجه: finance/budgets/1405.csv'));
    assert.deepEqual(sheet?.rows[rowWith(sheet, missing.key)]?.slice(2, 6), [missing.amount, null, -missing.amount, -1]);
    assert.deepEqual(sheet?.rows[rowWith(sheet, 'بیرون از برش این سال')]?.slice(2, 6), [0, 12, 12, '']);
    const outside = sheets.get('بیرون از برنامه');
    assert.deepEqual(outside?.rows[rowWith(outside, '10-2/3')], ['10-2/3', 'ردیف 40', 'هزینه‌ای', 'خدمات', 300, '+افزوده', '40']);
  });

  test('where the budget file has no state to compare, there is no difference', () => {
    const { budget: file, ...rest } = reconciled(plan);
    const actual: Reconciliation = { ...rest, budget: { ...file, stages: ['actual'] }, stage: undefined };
    const sheets = layOutSheets(budgetWorkbook(plan, slice, actual, places, META));
    const table = sheets.find(({ name }) => name === 'سنجش با بودجه')?.table;
    assert.deepEqual(
      table?.columns.flatMap(({ kind, title }) => (kind === 'text' || kind === 'code' ? [] : [`${kind} ${title}`])),
      ['sum برش برنامه', 'sum عملکرد'],
    );
    assert.ok(table.notes.every((note) => !note.includes('اختلاف')));
  });

  test('a plan without anything in the year has a workbook too', async () => {
    const small = await planIn(BASE);
    const empty = budgetWorkbook(small, budgetSlice(small, 1300), undefined, { ...places, pages: new Map() }, META);
    const sheets = await readSheets(await renderWorkbook(empty, colors));
    assert.equal(sheets.get('خانه‌ها')?.rows.at(-1)?.[9], 0);
  });
});

describe('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-workbook-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const hard = hardWorkbook();
  const ground = `xl/worksheets/sheet${budget.sheets.findIndex(({ name }) => name === 'خانه‌ها') + 1}.xml`;
  const [firstCell] = slice.cells;
  const MORE = 12_345;
  let recomputed: Promise<Map<string, Map<string, Sheet>>> | undefined;

  /** Lets LibreOffice work out three files from which all results were taken, in one run. */
  function recompute(): Promise<Map<string, Map<string, Sheet>>> {
    recomputed ??= (async () => {
      const files = new Map([
        ['budget', withoutResults(bytes)],
        ['changed', withoutResults(withMoreMoney(bytes))],
        ['hard', withoutResults(await renderWorkbook(hard, colors))],
      ]);
      for (const [name, file] of files) writeFileSync(join(folder, `${name}.xlsx`), file);
      const { status, stderr } = spawnSync(
        onPath('soffice') ? 'soffice' : 'libreoffice',
        [
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
          '--headless',
          ...['--convert-to', 'xlsx', '--outdir', join(folder, 'out')],
          ...[...files.keys()].map((name) => join(folder, `${name}.xlsx`)),
        ],
        { timeout: 120_000, encoding: 'utf8' },
      );
      assert.equal(status, 0, stderr);
      const read = [...files.keys()].map(async (name) => {
        return [name, await readSheets(readFileSync(join(folder, 'out', `${name}.xlsx`)))] as const;
      });
      return new Map(await Promise.all(read));
    })();
    return recomputed;
  }

  /** Raises the first amount of the ground. */
  function withMoreMoney(file: Uint8Array): Uint8Array {
    return rewriteZip(file, (path, text) =>
      path === ground
        ? text.replace(/(<c r="J\d+" s="\d+"><v>)(\d+)/, (_, head: string, sum: string) => `${head}${Number(sum) + MORE}`)
        : text,
    );
  }

  for (const [name, workbook] of [['budget', budget] as const, ['hard', hard] as const]) {
    test(`comes to our results in every formula of the ${name} workbook`, async () => {
      const sheets = (await recompute()).get(name);
      let compared = 0;
      for (const laid of layOutSheets(workbook)) {
        const sheet = sheets?.get(laid.name);
        assert.ok(sheet, laid.name);
        laid.rows.forEach(({ cells }, down) => {
          cells.forEach(({ formula, value }, at) => {
            if (formula === undefined) return;
            const theirs = sheet.cells?.get(`${laid.headerRow + 1 + down},${at}`)?.formulaResult ?? '';
            const where = `${laid.name}, row ${laid.headerRow + 2 + down}, ${formula.slice(0, 80)}: ${String(theirs)} for ${value}`;
            if (value === undefined) assert.equal(theirs, '', where);
            // Their files keep fifteen digits.
            else assert.ok(typeof theirs === 'number' && Math.abs(theirs - Number(value)) <= 1e-14 * Math.abs(Number(value)), where);
            compared++;
          });
        });
      }
      assert.ok(compared > 40, String(compared));
    });
  }

  test('changes totals and breaks the controls when one amount of the ground is changed', async () => {
    const sheets = (await recompute()).get('changed');
    const changed = sheets?.get('خانه‌ها');
    assert.equal(changed?.rows.at(-1)?.[9], slice.total + MORE);
    assert.equal(changed?.rows[rowWith(changed, firstCell?.project ?? '')]?.[9], (firstCell?.amount ?? 0) + MORE);
    for (const { name, control } of budget.sheets) {
      if (control) assert.equal(sheets?.get(name)?.rows.at(-1)?.[control.column], -MORE, name);
    }
  });
});

/** A workbook of what is seldom: names with quotes, more groups than a formula has arguments, nothing, nothing to divide by. */
function hardWorkbook(): Workbook {
  const columns = [
    TEXT,
    SUM,
    SUM,
    { kind: 'difference', title: 'اختلاف', width: 10, of: 1, less: 2 },
    { kind: 'ratio', title: 'نسبت', width: 10, of: 3, by: 2 },
    { kind: 'share', title: 'سهم', width: 10, of: 1 },
    { kind: 'difference', title: 'اختلاف', width: 10, of: 1, less: 2, missingIsZero: true },
  ] as const;
  const groups = Array.from({ length: 300 }, (_, at): SheetRow => {
    const odd = at % 3 === 0 ? undefined : at * 1e9 + 1;
    return { cells: [`گروه ${at}`], children: [{ cells: ['یک', at, odd] }, { cells: ['دو', odd, 0] }] };
  });
  const missing: SheetRow[] = [
    { cells: ['تهی'], children: [{ cells: ['هیچ', undefined, undefined] }] },
    { cells: ['صفر', 0, 0] },
    { cells: ['منفی', -12.5, 3] },
    { cells: ['ژرف'], children: [{ cells: ['۱'], children: [{ cells: ['۲'], children: [{ cells: ['۳', 8, 2] }] }] }] },
  ];
  const table = { title: 'سخت', notes: [], columns, total: 'جمع' };
  const many = { ...table, name: "بس'یار / «گروه»", rows: groups };
  const control = { label: 'کنترل', column: 1, sheet: many.name, sheetColumn: 2 };

  return {
    ...META,
    sheets: [
      many,
      { ...table, name: 'کمبود', rows: missing, control },
      { ...table, name: 'تهی', rows: missing.slice(0, 1) },
      { title: 'بی‌جمع', notes: [], columns, name: 'بی‌جمع', rows: missing },
    ],
  };
}

const withoutResults = (file: Uint8Array): Uint8Array =>
  rewriteZip(file, (path, text) => (path.startsWith('xl/worksheets/') ? text.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1') : text));

function onPath(name: string): boolean {
  return spawnSync(name, ['--version'], { timeout: 60_000 }).error === undefined;
}
