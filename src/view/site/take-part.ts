// How citizens take part: the ways and addresses that plan.md states, and what became of what was said so far, event by event.
import type { PhrasingContent } from 'mdast';
import { FIELDS, KINDS, VALUES, valueLabel } from '../../model/vocabulary.ts';
import { formatLongDate } from '../../text/calendar.ts';
import { formatNumber } from '../../text/digits.ts';
import { phoneAddress } from '../../text/phone.ts';
import { toReadable } from '../isolate-latin.ts';
import { inOrder } from '../outline.ts';
import { modelTable, numberCell, numberColumn, row, wordColumn } from '../parts/table.ts';
import { cell, fact, present } from '../phrasing.ts';
import type { Fact, ModelTable } from '../tree.ts';
import { refer, type Writing } from '../writing.ts';

export interface TakePart {
  readonly ways: readonly ParticipationWay[];
  /** Where the secretariat is reached. */
  readonly contact: readonly Fact[];
  /** Every event with its submissions, counted by answer; absent before the first. */
  readonly answers?: ModelTable;
}

export interface ParticipationWay {
  readonly title: string;
  /** An address of the web, `mailto:` or `tel:`. */
  readonly link: string;
  /** The address as people read it. */
  readonly address: string;
  readonly note?: string;
}

/** Gathers how to take part. */
export function buildTakePart(writing: Writing): TakePart {
  const { participate = [], contact } = writing.plan.settings;
  const answers = answerTable(writing);
  return {
    ways: participate.map(({ title, link, note }) => ({
      title: toReadable(title),
      link,
      address: link.replace(/^(?:mailto:|tel:|https?:\/\/)/, ''),
      ...(note === undefined ? {} : { note: toReadable(note) }),
    })),
    contact: present([
      fact(FIELDS.title.label, contact?.title),
      fact(FIELDS.phone.label, contact?.phone && addressLink(phoneAddress(contact.phone), contact.phone)),
      fact(FIELDS.email.label, contact?.email && addressLink(`mailto:${contact.email}`, contact.email)),
      fact(FIELDS.address.label, contact?.address),
      fact(FIELDS.hours.label, contact?.hours),
    ]),
    ...(answers ? { answers } : {}),
  };
}

function addressLink(url: string, value: string): PhrasingContent[] {
  return [{ type: 'link', url, children: [{ type: 'isolate', role: 'url', value }] }];
}

const ANSWERS = Object.keys(VALUES.answer) as (keyof typeof VALUES.answer)[];

function answerTable(writing: Writing): ModelTable | undefined {
  const events = inOrder(writing.plan.byKind.participation).filter(({ submissions }) => submissions.length > 0);
  if (events.length === 0) return undefined;
  const all = events.flatMap(({ submissions }) => submissions);
  const counts = (submissions: typeof all) => [
    numberCell(submissions.length),
    ...ANSWERS.map((answer) => numberCell(submissions.filter((one) => one.answer === answer).length)),
  ];
  return modelTable('answers', {
    caption: 'پیشنهادها و پاسخ آن‌ها',
    columns: [
      wordColumn(KINDS.participation.label, 3),
      wordColumn(FIELDS.audience.label),
      wordColumn(FIELDS.date.label),
      numberColumn(FIELDS.submissions.label),
      ...ANSWERS.map((answer) => numberColumn(valueLabel('answer', answer))),
    ],
    rows: [
      ...events.map((event) =>
        row(
          [
            cell(refer(writing, event.id, event.title)),
            cell(`${valueLabel('audience', event.audience)} (${formatNumber(event.attendance, 0)} نفر)`),
            cell(formatLongDate(event.date)),
            ...counts([...event.submissions]),
          ],
          event.id,
        ),
      ),
      { role: 'total', cells: [cell('جمع', 3), ...counts(all)] },
    ],
  });
}
