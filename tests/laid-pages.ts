// Pages as layout made them, for tests that look at each: a plan folder or a definition in, pages and what is known of them out.
import assert from 'node:assert/strict';
import { CODES } from '../src/diagnostic/codes.ts';
import { checkPlan, modelPlan, viewPlan } from '../src/pipeline.ts';
import { readAssets } from '../src/read/read-assets.ts';
import { budgetSlice } from '../src/reckon/budget-slice.ts';
import { reconcile } from '../src/reckon/reconcile.ts';
import { shock } from '../src/reckon/shock.ts';
import type { PageFacts } from '../src/render/pdf/layout/page-facts.ts';
import type { Definition, Page } from '../src/render/pdf/layout/pdfmake.ts';
import { printDefinition, type PrintJob } from '../src/render/pdf/print-definition.ts';
import { renderPdf } from '../src/render/pdf/render-pdf.ts';
import { tableLayouts } from '../src/render/pdf/table-layouts.ts';
import type { Theme } from '../src/render/theme.ts';
import { buildBudgetView } from '../src/view/build-budget-view.ts';
import type { Book } from '../src/view/tree.ts';

export interface LaidPages {
  readonly pages: readonly Page[];
  readonly facts: readonly PageFacts[];
}

/** The pages of a plan, and the book that they are of. */
export interface LaidPlan extends LaidPages {
  readonly book: Book;
}

const VERSION = { date: { text: '۱ فروردین ۱۴۰۵', iso: '2026-03-21T00:00:00.000Z' } };

/** Lays out the plan in a folder, which may break rules of planning, but no binding one. */
export async function layOutPlan(dir: string): Promise<LaidPlan> {
  const assets = await readAssets('.');
  const { plan, diagnostics } = await checkPlan(dir, assets, '1404/09/04');
  assert.deepEqual(
    diagnostics.filter(({ code }) => CODES[code].binding),
    [],
  );
  assert.ok(plan);
  const { book, images } = await viewPlan(plan, dir, VERSION);
  const laid = await collectPages((listeners) => renderPdf(book, { theme: assets.theme as Theme, fonts: assets.fonts, images }, listeners));
  return { ...laid, book };
}

/** Lays out the booklet of a year's budget, or of what it loses; the pages that it names are all one. */
export async function layOutBudget(dir: string, year: number, changes?: Parameters<typeof shock>[2]): Promise<LaidPages> {
  const assets = await readAssets('.');
  const { plan } = await modelPlan(dir);
  assert.ok(plan);
  const reconciliation = reconcile(plan, year);
  const form = {
    slice: budgetSlice(plan, year),
    ...(reconciliation && { reconciliation }),
    ...(changes && { shock: shock(plan, year, changes) }),
    pages: new Map([...plan.items.keys()].map((id): [string, string] => [id, '۲۳۴'])),
    lineOf: () => 12,
    unit: plan.settings.currency,
  };
  const book = buildBudgetView(plan, form, VERSION);
  return collectPages((listeners) => renderPdf(book, { theme: assets.theme as Theme, fonts: assets.fonts, images: new Map() }, listeners));
}

/** Lays out a definition on small pages, in the looks of the plan. */
export async function layOutDefinition(content: Definition, job: Partial<PrintJob> = {}): Promise<LaidPages> {
  const { theme, fonts } = await readAssets('.');
  return collectPages((listeners) =>
    printDefinition({
      content: [content],
      defaultStyle: { fontSize: 11, lineHeight: 1, color: '#000000' },
      layouts: tableLayouts(theme as Theme),
      pageSize: { width: 420, height: 320 },
      pageMargins: { left: 50, top: 50, right: 40, bottom: 50 },
      furniture: { header: () => [], footer: () => [] },
      fonts,
      images: {},
      info: { title: 'آزمون', author: 'آزمون', created: new Date(0) },
      ...job,
      ...listeners,
    }),
  );
}

// The one place that knows how pages are told of: their items are kept as they are, with those of head and foot.
async function collectPages(print: (listeners: Pick<PrintJob, 'onPage'>) => Promise<unknown>): Promise<LaidPages> {
  const laid: { page: Page; facts: PageFacts }[] = [];
  await print({
    onPage: ({ page, facts, furniture }) =>
      laid.push({ page: { ...page, items: [...page.items, ...furniture.flatMap(({ items }) => items)] }, facts }),
  });
  return { pages: laid.map(({ page }) => page), facts: laid.map(({ facts }) => facts) };
}
