// The money of the plan in brief, for the front page of the site: the sum of each year, and how large it is beside the largest.
import { moneyCells, sumByYear } from '../../reckon/money.ts';
import { toPersianDigits } from '../../text/digits.ts';
import type { MoneyBrief } from '../tree.ts';
import { moneyNote, moneyText, type Writing } from '../writing.ts';

/** Sums the cells of all projects by year; undefined when there is no money in the plan. */
export function moneyBrief(writing: Writing): MoneyBrief | undefined {
  const { byYear, total } = sumByYear(moneyCells(writing.plan));
  const largest = Math.max(...byYear.values());
  if (!(largest > 0)) return undefined;
  const years = writing.plan.years.map((year) => {
    const amount = byYear.get(year) ?? 0;
    return { year: toPersianDigits(year), amount: moneyText(writing, amount), part: amount / largest };
  });
  return { unitNote: moneyNote(writing), years, total: moneyText(writing, total) };
}
