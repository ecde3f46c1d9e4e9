// Milestones are written in the order in which they come. Jalali dates YYYY/MM/DD sort as text.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { ItemRule } from '../../rule.ts';

export const milestoneOrder: ItemRule = {
  codes: ['milestone-order'],
  *checkItem(item) {
    if (item.kind !== 'project') return;
    const { milestones = [], start, end, spans } = item;
    let before: { readonly at: number; readonly date: string } | undefined;
    for (const [at, { date }] of milestones.entries()) {
      // One before the start or after the end of the project is told as such, and puts no other out of order.
      if (date < start || date > end) continue;
      const span = valueSpan(spans, ['milestones', at, 'date']);
      if (before && date < before.date) {
        const related = [{ span: valueSpan(spans, ['milestones', before.at, 'date']) }];
        yield diagnostic('milestone-order', span, { date, before: before.date }, related);
      }
      before = { at, date };
    }
  },
};
