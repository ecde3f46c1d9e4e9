// A target that equals the baseline leaves nothing to achieve, unless the present state is to be kept.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { keySpan, valueSpan } from '../../../diagnostic/span-index.ts';
import { measure, valueOf } from '../../../reckon/indicator-values.ts';
import { byYears } from '../../../reckon/money.ts';
import type { ItemRule } from '../../rule.ts';

export const targetBaseline: ItemRule = {
  codes: ['target-baseline'],
  *checkItem(item) {
    if (item.kind !== 'indicator') return;
    const { direction, targets, spans } = item;
    const baseline = valueOf(measure(item, item.baseline));
    if (direction === 'keep' || baseline === undefined) return;
    for (const [year, value] of byYears(targets)) {
      if (Math.abs(value - baseline) > SLACK) continue;
      const related = [{ span: keySpan(spans, ['baseline']) }];
      yield diagnostic('target-baseline', valueSpan(spans, ['targets', String(year)]), { year, value }, related);
    }
  },
};

// A baseline computed as 0.1 + 0.2 is the 0.3 of the target.
const SLACK = 1e-9;
