// What makes a figure repeatable: how each variable is collected, a worked example, and the day by which data is there.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { keySpan } from '../../../diagnostic/span-index.ts';
import type { ItemRule } from '../../rule.ts';

export const indicatorSheet: ItemRule = {
  codes: ['variable-method', 'example-missing', 'due-missing'],
  *checkItem(item) {
    if (item.kind !== 'indicator') return;
    const { spans, variables, example, due, calendar } = item;
    const names = Object.entries(variables).flatMap(([name, { method }]) => (method === undefined ? [name] : []));
    const [first, ...others] = names;
    if (first !== undefined)
      yield diagnostic('variable-method', keySpan(spans, ['variables', ...(others.length > 0 ? [] : [first])]), { names });
    if (!example) yield diagnostic('example-missing', keySpan(spans, ['formula']), {});
    if (due === undefined) yield diagnostic('due-missing', keySpan(spans, [calendar === undefined ? 'frequency' : 'calendar']), {});
  },
};
