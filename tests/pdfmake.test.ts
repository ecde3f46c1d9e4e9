// What is relied on inside pdfmake 0.3.11. When the pinned version moves, this file says which assumption broke.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { RtlLayoutBuilder } from '../src/render/pdf/layout/layout-builder.ts';
import {
  DocMeasure,
  LayoutBuilder,
  Line,
  PageElementWriter,
  PDFDocument,
  Renderer,
  TextInlines,
  type Definition,
  type LaidLine,
  type Page,
  type Vector,
} from '../src/render/pdf/layout/pdfmake.ts';
import { PlanDocument } from '../src/render/pdf/layout/plan-document.ts';
import { RtlRenderer } from '../src/render/pdf/layout/renderer.ts';

const { resolve } = createRequire(import.meta.url);
const bytes = (weight: string): Uint8Array => readFileSync(resolve(`vazirmatn/fonts/ttf/Vazirmatn-${weight}.ttf`));
const regular = bytes('Regular');
const fonts = { regular, bold: bytes('Bold'), code: regular, signs: regular };
const SIZE = { width: 400, height: 300, orientation: 'portrait' };
const MARGINS = { left: 50, top: 40, right: 30, bottom: 40 };
const NO_FURNITURE = { header: () => [], footer: () => [] };

function layOut(content: Definition): Page[] {
  const document = new PlanDocument(fonts, {}, {});
  const builder = new RtlLayoutBuilder(SIZE, MARGINS, undefined);
  return [...builder.layoutPages([content], document, { fontSize: 12 }, {}, NO_FURNITURE)].map(({ page }) => page);
}

const linesOf = (pages: Page[]): LaidLine[] =>
  pages.flatMap(({ items }) => items.filter(({ type }) => type === 'line').map(({ item }) => item as unknown as LaidLine));
const textOf = (line: LaidLine): string => line.inlines.map(({ text }) => text).join('');

test('the version is the one that is subclassed', () => {
  const manifest = JSON.parse(readFileSync(resolve('pdfmake/package.json'), 'utf8')) as { version: string };
  assert.equal(manifest.version, '0.3.11');
});

test('the methods that are overridden or called are there', () => {
  const relied: [{ prototype: object }, string[]][] = [
    [TextInlines, ['buildInlines', 'widthOfText', 'sizeOfText']],
    [DocMeasure, ['measureDocument', 'measureBlock', 'measureCanvas', 'measureOrderedList', 'buildOrderedMarker']],
    [LayoutBuilder, ['processNode', 'processList', 'buildNextLine', 'addHeadersAndFooters']],
    [PageElementWriter, ['alignLine', 'addLine', 'addVector', 'moveToNextPage', 'context']],
    [Renderer, ['renderPages', 'renderLine', 'renderVector', 'renderImage', 'beginClip']],
    [PDFDocument, ['provideFont', 'ref', 'addContent', 'addNamedDestination', 'link', 'goTo']],
  ];
  for (const [{ prototype }, names] of relied) {
    for (const name of names) assert.equal(typeof (prototype as Record<string, unknown>)[name], 'function', name);
  }
  const line = new Line(100);
  for (const name of ['addInline', 'getWidth', 'getHeight', 'getAscenderHeight'] as const) assert.equal(typeof line[name], 'function');
});

test('layout is logical: the first column is at the start margin', () => {
  const [first, second] = linesOf(
    layOut({
      columns: [
        { width: 100, text: 'الف' },
        { width: 100, text: 'ب' },
      ],
    }),
  );
  assert.equal(first?.x, MARGINS.left);
  assert.ok((second?.x ?? 0) >= MARGINS.left + 100);
});

test('lines keep the node they came from, also through tables, lists and unbreakable blocks', () => {
  const source = { type: 'paragraph' };
  const run = (): Definition => ({ text: [{ text: 'متن', source }] });
  const pages = layOut({
    stack: [
      run(),
      { ul: [run()] },
      { table: { headerRows: 1, dontBreakRows: true, body: [[run()], [run()]] } },
      { stack: [run()], unbreakable: true },
    ],
  });
  const words = linesOf(pages).filter((line) => textOf(line) === 'متن');
  assert.equal(words.length, 5);
  for (const line of words) assert.equal(line.inlines[0]?.source, source);
});

test('a list marker takes all its inlines and hangs before the text', () => {
  const lines = linesOf(layOut({ ol: ['نخست'], start: 10 }));
  const text = lines.find((line) => textOf(line) === 'نخست');
  const marker = lines.find((line) => textOf(line) === '۱۰.');
  assert.ok(text && marker);
  assert.ok(marker.x + marker.getWidth() < text.x);
  assert.equal(marker.y, text.y);
});

test('a marker of its own takes the place of the number', () => {
  const lines = linesOf(layOut({ ol: [{ text: 'نخست', marker: 'الف)' }, { text: 'دوم', marker: 'ب)' }, { text: 'سوم' }] }));
  assert.deepEqual(lines.map(textOf), ['نخست', 'الف)', 'دوم', 'ب)', 'سوم', '۳.']);
  const [first, second] = [lines[0], lines[2]];
  assert.equal(first?.x, second?.x);
});

test('justified lines are widened at the spaces between words only, and reach both margins', () => {
  const lines = linesOf(
    layOut({ text: 'برنامه‌ریزی شهری با کد \u2066P-TR-012\u2069 و سال ۱۴۰۴ برای همهٔ محله‌های شهر '.repeat(3), alignment: 'justify' }),
  );
  const [first] = lines;
  assert.ok(first && lines.length > 2);
  const shifted = first.inlines.filter(({ justifyShift }) => justifyShift);
  assert.ok(shifted.length > 0 && shifted.every(({ text }) => /\s$/.test(text)));
  const width = first.getWidth() + shifted.reduce((sum, { justifyShift = 0 }) => sum + justifyShift, 0);
  assert.ok(Math.abs(width - (SIZE.width - MARGINS.left - MARGINS.right)) < 0.01);
});

test('a heading without room for what follows opens the next page', () => {
  const filler = { text: 'سطر\n'.repeat(9) };
  const pages = layOut({ stack: [filler, { text: 'عنوان', keepSpace: 120 }, { text: 'متن' }] });
  const pageOf = (word: string): number =>
    pages.findIndex(({ items }) => items.some(({ type, item }) => type === 'line' && textOf(item as unknown as LaidLine) === word));
  assert.equal(pageOf('عنوان'), 1);
  assert.equal(pageOf('متن'), 1);
});

test('what follows columns that ran over a page keeps to its own width', () => {
  const item = (text: string): Definition => ({ stack: [{ columns: [{ width: 100, text }] }, { text: 'پس از آن', alignment: 'right' }] });
  const after = linesOf(layOut({ ul: [item('سطر\n'.repeat(9)), item('سطر\n'.repeat(9))] })).filter((line) => textOf(line) === 'پس از آن');
  assert.equal(after.length, 2);
  for (const line of after) assert.ok(Math.abs(line.x + line.getWidth() - (SIZE.width - MARGINS.right)) < 0.01);
});

test('a header row is repeated on every page of its table, and rows are whole', () => {
  const body = [[{ text: 'سرستون' }], ...Array.from({ length: 30 }, (_, index) => [{ text: `سطر ${index}\nدنباله` }])];
  const pages = layOut({ table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, body } });
  assert.ok(pages.length > 2);
  for (const { items } of pages) {
    const texts = items.filter(({ type }) => type === 'line').map(({ item }) => textOf(item as unknown as LaidLine));
    assert.equal(texts[0], 'سرستون');
    assert.equal(texts.filter((text) => text === 'دنباله').length, texts.length / 2 - 0.5);
  }
});

test('a curve moves with its canvas as a polyline does, and is drawn as a mirrored path', () => {
  const points = [10, 20, 30, 40].map((x) => ({ x, y: 5 }));
  const curve = { type: 'polyline', points, curved: true, lineColor: '#000000' };
  const [page] = layOut({ canvas: [curve], size: { width: 50, height: 10 } });
  const vector = page?.items.find(({ type }) => type === 'vector')?.item;
  assert.ok(vector);
  const document = new PlanDocument(fonts, {}, {});
  document.addPage({ size: [SIZE.width, SIZE.height] });
  new RtlRenderer(document, { versoShiftPt: 0 }).renderVector(vector as unknown as Vector);
  assert.match(document.page.content.bytes().toString('latin1'), /340 45 m 330 45 320 45 310 45 c\s+S/);
});
