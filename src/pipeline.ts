// The stages in the order in which a plan goes through them. Open this first.
// What only some documents need is imported when it is needed, so that a check begins at once.
import { renderBudget, type BudgetRequest } from './budget-documents.ts';
import { sortDiagnostics } from './diagnostic/diagnostic.ts';
import { formerAddresses } from './model/former-ids.ts';
import type { PlanHistory } from './model/build-history.ts';
import { buildPlan } from './model/build-plan.ts';
import type { Plan } from './model/types.ts';
import { parseDoc } from './parse/parse-doc.ts';
import { PlanSession, type CheckedPlan } from './plan-session.ts';
import type { Assets } from './read/read-assets.ts';
import { readHistory } from './read/read-history.ts';
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

/** Gives what git knows of the changes in a plan; undefined where it knows nothing. */
export async function planHistory(plan: Plan, dir: string): Promise<PlanHistory | undefined> {
  const [{ buildHistory }, history] = await Promise.all([import('./model/build-history.ts'), readHistory(dir)]);
  return history && buildHistory(history, plan);
}

/** Gives the document tree of a plan, and reads its images; the site tells of a history where one is given. */
export async function viewPlan(plan: Plan, dir: string, version: Version, history?: PlanHistory): Promise<ViewedPlan> {
  const { buildView } = await import('./view/build-view.ts');
  const book = buildView(plan, version, history);
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
  const data = wanted('data') ? await renderOpenData(plan, request.version, assets) : [];
  const files: OutputFile[] = [];
  if (wanted('site')) {
    const [{ renderSite }, { siteAssets }] = await Promise.all([
      import('./render/site/render-site.ts'),
      import('./render/site/site-assets.ts'),
    ]);
    const { license } = plan.settings;
    const links = {
      ...(pdf[0] && pages ? { pdf: pdf[0].path, pages } : {}),
      ...(data.length > 0 ? { dataset: await datasetOf(plan, request.version, data) } : {}),
      ...(license ? { license } : {}),
      data,
      budgets,
      redirects: formerAddresses(plan),
      pictures: true as const,
    };
    files.push(...renderSite(viewed.book, siteAssets(assets, viewed.images), links), ...(await renderPictures(viewed.book, assets)));
  }
  files.push(...pdf, ...budgets.flatMap((budget) => budget.files), ...data);
  // What is put on the web is served compressed; the other documents are taken as they are.
  return kinds.includes('site') ? [...files, ...(await compressAll(files))] : files;
}

async function datasetOf(plan: Plan, version: Version, data: readonly OfferedFile[]): Promise<object> {
  const { datasetMarkup } = await import('./render/data/dataset-markup.ts');
  return datasetMarkup(plan, version, data);
}

/** Draws the pictures of shared links, the icons of the site and what phones read of them. */
async function renderPictures(book: Book, { theme, fonts }: Pick<Assets, 'theme' | 'fonts'>): Promise<OutputFile[]> {
  const [{ renderShareImages }, { renderIcons }, { renderWebManifest }] = await Promise.all([
    import('./render/image/share-images.ts'),
    import('./render/image/site-icons.ts'),
    import('./render/image/web-manifest.ts'),
  ]);
  const look = theme as Theme;
  return [...renderShareImages(book, { theme: look, fonts }), ...renderIcons(look), renderWebManifest(book.meta, look)];
}

async function compressAll(files: readonly OutputFile[]): Promise<OutputFile[]> {
  const { compressFiles } = await import('./render/site/host/compress-files.ts');
  return compressFiles(files);
}

/** Renders the open data of a plan, its workbook among them. */
export async function renderOpenData(plan: Plan, version: Version, { theme }: Pick<Assets, 'theme'>): Promise<OfferedFile[]> {
  const { dataTables } = await import('./render/data/data-tables.ts');
  const { dataNotes } = await import('./render/data/data-version.ts');
  const { renderData } = await import('./render/data/render-data.ts');
  const { planWorkbook, workbookHelp } = await import('./render/xlsx/plan-workbook.ts');
  const { renderWorkbook } = await import('./render/xlsx/render-workbook.ts');
  const tables = dataTables(plan);
  const about = { title: plan.settings.title, author: plan.settings.organization, created: version.date.iso };
  const workbook = planWorkbook(plan, tables, dataNotes(plan, version), about);
  const bytes = await renderWorkbook(workbook, (theme as Theme).colors);
  const file = { path: 'data/plan.xlsx', title: 'همهٔ برنامه در یک کارپوشه', description: workbookHelp(tables), dataset: 'plan', bytes };
  return renderData(plan, version, [file]);
}

/** Gives the years of which there is a budget to be made: those with money in the plan, or with a budget that was passed. */
export function budgetYears(plan: Plan): number[] {
  const { byYear } = sumByYear(moneyCells(plan));
  return plan.years.filter((year) => (byYear.get(year) ?? 0) > 0 || plan.budgets.has(year));
}
