// منابع تأمین: what may be drawn from each in the years of the plan, and what the projects draw.
import type { Source } from '../../../model/types.ts';
import { FIELDS, KINDS, valueLabel } from '../../../model/vocabulary.ts';
import { byYears, moneyCells, sumsBy } from '../../../reckon/money.ts';
import { moneyNote, type Writing } from '../../writing.ts';
import type { ItemList } from '../item-list.ts';
import { draftList } from './draft-list.ts';
import { countColumn, headColumns, moneyColumn, textColumn, valueFacet } from './list-parts.ts';

export function sourceList(writing: Writing): ItemList {
  const { plan } = writing;
  const cells = moneyCells(plan);
  const sums = sumsBy(cells, 'source');
  const projects = (source: string): number => new Set(cells.flatMap((cell) => (cell.source === source ? [cell.project] : []))).size;
  return draftList<Source>(writing, {
    kind: 'source',
    title: 'منابع تأمین مالی',
    intro:
      'پول پروژه‌ها از این منابع می‌آید. سقف، بیشترین مبلغی است که در سال‌های برنامه می‌توان برداشت و برداشت، جمع اعتبار پروژه‌ها از همان منبع.',
    noun: KINDS.source.label,
    note: moneyNote(writing),
    entries: plan.byKind.source,
    idOf: ({ id }) => id,
    columns: [
      ...headColumns<Source>(writing, 'source', ({ means }) => means),
      textColumn('class', FIELDS.class.label, (source) => valueLabel('class', source.class)),
      textColumn('certainty', FIELDS.certainty.label, ({ certainty }) => valueLabel('certainty', certainty)),
      countColumn('projects', KINDS.project.plural, ({ id }) => projects(id)),
      moneyColumn(writing, 'ceiling', 'جمع سقف‌ها', ({ ceilings }) => {
        const years = byYears(ceilings).filter(([year]) => plan.years.includes(year));
        return years.length === 0 ? undefined : years.reduce((sum, [, amount]) => sum + amount, 0);
      }),
      moneyColumn(writing, 'total', 'برداشت پروژه‌ها', ({ id }) => sums.get(id)?.total),
    ],
    facets: [
      valueFacet('class', FIELDS.class.label, 'class', (source) => source.class),
      valueFacet('certainty', FIELDS.certainty.label, 'certainty', ({ certainty }) => certainty),
    ],
  });
}
