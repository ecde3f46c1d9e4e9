// مسئله‌ها: how grave, what answers them, what it costs.
import type { Problem } from '../../../model/types.ts';
import { FIELDS, KINDS } from '../../../model/vocabulary.ts';
import { moneyCells } from '../../../reckon/money.ts';
import { groupsInView } from '../../../reckon/money-views.ts';
import { toPersianDigits } from '../../../text/digits.ts';
import { childIds } from '../../parts/item-relations.ts';
import { moneyNote, type Writing } from '../../writing.ts';
import type { ItemList } from '../item-list.ts';
import { draftList, listCell } from './draft-list.ts';
import { countColumn, domainFacet, gradeColumn, headColumns, inDomains, itemFacet, moneyColumn, valueFacet } from './list-parts.ts';
import { servedBy } from './served-by.ts';

export function problemList(writing: Writing): ItemList {
  const { plan } = writing;
  const money = new Map(groupsInView(plan, moneyCells(plan), 'problem').map(({ key, sums }) => [key, sums.total]));
  return draftList<Problem>(writing, {
    kind: 'problem',
    title: 'مسئله‌های شهر',
    intro:
      'هر مسئله با شدت آن، آنچه برنامه در پاسخ آورده و اعتباری که به آن می‌رسد. اعتبار پروژه‌ای که به چند مسئله پاسخ می‌دهد میان آن‌ها بخش شده است. اولویت، رتبهٔ اولویت شورا در حوزه است که کارهای همین مسئله به آن پاسخ می‌دهد.',
    noun: KINDS.problem.label,
    note: moneyNote(writing),
    entries: plan.byKind.problem,
    ...inDomains(writing),
    columns: [
      ...headColumns<Problem>(writing, 'problem', ({ affected }) => affected.join('، ')),
      gradeColumn('severity', FIELDS.severity.label, 'severity', ({ severity }) => severity),
      countColumn('strategies', KINDS.strategy.plural, (problem) => childIds(writing, problem, 'strategy').length),
      countColumn('indicators', KINDS.indicator.plural, (problem) => childIds(writing, problem, 'indicator').length),
      countColumn('projects', KINDS.project.plural, ({ id }) => servedBy(plan, id, 'project').length),
      moneyColumn(writing, 'total', 'اعتبار', ({ id }) => money.get(id)),
      {
        key: 'priority',
        title: 'اولویت',
        kind: 'number',
        cell(problem) {
          const rank = priorityOf(writing, problem);
          return listCell(rank === undefined ? undefined : toPersianDigits(rank));
        },
        by: (problem) => priorityOf(writing, problem),
        directions: ['ascending', 'از اولویت نخست', 'از اولویت آخر'],
      },
    ],
    facets: [
      domainFacet(writing, ({ domain }) => domain),
      valueFacet('severity', FIELDS.severity.label, 'severity', ({ severity }) => severity, 'largestFirst'),
      itemFacet('goal', KINDS.goal.label, plan.byKind.goal, ({ goals }) => goals),
    ],
  });
}

/** Gives the place, from 1, of the first priority of the domain's council that something answering the problem names. */
function priorityOf({ plan }: Writing, { id, domain }: Problem): number | undefined {
  const listed = Object.keys(plan.byKind.domain.find((item) => item.id === domain)?.priorities ?? {});
  const answers = [...servedBy(plan, id, 'strategy'), ...servedBy(plan, id, 'provision'), ...servedBy(plan, id, 'project')];
  const ranks = answers
    .filter((answer) => answer.domain === domain)
    .flatMap(({ priorities = [] }) => priorities.map((key) => listed.indexOf(key) + 1))
    .filter((rank) => rank > 0);
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}
