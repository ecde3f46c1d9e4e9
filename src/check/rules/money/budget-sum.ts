// A total written by hand must be the sum of the project's cells.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { keySpan, valueSpan } from '../../../diagnostic/span-index.ts';
import { projectCells, sumOf } from '../../../reckon/money.ts';
import type { PlanRule } from '../../rule.ts';

export const budgetSum: PlanRule = {
  codes: ['budget-sum'],
  *check(plan) {
    for (const project of plan.byKind.project) {
      const stated = project.total;
      const actual = sumOf(projectCells(project));
      if (stated === undefined || stated === actual) continue;
      yield diagnostic('budget-sum', valueSpan(project.spans, ['total']), { stated, actual }, [
        { span: keySpan(project.spans, ['funding']) },
      ]);
    }
  },
};
