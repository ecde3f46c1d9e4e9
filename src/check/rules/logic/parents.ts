// Every item names what it is for: the list of its parents is not empty. Since parents are of a higher kind, and must be there,
// every project leads to a provision, a strategy, a problem and a goal.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { FieldKey, Kind } from '../../../model/vocabulary.ts';
import type { ItemRule } from '../../rule.ts';

export const parents: ItemRule = {
  codes: ['parent-missing'],
  *checkItem(item) {
    const field = PARENTS[item.kind];
    if (field === undefined) return;
    const named = (item as unknown as Readonly<Record<string, readonly string[]>>)[field];
    if (named?.length === 0) yield diagnostic('parent-missing', valueSpan(item.spans, [field]), { kind: item.kind, field });
  },
};

const PARENTS: Partial<Readonly<Record<Kind, FieldKey>>> = {
  problem: 'goals',
  strategy: 'problems',
  policy: 'strategies',
  provision: 'strategies',
  project: 'provisions',
  indicator: 'measures',
};
