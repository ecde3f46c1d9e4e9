// «سنجش با بودجه»: the slice against the budget that the city passed. First one page for a councillor, then every difference with its
// amount and its places, lines of no project, and money that moved between sources and years.
import { VALUES } from '../../../model/vocabulary.ts';
import type { BudgetStage } from '../../../model/budget.ts';
import type { Reconciliation } from '../../../reckon/reconcile.ts';
import { summarizeReconciliation, type ReconciliationSummary } from '../../../reckon/reconciliation-summary.ts';
import { formatPercent, toPersianDigits } from '../../../text/digits.ts';
import { cell, MISSING, paragraph } from '../../phrasing.ts';
import type { Block, ModelTable, Row } from '../../tree.ts';
import type { BudgetWriting } from '../../budget-writing.ts';
import { moneyNote } from '../../writing.ts';
import { bulletList } from '../bullet-list.ts';
import { modelTable, numberCell, numberColumn, wordColumn } from '../table.ts';
import { differencesSection } from './differences.ts';
import { outsideSection, resourcesSection } from './lines-outside.ts';
import { rialCell, rialText, rialWithUnit } from './rial-cell.ts';
import { shiftsSection } from './shifts.ts';

/** Builds the blocks; nothing where no budget has been passed. */
export function reconciliation(writing: BudgetWriting, id: string): Block[] {
  const { reconciliation: found } = writing;
  if (!found) return [];
  if (found.stage === undefined) return [paragraph(`پروندهٔ ${found.budget.file} مبلغ پیشنهادی، مصوب یا اصلاحی ندارد و سنجیده نشده است.`)];
  const summary = summarizeReconciliation(found);
  return [
    ...bulletList(sentences(writing, found, found.stage, summary)),
    stagesTable(writing, `${id}_stages`, found),
    kindsTable(writing, `${id}_kinds`, summary),
    ...differencesSection(writing, `${id}_differences`, found),
    ...shiftsSection(writing, `${id}_shifts`, found),
    ...outsideSection(writing, `${id}_outside`, found),
    ...resourcesSection(writing, `${id}_sources`, found),
  ];
}

function sentences(writing: BudgetWriting, found: Reconciliation, stage: BudgetStage, summary: ReconciliationSummary): string[] {
  const { byKind, total, coveredPercent, execution, unexplained } = summary;
  const { equal, rounded } = byKind;
  const different = total.count - equal.count - rounded.count;
  const money = (rials: number): string => rialWithUnit(writing, rials);
  const covered = coveredPercent === undefined ? undefined : formatPercent(coveredPercent).replace('٪', '');
  return [
    [
      `برش برنامه با بودجهٔ ${VALUES.stage[stage]} سنجیده شده است: از ${total.count} پروژه، ${equal.count} پروژه همان اعتبار برنامه را دارد`,
      rounded.count === 0 ? '' : `${rounded.count} پروژه تنها به اندازهٔ گرد کردن رقم‌ها با آن اختلاف دارد`,
      `${different} پروژه اختلاف دارد`,
    ],
    [
      covered === undefined ? '' : `از هر ۱۰۰ ریال برش، ${covered} ریال در بودجهٔ همان پروژه‌ها پوشش دارد`,
      total.difference === 0
        ? ''
        : `جمع بودجهٔ پروژه‌ها ${money(Math.abs(total.difference))} ${total.difference < 0 ? 'کمتر' : 'بیشتر'} از جمع برش است`,
    ],
    [
      execution.percent === undefined ? '' : `از اعتبار پروژه‌ها در بودجه ${formatPercent(execution.percent)} هزینه شده است`,
      execution.percent !== undefined && execution.unknown > 0
        ? `عملکرد ردیف‌هایی به مبلغ ${money(execution.unknown)} نوشته نشده و در این نسبت نیامده است`
        : '',
    ],
    [
      different === 0
        ? ''
        : unexplained.count === 0
          ? 'برای همهٔ اختلاف‌ها دلیل نوشته شده است'
          : `برای ${unexplained.count} اختلاف دلیلی نوشته نشده است`,
      found.outside.length > 0 ? `${found.outside.length} ردیف بودجه از آنِ هیچ پروژه‌ای از برنامه نیست` : '',
    ],
    [largestDifferences(writing, summary)],
    [found.tolerance > 0 ? `اختلاف‌های تا ${money(found.tolerance)} گردشده به شمار آمده‌اند` : ''],
  ]
    .map((parts) => parts.filter((part) => part !== '').join('؛ '))
    .filter((sentence) => sentence !== '')
    .map((sentence) => toPersianDigits(`${sentence}.`));
}

/** Differences named on the councillor's page; all of them follow on the pages after it. */
const LARGEST = 3;

function largestDifferences(writing: BudgetWriting, { largest }: ReconciliationSummary): string {
  if (largest.length === 0) return '';
  const named = largest.slice(0, LARGEST).map(({ project, difference }) => {
    const title = writing.plan.items.get(project)?.title ?? project;
    return `«${title}» ${rialText(writing, Math.abs(difference))} ${difference < 0 ? 'کمتر' : 'بیشتر'}`;
  });
  return `بزرگ‌ترین اختلاف‌ها: ${named.join('، ')}`;
}

function stagesTable(writing: BudgetWriting, id: string, { budget, totals, projects }: Reconciliation): ModelTable {
  const slice = projects.reduce((sum, project) => sum + project.slice, 0);
  const line = (label: string, ofPlan: number | undefined, outside: number | undefined): Row => ({
    role: 'body',
    cells: [
      cell(label),
      rialCell(writing, ofPlan),
      cell(ofPlan === undefined || slice === 0 ? MISSING : formatPercent((100 * ofPlan) / slice)),
      rialCell(writing, outside),
      rialCell(writing, ofPlan === undefined && outside === undefined ? undefined : (ofPlan ?? 0) + (outside ?? 0)),
    ],
  });
  return modelTable(id, {
    caption: 'برش برنامه در کنار بودجه',
    note: moneyNote(writing),
    columns: [
      wordColumn('شرح'),
      numberColumn('پروژه‌های برنامه'),
      numberColumn('درصد از برش'),
      numberColumn('بیرون از برنامه'),
      numberColumn('جمع'),
    ],
    rows: [
      line('برش برنامه', slice, undefined),
      ...budget.stages.map((stage) => line(VALUES.stage[stage], totals.ofPlan[stage], totals.outside[stage])),
    ],
  });
}

function kindsTable(writing: BudgetWriting, id: string, { byKind, total }: ReconciliationSummary): ModelTable {
  const kinds = Object.entries(byKind).filter(([, { count }]) => count > 0) as [keyof typeof byKind, (typeof byKind)['equal']][];
  const line = (role: Row['role'], label: string, sum: (typeof byKind)['equal']): Row => ({
    role,
    cells: [
      cell(label),
      numberCell(sum.count, 0),
      rialCell(writing, sum.slice),
      rialCell(writing, sum.compared),
      rialCell(writing, sum.difference),
    ],
  });
  return modelTable(id, {
    caption: 'پروژه‌ها به تفکیک وضعیت',
    note: moneyNote(writing),
    columns: [wordColumn('وضعیت'), numberColumn('شمار'), numberColumn('برش برنامه'), numberColumn('بودجه'), numberColumn('اختلاف')],
    rows: [...kinds.map(([kind, sum]) => line('body', VALUES.difference[kind], sum)), line('total', 'جمع', total)],
  });
}
