// Every finder of layout faults sees the fault it is for: small pages made by hand, sound ones and the same ones broken.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LaidRow } from '../src/render/pdf/blocks/table-grid.ts';
import { Line, type Definition, type Inline, type LaidLine, type Page } from '../src/render/pdf/layout/pdfmake.ts';
import type { LaidPages } from './laid-pages.ts';
import * as faults from './layout-faults.ts';

const PARAGRAPH = { type: 'paragraph' };
const SECTION = { type: 'section' };
const CHAPTER = { type: 'part', role: 'chapter' };
const CHART = { type: 'chart' };
const WIDTH_PT = 5;
const measure = (text: string): number => text.length * WIDTH_PT;

interface Placed {
  x?: number;
  y: number;
  block?: unknown;
  row?: LaidRow;
  note?: Definition;
  continuation?: boolean;
  last?: boolean;
  max?: number;
}

function line(text: string, { x = 50, y, block, row, note, continuation, last = true, max = 300 }: Placed): LaidLine {
  const made = new Line(max);
  const font = { ascender: 800, descender: -200, lineHeight: (size: number) => size } as unknown as Inline['font'];
  const metrics = { text, font, fontSize: 10, height: 14, width: measure(text), trailingCut: 0, leadingCut: 0 };
  made.addInline({ ...metrics, ...(note ? { note } : {}), ...(continuation ? { continuation: [] } : {}) } as unknown as Inline);
  return Object.assign(made, { x, y, block, row, lastLineInParagraph: last });
}

type Drawn = { type: string; item: Definition };
const vector = (item: Definition): Drawn => ({ type: 'vector', item });

function laid(...pages: (LaidLine | Drawn)[][]): LaidPages {
  return {
    facts: [],
    pages: pages.map((items): Page => ({
      items: items.map((item) => ('inlines' in item ? { type: 'line', item: item } : item)),
      pageSize: { width: 400, height: 300, orientation: 'portrait' },
      pageMargins: { left: 50, right: 50, top: 50, bottom: 50 },
      customProperties: {},
    })),
  };
}

/** Holds that a finder is silent on sound pages and speaks on broken ones, with the number of the page. */
function sees(find: (pages: LaidPages) => faults.Fault[], sound: LaidPages, broken: LaidPages, page: number): void {
  assert.deepEqual(find(sound), []);
  assert.deepEqual(
    find(broken).map((fault) => fault.page),
    [page],
  );
}

/** A table of its own, with a row for each role. */
function rowsOf(...roles: LaidRow['role'][]): LaidRow[] {
  const grid = {
    columns: [],
    header: [],
    rows: roles.flatMap((role) => (role === 'caption' || role === 'header' ? [] : [{ role, cells: [] }])),
  };
  return roles.map((role) => ({ role, grid }));
}

test('a heading at the foot, or cut by a page', () => {
  const heading = line('heading', { y: 220, block: SECTION });
  const text = line('text', { y: 236, block: PARAGRAPH });
  sees(faults.headingsAtFoot, laid([heading, text]), laid([heading], [text]), 1);
  sees(faults.headingsAtFoot, laid([heading, vector({ type: 'rect', x: 50, y: 230, w: 9, h: 9, source: CHART })]), laid([heading]), 1);
  const second = line('heading', { y: 50, block: SECTION });
  sees(faults.headingsAtFoot, laid([second, heading, text]), laid([heading, text], [second, text]), 2);
});

test('a note under a heading does not hide it', () => {
  const note = line('note', { y: 236 });
  const mark = line('mark', { y: 60, block: PARAGRAPH, note: { _lines: [note] } });
  assert.equal(faults.headingsAtFoot(laid([mark, line('heading', { y: 200, block: SECTION }), note])).length, 1);
});

test('a line alone, of a paragraph and of a note', () => {
  const lines = [50, 64, 78, 92].map((y) => line('text', { y, block: PARAGRAPH })) as [LaidLine, LaidLine, LaidLine, LaidLine];
  sees(faults.linesAlone, laid(lines.slice(0, 2), lines.slice(2)), laid(lines.slice(0, 3), lines.slice(3)), 2);
  sees(faults.linesAlone, laid(lines), laid(lines.slice(0, 1), lines.slice(1)), 1);
  const notes = [200, 214, 228].map((y) => line('note', { y }));
  const mark = line('mark', { y: 50, block: SECTION, note: { _lines: notes } });
  sees(faults.linesAlone, laid([mark, ...notes]), laid([mark, ...notes.slice(0, 2)], notes.slice(2)), 2);
  assert.deepEqual(faults.countCarriedOver(laid([mark, ...notes.slice(0, 2)], notes.slice(2))), { paragraphs: 0, notes: 1 });
  assert.deepEqual(faults.countCarriedOver(laid(lines.slice(0, 2), lines.slice(2))), { paragraphs: 1, notes: 0 });
});

test('a row cut, of a table and of facts', () => {
  const [row] = rowsOf('body') as [LaidRow];
  const [first, second] = [line('cell', { y: 50, row }), line('more', { y: 64, row })];
  sees(faults.rowsCut, laid([first, second]), laid([first], [second]), 2);
  const fact = { label: 'label', children: [] };
  const [label, value] = [line('label', { y: 50, block: fact }), line('value', { y: 64, block: fact })];
  sees(faults.rowsCut, laid([label, value]), laid([label], [value]), 2);
});

test('a sum without the row before it, a group without the row after it', () => {
  for (const [roles, page] of [
    [['body', 'total'], 2],
    [['body', 'subtotal'], 2],
    [['head', 'body'], 1],
    [['group', 'body'], 1],
  ] as const) {
    const [first, second] = rowsOf(...roles).map((row, at) => line('cell', { y: 50 + 20 * at, row })) as [LaidLine, LaidLine];
    sees(faults.rowsParted, laid([first, second]), laid([first], [second]), page);
  }
});

test('a table that goes on without its caption, its header or «ادامهٔ»', () => {
  const [caption, header, one, two] = rowsOf('caption', 'header', 'body', 'body') as [LaidRow, LaidRow, LaidRow, LaidRow];
  const top = [line('جدول ۱', { y: 50, row: caption, continuation: true }), line('head', { y: 64, row: header })];
  const first = [...top, line('one', { y: 80, row: one })];
  const again = [line('ادامهٔ جدول ۱', { y: 50, row: caption, continuation: true }), line('head', { y: 64, row: header })];
  const body = line('two', { y: 80, row: two });
  const sound = laid(first, [...again, body]);
  sees(faults.tablesUnnamed, sound, laid(first, [...top, body]), 2);
  sees(faults.tablesUnnamed, sound, laid(first, [again[0] as LaidLine, body]), 2);
  sees(faults.tablesUnnamed, sound, laid([...again, line('one', { y: 80, row: one })], [...again, body]), 1);
  sees(faults.tablesUnnamed, sound, laid(top, [...again, line('one', { y: 80, row: one })]), 1);
  assert.ok(faults.tablesUnnamed(laid(first, [again[1] as LaidLine, body])).length > 0);
  assert.equal(faults.countContinuations(sound), 1);
});

test('text outside the margins or its column, and off the paper', () => {
  const find = (pages: LaidPages): faults.Fault[] => faults.textOutside(pages, measure);
  const sound = laid([line('text', { y: 60 }), line('foot', { y: 262 })]);
  sees(find, sound, laid([line('text', { x: 45, y: 60 })]), 1);
  sees(find, sound, laid([line('text', { x: 340, y: 60 })]), 1);
  sees(find, sound, laid([line('a long text', { y: 60, max: 30 })]), 1);
  sees(find, sound, laid([line('text', { y: 244 })]), 1);
  sees(find, sound, laid([line('head', { y: 10 })]), 1);
  sees(find, sound, laid([line('foot', { y: 280 })]), 1);
  sees(find, sound, laid([line('running head', { x: 320, y: 30 })]), 1);
  const label = (x: number, anchor: string): Drawn =>
    vector({
      type: 'rect',
      x,
      y: 60,
      w: 0,
      h: 0,
      source: CHART,
      label: { text: 'label', anchor, size: 8, color: '#000000', source: CHART },
    });
  sees(find, laid([label(60, 'start'), label(340, 'end')]), laid([label(60, 'end')]), 1);
  sees(find, laid([label(300, 'middle')]), laid([label(340, 'middle')]), 1);
});

test('a word or a figure cut in two', () => {
  const [first, second] = [line('۱۲۳', { y: 50, block: PARAGRAPH, last: false }), line('۴۵', { y: 64, block: PARAGRAPH })];
  sees(faults.wordsCut, laid([line('۱۲۳ ', { y: 50, block: PARAGRAPH, last: false }), second]), laid([first, second]), 1);
});

test('boxes over each other', () => {
  const find = (pages: LaidPages): faults.Fault[] => faults.boxesOver(pages, measure);
  const text = line('text', { y: 60 });
  sees(find, laid([text, line('text', { y: 74 }), line('text', { x: 80, y: 60 })]), laid([text, line('text', { y: 64 })]), 1);
  const chart = (y: number): Drawn => vector({ type: 'rect', x: 50, y, w: 200, h: 60, source: CHART });
  sees(find, laid([text, chart(80)]), laid([text, chart(50)]), 1);
  const label = vector({
    type: 'rect',
    x: 50,
    y: 65,
    w: 0,
    h: 0,
    source: CHART,
    label: { text: 'a', anchor: 'start', size: 8, color: '', source: CHART },
  });
  sees(find, laid([label, chart(60)]), laid([label, vector({ ...label.item, x: 52 })]), 1);
  const image: Drawn = { type: 'image', item: { x: 50, y: 80, _width: 100, _height: 60 } };
  sees(find, laid([text, image]), laid([line('text', { y: 100 }), image]), 1);
  sees(find, laid([chart(150), image]), laid([chart(100), image]), 1);
  const figure = vector({ type: 'rect', x: 50, y: 80, w: 0, h: 0, figure: { sizePt: 40, squares: [], color: '' } });
  sees(find, laid([text, figure]), laid([line('text', { y: 90 }), figure]), 1);
  const rule = (y: number): Drawn => vector({ type: 'line', x1: 50, y1: y, x2: 300, y2: y });
  sees(find, laid([text, rule(78)]), laid([text, rule(66)]), 1);
  const upright = (x: number): Drawn => vector({ type: 'line', x1: x, y1: 40, x2: x, y2: 100 });
  sees(find, laid([text, upright(48)]), laid([text, upright(60)]), 1);
  const disc = (x: number): Drawn => vector({ type: 'ellipse', x, y: 66, r1: 2, r2: 2 });
  sees(find, laid([text, disc(44)]), laid([text, disc(60)]), 1);
});

test('an image without its words', () => {
  const image: Drawn = { type: 'image', item: { x: 50, y: 80, _width: 100, _height: 60, source: PARAGRAPH } };
  const words = line('words', { y: 150, block: PARAGRAPH });
  sees(faults.captionsParted, laid([image, words]), laid([image], [words]), 2);
});

test('notes that are late, torn, lost or doubled', () => {
  const [one, two] = [line('note', { y: 200 }), line('more', { y: 214 })];
  const mark = line('mark', { y: 50, note: { _lines: [one, two] } });
  const sound = laid([mark, one], [two]);
  sees(faults.notesAstray, sound, laid([mark], [one, two]), 1);
  sees(faults.notesAstray, sound, laid([mark, one], [], [two]), 1);
  sees(faults.notesAstray, sound, laid([mark, one]), 1);
  sees(faults.notesAstray, sound, laid([mark, one, two], [two]), 1);
  assert.equal(faults.countNotes(sound), 1);
});

test('a chapter on an even page', () => {
  const opening = line('chapter', { y: 60, block: CHAPTER });
  sees(faults.openingsOnEven, laid([], [], [opening]), laid([], [opening]), 2);
});

test('words of a table that are on no page', () => {
  const cells = [{ runs: [{ text: 'two words' }], text: 'two words' }];
  const row: LaidRow = { role: 'body', grid: { columns: [], header: [], rows: [{ role: 'body', cells }] } };
  const [two, words] = [line('two', { y: 50, row }), line('words', { y: 64, row })];
  sees(faults.wordsLost, laid([two, words]), laid([two]), 1);
});
