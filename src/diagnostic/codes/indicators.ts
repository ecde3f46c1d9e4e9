// Indicators: formulas, values, targets.
import { code } from '../code.ts';
import { formulaReason } from '../reasons.ts';

export const indicatorsCodes = {
  'formula-syntax': code<{ readonly reason: string }>({
    severity: 'error',
    binding: true,
    fa: ({ reason }) => ({
      text: `فرمول از اینجا خواندنی نیست: ${formulaReason(reason).fa}.`,
      hint: 'در فرمول نام متغیر، عدد، + - * / ^ و پرانتز می‌آید، مانند: riders / population * 100',
    }),
    en: ({ reason }) => ({
      text: `The formula cannot be read here: ${formulaReason(reason).en}.`,
      hint: 'A formula is made of variables, numbers, + - * / ^ and brackets, as in: riders / population * 100',
    }),
  }),
  'formula-variable': code<{ readonly name: string; readonly closest?: string }>({
    severity: 'error',
    binding: true,
    fa: ({ name, closest }) => ({
      text: `«${name}» از متغیرهای این شاخص نیست.`,
      hint: closest === undefined ? 'آن را در متغیرها (variables) تعریف کنید.' : `شاید منظور «${closest}» بوده است.`,
    }),
    en: ({ name, closest }) => ({
      text: `“${name}” is not a variable of this indicator.`,
      hint: closest === undefined ? 'Define it under variables.' : `Did you mean “${closest}”?`,
    }),
  }),
  'formula-function': code<{ readonly name: string }>({
    severity: 'error',
    binding: true,
    fa: ({ name }) => ({ text: `تابعی به نام «${name}» نیست.`, hint: 'تابع‌های فرمول: sum، mean، min، max، abs، round، sqrt.' }),
    en: ({ name }) => ({ text: `There is no function “${name}”.`, hint: 'Functions of a formula: sum, mean, min, max, abs, round, sqrt.' }),
  }),
  'variable-unused': code<{ readonly name: string }>({
    severity: 'warning',
    fa: ({ name }) => ({ text: `متغیر «${name}» در فرمول به کار نرفته است.`, hint: 'آن را در فرمول بیاورید یا بردارید.' }),
    en: ({ name }) => ({ text: `The formula does not use the variable “${name}”.`, hint: 'Use it in the formula or remove it.' }),
  }),
  /** `actual` is absent where the formula gives no number, as after a division by zero. */
  'example-result': code<{ readonly stated: number; readonly actual?: number }>({
    severity: 'error',
    fa: ({ stated, actual }, words) => ({
      text:
        actual === undefined
          ? 'فرمول با مقدارهای این مثال عددی نمی‌دهد، مانند تقسیم بر صفر.'
          : `پاسخ مثال ${words.number(stated)} نوشته شده است، ولی فرمول با مقدارهای آن ${words.number(actual)} می‌دهد.`,
      hint: 'پاسخ یا مقدارهای مثال را درست کنید، یا اگر مثال درست است فرمول را.',
    }),
    en: ({ stated, actual }, words) => ({
      text:
        actual === undefined
          ? 'The formula gives no number with the values of the example, as after a division by zero.'
          : `The example says ${words.number(stated)}, but the formula gives ${words.number(actual)} with its values.`,
      hint: 'Mend the result or the values, or the formula if the example is right.',
    }),
  }),
  'target-baseline': code<{ readonly year: number; readonly value: number }>({
    severity: 'error',
    fa: ({ year, value }, words) => ({
      text: `هدف سال ${words.digits(year)} با مقدار پایه (${words.number(value)}) یکی است، پس پیشرفت به سوی آن سنجیدنی نیست.`,
      hint: 'هدفی دیگر بنویسید، یا اگر مقصود نگه‌داشتن وضع است جهت را «حفظ» (keep) کنید.',
    }),
    en: ({ year, value }, words) => ({
      text: `The target of ${words.digits(year)} equals the baseline (${words.number(value)}), so progress towards it cannot be measured.`,
      hint: 'Write another target, or set the direction to keep if the present state is to be kept.',
    }),
  }),
};
