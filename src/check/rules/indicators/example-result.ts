// The worked example of an indicator is a test of its formula: the stated result is what the formula gives.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import { evaluateFormula } from '../../../formula/evaluate-formula.ts';
import { parseFormula } from '../../../formula/parse-formula.ts';
import { numberFix } from '../../number-fix.ts';
import type { ItemRule } from '../../rule.ts';

export const exampleResult: ItemRule = {
  codes: ['example-result'],
  *checkItem(item, _settings, text) {
    if (item.kind !== 'indicator' || !item.example) return;
    const { values, result: stated } = item.example;
    const { formula } = parseFormula(item.formula);
    if (!formula) return;
    const { value: actual, problem } = evaluateFormula(formula, values);
    // Missing variables are told where the values are.
    if (problem === 'missing') return;
    if (actual !== undefined && Math.abs(actual - stated) <= ROUNDING + SLACK) return;
    const span = valueSpan(item.spans, ['example', 'result']);
    const fix = actual === undefined ? undefined : numberFix(text, span, actual);
    yield diagnostic('example-result', span, { stated, ...(actual !== undefined && { actual }) }, [], fix);
  },
};

// Results are written to two decimals.
const ROUNDING = 0.005;
const SLACK = 1e-9;
