// Where projects name their kind of spending, all do.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import type { PlanRule } from '../../rule.ts';

export const creditMissing: PlanRule = {
  codes: ['credit-missing'],
  *check(plan) {
    const projects = plan.byKind.project;
    if (projects.every(({ credit }) => credit === undefined)) return;
    for (const { credit, spans } of projects) if (credit === undefined) yield diagnostic('credit-missing', spans.whole, {});
  },
};
