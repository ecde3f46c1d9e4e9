// What `sanad budget` says on the screen: the total, how it stands to the budget that was passed, and what a loss would take.
import type { BudgetData } from '../../render/data/budget-json.ts';
import { valueLabel, VALUES } from '../../model/vocabulary.ts';
import { summarizeReconciliation } from '../../reckon/reconciliation-summary.ts';
import type { Reconciliation } from '../../reckon/reconcile.ts';
import type { Shock } from '../../reckon/shock.ts';
import { formatNumber, formatPercent, toPersianDigits } from '../../text/digits.ts';
import { convertMoney } from '../../text/money-unit.ts';

type Summarized = Pick<BudgetData, 'plan' | 'slice' | 'reconciliation' | 'shock'>;

/** Writes the summary; ids stand first on their lines, because a terminal turns Persian inside a line and what is left of it stays. */
export function summarizeBudget({ plan, slice, reconciliation, shock }: Summarized): string {
  const unit = valueLabel('currency', slice.unit);
  const money = (amount: number): string => `${formatNumber(amount, 2)} ${unit}`;
  return [
    `بودجهٔ سال ${toPersianDigits(slice.year)}: ${money(slice.total)} در ${toPersianDigits(slice.views.project.length)} پروژه`,
    ...(reconciliation ? reconciled(reconciliation, (rials) => money(convertMoney(rials, 'rial', slice.unit))) : []),
    ...(shock ? shocked(plan, shock, money) : []),
    '',
  ].join('\n');
}

function reconciled(reconciliation: Reconciliation, money: (rials: number) => string): string[] {
  const { stage, budget, outside } = reconciliation;
  const { total, byKind, coveredPercent, unexplained } = summarizeReconciliation(reconciliation);
  if (stage === undefined) return [`${budget.file} ستونی برای مبلغ پیشنهادی، مصوب یا اصلاحی ندارد.`];
  const { equal, rounded } = byKind;
  const differing = total.count - equal.count - rounded.count;
  const count = (value: number): string => toPersianDigits(value);
  return [
    `سنجش با بودجهٔ ${VALUES.stage[stage]}: ${count(equal.count)} پروژه برابر${rounded.count === 0 ? '' : `، ${count(rounded.count)} پروژه برابر با گرد کردن`} و ` +
      `${count(differing)} پروژه با اختلاف (${count(unexplained.count)} بی‌دلیل)؛ ` +
      (total.difference === 0
        ? 'روی هم بی‌اختلاف'
        : `روی هم ${money(Math.abs(total.difference))} ${total.difference < 0 ? 'کمتر' : 'بیشتر'} از برنامه`) +
      (coveredPercent === undefined ? '' : `؛ پوشش برش ${formatPercent(coveredPercent)}`),
    ...(outside.length > 0 ? [`ردیف‌های بیرون از برنامه: ${count(outside.length)}`] : []),
  ];
}

function shocked(
  plan: BudgetData['plan'],
  { sources, projects, provisions, targets, lost }: Shock,
  money: (amount: number) => string,
): string[] {
  const title = (id: string): string => plan.items.get(id)?.title ?? id;
  return [
    ...sources.map(({ source, expected, left }) => `اگر «${title(source)}» به‌جای ${money(expected)}، ${money(left)} برسد:`),
    lost === 0
      ? 'هیچ پروژه‌ای پوشش خود را از دست نمی‌دهد.'
      : `${money(lost)} از اعتبار ${toPersianDigits(projects.length)} پروژه بی‌پوشش می‌ماند؛ ${toPersianDigits(provisions.length)} حکم و ${toPersianDigits(targets.length)} هدف از آن اثر می‌پذیرند.`,
    ...firstOf(
      projects.map(({ project, lost: own, planned }) => `  ${project}  ${title(project)}: ${money(own)} از ${money(planned)}`),
      'پروژه',
    ),
    ...firstOf(
      provisions.map(({ provision, lost: own }) => `  ${provision}  حکم ${title(provision)}: ${money(own)}`),
      'حکم',
    ),
    ...firstOf(
      targets.map(({ indicator, through }) => `  ${indicator}  هدف شاخص ${title(indicator)}، از راه ${through.join('، ')}`),
      'هدف',
    ),
  ];
}

/** More lines of one sort than that are read in the files. */
const SHOWN = 12;

function firstOf(lines: readonly string[], what: string): string[] {
  const rest = lines.length - SHOWN;
  return rest > 1 ? [...lines.slice(0, SHOWN), `  … و ${toPersianDigits(rest)} ${what} دیگر، در پرونده‌ها`] : [...lines];
}
