// Words in the cells of budget tables -> what they say of a line: a state of the budget, a side of it, a kind of spending.
import type { AmountRole } from '../parse/budget-columns.ts';
import { searchKey } from '../text/search-key.ts';
import type { BudgetLine } from './budget.ts';

const STATES = {
  proposed: ['پیشنهادی', 'پیشنهاد', 'بودجه پیشنهادی', 'proposed'],
  approved: ['مصوب', 'بودجه مصوب', 'approved'],
  amended: ['اصلاحی', 'اصلاحیه', 'مصوب اصلاحی', 'بودجه اصلاحی', 'amended'],
  supplement: ['متمم', 'بودجه متمم', 'supplement'],
  actual: ['عملکرد', 'عملکرد قطعی', 'هزینه شده', 'قطعی', 'actual', 'spent'],
} as const satisfies { readonly [R in AmountRole]: readonly string[] };

const SIDES = {
  resources: [
    'منابع',
    'منبع',
    'درآمد',
    'درآمدها',
    'درآمدی',
    'دریافت',
    'واگذاری دارایی سرمایه ای',
    'واگذاری دارایی های سرمایه ای',
    'واگذاری دارایی مالی',
    'واگذاری دارایی های مالی',
    'resources',
    'income',
  ],
  uses: ['مصارف', 'مصرف', 'هزینه', 'هزینه ها', 'پرداخت', 'اعتبارات', 'uses', 'expenses'],
} as const satisfies { readonly [S in BudgetLine['side']]: readonly string[] };

const CREDITS = {
  current: ['هزینه ای', 'اعتبارات هزینه ای', 'جاری', 'current'],
  capital: ['تملک دارایی سرمایه ای', 'تملک دارایی های سرمایه ای', 'سرمایه ای', 'عمرانی', 'capital'],
  financial: ['تملک دارایی مالی', 'تملک دارایی های مالی', 'مالی', 'financial'],
} as const satisfies { readonly [C in NonNullable<BudgetLine['credit']>]: readonly string[] };

export const findState = finder(STATES);
export const findSide = finder(SIDES);
export const findCredit = finder(CREDITS);

/** The words that a column of states knows, for telling what was meant. */
export const STATE_WORDS: readonly string[] = Object.values(STATES).flat();
/** The words that a column of sides or kinds of spending knows. */
export const SIDE_WORDS: readonly string[] = [...Object.values(SIDES).flat(), ...Object.values(CREDITS).flat()];

function finder<K extends string>(words: Readonly<Record<K, readonly string[]>>): (written: string) => K | undefined {
  const byKey = new Map(
    (Object.entries(words) as [K, readonly string[]][]).flatMap(([key, list]) => list.map((word) => [plain(word), key] as const)),
  );
  return (written) => byKey.get(plain(written));
}

/** With and without half-spaces, spaces and brackets, a word is the same. */
function plain(text: string): string {
  return searchKey(text).replace(/[\s()]+/g, '');
}
