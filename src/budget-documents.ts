// The budget of a year in its forms: the slice of the plan and what it is reconciled with, once, and a renderer for each form. What only
// some forms need is imported when it is needed.
import type { Span } from './diagnostic/diagnostic.ts';
import type { Plan } from './model/types.ts';
import type { Assets } from './read/read-assets.ts';
import type { Source } from './read/source.ts';
import { budgetSlice } from './reckon/budget-slice.ts';
import { reconcile } from './reckon/reconcile.ts';
import type { Shock } from './reckon/shock.ts';
import type { BudgetData } from './render/data/budget-json.ts';
import type { OfferedBudget } from './render/output-file.ts';
import type { Theme } from './render/theme.ts';
import { lineColumns } from './text/line-column.ts';
import type { MoneyUnit } from './text/money-unit.ts';
import type { Version } from './view/build-view.ts';
import type { Book } from './view/tree.ts';

/** The forms in which the budget of a year is given. */
export const BUDGET_FORMS = ['pdf', 'xlsx', 'csv', 'json'] as const;
export type BudgetForm = (typeof BUDGET_FORMS)[number];

/** What a year's budget is made of besides the plan. */
export interface BudgetRequest {
  readonly year: number;
  /** The unit in which the booklet shows money; the other forms are in the plan's currency. */
  readonly unit: MoneyUnit;
  /** The page of everything in the printed plan, by id. */
  readonly pages: ReadonlyMap<string, string>;
  readonly version: Version;
  /** The raw files of the plan, in which lines are counted. */
  readonly sources: readonly Source[];
  /** What is lost if sources bring less; the files are then of that question, and named by it. */
  readonly shock?: Shock | undefined;
}

/** Renders the budget of a year in the forms asked for. Nothing is written to disk. */
export async function renderBudget(
  plan: Plan,
  { year, unit, pages, version, sources, shock }: BudgetRequest,
  assets: Assets,
  forms: readonly BudgetForm[] = BUDGET_FORMS,
): Promise<OfferedBudget> {
  const { buildBudgetView } = await import('./view/build-budget-view.ts');
  const { withViewPages } = await import('./view/finance-places.ts');
  const reconciliation = reconcile(plan, year);
  const given = {
    slice: budgetSlice(plan, year),
    pages: withViewPages(plan, pages),
    lineOf: linesIn(sources),
    ...(reconciliation && { reconciliation }),
    ...(shock && { shock }),
  };
  const book = buildBudgetView(plan, { ...given, unit }, version);
  const name = `budget-${year}${shock ? '-shock' : ''}`;
  const files = BUDGET_FORMS.filter((form) => forms.includes(form)).map(async (form) => ({
    path: `${name}.${form}`,
    title: form.toUpperCase(),
    bytes: await RENDERERS[form]({ ...given, plan }, book, assets),
  }));
  return { title: book.meta.title, files: await Promise.all(files) };
}

type Renderer = (data: BudgetData, book: Book, assets: Assets) => Promise<Uint8Array | string>;

const RENDERERS: Readonly<Record<BudgetForm, Renderer>> = {
  async pdf(_data, book, { theme, fonts }) {
    const { renderPdf } = await import('./render/pdf/render-pdf.ts');
    return renderPdf(book, { theme: theme as Theme, fonts, images: new Map() });
  },
  async xlsx({ plan, slice, reconciliation, shock, pages, lineOf }, { meta }, { theme }) {
    const { renderWorkbook } = await import('./render/xlsx/render-workbook.ts');
    const about = { title: meta.title, author: meta.organization, created: meta.date.iso };
    if (shock) {
      const { shockWorkbook } = await import('./render/xlsx/shock-workbook.ts');
      return renderWorkbook(shockWorkbook(plan, shock, pages, about), (theme as Theme).colors);
    }
    const { budgetWorkbook } = await import('./render/xlsx/budget-workbook.ts');
    return renderWorkbook(budgetWorkbook(plan, slice, reconciliation, { pages, lineOf }, about), (theme as Theme).colors);
  },
  async csv(data) {
    const { csvText } = await import('./render/data/csv-text.ts');
    if (data.shock) {
      const { shockTable } = await import('./render/data/shock-table.ts');
      return csvText(shockTable(data, data.shock));
    }
    const { budgetTable } = await import('./render/data/budget-table.ts');
    return csvText(budgetTable(data));
  },
  async json(data) {
    const { budgetJson } = await import('./render/data/budget-json.ts');
    return `${JSON.stringify(budgetJson(data), null, 1)}\n`;
  },
};

/** Counts lines in files, each read once. */
function linesIn(sources: readonly Source[]): (span: Span) => number {
  const counters = new Map<string, ReturnType<typeof lineColumns>>();
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  return ({ file, start }) => {
    const counter = counters.get(file) ?? lineColumns(texts.get(file) ?? '');
    counters.set(file, counter);
    return counter(start).line;
  };
}
