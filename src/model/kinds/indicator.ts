// شاخص: a measure with an open formula. A year's measurement is the variables' values, or, where only the result is known, the value itself.
import { byYear, date, group, item, keyOf, list, mapOf, number, oneOf, refs, text, year } from '../fields.ts';

const measurement = { value: number().optional(), values: mapOf(number()).optional(), source: text().optional() };

export const indicatorSchema = item({
  measures: refs('goal', 'problem', 'provision'),
  unit: text(),
  direction: oneOf('direction'),
  formula: text(),
  variables: mapOf(group({ title: text(), unit: text(), source: text(), method: text().optional() })),
  baseline: group({ year: year(), ...measurement }),
  targets: byYear(number()),
  path: oneOf('path').optional(),
  actuals: byYear(group(measurement)).optional(),
  tolerance: number().optional(),
  owner: keyOf('unit'),
  frequency: oneOf('frequency'),
  calendar: text().optional(),
  due: date().optional(),
  limits: text().optional(),
  disaggregation: list(text()).optional(),
  weight: number().optional(),
  example: group({ values: mapOf(number()), result: number() }).optional(),
});
