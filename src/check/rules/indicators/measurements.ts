// A measurement (baseline, a year's actual, the example) gives either the value or every variable of the formula, and no other name.
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { keySpan, type FieldPath } from '../../../diagnostic/span-index.ts';
import { parseFormula } from '../../../formula/parse-formula.ts';
import type { Indicator } from '../../../model/types.ts';
import type { Measurement } from '../../../reckon/indicator-values.ts';
import { guess, type PlanRule } from '../../rule.ts';

export const measurements: PlanRule = {
  codes: ['formula-variable', 'field-missing'],
  *check(plan) {
    for (const indicator of plan.byKind.indicator) {
      const { baseline, actuals = {}, example } = indicator;
      yield* checkMeasurement(indicator, ['baseline'], baseline);
      for (const [year, actual] of Object.entries(actuals)) yield* checkMeasurement(indicator, ['actuals', year], actual);
      if (example) yield* checkValues(indicator, ['example', 'values'], example.values);
    }
  },
};

function* checkMeasurement(indicator: Indicator, path: FieldPath, { value, values }: Measurement): Iterable<Diagnostic> {
  if (values) yield* checkValues(indicator, [...path, 'values'], values);
  else if (value === undefined)
    yield diagnostic('field-missing', keySpan(indicator.spans, path), { field: 'values', kind: indicator.kind });
}

function* checkValues(indicator: Indicator, path: FieldPath, values: Readonly<Record<string, number>>): Iterable<Diagnostic> {
  const { spans, kind, variables, formula } = indicator;
  const defined = Object.keys(variables);
  const unknown = Object.keys(values).filter((name) => !defined.includes(name));
  for (const name of unknown) yield diagnostic('formula-variable', keySpan(spans, [...path, name]), { name, ...guess(name, defined) });

  const guessed = new Set(unknown.map((name) => guess(name, defined).closest));
  const used = new Set(parseFormula(formula).formula?.variables.map(({ name }) => name));
  for (const name of defined) {
    if (!used.has(name) || Object.hasOwn(values, name) || guessed.has(name)) continue;
    yield diagnostic('field-missing', keySpan(spans, path), { field: name, kind });
  }
}
