// Every priority of the council is answered by a strategy, a provision or a project of its domain.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { keySpan } from '../../../diagnostic/span-index.ts';
import type { Project, Provision, Strategy } from '../../../model/types.ts';
import { byDomain } from '../../../reckon/by-domain.ts';
import { isWhole } from '../../gaps.ts';
import type { PlanRule } from '../../rule.ts';

export const priorities: PlanRule = {
  codes: ['priority-unanswered'],
  *check(plan) {
    if (!isWhole(plan, 'strategy', 'provision', 'project')) return;
    const { strategy, provision, project } = plan.byKind;
    const kinds = [byDomain<Answering>(strategy), byDomain<Answering>(provision), byDomain<Answering>(project)];
    for (const { id, priorities: asked, spans } of plan.byKind.domain) {
      const answered = kinds.flatMap((one) => one.get(id) ?? []).flatMap((item) => item.priorities ?? []);
      // A priority that is named and not there may be meant for any of those left over.
      if (answered.some((key) => !Object.hasOwn(asked, key))) continue;
      for (const [key, text] of Object.entries(asked)) {
        if (!answered.includes(key)) yield diagnostic('priority-unanswered', keySpan(spans, ['priorities', key]), { priority: key, text });
      }
    }
  },
};

type Answering = Strategy | Provision | Project;
