// A reconciliation -> its two tables: each project with its slice, its lines in the budget and the difference, and the lines of no project.
import { BUDGET_STAGES, type BudgetLine, type BudgetStage } from '../../model/budget.ts';
import type { Plan } from '../../model/types.ts';
import { valueLabel } from '../../model/vocabulary.ts';
import type { BudgetSlice } from '../../reckon/budget-slice.ts';
import type { DifferenceKind, Reconciliation } from '../../reckon/reconcile.ts';
import { toPersianDigits } from '../../text/digits.ts';
import { convertMoney } from '../../text/money-unit.ts';
import type { SheetColumn, SheetTable } from './sheet-table.ts';

const KINDS: Readonly<Record<DifferenceKind, string>> = {
  equal: 'برابر',
  rounded: 'برابر در حد گردکردن',
  less: 'کمتر از برش برنامه',
  more: 'بیشتر از برش برنامه',
  'no-line': 'بی‌ردیف در بودجه',
  'not-in-slice': 'بیرون از برش این سال',
};

/** Builds the table of projects; the third column is the slice, which `control` checks. */
export function reconciliationSheet(
  plan: Plan,
  slice: BudgetSlice,
  { budget, projects, stage, tolerance }: Reconciliation,
  pages: ReadonlyMap<string, string>,
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
          { kind: 'difference', title: 'تفاوت با برش', width: 18, of: 3 + compared, less: sliceAt, missingIsZero: true },
          { kind: 'ratio', title: 'تفاوت به درصد', width: 10, of: differenceAt, by: sliceAt },
        ];
  return {
    name: 'تطبیق',
    title: `تطبیق برش برنامه با بودجهٔ سال ${toPersianDigits(slice.year)}`,
    notes: [
      unitNote(slice),
      ...(stage === undefined ? [] : [`تفاوت، ستون «${valueLabel('stage', stage)}» است منهای برش برنامه.`]),
      ...(tolerance === 0 ? [] : [`رواداری برای ارقام گردشده: ${toPersianDigits(money(tolerance) ?? 0)}`]),
    ],
    columns: [
      { kind: 'text', title: 'پروژه', width: 46 },
      { kind: 'code', title: 'شناسه', width: 12 },
      { kind: 'sum', title: 'برش برنامه', width: 18 },
      ...stages.map(stageColumn),
      ...difference,
      { kind: 'text', title: 'وضع', width: 20 },
      { kind: 'text', title: 'دلیل', width: 36 },
      { kind: 'code', title: 'جای در بودجه', width: 34 },
      { kind: 'code', title: 'جای در برنامه', width: 42 },
      { kind: 'code', title: 'صفحهٔ سند', width: 11 },
    ],
    rows: projects.map(({ project, kind, slice: planned, amounts, reasons, lines, planSpan }) => ({
      cells: [
        plan.items.get(project)?.title ?? project,
        project,
        money(planned),
        ...stages.map((one) => money(amounts[one])),
        ...difference.map(() => undefined),
        KINDS[kind],
        reasons.join('؛ ') || undefined,
        lines.map((line) => placeOf(line, stage)).join(' ') || undefined,
        planSpan.file,
        pages.get(project),
      ],
    })),
    total: 'جمع',
    control,
  };
}

/** Builds the table of what the budget spends on no project of the plan. */
export function outsideSheet(slice: BudgetSlice, { budget, outside }: Reconciliation): SheetTable {
  const money = inPlanUnit(slice);
  const stages = BUDGET_STAGES.filter((stage) => budget.stages.includes(stage));
  return {
    name: 'بیرون از برنامه',
    title: `ردیف‌های بودجهٔ سال ${toPersianDigits(slice.year)} که از آنِ هیچ پروژه‌ای نیستند`,
    notes: [unitNote(slice)],
    columns: [
      { kind: 'code', title: 'کد', width: 14 },
      { kind: 'text', title: 'شرح', width: 50 },
      { kind: 'text', title: 'نوع اعتبار', width: 22 },
      { kind: 'text', title: 'واحد', width: 30 },
      { kind: 'text', title: 'منطقه', width: 18 },
      ...stages.map(stageColumn),
      { kind: 'text', title: 'دلیل', width: 36 },
      { kind: 'code', title: 'جای در بودجه', width: 34 },
    ],
    rows: outside.map((line) => ({
      cells: [
        line.code,
        line.title,
        line.credit && valueLabel('credit', line.credit),
        line.unit,
        line.area,
        ...stages.map((stage) => money(line.amounts[stage]?.rials)),
        line.reason,
        placeOf(line, undefined),
      ],
    })),
    total: 'جمع',
  };
}

const stageColumn = (stage: BudgetStage): SheetColumn => ({ kind: 'sum', title: valueLabel('stage', stage), width: 18 });

const unitNote = ({ unit }: BudgetSlice): string => `ارقام به ${valueLabel('currency', unit)}`;

const inPlanUnit =
  ({ unit }: BudgetSlice) =>
  (rials: number | undefined): number | undefined =>
    rials === undefined ? undefined : convertMoney(rials, 'rial', unit);

/** Names the place of a line, or of its sum that is compared: the cell in a workbook, the row in a text file. */
function placeOf(line: BudgetLine, stage: BudgetStage | undefined): string {
  const { span, row, cell } = (stage && line.amounts[stage]?.place) ?? line.place;
  return `${span.file}:${cell ?? row}`;
}
