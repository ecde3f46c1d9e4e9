// The slice of a year -> one plain value: every view as a list whose amounts add up to the total, each row with the ids of the projects it
// comes from and the page of the printed plan. What it was reconciled with and what was asked of it follow, where there is any.
import type { Span } from '../../diagnostic/diagnostic.ts';
import type { BudgetLine, BudgetPlace } from '../../model/budget.ts';
import { isSample } from '../../model/is-sample.ts';
import type { Plan } from '../../model/types.ts';
import { valueLabel } from '../../model/vocabulary.ts';
import { balanceOf } from '../../reckon/balance.ts';
import type { BudgetSlice } from '../../reckon/budget-slice.ts';
import { isItemView, MONEY_VIEWS, pageKey, type MoneyView } from '../../reckon/money-views.ts';
import type { ReconciledProject, Reconciliation } from '../../reckon/reconcile.ts';
import { summarizeReconciliation } from '../../reckon/reconciliation-summary.ts';
import type { Shock } from '../../reckon/shock.ts';
import { toAsciiDigits } from '../../text/digits.ts';
import { convertMoney } from '../../text/money-unit.ts';

/** What a year's budget is rendered from. */
export interface BudgetData {
  readonly plan: Plan;
  readonly slice: BudgetSlice;
  readonly reconciliation?: Reconciliation | undefined;
  readonly shock?: Shock | undefined;
  /** Page numbers of the printed plan, by id of an item, or `view:mission` and so on for the tables of its chapter on money. */
  readonly pages: ReadonlyMap<string, string>;
  /** Gives the line of a file of the plan at which a span begins, from 1. */
  readonly lineOf: (span: Span) => number;
}

/** The shape of budget-YEAR.json; the version changes when a reader of the file would have to. */
const FORMAT = 'sanad-budget/1';

const LISTS: Readonly<Record<MoneyView, string>> = {
  class: 'classes',
  source: 'sources',
  mission: 'missions',
  program: 'programs',
  project: 'projects',
  domain: 'domains',
  problem: 'problems',
  unit: 'units',
  area: 'areas',
  credit: 'credits',
};

/** Builds the value of budget-YEAR.json. Amounts are in `unit`; pages as printed, with ASCII digits. */
export function budgetJson(data: BudgetData): object {
  const { plan, slice, reconciliation, shock, pages } = data;
  const { year, unit, total, views, resources, cells } = slice;
  const pageOf = (key: string): string | undefined => pageText(pages.get(key));
  const lists = MONEY_VIEWS.map((view) => [
    LISTS[view],
    views[view].map(({ key, title, amount, share, within, projects }) => ({
      id: key,
      title,
      amount,
      share,
      ...(within === undefined ? {} : { within }),
      items: isItemView(view) && key !== '' ? [...new Set([key, ...projects])] : projects,
      page: pageOf(pageKey(view, key)),
    })),
  ]);
  return {
    format: FORMAT,
    year,
    unit,
    unitLabel: valueLabel('currency', unit),
    total,
    title: plan.settings.title,
    edition: plan.settings.edition,
    sample: isSample(plan),
    ...(Object.fromEntries(lists) as object),
    cells: cells.map(({ project, source, mission, program, domain, unit: owner, credit, amount }) => ({
      project,
      source,
      mission,
      program,
      domain,
      unit: owner,
      ...(credit === '' ? {} : { credit }),
      amount,
      items: [project, source],
      page: pageOf(project),
    })),
    resources: resources.map(({ source, ...rest }) => ({ id: source, ...rest, items: [source], page: pageOf(source) })),
    balance: balanceOf(plan, year),
    ...(reconciliation === undefined ? {} : { reconciliation: reconciliationJson(data, reconciliation) }),
    ...(shock === undefined ? {} : { shock: shockJson(data, shock) }),
  };
}

function shockJson({ plan, pages }: BudgetData, shock: Shock): object {
  const named = <K extends string, R extends { readonly [P in K]: string }>(rows: readonly R[], key: K): object[] =>
    rows.map((row) => ({ ...row, title: plan.items.get(row[key])?.title, page: pageText(pages.get(row[key])) }));
  return {
    lost: shock.lost,
    sources: named(shock.sources, 'source'),
    projects: named(shock.projects, 'project'),
    provisions: named(shock.provisions, 'provision'),
    targets: named(shock.targets, 'indicator'),
    spare: named(shock.spare, 'source'),
  };
}

function reconciliationJson({ slice, pages, lineOf }: BudgetData, reconciliation: Reconciliation): object {
  const { budget, stage, projects, outside, sources, sourceShifts, yearShifts, totals, tolerance } = reconciliation;
  const money = (rials: number | undefined): number | undefined =>
    rials === undefined ? undefined : convertMoney(rials, 'rial', slice.unit);
  const moneyOf = <K extends string>(sums: { readonly [S in K]?: number }): object =>
    Object.fromEntries(Object.entries<number | undefined>(sums).map(([key, rials]) => [key, money(rials)]));
  const { total, byKind, coveredPercent, execution, unexplained } = summarizeReconciliation(reconciliation);
  const sumJson = ({ count, difference }: { readonly count: number; readonly difference: number }): object => ({
    count,
    difference: money(difference),
  });
  const shiftJson = <T extends { readonly project: string; readonly rials: number }>({ rials, ...shift }: T): object => ({
    ...shift,
    amount: money(rials),
    page: pageText(pages.get(shift.project)),
  });
  return {
    file: budget.file,
    fileUnit: budget.unit,
    stage,
    tolerance: money(tolerance),
    totals: { ofPlan: moneyOf(totals.ofPlan), outside: moneyOf(totals.outside), resources: moneyOf(totals.resources) },
    summary: {
      difference: money(total.difference),
      coveredPercent,
      byKind: Object.fromEntries(Object.entries(byKind).map(([kind, sum]) => [kind, sumJson(sum)])),
      execution: { actual: money(execution.actual), compared: money(execution.compared), percent: execution.percent },
      unexplained: sumJson(unexplained),
    },
    projects: projects.map((project) => ({ ...projectJson(project, money, moneyOf, lineOf), page: pageText(pages.get(project.project)) })),
    outside: outside.map((line) => lineJson(line, money)),
    sources: sources.map(({ source, ceiling, use, compared, beyondCeiling, beyondUse, lines }) => ({
      source,
      ceiling: money(ceiling),
      use: money(use),
      compared: money(compared),
      beyondCeiling: money(beyondCeiling),
      beyondUse: money(beyondUse),
      page: pageText(pages.get(source)),
      places: lines.map(({ place }) => placeJson(place)),
    })),
    sourceShifts: sourceShifts.map(shiftJson),
    yearShifts: yearShifts.map(shiftJson),
  };
}

function projectJson(
  { project, kind, matchedBy, slice, amounts, compared, difference, percent, planSpan, lines, reasons }: ReconciledProject,
  money: (rials: number | undefined) => number | undefined,
  moneyOf: (sums: ReconciledProject['amounts']) => object,
  lineOf: BudgetData['lineOf'],
): object {
  return {
    project,
    kind,
    matchedBy,
    slice: money(slice),
    ...moneyOf(amounts),
    compared: money(compared),
    difference: money(difference),
    percent,
    reasons,
    planPlace: { file: planSpan.file, line: lineOf(planSpan) },
    budgetPlaces: lines.map(({ place }) => placeJson(place)),
  };
}

function lineJson({ place, code, title, amounts, reason }: BudgetLine, money: (rials: number | undefined) => number | undefined): object {
  return {
    code,
    title,
    ...Object.fromEntries(Object.entries(amounts).map(([stage, { rials }]) => [stage, money(rials)])),
    reason,
    place: placeJson(place),
  };
}

function placeJson({ span, row, cell }: BudgetPlace): object {
  return { file: span.file, row, ...(cell === undefined ? {} : { cell }) };
}

// Front matter has letters for numbers; they stay.
function pageText(label: string | undefined): string | undefined {
  return label === undefined ? undefined : toAsciiDigits(label);
}
