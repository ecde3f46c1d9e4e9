// A resolution that amends the plan says what it amends.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { ItemRule } from '../../rule.ts';

export const resolutionSubjects: ItemRule = {
  codes: ['resolution-subjects'],
  *checkItem(item) {
    if (item.kind !== 'resolution' || item.effect !== 'amendment' || item.subjects?.length) return;
    yield diagnostic('resolution-subjects', valueSpan(item.spans, [item.subjects ? 'subjects' : 'effect']), {});
  },
};
