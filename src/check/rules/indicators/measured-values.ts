// A measurement (baseline, a year's actual) comes to a number; one that is stated as well is the same number, and one that is stated
// alone names its source.
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { keySpan, valueSpan, type FieldPath } from '../../../diagnostic/span-index.ts';
import { evaluateFormula } from '../../../formula/evaluate-formula.ts';
import { findZeroDivisors } from '../../../formula/find-zero-divisors.ts';
import { parseFormula } from '../../../formula/parse-formula.ts';
import type { Indicator } from '../../../model/types.ts';
import type { Measurement } from '../../../reckon/indicator-values.ts';
import { numberFix } from '../../number-fix.ts';
import type { ItemRule } from '../../rule.ts';

export const measuredValues: ItemRule = {
  codes: ['measurement-undefined', 'measurement-contradiction', 'measurement-source'],
  *checkItem(item, _settings, text) {
    if (item.kind !== 'indicator') return;
    yield* checkMeasurement(item, ['baseline'], item.baseline, text);
    for (const [year, actual] of Object.entries(item.actuals ?? {})) yield* checkMeasurement(item, ['actuals', year], actual, text);
  },
};

function* checkMeasurement(indicator: Indicator, path: FieldPath, measurement: Measurement, text: string): Iterable<Diagnostic> {
  const { spans } = indicator;
  const { value: stated, values, source } = measurement;
  if (stated !== undefined && !values && source === undefined) yield diagnostic('measurement-source', keySpan(spans, path), {});
  const { formula } = parseFormula(indicator.formula);
  if (!formula || !values) return;
  const { value: actual, problem } = evaluateFormula(formula, values);
  // Missing variables are told where the values are.
  if (problem === 'missing') return;
  if (actual === undefined) {
    const zeros = problem === 'division-by-zero' ? findZeroDivisors(formula, values) : [];
    const [first] = zeros;
    const place = first === undefined ? keySpan(spans, path) : valueSpan(spans, [...path, 'values', first]);
    yield diagnostic('measurement-undefined', place, { reason: problem, zeros });
  } else if (stated !== undefined && Math.abs(stated - actual) > roundingOf(stated)) {
    const span = valueSpan(spans, [...path, 'value']);
    const related = [{ span: keySpan(spans, [...path, 'values']) }];
    yield diagnostic('measurement-contradiction', span, { stated, actual }, related, numberFix(text, span, actual));
  }
}

// What is stated may be rounded to the decimals in which it is written, of which two are enough.
function roundingOf(stated: number): number {
  const decimals = String(stated).split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -Math.min(decimals, 2) + SLACK;
}

const SLACK = 1e-9;
