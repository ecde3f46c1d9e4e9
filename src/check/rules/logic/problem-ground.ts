// A problem is shown and not claimed: it has evidence, and rests on factors of its domain's SWOT.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { ItemRule } from '../../rule.ts';

export const problemGround: ItemRule = {
  codes: ['problem-evidence', 'problem-swot'],
  *checkItem(item) {
    if (item.kind !== 'problem') return;
    const { evidence, swot = [], spans } = item;
    if (evidence.length === 0) yield diagnostic('problem-evidence', valueSpan(spans, ['evidence']), {});
    if (swot.length === 0) yield diagnostic('problem-swot', valueSpan(spans, [item.swot ? 'swot' : 'title']), {});
  },
};
