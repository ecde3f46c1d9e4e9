// Participation leaves a trace: an event has submissions, each with an id of its own, and what was accepted changed something.
import { diagnostic, type Span } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { PlanRule } from '../../rule.ts';

export const submissions: PlanRule = {
  codes: ['participation-empty', 'submission-change', 'submission-rejected', 'submission-duplicate'],
  *check(plan) {
    const seen = new Map<string, Span>();
    for (const { submissions: written, spans } of plan.byKind.participation) {
      if (written.length === 0) yield diagnostic('participation-empty', valueSpan(spans, ['submissions']), {});
      for (const [at, { id, answer, changed }] of written.entries()) {
        const place = (field: string): Span => valueSpan(spans, ['submissions', at, field]);
        const first = seen.get(id);
        if (first) yield diagnostic('submission-duplicate', place('id'), { id }, [{ span: first }]);
        else seen.set(id, place('id'));
        if (answer === 'rejected' && changed !== undefined)
          yield diagnostic('submission-rejected', place('changed'), { id, changed }, [{ span: place('answer') }]);
        if (answer !== 'rejected' && changed === undefined) yield diagnostic('submission-change', place('answer'), { id, answer });
      }
    }
  },
};
