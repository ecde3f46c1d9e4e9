// Budgets that differ from their plan in every way they can, read from files: what is found, one line each, as
// tests/fixtures/reconciliation/expected/reconciliation.txt has it. `UPDATE=1` rewrites; read the diff.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BudgetLine } from '../src/model/budget.ts';
import type { Plan } from '../src/model/types.ts';
import { modelPlan, textsOf } from '../src/pipeline.ts';
import { DIFFERENCE_KINDS } from '../src/reckon/reconciliation-summary.ts';
import { reconcile } from '../src/reckon/reconcile.ts';
import { lineColumns } from '../src/text/line-column.ts';
import { BASE } from './base-plan.ts';

const FIXTURE = 'tests/fixtures/reconciliation';
const EXPECTED = join(FIXTURE, 'expected/reconciliation.txt');

/** Writes what one year's budget differs in; sums in million rials. */
function listing(plan: Plan, year: number, lineAt: (file: string, offset: number) => number): string[] {
  const found = reconcile(plan, year);
  assert.ok(found);
  const money = (rials: number | undefined): string => (rials === undefined ? '-' : String(rials / 1e6));
  const rows = (lines: readonly BudgetLine[]): string => lines.map(({ place }) => place.row).join(',') || '-';
  const { ofPlan, outside, resources } = found.totals;
  return [
    `${year} compares ${found.stage} of ${found.budget.file}`,
    ...found.projects.map(({ project, kind, matchedBy, slice, compared, difference, percent, lines, planSpan, reasons }) => {
      const at = `${planSpan.file.replace(/^.*\//, '')}:${lineAt(planSpan.file, planSpan.start)}`;
      const sums = `slice=${money(slice)} compared=${money(compared)} difference=${money(difference)} percent=${percent ?? '-'}`;
      return `  ${kind} ${project} by=${matchedBy.join('+') || '-'} ${sums} rows=${rows(lines)} plan=${at} reasons=${reasons.length}`;
    }),
    ...found.sourceShifts.map(({ project, from, to, rials }) => `  source-shift ${project} ${from} -> ${to} ${money(rials)}`),
    ...found.yearShifts.map(({ project, from, to, rials }) => `  year-shift ${project} ${from} -> ${to} ${money(rials)}`),
    ...found.outside.map((line) => `  outside ${line.code} row=${line.place.row} ${money(line.amounts[found.stage ?? 'approved']?.rials)}`),
    ...found.sources.map(({ source, ceiling, compared }) => `  source ${source} ceiling=${money(ceiling)} compared=${money(compared)}`),
    `  totals ${[ofPlan, outside, resources]
      .map(
        (sums) =>
          Object.entries(sums)
            .map(([stage, sum]) => `${stage}=${money(sum)}`)
            .join(' ') || '-',
      )
      .join(' | ')}`,
  ];
}

test('every kind of difference is found in budget files, with its amount and its place in both', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'sanad-reconciliation-'));
  try {
    cpSync(BASE, dir, { recursive: true });
    cpSync(join(FIXTURE, 'plan'), dir, { recursive: true });
    const checked = await modelPlan(dir);
    const { plan } = checked;
    assert.ok(plan);
    const texts = new Map(textsOf(checked).map(({ path, text }) => [path, lineColumns(text)]));
    const found = [...plan.budgets.keys()].flatMap((year) => listing(plan, year, (file, offset) => texts.get(file)?.(offset).line ?? 0));
    const kinds = new Set([...plan.budgets.keys()].flatMap((year) => reconcile(plan, year)?.projects.map(({ kind }) => kind) ?? []));
    assert.deepEqual(
      DIFFERENCE_KINDS.filter((kind) => !kinds.has(kind)),
      [],
      'the fixture has every kind',
    );
    const text = `${found.join('\n')}\n`;
    if (process.env['UPDATE'] === '1') writeFileSync(EXPECTED, text);
    assert.equal(text, readFileSync(EXPECTED, 'utf8'));
  } finally {
    rmSync(dir, { recursive: true });
  }
});
