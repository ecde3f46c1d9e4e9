// Goals serve a vision: where there are goals there is a vision, and no goal reaches further than it.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { PlanRule } from '../../rule.ts';

export const vision: PlanRule = {
  codes: ['vision-missing', 'goal-horizon'],
  *check({ byKind, known, settings }) {
    const [first] = byKind.goal;
    if (first && ![...known.values()].includes('vision')) yield diagnostic('vision-missing', valueSpan(settings.spans, ['title']), {});
    const [seen] = byKind.vision;
    if (!seen) return;
    for (const { horizon, spans } of byKind.goal) {
      if (horizon > seen.horizon)
        yield diagnostic('goal-horizon', valueSpan(spans, ['horizon']), { horizon, vision: seen.horizon }, [
          { span: valueSpan(seen.spans, ['horizon']) },
        ]);
    }
  },
};
