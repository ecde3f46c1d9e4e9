// A tolerance belongs to the direction «keep», and to it alone.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { keySpan, valueSpan } from '../../../diagnostic/span-index.ts';
import { numberFix } from '../../number-fix.ts';
import type { ItemRule } from '../../rule.ts';

export const tolerance: ItemRule = {
  codes: ['tolerance-missing', 'tolerance-idle', 'tolerance-negative'],
  *checkItem(item, _settings, text) {
    if (item.kind !== 'indicator') return;
    const { direction, tolerance: allowed, spans } = item;
    if (direction === 'keep' && allowed === undefined) yield diagnostic('tolerance-missing', valueSpan(spans, ['direction']), {});
    if (direction !== 'keep' && allowed !== undefined) yield diagnostic('tolerance-idle', keySpan(spans, ['tolerance']), { direction });
    else if (allowed !== undefined && allowed < 0) {
      const span = valueSpan(spans, ['tolerance']);
      yield diagnostic('tolerance-negative', span, { tolerance: allowed }, [], numberFix(text, span, -allowed));
    }
  },
};
