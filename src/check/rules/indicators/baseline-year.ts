// A baseline is where the plan sets out from: it is measured before the plan or, for a new indicator, in its first year.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { ItemRule } from '../../rule.ts';

export const baselineYear: ItemRule = {
  codes: ['baseline-year'],
  *checkItem(item, { firstYear: first, lastYear: last }) {
    if (item.kind !== 'indicator') return;
    const { year } = item.baseline;
    // A year after the plan is told as such.
    if (year > first && year <= last) yield diagnostic('baseline-year', valueSpan(item.spans, ['baseline', 'year']), { year, first });
  },
};
