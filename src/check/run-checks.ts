// Plan -> what its rules notice. A new rule is one file in rules/ and one line here.
import { sortDiagnostics, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Plan } from '../model/types.ts';
import type { Rule } from './rule.ts';
import { budgetSum } from './rules/budget-sum.ts';
import { dateOrder } from './rules/date-order.ts';
import { directives } from './rules/directives.ts';
import { exampleResult } from './rules/example-result.ts';
import { formulas } from './rules/formulas.ts';
import { images } from './rules/images.ts';
import { labels } from './rules/labels.ts';
import { linkCycle } from './rules/link-cycle.ts';
import { measurements } from './rules/measurements.ts';
import { references } from './rules/references.ts';
import { sourceCeiling } from './rules/source-ceiling.ts';
import { targetBaseline } from './rules/target-baseline.ts';
import { weightSum } from './rules/weight-sum.ts';
import { yearOutsidePlan } from './rules/year-outside-plan.ts';

export const RULES: readonly Rule[] = [
  references,
  linkCycle,
  directives,
  labels,
  images,
  yearOutsidePlan,
  dateOrder,
  weightSum,
  budgetSum,
  sourceCeiling,
  formulas,
  measurements,
  exampleResult,
  targetBaseline,
];

/** Runs every rule and sorts what they notice. */
export function runChecks(plan: Plan): Diagnostic[] {
  return sortDiagnostics(RULES.flatMap((rule) => [...rule.check(plan)]));
}
