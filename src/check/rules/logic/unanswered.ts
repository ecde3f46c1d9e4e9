// The chain read downwards: goals are served and measured, problems have strategies, strategies and policies have provisions,
// provisions are carried out or measured, and sources give money.
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { Item, Plan } from '../../../model/types.ts';
import { findUnreferred, isWhole } from '../../gaps.ts';
import type { PlanRule } from '../../rule.ts';

export const unanswered: PlanRule = {
  codes: ['goal-unmeasured', 'goal-unserved', 'problem-unanswered', 'strategy-idle', 'policy-idle', 'provision-unserved', 'source-unused'],
  *check(plan) {
    for (const goal of findUnreferred(plan, 'goal', { indicator: 'measures' }))
      if (!goal.indicators?.length) yield at('goal-unmeasured', goal);
    for (const goal of findUnreferred(plan, 'goal', { problem: 'goals' })) yield at('goal-unserved', goal);
    for (const problem of findUnreferred(plan, 'problem', { strategy: 'problems' })) yield at('problem-unanswered', problem);
    for (const strategy of findUnreferred(plan, 'strategy', { provision: 'strategies' })) yield at('strategy-idle', strategy);
    for (const policy of findUnreferred(plan, 'policy', { provision: 'policies' })) yield at('policy-idle', policy);
    for (const provision of findUnreferred(plan, 'provision', { project: 'provisions', indicator: 'measures' }))
      yield at('provision-unserved', provision);
    for (const source of unusedSources(plan)) yield at('source-unused', source);
  },
};

type UnansweredCode =
  'goal-unmeasured' | 'goal-unserved' | 'problem-unanswered' | 'strategy-idle' | 'policy-idle' | 'provision-unserved' | 'source-unused';

function at(code: UnansweredCode, { spans }: Item): Diagnostic {
  return diagnostic(code, valueSpan(spans, ['title']), {});
}

// Sources are named by the keys of amounts. An amount under a name that is no source may be meant for any of them.
function unusedSources(plan: Plan): readonly Item[] {
  if (!isWhole(plan, 'project')) return [];
  const used = new Set(plan.byKind.project.flatMap(({ funding }) => Object.values(funding).flatMap((amounts) => Object.keys(amounts))));
  if ([...used].some((id) => plan.known.get(id) !== 'source')) return [];
  return plan.byKind.source.filter(({ id }) => !used.has(id));
}
