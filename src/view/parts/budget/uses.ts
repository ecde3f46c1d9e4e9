// «مصارف سال»: the slice by mission, programme and project, and in every other view.
import type { MoneyView } from '../../../reckon/money-views.ts';
import { paragraph } from '../../phrasing.ts';
import type { Block } from '../../tree.ts';
import type { BudgetWriting } from '../../budget-writing.ts';
import { dividedNote, hasView } from '../finance-chapter.ts';
import { section } from '../item-section.ts';
import { sliceTable } from './slice-table.ts';

const VIEWS: readonly { readonly views: readonly [MoneyView, ...MoneyView[]]; readonly title: string; readonly caption: string }[] = [
  { views: ['mission', 'program', 'project'], title: 'مأموریت، برنامه و پروژه', caption: 'اعتبار سال به تفکیک مأموریت، برنامه و پروژه' },
  { views: ['domain'], title: 'حوزه', caption: 'اعتبار سال به تفکیک حوزه' },
  { views: ['problem'], title: 'مسئله', caption: 'اعتبار سال به تفکیک مسئله' },
  { views: ['unit'], title: 'متولی', caption: 'اعتبار سال به تفکیک واحد متولی' },
  { views: ['area'], title: 'منطقه', caption: 'اعتبار سال به تفکیک منطقهٔ شهر' },
  { views: ['credit'], title: 'نوع اعتبار', caption: 'اعتبار سال به تفکیک نوع اعتبار' },
];

/** Builds the sections. */
export function uses(writing: BudgetWriting, id: string): Block[] {
  return VIEWS.flatMap(({ views, title, caption }) => {
    const [view] = views;
    if (!hasView(writing, view)) return [];
    const note = dividedNote(view);
    const blocks = [...(note === undefined ? [] : [paragraph(note)]), sliceTable(writing, `${id}_${view}`, caption, views)];
    return [section(`${id}_by-${view}`, `به تفکیک ${title}`, blocks)];
  });
}
