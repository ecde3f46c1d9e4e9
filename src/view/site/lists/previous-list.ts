// کارنامهٔ برنامهٔ اول: what became of every item of the plan before this one.
import type { Previous } from '../../../model/types.ts';
import { FIELDS, KINDS, valueLabel } from '../../../model/vocabulary.ts';
import { formatPercent } from '../../../text/digits.ts';
import { referByTitle, type Writing } from '../../writing.ts';
import type { ItemList } from '../item-list.ts';
import { draftList, listCell } from './draft-list.ts';
import { headColumns, textColumn, valueFacet } from './list-parts.ts';

export function previousList(writing: Writing): ItemList {
  const { plan } = writing;
  return draftList<Previous>(writing, {
    kind: 'previous',
    title: KINDS.previous.plural,
    intro: 'سرنوشت هر قلم از برنامهٔ پیشین: چه به دست آمد، چه شد، و چه چیز در این برنامه کار آن را ادامه می‌دهد.',
    noun: 'قلم',
    entries: plan.byKind.previous,
    idOf: ({ id }) => id,
    columns: [
      ...headColumns<Previous>(writing, 'previous', ({ result }) => result),
      textColumn('type', FIELDS.type.label, ({ type }) => valueLabel('previousType', type)),
      {
        key: 'achieved',
        title: FIELDS.achieved.label,
        kind: 'number',
        cell: ({ achieved }) => listCell(formatPercent(achieved), { share: Math.min(1, achieved / 100) }),
        by: ({ achieved }) => achieved,
      },
      textColumn('fate', FIELDS.fate.label, ({ fate }) => valueLabel('fate', fate)),
      {
        key: 'successor',
        title: FIELDS.successor.label,
        kind: 'text',
        cell: ({ successor }) => listCell(successor === undefined ? undefined : referByTitle(writing, successor)),
        by: ({ successor }) => successor && plan.items.get(successor)?.title,
      },
    ],
    facets: [
      valueFacet('fate', FIELDS.fate.label, 'fate', ({ fate }) => fate),
      valueFacet('type', FIELDS.type.label, 'previousType', ({ type }) => type),
    ],
  });
}
