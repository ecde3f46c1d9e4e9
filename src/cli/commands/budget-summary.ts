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
  const differing = total.count - byKind.equal.count - byKind.rounded.count;
  const count = (value: number): string => toPersianDigits(value);
  return [
    `سنجش با بودجهٔ ${VALUES.stage[stage]}: ${count(byKind.equal.count + byKind.rounded.count)} پروژه برابر و ${count(differing)} پروژه با اختلاف (${count(unexplained.count)} بی‌دلیل)؛ ` +
      `جمع اختلاف ${money(total.difference)}` +
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
    ...projects.map(({ project, lost: own, planned }) => `  ${project}  ${title(project)}: ${money(own)} از ${money(planned)}`),
    ...provisions.map(({ provision, lost: own }) => `  ${provision}  حکم ${title(provision)}: ${money(own)}`),
    ...targets.map(({ indicator, through }) => `  ${indicator}  هدف شاخص ${title(indicator)}، از راه ${through.join('، ')}`),
  ];
}
