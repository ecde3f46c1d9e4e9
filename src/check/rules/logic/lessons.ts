// A lesson of the previous plan is taken up: by the successor of its item, by a `lessons` field, or by a text that refers to it.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import { isRead } from '../../gaps.ts';
import type { PlanRule } from '../../rule.ts';

export const lessons: PlanRule = {
  codes: ['lesson-unused'],
  *check(plan) {
    // Any text may refer to a lesson, also one that could not be read or names something that is not there.
    if (!isRead(plan)) return;
    const isUnclear = [...plan.links.to].some(
      ([id, links]) => links.some(({ field }) => field === 'lessons') && plan.known.get(id) !== 'previous',
    );
    if (isUnclear) return;
    for (const { id, lesson, successor, spans } of plan.byKind.previous) {
      if (lesson === undefined || successor !== undefined) continue;
      const isTaken = (plan.links.to.get(id) ?? []).some(({ from, field }) => from !== id && (field === 'lessons' || field === 'prose'));
      if (!isTaken) yield diagnostic('lesson-unused', valueSpan(spans, ['lesson']), {});
    }
  },
};
