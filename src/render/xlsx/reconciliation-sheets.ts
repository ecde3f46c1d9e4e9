// A reconciliation -> its two tables: each project with its slice, its lines in the budget and the difference, and the lines of no project.
import { BUDGET_STAGES, type BudgetLine, type BudgetStage } from '../../model/budget.ts';
import type { Plan } from '../../model/types.ts';
import { valueLabel } from '../../model/vocabulary.ts';
import type { BudgetSlice } from '../../reckon/budget-slice.ts';
import type { Reconciliation } from '../../reckon/reconcile.ts';
import { formatNumber, toPersianDigits } from '../../text/digits.ts';
import { convertMoney } from '../../text/money-unit.ts';
import { PAGE, sheetHead, TOTAL, type Places } from './budget-sheet.ts';
import type { SheetColumn, SheetTable, SheetValue } from './sheet-table.ts';

/** Builds the table of projects; the third column is the slice, which `control` checks. */
export function reconciliationSheet(
  plan: Plan,
  slice: BudgetSlice,
  { budget, projects, stage, tolerance }: Reconciliation,
  { pages, lineOf }: Places,
  control: NonNullable<SheetTable['control']>,
): SheetTable {
  const money = inPlanUnit(slice);
  const stages = BUDGET_STAGES.filter((one) => budget.stages.includes(one));
  const compared = stage === undefined ? -1 : stages.indexOf(stage);
  const [sliceAt, differenceAt] = [2, 3 + stages.length];
  const difference: SheetColumn[] =
    compared === -1
      ? []
      : [
          { kind: 'difference', title: 'اختلاف', width: 16, of: 3 + compared, less: sliceAt, missingIsZero: true },
          { kind: 'ratio', title: 'درصد', width: 10, of: differenceAt, by: sliceAt },
        ];
  return {
    ...sheetHead(plan, slice, 'سنجش با بودجه', `سنجش برش برنامه با بودجهٔ سال ${toPersianDigits(slice.year)}`, [
      ...(stage === undefined ? [] : [`اختلاف، ستون «${valueLabel('stage', stage)}» منهای برش برنامه است.`]),
      ...(tolerance === 0 ? [] : [`رواداری برای ارقام گردشده: ${formatNumber(money(tolerance) ?? 0)}`]),
      `پروندهٔ بودجه: ${budget.file}`,
    ]),
    columns: [
      { kind: 'text', title: 'پروژه', width: 40 },
      { kind: 'code', title: 'شناسه', width: 12 },
      { kind: 'sum', title: 'برش برنامه', width: 16 },
      ...stages.map(stageColumn),
      ...difference,
      { kind: 'text', title: 'وضعیت', width: 20 },
      { kind: 'text', title: 'دلیل', width: 30 },
      { kind: 'code', title: 'سطر بودجه', width: 14 },
      { kind: 'code', title: 'پرونده و سطر پروژه', width: 42 },
      PAGE,
    ],
    rows: projects.map(({ project, kind, slice: planned, amounts, reasons, lines, planSpan }) => ({
      cells: [
        plan.items.get(project)?.title ?? project,
        project,
        money(planned),
        ...stages.map((one) => money(amounts[one])),
        ...difference.map(() => undefined),
        valueLabel('difference', kind),
        reasons.join('؛ ') || undefined,
        lines.map((line) => placeOf(line, stage)).join(' ') || undefined,
        `${planSpan.file}:${lineOf(planSpan)}`,
        pages.get(project),
      ],
    })),
    total: TOTAL,
    control,
  };
}

/** Builds the table of what the budget spends on no project of the plan; columns for what the file does not say are left out. */
export function outsideSheet(plan: Plan, slice: BudgetSlice, { budget, outside }: Reconciliation): SheetTable {
  const money = inPlanUnit(slice);
  const stages = BUDGET_STAGES.filter((stage) => budget.stages.includes(stage));
  const columns: readonly { readonly column: SheetColumn; readonly value: (line: BudgetLine) => SheetValue; readonly always?: true }[] = [
    { column: { kind: 'code', title: 'کد بودجه', width: 14 }, value: ({ code }) => code },
    { column: { kind: 'text', title: 'شرح ردیف', width: 50 }, value: ({ title }) => title, always: true },
    { column: { kind: 'text', title: 'نوع اعتبار', width: 22 }, value: ({ credit }) => credit && valueLabel('credit', credit) },
    { column: { kind: 'text', title: 'متولی', width: 30 }, value: ({ unit }) => unit },
    { column: { kind: 'text', title: 'منطقه', width: 18 }, value: ({ area }) => area },
    ...stages.map((stage) => ({
      column: stageColumn(stage),
      value: ({ amounts }: BudgetLine) => money(amounts[stage]?.rials),
      always: true as const,
    })),
    { column: { kind: 'text', title: 'دلیل', width: 36 }, value: ({ reason }) => reason },
    { column: { kind: 'code', title: 'سطر بودجه', width: 14 }, value: (line) => placeOf(line, undefined), always: true },
  ];
  const used = columns.filter(({ value, always }) => always ?? outside.some((line) => value(line) !== undefined));
  const title = `ردیف‌های بودجهٔ سال ${toPersianDigits(slice.year)} که از آنِ هیچ پروژه‌ای نیستند`;
  return {
    ...sheetHead(plan, slice, 'بیرون از برنامه', title, [`پروندهٔ بودجه: ${budget.file}`]),
    columns: used.map(({ column }) => column),
    rows: outside.map((line) => ({ cells: used.map(({ value }) => value(line)) })),
    total: TOTAL,
  };
}

const stageColumn = (stage: BudgetStage): SheetColumn => ({ kind: 'sum', title: valueLabel('stage', stage), width: 16 });

const inPlanUnit =
  ({ unit }: BudgetSlice) =>
  (rials: number | undefined): number | undefined =>
    rials === undefined ? undefined : convertMoney(rials, 'rial', unit);

/** Names the place of a line, or of its sum that is compared: the cell in a workbook, the row in a text file. */
function placeOf(line: BudgetLine, stage: BudgetStage | undefined): string {
  const { row, cell } = (stage && line.amounts[stage]?.place) ?? line.place;
  return cell ?? String(row);
}
