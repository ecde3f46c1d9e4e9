// The slice of a year beside the budget that the city passed for it, in a few sentences; the booklet of the year has all of it.
import { VALUES } from '../../model/vocabulary.ts';
import { reconcile } from '../../reckon/reconcile.ts';
import { isDifference, summarizeReconciliation } from '../../reckon/reconciliation-summary.ts';
import { formatNumber, formatPercent, toPersianDigits } from '../../text/digits.ts';
import { bulletList } from '../parts/bullet-list.ts';
import { paragraph } from '../phrasing.ts';
import type { Block } from '../tree.ts';
import type { Writing } from '../writing.ts';

/** Says how far the budget of a year covers what the plan has for it; that it is not there is said too. */
export function budgetCover({ plan }: Writing, year: number): Block[] {
  const found = reconcile(plan, year);
  if (found?.stage === undefined)
    return [paragraph(toPersianDigits(`بودجهٔ سال ${year} هنوز در پرونده‌های برنامه نیست و با برش این سال سنجیده نشده است.`))];
  const { coveredPercent, execution } = summarizeReconciliation(found);
  const different = found.projects.filter(isDifference).length;
  return [
    paragraph(toPersianDigits(`برش این سال با بودجهٔ ${VALUES.stage[found.stage]} سال ${year} سنجیده شده است:`)),
    ...bulletList([
      ...(coveredPercent === undefined ? [] : [`${formatPercent(coveredPercent)} از برش برنامه در بودجهٔ همان پروژه‌ها پوشش دارد.`]),
      different === 0
        ? 'اعتبار هیچ پروژه‌ای در بودجه با برنامه اختلاف ندارد.'
        : `اعتبار ${formatNumber(different, 0)} پروژه از ${formatNumber(found.projects.length, 0)} پروژه در بودجه با برنامه اختلاف دارد.`,
      ...(execution.percent === undefined ? [] : [`${formatPercent(execution.percent)} از اعتبار پروژه‌ها در بودجه هزینه شده است.`]),
    ]),
  ];
}
