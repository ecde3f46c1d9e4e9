// «مصوبات شورا»: each resolution, with what it starts, approves or amends.
import type { Resolution } from '../../model/types.ts';
import { FIELDS, valueLabel } from '../../model/vocabulary.ts';
import { formatLongDate } from '../../text/calendar.ts';
import { fact } from '../phrasing.ts';
import { inOrder } from '../outline.ts';
import type { Block, Section } from '../tree.ts';
import { referAll, type Writing } from '../writing.ts';
import { keepItem } from '../view-memory.ts';
import { itemSection } from './item-section.ts';

export function resolutionsChapter(writing: Writing): Block[] {
  return inOrder(writing.plan.byKind.resolution).map((item) => keepItem(writing, item, resolutionSection));
}

function resolutionSection(writing: Writing, item: Resolution): Section {
  return itemSection(writing, item, 2, [
    fact(FIELDS.number.label, item.number),
    fact(FIELDS.session.label, item.session),
    fact(FIELDS.date.label, formatLongDate(item.date)),
    fact(FIELDS.effect.label, valueLabel('effect', item.effect)),
    fact(FIELDS.subjects.label, referAll(writing, item.subjects ?? []), true),
  ]);
}
