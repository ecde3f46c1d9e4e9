// What is known of an indicator at one time -> its value: computed from variables where they are given, else the value as stated.
import { evaluateFormula, type Evaluation } from '../formula/evaluate-formula.ts';
import { parseFormula } from '../formula/parse-formula.ts';
import type { Indicator } from '../model/types.ts';

/** The baseline of an indicator, or one year of its actuals. */
export type Measurement = Indicator['baseline'] | NonNullable<Indicator['actuals']>[string];

export type Measure =
  /** The formula's result; the working can be shown with `values`. */
  | { readonly kind: 'computed'; readonly value: number; readonly values: Readonly<Record<string, number>> }
  /** Only the result is known, from its source. */
  | { readonly kind: 'stated'; readonly value: number }
  /** Nothing usable is given; `problem` says why the variables given did not do. */
  | { readonly kind: 'unknown'; readonly problem?: Exclude<Evaluation, { readonly value: number }> };

/** Measures an indicator from what was recorded. Missing is never zero. */
export function measure(indicator: Indicator, measurement: Measurement | undefined): Measure {
  const { value, values } = measurement ?? {};
  const { formula } = values ? parseFormula(indicator.formula) : {};
  const evaluation = formula && values && evaluateFormula(formula, values);
  if (values && evaluation?.value !== undefined) return { kind: 'computed', value: evaluation.value, values };
  if (value !== undefined) return { kind: 'stated', value };
  return { kind: 'unknown', ...(evaluation?.problem && { problem: evaluation }) };
}

/** Gives the value alone, or undefined where it is unknown. */
export function valueOf(measured: Measure): number | undefined {
  return measured.kind === 'unknown' ? undefined : measured.value;
}
