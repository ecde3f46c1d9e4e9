// The stages in the order in which a plan goes through them. Open this first.
// What only some documents need is imported when it is needed, so that a check begins at once.
import { sortDiagnostics } from './diagnostic/diagnostic.ts';
import { buildPlan } from './model/build-plan.ts';
import type { Plan } from './model/types.ts';
import { parseDoc } from './parse/parse-doc.ts';
import { PlanSession, type CheckedPlan } from './plan-session.ts';
import type { Assets } from './read/read-assets.ts';
import { readBytes, readPlan } from './read/read-plan.ts';
import type { OfferedFile, OutputFile } from './render/output-file.ts';
import type { Theme } from './render/theme.ts';
import type { Version } from './view/build-view.ts';
import type { Book } from './view/tree.ts';

export { textsOf, type CheckedPlan } from './plan-session.ts';

/** What can be made of a plan. */
export const DOCUMENTS = ['pdf', 'site', 'data'] as const;
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

/** Gives the document tree of a plan and the bytes of the images that it shows. */
export async function viewPlan(plan: Plan, dir: string, version: Version): Promise<{ book: Book; images: Map<string, Uint8Array> }> {
  const { buildView } = await import('./view/build-view.ts');
  const book = buildView(plan, version);
  const images = new Map<string, Uint8Array>();
  for (const path of book.images) if (plan.files.has(path)) images.set(path, await readBytes(dir, path));
  return { book, images };
}

/** Renders the documents asked for; `onStart` is told before each. Nothing is written to disk. */
export async function renderDocuments(
  plan: Plan,
  { book, images }: { readonly book: Book; readonly images: ReadonlyMap<string, Uint8Array> },
  assets: Assets,
  kinds: readonly DocumentKind[],
  onStart: (kind: DocumentKind) => void = () => {},
): Promise<OutputFile[]> {
  const theme = assets.theme as Theme;
  const wanted = (kind: DocumentKind): boolean => {
    if (kinds.includes(kind)) onStart(kind);
    return kinds.includes(kind);
  };
  const pdf: OutputFile[] = [];
  if (wanted('pdf')) {
    const { renderPdf } = await import('./render/pdf/render-pdf.ts');
    pdf.push({ path: 'plan.pdf', bytes: await renderPdf(book, { theme, fonts: assets.fonts, images }) });
  }
  const data: OfferedFile[] = [];
  if (wanted('data')) {
    const { renderData } = await import('./render/data/render-data.ts');
    data.push(...renderData(plan));
  }
  const site: OutputFile[] = [];
  if (wanted('site')) {
    const { renderSite } = await import('./render/site/render-site.ts');
    const templates = new Map([...assets.templates].map(([path, text]) => [path.replace(/\.eta$/, ''), text]));
    const { web: fontWoff2, licence: fontLicence } = assets.fonts;
    const siteAssets = { templates, css: assets.templates.get('site.css') ?? '', theme, fontWoff2, fontLicence, images };
    site.push(...renderSite(book, siteAssets, { ...(pdf[0] ? { pdf: pdf[0].path } : {}), data }));
  }
  return [...site, ...pdf, ...data];
}
