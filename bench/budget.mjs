#!/usr/bin/env node
// How long the budget of a year takes: as a whole process, and part by part in one process.
//   node bench/budget.mjs PLAN_DIR... [--runs=5]
// whole     `sanad budget YEAR`, all four forms: wall time, median
// pages     laying out the plan, to know on which page each figure stands
// slice     the slice in all views; reconcile: against the budget of the year, where there is one; medians of 20 of a fresh model
// pdf…json  rendering each form, medians
// Several plans of one make show how time grows.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUDGET_FORMS, renderBudget } from '../build/src/budget-documents.js';
import { findPlanPages, modelPlan, viewPlan } from '../build/src/pipeline.js';
import { readAssets } from '../build/src/read/read-assets.js';
import { budgetSlice } from '../build/src/reckon/budget-slice.js';
import { reconcile } from '../build/src/reckon/reconcile.js';

const runs = Number(process.argv.find((word) => word.startsWith('--runs='))?.slice(7) ?? 5);
const plans = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (plans.length === 0) {
  console.error('usage: budget.mjs PLAN_DIR... [--runs=5]');
  process.exit(2);
}
const VERSION = { date: { text: '۱ فروردین ۱۴۰۴', iso: '2025-03-21T00:00:00Z' } };
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
const times = async (count, work) => {
  const taken = [];
  for (let run = 0; run < count; run++) {
    const begun = performance.now();
    await work();
    taken.push(performance.now() - begun);
  }
  return median(taken);
};
const assets = await readAssets('.');
const columns = [
  'plan',
  'items',
  'projects',
  'whole s',
  'pages s',
  'slice ms',
  'reconcile ms',
  ...BUDGET_FORMS.map((form) => `${form} ms`),
];
console.log(`| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|`);
for (const dir of plans) {
  const { plan, sources } = await modelPlan(dir);
  // The busiest year, so that all years of a plan are compared by their largest slice.
  const year = plan.years.toSorted((a, b) => budgetSlice(plan, b).total - budgetSlice(plan, a).total)[0];
  const budgeted = plan.budgets.keys().next().value ?? year;
  const out = mkdtempSync(join(tmpdir(), 'sanad-bench-'));
  const whole = await times(runs, () => {
    const { status, stderr } = spawnSync(process.execPath, [
      'build/program/main.js',
      'budget',
      String(year),
      '--plan',
      dir,
      '--out',
      join(out, 'o'),
    ]);
    if (status !== 0) throw new Error(String(stderr));
  });
  rmSync(out, { recursive: true });
  const viewed = await viewPlan(plan, dir, VERSION);
  let pages = new Map();
  const layout = await times(1, async () => (pages = await findPlanPages(viewed, assets)));
  // What is remembered of a plan is remembered by the object; a copy is asked anew.
  const slice = await times(20, () => budgetSlice({ ...plan }, year));
  const reconciled = await times(20, () => reconcile({ ...plan }, budgeted));
  const request = { year, unit: plan.settings.currency, pages, version: VERSION, sources };
  const forms = [];
  for (const form of BUDGET_FORMS) forms.push(await times(runs, () => renderBudget(plan, request, assets, [form])));
  const figures = [
    plan.items.size,
    plan.byKind.project.length,
    (whole / 1000).toFixed(2),
    (layout / 1000).toFixed(2),
    slice.toFixed(1),
    reconciled.toFixed(1),
  ];
  console.log(`| ${dir} | ${[...figures, ...forms.map((form) => form.toFixed(0))].join(' | ')} |`);
}
