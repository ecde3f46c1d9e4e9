// What a printer would send back, looked for on every laid-out page of the plan and of a generated plan of some 350 pages that is
// harder than any city's. The finders are in layout-faults.ts.
import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readAssets } from '../src/read/read-assets.ts';
import type { LaidLine, Page } from '../src/render/pdf/layout/pdfmake.ts';
import { linesOf } from '../src/render/pdf/layout/laid-line.ts';
import { Shaper } from '../src/render/text/shaper.ts';
import type { Block, Sheet } from '../src/view/tree.ts';
import { writeGeneratedPlan } from './generated-plan.ts';
import { layOutBudget, layOutPlan, type LaidPages, type LaidPlan } from './laid-pages.ts';
import {
  boxesOver,
  captionsParted,
  countCarriedOver,
  countContinuations,
  countNotes,
  headingsAtFoot,
  linesAlone,
  notesAstray,
  openingsOf,
  openingsOnEven,
  pagesEmpty,
  rowsCut,
  rowsParted,
  tablesUnnamed,
  textOf,
  textOutside,
  wordsCut,
  wordsLost,
  type Fault,
  type Measure,
} from './layout-faults.ts';

const folder = mkdtempSync(join(tmpdir(), 'sanad-layout-'));
const generated = join(folder, 'generated');
const { fonts } = await readAssets('.');
const shapers = { regular: new Shaper(fonts.regular), bold: new Shaper(fonts.bold) };
const measure: Measure = (text, sizePt, bold) =>
  (shapers[bold ? 'bold' : 'regular'].shape({ text, before: '', after: '', level: 1, features: ['tnum'] }).width * sizePt) / 1000;
after(() => rmSync(folder, { recursive: true }));

const CHECKS: Readonly<Record<string, (laid: LaidPages) => Fault[]>> = {
  'no heading stands at the foot of a page': headingsAtFoot,
  'no single line of a paragraph or a note stands alone at either end of a page': linesAlone,
  'no row of a table or of facts is cut by a page': rowsCut,
  'no sum is parted from the row before it, no group from the row after it': rowsParted,
  'caption and header stand on each page of their table, and say when it goes on': tablesUnnamed,
  'no text leaves the margins or its column': (laid) => textOutside(laid, measure),
  'no word or figure is cut': wordsCut,
  'no two boxes lie over each other': (laid) => boxesOver(laid, measure),
  'images and charts keep their words': captionsParted,
  'every note begins on the page of its mark and goes on on the next': notesAstray,
  'no page is empty but those before a chapter': pagesEmpty,
  'chapters open on odd pages': openingsOnEven,
  'all words of tables are there': wordsLost,
};

test('what is taller than a page is cut or made smaller, and not lost', async () => {
  const dir = join(folder, 'tall');
  cpSync('tests/fixtures/_base/plan', dir, { recursive: true });
  const long = 'واژه‌های دراز '.repeat(900);
  appendFileSync(join(dir, 'plan.md'), `\n| الف | ب |\n| --- | --- |\n| یک | دو |\n| ${long} | سه |\n`);
  const project = readFileSync(join(dir, 'domains/roads/projects/new-buses.md'), 'utf8');
  const tall = project
    .replace(/^weight.*\n/m, '')
    .replace('location: همهٔ شهر', `location: ${long}`)
    .replace('outputs:', `outputs:${'\n  - { title: ایستگاه, quantity: 5, unit: دستگاه }'.repeat(70)}`)
    .replace('milestones:', `milestones:${'\n  - { title: تحویل, date: 1404/09/15 }'.repeat(70)}`)
    .replace(/dues: \d+/g, 'dues: 0')
    .replace('total: 900', 'total: 0');
  for (let index = 1; index <= 40; index++)
    writeFileSync(join(dir, `domains/roads/projects/b${index}.md`), index === 1 ? tall : tall.replaceAll(long, 'شهر'));
  const laid = await layOutPlan(dir);
  assert.deepEqual(wordsLost(laid), []);
  assert.deepEqual(textOutside(laid, measure), []);
  assert.deepEqual(boxesOver(laid, measure), []);
  const lines = laid.pages.flatMap(linesOf);
  const words = lines.filter(({ block }) => (block as { label?: string } | undefined)?.label === 'محل').map(textOf);
  assert.equal(words.join(' ').match(/دراز/g)?.length, 900);
  const drawn = new Set(laid.pages.flatMap(({ items }) => items.map(({ item }) => item['source'] as { alternative?: string } | undefined)));
  assert.ok(
    [...drawn].some((source) => /تحویل|خرید اتوبوس.*خرید اتوبوس/s.test(source?.alternative ?? '')),
    'the timeline of forty projects',
  );
});

// What each plan must hold, or the checks have looked at nothing.
const PLANS = [
  { name: 'plan/', dir: 'plan', pages: 250, paragraphs: 5, notes: 0, calls: 7, continuations: 10, openings: 12 },
  { name: 'a generated plan', dir: generated, pages: 300, paragraphs: 30, notes: 4, calls: 200, continuations: 100, openings: 8 },
];

writeGeneratedPlan(generated);
for (const { name, dir, ...least } of PLANS) {
  describe(name, () => {
    let laid: LaidPages;
    before(async () => {
      laid = await layOutPlan(dir);
    });

    for (const [what, find] of Object.entries(CHECKS)) test(what, () => assert.deepEqual(find(laid), []));

    test('there is enough of everything to look at', () => {
      const carried = countCarriedOver(laid);
      assert.ok(laid.pages.length >= least.pages, `${laid.pages.length} pages`);
      assert.ok(carried.paragraphs >= least.paragraphs, `${carried.paragraphs} paragraphs carried over`);
      assert.ok(carried.notes >= least.notes, `${carried.notes} notes carried over`);
      assert.ok(countNotes(laid) >= least.calls, `${countNotes(laid)} notes`);
      assert.ok(countContinuations(laid) >= least.continuations, `${countContinuations(laid)} continuations`);
      assert.ok(openingsOf(laid).length >= least.openings, `${openingsOf(laid).length} openings`);
    });

    test('counting begins anew with the first chapter', () => {
      const [first] = openingsOf(laid);
      assert.equal(laid.facts[(first?.page ?? 0) - 1]?.label, '۱');
      assert.match(laid.facts[1]?.label ?? '', /^[\u0620-\u064a\u06a9\u06cc]+$/);
    });
  });
}

const LOSS = new Map([['state-grant', { part: -0.9 }]]);
for (const { name, year, changes, pages } of [
  { name: 'the budget of 1404', year: 1404, changes: undefined, pages: 20 },
  { name: 'the budget of 1405', year: 1405, changes: undefined, pages: 20 },
  { name: 'the question what 1405 loses', year: 1405, changes: LOSS, pages: 5 },
]) {
  describe(name, () => {
    let laid: LaidPages;
    before(async () => {
      laid = await layOutBudget('plan', year, changes);
      assert.ok(laid.pages.length >= pages, `${laid.pages.length} pages`);
    });

    // A booklet is short: its chapters open on any page.
    for (const [what, find] of Object.entries(CHECKS)) if (find !== openingsOnEven) test(what, () => assert.deepEqual(find(laid), []));
  });
}

/** The lines between head and foot, notes included, from top to bottom. */
const bodyOf = (page: Page): LaidLine[] =>
  linesOf(page)
    .filter(({ y }) => y >= page.pageMargins.top - 0.5 && y < page.pageSize.height - page.pageMargins.bottom)
    .sort((a, b) => a.y - b.y);

/** The fewest lines on a page that holds the end of an item's prose and nothing else. */
const FEWEST_AFTER_SHEET = 6;

function sheetsOf(blocks: readonly Block[]): Sheet[] {
  return blocks.flatMap((block) => (block.type === 'sheet' ? [block] : block.type === 'section' ? sheetsOf(block.children) : []));
}

function nodesOf(node: unknown): unknown[] {
  const children = (node as { children?: readonly unknown[] }).children ?? [];
  return [node, ...children.flatMap(nodesOf)];
}

/** Items of the plan that are given more prose than a sheet holds. */
const TALKATIVE = ['domains/transport/projects/tr-p01.md', 'domains/smart/indicators/sm-i02.md', 'domains/vitality/projects/vi-p04.md'];

describe('plan/, what is its own', () => {
  let laid: LaidPlan;
  before(async () => {
    laid = await layOutPlan('plan');
  });

  test('every printed page number is that of the page where its table, figure or item stands', () => {
    const standsOn = new Map(
      laid.pages.flatMap((page, index) =>
        linesOf(page).flatMap(({ destination }) => (destination === undefined ? [] : [[destination, index] as const])),
      ),
    );
    const seen = { figureLink: 0, itemLink: 0 };
    for (const { inlines } of laid.pages.flatMap(linesOf)) {
      for (const { pageOf, source, linkToDestination: target = '', text } of inlines) {
        const type = (source as { type?: string } | undefined)?.type;
        if (pageOf === undefined || (type !== 'figureLink' && type !== 'itemLink')) continue;
        seen[type]++;
        assert.equal(text, laid.facts[standsOn.get(target) ?? -1]?.label, target);
      }
    }
    assert.ok(seen.figureLink >= 10 && seen.itemLink >= 80, JSON.stringify(seen));
  });

  test('«ص» and the number of its page stand on one line', () => {
    const parted = laid.pages.flatMap((page, index) =>
      linesOf(page).flatMap((line) => (/(?:^|[\s(])ص\s*$/.test(textOf(line)) ? [`${index + 1}: ${textOf(line)}`] : [])),
    );
    assert.deepEqual(parted, []);
  });

  test('the name of a kind and the number after it stand on one line', () => {
    const parted = laid.pages.flatMap((page, index) => {
      const lines = linesOf(page).map(textOf);
      return lines.flatMap((line, at) =>
        /\S[\s(«]+(?:حکم|راهبرد|شاخص|مسئلهٔ|پروژهٔ)\s*$/.test(line) && /^\s*[۰-۹]+-[۰-۹]/.test(lines[at + 1] ?? '')
          ? [`${index + 1}: ${line}`]
          : [],
      );
    });
    assert.deepEqual(parted, []);
  });

  test('the flow of money stands whole on one page, inside its text', () => {
    const curves = laid.pages.flatMap((page, index) =>
      page.items.flatMap(({ type, item }) =>
        type === 'vector' && item['curved'] ? [{ page, index, points: item['points'] as { x: number; y: number }[] }] : [],
      ),
    );
    assert.ok(curves.length > 20, `${curves.length} curves`);
    assert.equal(new Set(curves.map(({ index }) => index)).size, 1);
    for (const { page, points } of curves) {
      const { left, right, top, bottom } = page.pageMargins;
      const { width, height } = page.pageSize;
      assert.ok(points.every(({ x, y }) => x >= left && x <= width - right && y >= top && y <= height - bottom));
    }
  });

  test('a sheet keeps to its page, and prose that follows one does not leave a page nearly empty', async () => {
    const dir = join(folder, 'talkative');
    cpSync('plan', dir, { recursive: true });
    for (const item of TALKATIVE)
      appendFileSync(join(dir, item), `\n${'شرح دراز پروژه که در یک برگ نمی‌گنجد و در برگ بعد می‌آید. '.repeat(40)}\n`);
    const laid = await layOutPlan(dir);
    const sheets = laid.book.parts.flatMap(({ children }) => sheetsOf(children));
    const pageOf = new Map(laid.pages.flatMap((page, index) => bodyOf(page).map(({ block }) => [block, index] as const)).reverse());
    const opens = (index: number): boolean => {
      const page = laid.pages[index];
      const [first] = page ? bodyOf(page) : [];
      return (
        first === undefined ||
        laid.facts[index]?.head === undefined ||
        ['sheet', 'section'].includes((first.block as { type?: string } | undefined)?.type ?? '')
      );
    };
    const over: string[] = [];
    const empty: string[] = [];
    let after = 0;
    for (const sheet of sheets) {
      const at = pageOf.get(sheet);
      assert.ok(at !== undefined, sheet.item);
      if (!opens(at + 1)) over.push(sheet.item);
      const prose = sheet.children.at(-1);
      const from = prose === undefined ? undefined : pageOf.get(prose);
      if (from === undefined) continue;
      after++;
      assert.equal(from, at + 1, sheet.item);
      const own = new Set(nodesOf(prose));
      const last = laid.pages.findLastIndex((page) => bodyOf(page).some(({ block }) => own.has(block)));
      if (bodyOf(laid.pages[last] as Page).length < FEWEST_AFTER_SHEET) empty.push(sheet.item);
    }
    assert.ok(sheets.length > 50);
    assert.equal(after, TALKATIVE.length);
    assert.deepEqual({ over, empty }, { over: [], empty: [] });
  });

  test('nothing in a sheet is set smaller than 8.5 points', () => {
    const small = laid.book.parts
      .flatMap(({ children }) => sheetsOf(children))
      .flatMap((sheet) => {
        const page = laid.pages.find((candidate) => linesOf(candidate).some(({ block }) => block === sheet));
        return page ? bodyOf(page) : [];
      })
      .filter(({ inlines }) => inlines.some(({ fontSize, rise }) => fontSize < 8.49 && !rise));
    assert.deepEqual(small.map(textOf), []);
  });
});
