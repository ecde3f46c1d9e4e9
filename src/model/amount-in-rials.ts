// A sum as written in some unit -> whole rials, and how fine it was written.
import { RIALS, type MoneyUnit } from '../text/money-unit.ts';
import type { WrittenAmount } from '../text/read-amount.ts';
import type { BudgetAmount } from './budget.ts';

/** Gives a sum in rials, shifting the decimal point in its digits so that nothing is lost; undefined where it is too large to be exact. */
export function amountInRials(
  { digits, decimals }: Extract<WrittenAmount, { kind: 'amount' }>,
  unit: MoneyUnit,
): Omit<BudgetAmount, 'place'> | undefined {
  // All units are powers of ten.
  const shift = String(RIALS[unit]).length - 1 - decimals;
  const rials = Math.round(Number(`${digits}e${shift}`));
  // Adding zero makes zero of minus zero.
  return Number.isSafeInteger(rials) ? { rials: rials + 0, step: Math.max(1, 10 ** shift) } : undefined;
}
