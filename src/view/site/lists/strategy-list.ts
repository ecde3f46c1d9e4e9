// راهبردها: which problems each answers, and what carries it out.
import type { Strategy } from '../../../model/types.ts';
import { FIELDS, KINDS, valueLabel } from '../../../model/vocabulary.ts';
import { toPersianDigits } from '../../../text/digits.ts';
import { childIds } from '../../parts/item-relations.ts';
import type { Writing } from '../../writing.ts';
import type { ItemList } from '../item-list.ts';
import { draftList, listCell } from './draft-list.ts';
import { countColumn, domainFacet, headColumns, inDomains, itemFacet, textColumn, valueFacet } from './list-parts.ts';
import { servedBy } from './served-by.ts';

export function strategyList(writing: Writing): ItemList {
  const { plan } = writing;
  return draftList<Strategy>(writing, {
    kind: 'strategy',
    title: 'راهبردهای برنامه',
    intro: 'راهبرد راهی است که برای حل یک یا چند مسئله برگزیده شده است؛ ستون‌های شمار می‌گویند چه چیز آن را اجرا می‌کند.',
    noun: KINDS.strategy.label,
    entries: plan.byKind.strategy,
    ...inDomains(writing),
    columns: [
      ...headColumns<Strategy>(writing, 'strategy'),
      textColumn('approach', FIELDS.approach.label, ({ approach }) => valueLabel('approach', approach)),
      {
        key: 'horizon',
        title: FIELDS.horizon.label,
        kind: 'date',
        cell: ({ horizon }) => listCell(toPersianDigits(horizon)),
        by: ({ horizon }) => horizon,
      },
      countColumn('problems', KINDS.problem.plural, ({ problems }) => new Set(problems).size),
      countColumn('policies', KINDS.policy.plural, (strategy) => childIds(writing, strategy, 'policy').length),
      countColumn('provisions', KINDS.provision.plural, (strategy) => childIds(writing, strategy, 'provision').length),
      countColumn('projects', KINDS.project.plural, ({ id }) => servedBy(plan, id, 'project').length),
    ],
    facets: [
      domainFacet(writing, ({ domain }) => domain),
      valueFacet('approach', FIELDS.approach.label, 'approach', ({ approach }) => approach),
      itemFacet('problem', KINDS.problem.label, plan.byKind.problem, ({ problems }) => problems),
    ],
  });
}
