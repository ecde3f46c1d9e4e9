// Sums as people say them.
import { VALUES } from '../../model/vocabulary.ts';
import { formatNumber } from '../../text/digits.ts';
import { convertMoney } from '../../text/money-unit.ts';
import type { Writing } from '../writing.ts';

/** Says a sum of the plan's currency in tomans: in همت where it is as much as one, else in billions. */
export function inTomans({ plan }: Writing, amount: number): string {
  const [hemat, billions] = (['hemat', 'billion-toman'] as const).map((unit) => convertMoney(amount, plan.settings.currency, unit));
  if (hemat !== undefined && hemat >= 1) return `${formatNumber(hemat, 3)} ${VALUES.moneyUnit.hemat} (هزار میلیارد تومان)`;
  return `${formatNumber(billions ?? 0, 1)} ${VALUES.moneyUnit['billion-toman']}`;
}
