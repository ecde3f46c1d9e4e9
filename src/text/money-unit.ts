// Units in which sums of money are written, and the way from one to another. Rial is the legal unit; people speak of toman and همت
// (a thousand billion toman).
import { searchKey } from './search-key.ts';

/** Rials in one of each unit. */
export const RIALS = {
  rial: 1,
  'thousand-rial': 1e3,
  'million-rial': 1e6,
  'billion-rial': 1e9,
  toman: 10,
  'thousand-toman': 1e4,
  'million-toman': 1e7,
  'billion-toman': 1e10,
  hemat: 1e13,
} as const;

export type MoneyUnit = keyof typeof RIALS;

/** Gives a sum in another unit; a fraction where the sum is no whole number of it. */
export function convertMoney(amount: number, from: MoneyUnit, to: MoneyUnit): number {
  // Dividing by the one power of ten keeps what is exact exact; multiplying by its inverse would not.
  return RIALS[from] >= RIALS[to] ? amount * (RIALS[from] / RIALS[to]) : amount / (RIALS[to] / RIALS[from]);
}

/** Finds the unit that a text names, as in «میلیون ریال» or «ارقام به هزار ریال»; undefined where it names none. */
export function findMoneyUnit(text: string): MoneyUnit | undefined {
  const key = ` ${searchKey(text).replace(/[^\p{L}]+/gu, ' ')} `;
  if (/ همت /.test(key)) return 'hemat';
  const found = /(?: (هزار|میلیون|میلیارد))? (ریال|تومان|تومن) /.exec(key);
  if (!found) return undefined;
  const scale = { هزار: 'thousand-', میلیون: 'million-', میلیارد: 'billion-' }[found[1] ?? ''] ?? '';
  const unit = `${scale}${found[2] === 'ریال' ? 'rial' : 'toman'}`;
  return Object.hasOwn(RIALS, unit) ? (unit as MoneyUnit) : undefined;
}
