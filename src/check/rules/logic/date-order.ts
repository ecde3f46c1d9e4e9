// A project ends after it starts, and its milestones lie between the two. Jalali dates YYYY/MM/DD sort as text.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { PlanRule } from '../../rule.ts';

export const dateOrder: PlanRule = {
  codes: ['date-order'],
  *check(plan) {
    for (const { start, end, milestones = [], spans } of plan.byKind.project) {
      const startSpan = valueSpan(spans, ['start']);
      const endSpan = valueSpan(spans, ['end']);
      if (start > end) {
        // A year outside the plan is told as such.
        if (!plan.years.includes(yearOf(end)) || yearOf(start) > plan.settings.lastYear) continue;
        yield diagnostic('date-order', endSpan, { start, end }, [{ span: startSpan }]);
        continue;
      }
      for (const [at, { date }] of milestones.entries()) {
        const span = valueSpan(spans, ['milestones', at, 'date']);
        if (date < start) yield diagnostic('date-order', span, { start, end: date }, [{ span: startSpan }]);
        if (date > end) yield diagnostic('date-order', span, { start: date, end }, [{ span: endSpan }]);
      }
    }
  },
};

const yearOf = (date: string): number => Number(date.slice(0, 4));
