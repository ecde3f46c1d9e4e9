// What a printer would send back, looked for on every laid-out page of the plan.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { checkPlan, viewPlan } from '../src/pipeline.ts';
import { readAssets } from '../src/read/read-assets.ts';
import type { PageFacts } from '../src/render/pdf/layout/page-facts.ts';
import type { Inline, LaidLine, Page } from '../src/render/pdf/layout/pdfmake.ts';
import { renderPdf } from '../src/render/pdf/render-pdf.ts';
import type { Theme } from '../src/render/theme.ts';

const VERSION = { date: { text: '۱ فروردین ۱۴۰۵', iso: '2026-03-21T00:00:00.000Z' } };

const pages: Page[] = [];
const facts: PageFacts[] = [];
let theme: Theme;

before(async () => {
  const assets = await readAssets('.');
  theme = assets.theme as Theme;
  const { plan } = await checkPlan('plan', assets);
  assert.ok(plan);
  const { book, images } = await viewPlan(plan, 'plan', VERSION);
  await renderPdf(
    book,
    { theme, fonts: assets.fonts, images },
    {
      onPage({ page, facts: known }) {
        pages.push(page);
        facts.push(known);
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
      const { role } = (line.row ?? {}) as { role?: string };
      if (line.row === undefined || role === 'caption' || role === 'header') continue;
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

test('every printed page number is that of the page where its table, figure or item stands', () => {
  const standsOn = new Map(
    pages.flatMap((page, index) =>
      linesOf(page).flatMap(({ destination }) => (destination === undefined ? [] : [[destination, index] as const])),
    ),
  );
  const seen = { figureLink: 0, itemLink: 0 };
  for (const { inlines } of pages.flatMap(linesOf)) {
    for (const { pageOf, source, linkToDestination: target = '', text } of inlines) {
      const type = typeOf(source);
      if (pageOf === undefined || (type !== 'figureLink' && type !== 'itemLink')) continue;
      seen[type]++;
      assert.equal(text, facts[standsOn.get(target) ?? -1]?.label, target);
    }
  }
  assert.ok(seen.figureLink >= 10 && seen.itemLink >= 80, JSON.stringify(seen));
});

test('«ص» and the number of its page stand on one line', () => {
  const parted = pages.flatMap((page, index) =>
    linesOf(page).flatMap((line) => (/(?:^|[\s(])ص\s*$/.test(textOf(line)) ? [`${index + 1}: ${textOf(line)}`] : [])),
  );
  assert.deepEqual(parted, []);
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

test('the flow of money stands whole on one page, inside its text', () => {
  const curves = pages.flatMap((page, index) =>
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
