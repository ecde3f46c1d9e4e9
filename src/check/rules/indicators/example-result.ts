// The worked example of an indicator is a test of its formula: the stated result is what the formula gives.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import { evaluateFormula } from '../../../formula/evaluate-formula.ts';
import { parseFormula } from '../../../formula/parse-formula.ts';
import type { PlanRule } from '../../rule.ts';

export const exampleResult: PlanRule = {
  codes: ['example-result'],
  *check(plan) {
    for (const { example, formula: text, spans } of plan.byKind.indicator) {
      const { formula } = parseFormula(text);
      if (!example || !formula) continue;
      const { value: actual, problem } = evaluateFormula(formula, example.values);
      // Missing variables are told where the values are.
      if (problem === 'missing') continue;
      if (actual !== undefined && Math.abs(actual - example.result) <= ROUNDING + SLACK) continue;
      yield diagnostic('example-result', valueSpan(spans, ['example', 'result']), {
        stated: example.result,
        ...(actual !== undefined && { actual }),
      });
    }
  },
};

// Results are written to two decimals.
const ROUNDING = 0.005;
const SLACK = 1e-9;
