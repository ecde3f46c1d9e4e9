// A provision stands on the law and on the plan: it names the clauses it answers, and leans on policies of its own strategies.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { PlanRule } from '../../rule.ts';

export const provisionGround: PlanRule = {
  codes: ['provision-basis', 'provision-policy'],
  *check(plan) {
    const hasUpstream = [...plan.known.values()].includes('upstream');
    for (const { strategies, policies = [], legalBasis, spans } of plan.byKind.provision) {
      if (hasUpstream && !legalBasis?.length)
        yield diagnostic('provision-basis', valueSpan(spans, [legalBasis ? 'legalBasis' : 'title']), {});
      // A strategy that is not there may be the one that the policy serves.
      if (strategies.length === 0 || strategies.some((id) => plan.known.get(id) !== 'strategy')) continue;
      for (const [at, id] of policies.entries()) {
        const policy = plan.items.get(id);
        if (policy?.kind !== 'policy' || policy.strategies.length === 0) continue;
        if (policy.strategies.some((served) => strategies.includes(served) || plan.known.get(served) !== 'strategy')) continue;
        const served = { span: valueSpan(policy.spans, ['strategies']) };
        yield diagnostic('provision-policy', valueSpan(spans, ['policies', at]), { policy: policy.title }, [served]);
      }
    }
  },
};
