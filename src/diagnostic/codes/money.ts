// Money, cell by cell.
import { code } from '../code.ts';

export const moneyCodes = {
  'budget-sum': code<{ readonly stated: number; readonly actual: number }>({
    severity: 'error',
    fa: ({ stated, actual }, words) => ({
      text: `جمع نوشته‌شده ${words.number(stated)} است، ولی جمع اعتبار سال‌ها و منابع ${words.number(actual)} است.`,
      hint: 'مبلغ سال‌ها یا جمع را درست کنید، یا جمع را بردارید تا خود محاسبه شود.',
    }),
    en: ({ stated, actual }, words) => ({
      text: `The total says ${words.number(stated)}, but the years and sources add up to ${words.number(actual)}.`,
      hint: 'Mend the amounts or the total, or remove the total: it is computed.',
    }),
  }),
  'source-ceiling': code<{ readonly source: string; readonly year: number; readonly used: number; readonly ceiling: number }>({
    severity: 'error',
    fa: ({ source, year, used, ceiling }, words) => ({
      text: `برداشت از منبع «${source}» در سال ${words.digits(year)} برابر ${words.number(used)} است و از سقف آن (${words.number(ceiling)}) ${words.number(used - ceiling)} بیشتر است.`,
      hint: 'از اعتبار پروژه‌های این سال بکاهید یا منبع دیگری برگزینید.',
    }),
    en: ({ source, year, used, ceiling }, words) => ({
      text: `The projects draw ${words.number(used)} from “${source}” in ${words.digits(year)}, which is ${words.number(used - ceiling)} above its ceiling of ${words.number(ceiling)}.`,
      hint: 'Lower the funding of projects in this year or choose another source.',
    }),
  }),
};
