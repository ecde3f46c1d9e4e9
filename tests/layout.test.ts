// What a printer would send back, looked for on every laid-out page of the plan.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { checkPlan, viewPlan } from '../src/pipeline.ts';
import { readAssets } from '../src/read/read-assets.ts';
import type { PageFacts } from '../src/render/pdf/layout/page-facts.ts';
import type { Inline, LaidLine, Page } from '../src/render/pdf/layout/pdfmake.ts';
import { renderPdf } from '../src/render/pdf/render-pdf.ts';
import type { Theme } from '../src/render/theme.ts';
import type { Block, Book, Sheet } from '../src/view/tree.ts';

const VERSION = { date: { text: '۱ فروردین ۱۴۰۵', iso: '2026-03-21T00:00:00.000Z' } };

let pages: readonly Page[];
let facts: readonly PageFacts[];
let theme: Theme;
let book: Book;

before(async () => {
  const assets = await readAssets('.');
  theme = assets.theme as Theme;
  const { plan } = await checkPlan('plan', assets);
  assert.ok(plan);
  const { book: built, images } = await viewPlan(plan, 'plan', VERSION);
  book = built;
  await renderPdf(
    book,
    { theme, fonts: assets.fonts, images },
    {
      onPages(laidOut, known) {
        pages = laidOut;
        facts = known;
      },
    },
  );
});

const textOf = ({ inlines }: LaidLine): string => inlines.map(({ text }) => text).join('');
const linesOf = (page: Page): LaidLine[] => page.items.filter(({ type }) => type === 'line').map(({ item }) => item as unknown as LaidLine);
/** The lines between header and footer, notes included, from top to bottom. */
const bodyOf = (page: Page): LaidLine[] =>
  linesOf(page)
    .filter(({ y }) => y >= page.pageMargins.top - 0.5 && y < page.pageSize.height - page.pageMargins.bottom)
    .sort((a, b) => a.y - b.y);
const notesOf = (page: Page): Set<unknown> =>
  new Set(
    noteCalls(pages)
      .filter(({ note }) => linesOf(page).includes(note))
      .map(({ note }) => note),
  );
const typeOf = (block: unknown): string | undefined => (block as { type?: string } | undefined)?.type;

function noteCalls(on: readonly Page[]): { page: number; note: LaidLine }[] {
  return on.flatMap((page, index) =>
    linesOf(page).flatMap(({ inlines }) =>
      inlines.flatMap((inline: Inline) => {
        const first = (inline.note?.['_lines'] as LaidLine[] | undefined)?.[0];
        return first ? [{ page: index, note: first }] : [];
      }),
    ),
  );
}

test('no heading stands at the foot of a page', () => {
  const stranded = pages.flatMap((page, index) => {
    const notes = notesOf(page);
    const last = bodyOf(page)
      .filter((line) => !notes.has(line) && typeOf(line.block) !== 'footnoteDefinition')
      .at(-1);
    return last && ['section', 'part', 'sheet'].includes(typeOf(last.block) ?? '') ? [`${index + 1}: ${textOf(last)}`] : [];
  });
  assert.deepEqual(stranded, []);
});

test('no single line of a paragraph stands alone at either end of a page', () => {
  const counts = new Map<unknown, Map<number, number>>();
  pages.forEach((page, index) => {
    for (const { block } of linesOf(page)) {
      if (typeOf(block) !== 'paragraph') continue;
      const perPage = counts.get(block) ?? new Map<number, number>();
      counts.set(block, perPage.set(index, (perPage.get(index) ?? 0) + 1));
    }
  });
  const alone = [...counts.values()].filter((perPage) => perPage.size > 1 && [...perPage.values()].some((count) => count < 2));
  assert.deepEqual(
    alone.map((perPage) => [...perPage.keys()].map((index) => index + 1)),
    [],
  );
  assert.ok(
    [...counts.values()].some((perPage) => perPage.size > 1),
    'some paragraph runs over a page, or this test says nothing',
  );
});

test('no table row is cut by a page', () => {
  const seen = new Map<unknown, number>();
  const cut: string[] = [];
  pages.forEach((page, index) => {
    for (const line of linesOf(page)) {
      if (line.row === undefined) continue;
      const first = seen.get(line.row) ?? index;
      seen.set(line.row, first);
      if (first !== index) cut.push(`${index + 1}: ${textOf(line)}`);
    }
  });
  assert.ok(seen.size > 500);
  assert.deepEqual(cut, []);
});

test('no text leaves the margins', () => {
  const outside = pages.flatMap((page, index) => {
    const { left, right, bottom } = page.pageMargins;
    const edge = page.pageSize.width - right;
    return linesOf(page).flatMap((line) => {
      const width = line.getWidth() + line.inlines.reduce((sum, { justifyShift = 0 }) => sum + justifyShift, 0);
      const low = line.y + line.getHeight() > page.pageSize.height - bottom + 1 && line.y < page.pageSize.height - bottom - 1;
      return line.x < left - 0.5 || line.x + width > edge + 0.5 || low ? [`${index + 1}: ${textOf(line)}`] : [];
    });
  });
  assert.deepEqual(outside, []);
});

test('no two lines lie over each other', () => {
  const over: string[] = [];
  pages.forEach((page, index) => {
    const boxes = linesOf(page)
      .filter((line) => textOf(line).trim() !== '')
      .map((line) => {
        const baseline = line.y + line.getAscenderHeight();
        const size = Math.max(...line.inlines.map(({ fontSize }) => fontSize));
        return { line, top: baseline - size * 0.6, bottom: baseline + size * 0.15, left: line.x, right: line.x + line.getWidth() };
      })
      .sort((a, b) => a.top - b.top);
    boxes.forEach((box, at) => {
      for (const other of boxes.slice(at + 1)) {
        if (other.top > box.bottom) break;
        if (Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1)
          over.push(`${index + 1}: ${textOf(box.line)} × ${textOf(other.line)}`);
      }
    });
  });
  assert.deepEqual(over, []);
});

test('every footnote begins on the page of its mark', () => {
  const calls = noteCalls(pages);
  assert.ok(calls.length >= 7, `${calls.length} notes`);
  for (const { page, note } of calls) assert.ok(linesOf(pages[page] as Page).includes(note), textOf(note));
});

test('chapters open on odd pages, and counting begins anew with the first', () => {
  const openings = pages.flatMap((page, index) =>
    linesOf(page).some(
      ({ block, inlines }) =>
        typeOf(block) === 'part' && (block as { role?: string }).role === 'chapter' && inlines[0]?.fontSize === theme.print.headingPt[0],
    )
      ? [index + 1]
      : [],
  );
  assert.ok(openings.length > 10);
  assert.ok(openings.every((number) => number % 2 === 1));
  assert.equal(facts[(openings[0] ?? 0) - 1]?.label, '۱');
  assert.match(facts[1]?.label ?? '', /^[\u0620-\u064a\u06a9\u06cc]+$/);
});

/** The fewest lines on a page that holds the end of an item's prose and nothing else. */
const FEWEST_AFTER_SHEET = 6;

function sheetsOf(blocks: readonly Block[]): Sheet[] {
  return blocks.flatMap((block) => (block.type === 'sheet' ? [block] : block.type === 'section' ? sheetsOf(block.children) : []));
}

function nodesOf(node: unknown): unknown[] {
  const children = (node as { children?: readonly unknown[] }).children ?? [];
  return [node, ...children.flatMap(nodesOf)];
}

test('a sheet keeps to its page, and prose that follows one does not leave a page nearly empty', () => {
  const sheets = book.parts.flatMap(({ children }) => sheetsOf(children));
  const pageOf = new Map(pages.flatMap((page, index) => bodyOf(page).map(({ block }) => [block, index] as const)).reverse());
  const opens = (index: number): boolean => {
    const page = pages[index];
    const [first] = page ? bodyOf(page) : [];
    return first === undefined || facts[index]?.head === undefined || ['sheet', 'section'].includes(typeOf(first.block) ?? '');
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
    const last = pages.findLastIndex((page) => bodyOf(page).some(({ block }) => own.has(block)));
    if (bodyOf(pages[last] as Page).length < FEWEST_AFTER_SHEET) empty.push(sheet.item);
  }
  assert.ok(sheets.length > 50);
  assert.ok(after > 0 && after < 10, `${after} items have their prose after the sheet`);
  assert.deepEqual({ over, empty }, { over: [], empty: [] });
});

test('nothing in a sheet is set smaller than 8.5 points', () => {
  const small = book.parts
    .flatMap(({ children }) => sheetsOf(children))
    .flatMap((sheet) => {
      const page = pages.find((candidate) => linesOf(candidate).some(({ block }) => block === sheet));
      return page ? bodyOf(page) : [];
    })
    .filter(({ inlines }) => inlines.some(({ fontSize, rise }) => fontSize < 8.49 && !rise));
  assert.deepEqual(small.map(textOf), []);
});
