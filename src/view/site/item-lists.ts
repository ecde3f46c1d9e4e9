// The lists of all items of a kind: which the site has, in the order of the logic of the plan. Each is worked out when it is asked for.
import { KINDS, type Kind } from '../../model/vocabulary.ts';
import type { Writing } from '../writing.ts';
import type { ItemList } from './item-list.ts';
import { indicatorList } from './lists/indicator-list.ts';
import { policyList } from './lists/policy-list.ts';
import { previousList } from './lists/previous-list.ts';
import { problemList } from './lists/problem-list.ts';
import { projectList } from './lists/project-list.ts';
import { provisionList } from './lists/provision-list.ts';
import { sourceList } from './lists/source-list.ts';
import { strategyList } from './lists/strategy-list.ts';
import { submissionList } from './lists/submission-list.ts';

/** A list that is there to be asked for. */
export interface OfferedList {
  readonly kind: Kind;
  /** What the list holds, as other pages call it. */
  readonly title: string;
  readonly list: ItemList;
}

const LISTS: { readonly [K in Kind]?: (writing: Writing) => ItemList } = {
  problem: problemList,
  strategy: strategyList,
  policy: policyList,
  provision: provisionList,
  indicator: indicatorList,
  project: projectList,
  source: sourceList,
  participation: submissionList,
  previous: previousList,
};

/** Offers a list for each kind that has something to list. */
export function itemLists(writing: Writing): OfferedList[] {
  const { byKind } = writing.plan;
  return (Object.keys(LISTS) as Kind[]).flatMap((kind): OfferedList[] => {
    const build = LISTS[kind];
    const isEmpty =
      kind === 'participation' ? byKind[kind].every(({ submissions }) => submissions.length === 0) : byKind[kind].length === 0;
    if (!build || isEmpty) return [];
    let list: ItemList | undefined;
    return [
      {
        kind,
        title: kind === 'participation' ? 'پیشنهادهای مردم' : KINDS[kind].plural,
        get list(): ItemList {
          return (list ??= build(writing));
        },
      },
    ];
  });
}
