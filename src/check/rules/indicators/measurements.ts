// A measurement (baseline, a year's actual, the example) gives either the value or every variable of the formula, and no other name.
import { diagnostic, type Diagnostic, type Fix } from '../../../diagnostic/diagnostic.ts';
import { keySpan, type FieldPath } from '../../../diagnostic/span-index.ts';
import { parseFormula } from '../../../formula/parse-formula.ts';
import type { Indicator } from '../../../model/types.ts';
import type { Measurement } from '../../../reckon/indicator-values.ts';
import { guess, type ItemRule } from '../../rule.ts';

export const measurements: ItemRule = {
  codes: ['formula-variable', 'field-missing'],
  *checkItem(item) {
    if (item.kind !== 'indicator') return;
    const { baseline, actuals = {}, example } = item;
    // A name that is wrong in the formula, or in an earlier measurement, is one slip: at its variable.
    const told = new Set(parseFormula(item.formula).formula?.variables.map(({ name }) => name));
    yield* checkMeasurement(item, ['baseline'], baseline, told);
    for (const [year, actual] of Object.entries(actuals)) yield* checkMeasurement(item, ['actuals', year], actual, told);
    if (example) yield* checkValues(item, ['example', 'values'], example.values, told);
  },
};

function* checkMeasurement(indicator: Indicator, path: FieldPath, { value, values }: Measurement, told: Set<string>): Iterable<Diagnostic> {
  if (values) yield* checkValues(indicator, [...path, 'values'], values, told);
  else if (value === undefined)
    yield diagnostic('field-missing', keySpan(indicator.spans, path), { field: 'values', kind: indicator.kind });
}

function* checkValues(
  indicator: Indicator,
  path: FieldPath,
  values: Readonly<Record<string, number>>,
  told: Set<string>,
): Iterable<Diagnostic> {
  const { spans, kind, variables, formula } = indicator;
  const defined = Object.keys(variables);
  const unknown = Object.keys(values).filter((name) => !defined.includes(name));
  for (const name of unknown) {
    if (told.has(name)) continue;
    told.add(name);
    const span = keySpan(spans, [...path, name]);
    const { closest } = guess(name, defined);
    const fix: Fix | undefined =
      closest === undefined || Object.hasOwn(values, closest) ? undefined : { edits: [{ span, text: closest }], safe: false };
    yield diagnostic('formula-variable', span, { name, ...(closest !== undefined && { closest }) }, [], fix);
  }

  const guessed = new Set(unknown.map((name) => guess(name, defined).closest));
  const used = new Set(parseFormula(formula).formula?.variables.map(({ name }) => name));
  for (const name of defined) {
    if (!used.has(name) || Object.hasOwn(values, name) || guessed.has(name)) continue;
    yield diagnostic('field-missing', keySpan(spans, path), { field: name, kind });
  }
}
