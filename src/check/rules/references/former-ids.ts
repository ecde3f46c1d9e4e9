// A former id leads to one item alone: no item has it now, and no other item, nor the same one twice, claims to have had it.
import { diagnostic, type Diagnostic, type Span } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import { formerIdsOf } from '../../../model/former-ids.ts';
import type { Item } from '../../../model/types.ts';
import type { PlanRule } from '../../rule.ts';

export const formerIds: PlanRule = {
  codes: ['id-former-taken'],
  *check(plan) {
    const first = new Map<string, { readonly owner: string; readonly span: Span }>();
    for (const item of plan.items.values()) {
      for (const [at, id] of formerIdsOf(item).entries()) {
        const span = valueSpan(item.spans, ['formerIds', at]);
        const twin = first.get(id);
        const taken = (by: 'present' | 'former' | 'itself' | 'twice', owner: string, place?: Span): Diagnostic =>
          diagnostic('id-former-taken', span, { id, by, owner }, place && [{ span: place }]);
        if (id === item.id) yield taken('itself', id);
        else if (plan.known.has(id)) yield taken('present', id, startOf(plan.items.get(id)));
        else if (twin) yield taken(twin.owner === item.id ? 'twice' : 'former', twin.owner, twin.span);
        else first.set(id, { owner: item.id, span });
      }
    }
  },
};

function startOf(item: Item | undefined): Span | undefined {
  return item && { file: item.file, start: 0, end: '---'.length };
}
