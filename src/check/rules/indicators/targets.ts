// Targets lead from the baseline in the direction of the indicator, do not fall back, and reach every year of the plan.
import { diagnostic, type Diagnostic, type Fix } from '../../../diagnostic/diagnostic.ts';
import { keySpan, valueSpan } from '../../../diagnostic/span-index.ts';
import type { Indicator, PlanSettings } from '../../../model/types.ts';
import { VALUES } from '../../../model/vocabulary.ts';
import { measure, valueOf } from '../../../reckon/indicator-values.ts';
import { byYears } from '../../../reckon/money.ts';
import type { ItemRule } from '../../rule.ts';

export const targets: ItemRule = {
  codes: ['target-direction', 'target-order', 'target-missing'],
  *checkItem(item, settings, text) {
    // What is to be kept has its baseline for a target.
    if (item.kind !== 'indicator' || item.direction === 'keep') return;
    const wrong = findWrongSide(item);
    yield* checkDirection(item, wrong, text);
    if (wrong.length === 0) yield* checkOrder(item, settings);
    yield* checkYears(item, settings);
  },
};

type Target = readonly [year: number, value: number];

/** Positive where `later` is the better value. */
function gain({ direction }: Indicator, earlier: number, later: number): number {
  return direction === 'increase' ? later - earlier : earlier - later;
}

function findWrongSide(indicator: Indicator): readonly Target[] {
  const baseline = valueOf(measure(indicator, indicator.baseline));
  return baseline === undefined ? [] : byYears(indicator.targets).filter(([, value]) => gain(indicator, baseline, value) < -SLACK);
}

function* checkDirection(indicator: Indicator, wrong: readonly Target[], text: string): Iterable<Diagnostic> {
  const { direction, spans } = indicator;
  const baseline = valueOf(measure(indicator, indicator.baseline));
  if (direction === 'keep' || baseline === undefined) return;
  const related = [{ span: keySpan(spans, ['baseline']) }];
  // Where all targets lie on the other side, the direction is the slip.
  if (wrong.length > 1 && wrong.length === Object.keys(indicator.targets).length) {
    const span = valueSpan(spans, ['direction']);
    yield diagnostic('target-direction', span, { direction, baseline }, related, turnFix(text, span, direction));
    return;
  }
  for (const [year, value] of wrong)
    yield diagnostic('target-direction', valueSpan(spans, ['targets', String(year)]), { direction, baseline, year, value }, related);
}

// In the words in which the direction is written.
function turnFix(text: string, span: Fix['edits'][number]['span'], direction: 'increase' | 'decrease'): Fix {
  const other = direction === 'increase' ? 'decrease' : 'increase';
  const isPersian = text.slice(span.start, span.end).includes(VALUES.direction[direction]);
  return { edits: [{ span, text: isPersian ? VALUES.direction[other] : other }], safe: false };
}

function* checkOrder(indicator: Indicator, { firstYear, lastYear }: PlanSettings): Iterable<Diagnostic> {
  let before: Target | undefined;
  for (const [year, value] of byYears(indicator.targets)) {
    // A year outside the plan is told as such.
    if (year < firstYear || year > lastYear) continue;
    if (before && gain(indicator, before[1], value) < -SLACK) {
      const [earlierYear, earlier] = before;
      const related = [{ span: valueSpan(indicator.spans, ['targets', String(earlierYear)]) }];
      const span = valueSpan(indicator.spans, ['targets', String(year)]);
      yield diagnostic('target-order', span, { year, value, earlierYear, earlier }, related);
    }
    // Each year is held against the one before it: one figure that is too high is told once, not at every year after.
    before = [year, value];
  }
}

function* checkYears(indicator: Indicator, { firstYear, lastYear }: PlanSettings): Iterable<Diagnostic> {
  const { path, baseline, spans, targets: written } = indicator;
  const years: number[] = [];
  // With a path the last year's target says the rest; in the year of the baseline there is nothing to aim at.
  for (let year = path === undefined ? Math.max(firstYear, baseline.year + 1) : lastYear; year <= lastYear; year++)
    if (!Object.hasOwn(written, year)) years.push(year);
  // A target of a year outside the plan is told as such, and was meant for one of these.
  const strayed = byYears(written).filter(([year]) => year < firstYear || year > lastYear);
  if (years.length > strayed.length)
    yield diagnostic('target-missing', keySpan(spans, ['targets']), { years, ...(path !== undefined && { path }) });
}

// A baseline computed as 0.1 + 0.2 is the 0.3 of the target.
const SLACK = 1e-9;
