// Seen from today: what was to be measured by now is measured, and nothing is measured of a year that has not begun. The day by which
// the data of the plan's first year is due does not come before that year.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { keySpan, valueSpan } from '../../../diagnostic/span-index.ts';
import { byYears } from '../../../reckon/money.ts';
import { sameDayIn } from '../../../text/calendar.ts';
import type { PlanRule } from '../../rule.ts';

export const dataDates: PlanRule = {
  codes: ['data-stale', 'actual-future', 'due-early'],
  *check(plan, { today }) {
    const thisYear = Number(today.slice(0, 4));
    for (const { actuals = {}, due, spans } of plan.byKind.indicator) {
      for (const [year] of byYears(actuals)) {
        // A year outside the plan is told as such.
        if (year > thisYear && plan.years.includes(year))
          yield diagnostic('actual-future', keySpan(spans, ['actuals', String(year)]), { year, today });
      }
      // Years that run backwards are told at plan.md.
      if (due === undefined || plan.years.length === 0) continue;
      const dueYear = Number(due.slice(0, 4));
      const { firstYear } = plan.settings;
      if (dueYear < firstYear) {
        yield diagnostic('due-early', valueSpan(spans, ['due']), { due, first: firstYear });
        continue;
      }
      const late = plan.years
        .map((year, index) => ({ year, due: sameDayIn(due, dueYear + index) }))
        .filter((entry) => entry.due < today && actuals[entry.year] === undefined);
      const [first] = late;
      if (!first) continue;
      yield diagnostic('data-stale', valueSpan(spans, ['due']), { years: late.map(({ year }) => year), due: first.due });
    }
  },
};
