// سیاست‌ها: which strategies each frames, and which provisions rest on it.
import type { Policy } from '../../../model/types.ts';
import { KINDS } from '../../../model/vocabulary.ts';
import { childIds } from '../../parts/item-relations.ts';
import type { Writing } from '../../writing.ts';
import type { ItemList } from '../item-list.ts';
import { draftList } from './draft-list.ts';
import { countColumn, domainFacet, headColumns, inDomains, itemFacet } from './list-parts.ts';
import { servedBy } from './served-by.ts';

export function policyList(writing: Writing): ItemList {
  const { plan } = writing;
  return draftList<Policy>(writing, {
    kind: 'policy',
    title: 'سیاست‌های برنامه',
    intro: 'سیاست قاعدهٔ تصمیم‌گیری در اجرای راهبرد است.',
    noun: KINDS.policy.label,
    entries: plan.byKind.policy,
    ...inDomains(writing),
    columns: [
      ...headColumns<Policy>(writing, 'policy'),
      countColumn('strategies', KINDS.strategy.plural, ({ strategies }) => new Set(strategies).size),
      countColumn('provisions', KINDS.provision.plural, (policy) => childIds(writing, policy, 'provision').length),
      countColumn('projects', KINDS.project.plural, ({ id }) => servedBy(plan, id, 'project').length),
    ],
    facets: [
      domainFacet(writing, ({ domain }) => domain),
      itemFacet('strategy', KINDS.strategy.label, plan.byKind.strategy, ({ strategies }) => strategies),
    ],
  });
}
