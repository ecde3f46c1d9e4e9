// Items of one kind have titles of their own: a reference that shows a title means one item.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { Item } from '../../../model/types.ts';
import { remember } from '../../../text/remember.ts';
import { searchKey } from '../../../text/search-key.ts';
import type { PlanRule } from '../../rule.ts';

export const titleTwice: PlanRule = {
  codes: ['title-twice'],
  *check(plan) {
    const seen = new Map<string, Item>();
    for (const item of plan.items.values()) {
      const key = keyOf(item);
      const first = seen.get(key);
      if (!first) seen.set(key, item);
      else
        yield diagnostic('title-twice', valueSpan(item.spans, ['title']), { kind: item.kind, title: item.title }, [
          { span: valueSpan(first.spans, ['title']) },
        ]);
    }
  },
};

const keyOf = remember(({ kind, title }: Item): string => `${kind} ${searchKey(title)}`);
