// «مشارکت»: each event or call, what was submitted, and what became of it.
import type { Participation } from '../../model/types.ts';
import { FIELDS, KINDS, valueLabel } from '../../model/vocabulary.ts';
import { formatLongDate } from '../../text/calendar.ts';
import { formatNumber } from '../../text/digits.ts';
import { cell, fact, MISSING } from '../phrasing.ts';
import { inOrder } from '../outline.ts';
import type { Block, Section } from '../tree.ts';
import { refer, type Writing } from '../writing.ts';
import { keepItem } from '../view-memory.ts';
import { itemSection } from './item-section.ts';
import { markColumn, modelTable, row, wordColumn } from './table.ts';

export function participationChapter(writing: Writing): Block[] {
  return inOrder(writing.plan.byKind.participation).map((item) => keepItem(writing, item, participationSection));
}

function participationSection(writing: Writing, item: Participation): Section {
  return itemSection(
    writing,
    item,
    2,
    [
      fact(FIELDS.audience.label, `${valueLabel('audience', item.audience)} (${formatNumber(item.attendance, 0)} نفر)`),
      fact(FIELDS.date.label, formatLongDate(item.date)),
      fact(FIELDS.method.label, item.method, true),
    ],
    submissions(writing, item),
  );
}

function submissions(writing: Writing, item: Participation): Block[] {
  if (item.submissions.length === 0) return [];
  return [
    modelTable(`${item.id}_submissions`, {
      columns: [
        wordColumn('پیشنهاد', 3),
        wordColumn(FIELDS.about.label, 2),
        markColumn(FIELDS.answer.label),
        wordColumn(FIELDS.reason.label, 3),
        wordColumn(FIELDS.changed.label, 2),
      ],
      rows: item.submissions.map(({ text, about, answer, reason, changed }) =>
        row([
          cell(text),
          cell(refer(writing, about)),
          cell(valueLabel('answer', answer)),
          cell(reason),
          cell(changed === undefined ? MISSING : refer(writing, changed, changed === about ? sameAs(writing, changed) : undefined)),
        ]),
      ),
    }),
  ];
}

// Most submissions change what they are about; its title stands in the same row.
function sameAs({ cards }: Writing, id: string): string | undefined {
  const item = cards.get(id);
  return item && `همان ${KINDS[item.kind].label}`;
}
