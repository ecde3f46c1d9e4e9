// Milestones are written in the order in which they come. Jalali dates YYYY/MM/DD sort as text.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { ItemRule } from '../../rule.ts';

export const milestoneOrder: ItemRule = {
  codes: ['milestone-order'],
  *checkItem(item) {
    if (item.kind !== 'project') return;
    const { milestones = [], spans } = item;
    for (const [at, { date }] of milestones.entries()) {
      const before = milestones[at - 1];
      if (before && date < before.date)
        yield diagnostic('milestone-order', valueSpan(spans, ['milestones', at, 'date']), { date, before: before.date }, [
          { span: valueSpan(spans, ['milestones', at - 1, 'date']) },
        ]);
    }
  },
};
