// احکام: who is bound to what, and by when.
import type { Provision } from '../../../model/types.ts';
import { FIELDS, KINDS, valueLabel } from '../../../model/vocabulary.ts';
import { formatDate } from '../../../text/calendar.ts';
import { toPersianDigits } from '../../../text/digits.ts';
import { childIds } from '../../parts/item-relations.ts';
import { unitName, type Writing } from '../../writing.ts';
import type { ItemList } from '../item-list.ts';
import { draftList, listCell } from './draft-list.ts';
import { countColumn, domainFacet, headColumns, inDomains, textColumn, unitFacet, valueFacet } from './list-parts.ts';

export function provisionList(writing: Writing): ItemList {
  const { plan } = writing;
  const years = [...new Set(plan.byKind.provision.map(yearOf))].sort();
  return draftList<Provision>(writing, {
    kind: 'provision',
    title: 'احکام برنامه',
    intro: 'هر حکم تکلیفی روشن است: کدام واحد، چه کاری، تا چه روزی. شمار پروژه‌ها می‌گوید چند کار برای اجرای آن پیش‌بینی شده است.',
    noun: KINDS.provision.label,
    entries: plan.byKind.provision,
    ...inDomains(writing),
    columns: [
      ...headColumns<Provision>(writing, 'provision'),
      textColumn('addressee', 'واحد مسئول', ({ addressee }) => unitName(writing, addressee)),
      textColumn('obligation', FIELDS.obligation.label, ({ obligation }) => valueLabel('obligation', obligation)),
      {
        key: 'deadline',
        title: FIELDS.deadline.label,
        kind: 'date',
        cell: ({ deadline }) => listCell(formatDate(deadline)),
        by: ({ deadline }) => Number(deadline.replaceAll('/', '')),
      },
      countColumn('projects', KINDS.project.plural, (provision) => childIds(writing, provision, 'project').length),
      countColumn('indicators', KINDS.indicator.plural, (provision) => childIds(writing, provision, 'indicator').length),
    ],
    facets: [
      domainFacet(writing, ({ domain }) => domain),
      unitFacet(writing, 'addressee', 'واحد مسئول', ({ addressee }) => addressee),
      valueFacet('obligation', FIELDS.obligation.label, 'obligation', ({ obligation }) => obligation),
      {
        key: 'deadline',
        title: 'سال مهلت',
        values: years.map((year) => [year, toPersianDigits(year)]),
        of: (provision) => [yearOf(provision)],
      },
    ],
  });
}

function yearOf({ deadline }: Provision): string {
  return deadline.slice(0, 4);
}
