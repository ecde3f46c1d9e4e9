// The stages in the order in which a plan goes through them. Open this first.
// What only some documents need is imported when it is needed, so that a check begins at once.
import { renderBudget, type BudgetRequest } from './budget-documents.ts';
import { sortDiagnostics } from './diagnostic/diagnostic.ts';
import { buildPlan } from './model/build-plan.ts';
import type { Plan } from './model/types.ts';
import { parseDoc } from './parse/parse-doc.ts';
import { PlanSession, type CheckedPlan } from './plan-session.ts';
import type { Assets } from './read/read-assets.ts';
import { readBytes, readPlan } from './read/read-plan.ts';
import { moneyCells, sumByYear } from './reckon/money.ts';
import type { OfferedBudget, OfferedFile, OutputFile } from './render/output-file.ts';
import type { Theme } from './render/theme.ts';
import type { Version } from './view/build-view.ts';
import type { Book } from './view/tree.ts';

export { textsOf, type CheckedPlan } from './plan-session.ts';

/** What can be made of a plan. */
export const DOCUMENTS = ['pdf', 'budget', 'site', 'data'] as const;
export type DocumentKind = (typeof DOCUMENTS)[number];

/** Reads, parses, models and checks the plan in a folder; `assets` tell which characters can be printed, `today` is a Jalali date. */
export async function checkPlan(dir: string, assets: Assets, today: string): Promise<CheckedPlan> {
  const session = new PlanSession(dir, assets);
  await session.readWorkbooks();
  return session.check(today);
}

/** Reads, parses and models the plan in a folder, for what needs no check; what is noticed is what keeps items from being read. */
export async function modelPlan(dir: string): Promise<CheckedPlan> {
  const { folder, diagnostics: fromReading } = await readPlan(dir);
  const { plan, diagnostics } = buildPlan(folder, folder.sources.map(parseDoc));
  const { sources, budgets = [] } = folder;
  return { plan, diagnostics: sortDiagnostics([...fromReading, ...diagnostics]), suppressed: [], sources, budgets };
}

/** The document tree of a plan and the bytes of the images that it shows. */
export interface ViewedPlan {
  readonly book: Book;
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** Gives the document tree of a plan, and reads its images. */
export async function viewPlan(plan: Plan, dir: string, version: Version): Promise<ViewedPlan> {
  const { buildView } = await import('./view/build-view.ts');
  const book = buildView(plan, version);
  const images = new Map<string, Uint8Array>();
  for (const path of book.images) if (plan.files.has(path)) images.set(path, await readBytes(dir, path));
  return { book, images };
}

/** A plan in print, and the page of every part, section, sheet, table and chart in it, by id. */
export interface PrintedPlan {
  readonly file: OutputFile;
  readonly pages: ReadonlyMap<string, string>;
}

/** Prints the plan. */
export async function printPlan({ book, images }: ViewedPlan, { theme, fonts }: Assets): Promise<PrintedPlan> {
  const { renderPdf } = await import('./render/pdf/render-pdf.ts');
  const pages = new Map<string, string>();
  const onPlace = (id: string, label: string): unknown => pages.set(id, label);
  const bytes = await renderPdf(book, { theme: theme as Theme, fonts, images }, { onPlace });
  return { file: { path: 'plan.pdf', bytes }, pages };
}

/** Finds the page of everything in the printed plan, without printing it. */
export async function findPlanPages({ book, images }: ViewedPlan, { theme, fonts }: Assets): Promise<PrintedPlan['pages']> {
  const { findPages } = await import('./render/pdf/render-pdf.ts');
  return findPages(book, { theme: theme as Theme, fonts, images });
}

/** What is rendered besides the tree: the version that the documents bear, and the raw files of the plan. */
export type DocumentsRequest = Pick<BudgetRequest, 'version' | 'sources'>;

/** Renders the documents asked for; `onStart` is told before each. Nothing is written to disk. */
export async function renderDocuments(
  plan: Plan,
  viewed: ViewedPlan,
  assets: Assets,
  request: DocumentsRequest,
  kinds: readonly DocumentKind[],
  onStart: (kind: DocumentKind) => void = () => {},
): Promise<OutputFile[]> {
  const wanted = (kind: DocumentKind): boolean => {
    if (kinds.includes(kind)) onStart(kind);
    return kinds.includes(kind);
  };
  const pdf: OutputFile[] = [];
  const budgets: OfferedBudget[] = [];
  let pages: PrintedPlan['pages'] | undefined;
  if (wanted('pdf')) {
    const printed = await printPlan(viewed, assets);
    pdf.push(printed.file);
    pages = printed.pages;
  }
  if (wanted('budget')) {
    // Budgets name pages of the printed plan, also where it is not printed.
    pages ??= await findPlanPages(viewed, assets);
    for (const year of budgetYears(plan)) {
      budgets.push(await renderBudget(plan, { year, unit: plan.settings.currency, pages, ...request }, assets));
    }
  }
  const data: OfferedFile[] = [];
  if (wanted('data')) {
    const { renderData } = await import('./render/data/render-data.ts');
    data.push(...renderData(plan));
  }
  const site: OutputFile[] = [];
  if (wanted('site')) {
    const [{ renderSite }, { siteAssets }] = await Promise.all([
      import('./render/site/render-site.ts'),
      import('./render/site/site-assets.ts'),
    ]);
    site.push(
      ...renderSite(viewed.book, siteAssets(assets, viewed.images), {
        ...(pdf[0] && pages ? { pdf: pdf[0].path, pages } : {}),
        data,
        budgets,
      }),
    );
  }
  return [...site, ...pdf, ...budgets.flatMap(({ files }) => files), ...data];
}

/** Gives the years of which there is a budget to be made: those with money in the plan, or with a budget that was passed. */
export function budgetYears(plan: Plan): number[] {
  const { byYear } = sumByYear(moneyCells(plan));
  return plan.years.filter((year) => (byYear.get(year) ?? 0) > 0 || plan.budgets.has(year));
}
