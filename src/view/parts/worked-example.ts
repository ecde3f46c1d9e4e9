// The working of an indicator: its formula with figures in the place of variables, the result, and its unit beside the label.
import { parseFormula } from '../../formula/parse-formula.ts';
import type { Indicator } from '../../model/types.ts';
import { FIELDS } from '../../model/vocabulary.ts';
import { measure } from '../../reckon/indicator-values.ts';
import { byYears } from '../../reckon/money.ts';
import { toPersianDigits } from '../../text/digits.ts';
import type { FormulaBlock } from '../tree.ts';
import { workedFormula } from './formula-block.ts';

/** Works the example of an indicator, and the last year that was measured by variables, or else the baseline. */
export function workedExamples(indicator: Indicator): FormulaBlock[] {
  const { example, baseline, actuals = {} } = indicator;
  const given = example ? workedFormula(indicator, FIELDS.example.label, example.values, example.result) : [];
  // A formula that is one variable has no working.
  if (parseFormula(indicator.formula).formula?.expression.kind === 'variable') return given;
  const measured = [
    { label: `پایهٔ ${toPersianDigits(baseline.year)}`, measured: measure(indicator, baseline) },
    ...byYears(actuals).map(([year, actual]) => ({
      label: `${FIELDS.actuals.label} ${toPersianDigits(year)}`,
      measured: measure(indicator, actual),
    })),
  ];
  const last = measured.findLast((entry) => entry.measured.kind === 'computed');
  if (last?.measured.kind !== 'computed') return given;
  const { values, value } = last.measured;
  const same = example !== undefined && Object.keys(indicator.variables).every((name) => example.values[name] === values[name]);
  if (same) return workedFormula(indicator, `${FIELDS.example.label}: ${last.label}`, values, value);
  return [...given, ...workedFormula(indicator, last.label, values, value)];
}
