// The last year of the plan is not before the first. Years and dates of the plan's own work lie inside the plan. A baseline may be older, and so may the start of a project
// that the plan took over; horizons of goals and strategies may be later.
import { diagnostic, type Diagnostic, type Span } from '../../../diagnostic/diagnostic.ts';
import { keySpan, valueSpan } from '../../../diagnostic/span-index.ts';
import type { Item, Plan } from '../../../model/types.ts';
import type { PlanRule } from '../../rule.ts';

export const yearOutsidePlan: PlanRule = {
  codes: ['year-outside-plan', 'date-order'],
  *check(plan) {
    const { firstYear, lastYear, spans: ofPlan } = plan.settings;
    // Against years that run backwards nothing else can be judged.
    if (firstYear > lastYear) {
      const related = [{ span: valueSpan(ofPlan, ['firstYear']) }];
      yield diagnostic('date-order', valueSpan(ofPlan, ['lastYear']), { start: String(firstYear), end: String(lastYear) }, related);
      return;
    }
    yield* checkKeys(plan, plan.settings, 'budgets', plan.settings.budgets);
    for (const indicator of plan.byKind.indicator) {
      const { targets, actuals, baseline, spans } = indicator;
      yield* checkKeys(plan, indicator, 'targets', targets);
      yield* checkKeys(plan, indicator, 'actuals', actuals);
      yield* checkYear(plan, baseline.year, valueSpan(spans, ['baseline', 'year']), OLDER_ALLOWED);
    }
    for (const { deadline, spans } of plan.byKind.provision) yield* checkYear(plan, yearOf(deadline), valueSpan(spans, ['deadline']));
    for (const project of plan.byKind.project) {
      const { funding, progress, start, end, spans } = project;
      yield* checkKeys(plan, project, 'funding', funding);
      yield* checkKeys(plan, project, 'progress', progress);
      yield* checkYear(plan, yearOf(start), valueSpan(spans, ['start']), OLDER_ALLOWED);
      yield* checkYear(plan, yearOf(end), valueSpan(spans, ['end']));
    }
    for (const source of plan.byKind.source) yield* checkKeys(plan, source, 'ceilings', source.ceilings);
  },
};

function* checkKeys(plan: Plan, item: Item, field: string, values: Readonly<Record<string, unknown>> = {}): Iterable<Diagnostic> {
  for (const key of Object.keys(values)) yield* checkYear(plan, Number(key), keySpan(item.spans, [field, key]));
}

function* checkYear(plan: Plan, year: number, span: Span, allowed?: typeof OLDER_ALLOWED): Iterable<Diagnostic> {
  const { firstYear: first, lastYear: last } = plan.settings;
  if (year > last || (year < first && allowed !== OLDER_ALLOWED)) yield diagnostic('year-outside-plan', span, { year, first, last });
}

const OLDER_ALLOWED = 'older allowed';

const yearOf = (date: string): number => Number(date.slice(0, 4));
