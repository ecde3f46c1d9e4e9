// A code of the municipal budget belongs to one project.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { Project } from '../../../model/types.ts';
import { toAsciiDigits } from '../../../text/digits.ts';
import type { PlanRule } from '../../rule.ts';

export const codeTwice: PlanRule = {
  codes: ['budget-code-twice'],
  *check(plan) {
    const claims = new Map<string, Project>();
    for (const project of plan.byKind.project) {
      for (const [at, written] of (project.budgetCodes ?? []).entries()) {
        const code = toAsciiDigits(written);
        const first = claims.get(code);
        if (first === undefined) claims.set(code, project);
        else if (first !== project) {
          const related = [{ span: valueSpan(first.spans, ['budgetCodes']) }];
          yield diagnostic('budget-code-twice', valueSpan(project.spans, ['budgetCodes', at]), { code, other: first.id }, related);
        }
      }
    }
  },
};
