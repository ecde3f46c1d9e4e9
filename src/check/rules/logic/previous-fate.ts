// Every item of the previous plan has a fate that can be followed: a successor or a reason, and a result that fits the fate.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { ItemRule } from '../../rule.ts';

export const previousFate: ItemRule = {
  codes: ['previous-open', 'previous-finished'],
  *checkItem(item) {
    if (item.kind !== 'previous') return;
    const { fate, achieved, reason, successor, spans } = item;
    const span = valueSpan(spans, ['fate']);
    const isExplained = reason !== undefined || (successor !== undefined && fate !== 'dropped');
    if (fate !== 'finished' && !isExplained) yield diagnostic('previous-open', span, { fate });
    const isShort = fate === 'finished' && achieved < 100 && reason === undefined;
    const isFull = fate === 'continued' && achieved >= 100;
    if (isShort || isFull) yield diagnostic('previous-finished', span, { fate, achieved }, [{ span: valueSpan(spans, ['achieved']) }]);
  },
};
