// A project has money in the years from its start to its end, in each of them and in no other.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { keySpan } from '../../../diagnostic/span-index.ts';
import { projectCells, sumByYear } from '../../../reckon/money.ts';
import type { ItemRule } from '../../rule.ts';

export const fundingYears: ItemRule = {
  codes: ['funding-outside-dates', 'funding-gap'],
  *checkItem(item, { firstYear, lastYear }) {
    // Dates out of order are told as such.
    if (item.kind !== 'project' || item.start > item.end) return;
    const { start, end, spans } = item;
    const [first, last] = [start, end].map((date) => Number(date.slice(0, 4))) as [number, number];
    const { byYear } = sumByYear(projectCells(item));
    for (const [year, amount] of byYear) {
      // Years outside the plan are told as such.
      if (amount === 0 || year < firstYear || year > lastYear || (year >= first && year <= last)) continue;
      const related = [{ span: keySpan(spans, [year < first ? 'start' : 'end']) }];
      yield diagnostic('funding-outside-dates', keySpan(spans, ['funding', String(year)]), { year, amount, start, end }, related);
    }
    const years: number[] = [];
    for (let year = Math.max(first, firstYear); year <= Math.min(last, lastYear); year++) if (!byYear.get(year)) years.push(year);
    if (years.length > 0) yield diagnostic('funding-gap', keySpan(spans, ['funding']), { years, start, end });
  },
};
