// پیشنهادهای مردم: every submission with its answer and the reason, by the domain of what it is about.
import type { Participation } from '../../../model/types.ts';
import { FIELDS, KINDS, valueLabel, type Kind } from '../../../model/vocabulary.ts';
import { formatDate } from '../../../text/calendar.ts';
import { inOrder } from '../../outline.ts';
import { linkTo, say } from '../../phrasing.ts';
import { nameOf, referByTitle, refer, type Writing } from '../../writing.ts';
import type { ItemList } from '../item-list.ts';
import { draftList, listCell } from './draft-list.ts';
import { domainFacet, inDomains, listed, textColumn, valueFacet } from './list-parts.ts';

interface Entry {
  readonly event: Participation;
  readonly submission: Participation['submissions'][number];
}

export function submissionList(writing: Writing): ItemList {
  const { plan } = writing;
  const entries = inOrder(plan.byKind.participation).flatMap((event) =>
    event.submissions.map((submission): Entry => ({ event, submission })),
  );
  const { groups } = inDomains(writing);
  const aboutOf = ({ submission }: Entry) => plan.items.get(submission.about);
  const kinds = new Set(entries.flatMap((entry) => aboutOf(entry)?.kind ?? []));
  return draftList<Entry>(writing, {
    kind: 'participation',
    title: 'پیشنهادهای مردم و پاسخ‌ها',
    intro: 'آنچه شهروندان، سمن‌ها، متخصصان و کارکنان گفتند و آنچه برنامه با آن کرد؛ هر پاسخ با دلیل آن.',
    noun: 'پیشنهاد',
    entries,
    idOf: ({ event, submission }) => `${event.id}/${submission.id}`,
    groupOf: (entry) => aboutOf(entry)?.domain ?? '',
    ...(groups ? { groups } : {}),
    columns: [
      {
        key: 'title',
        title: 'پیشنهاد',
        kind: 'title',
        cell: ({ event, submission }) => ({ children: say(submission.text), remark: [linkTo(event)] }),
      },
      {
        key: 'about',
        title: FIELDS.about.label,
        kind: 'text',
        cell: ({ submission }) => listCell(referByTitle(writing, submission.about)),
        by: (entry) => aboutOf(entry)?.title,
      },
      textColumn('answer', FIELDS.answer.label, ({ submission }) => valueLabel('answer', submission.answer)),
      { key: 'reason', title: FIELDS.reason.label, kind: 'text', cell: ({ submission }) => listCell(submission.reason) },
      {
        key: 'changed',
        title: FIELDS.changed.label,
        kind: 'text',
        cell: ({ submission: { changed } }) => listCell(changed === undefined ? undefined : changedText(writing, changed)),
      },
      {
        key: 'date',
        title: FIELDS.date.label,
        kind: 'date',
        cell: ({ event }) => listCell(formatDate(event.date)),
        by: ({ event }) => Number(event.date.replaceAll('/', '')),
      },
    ],
    facets: [
      domainFacet(writing, (entry) => aboutOf(entry)?.domain),
      valueFacet('answer', FIELDS.answer.label, 'answer', ({ submission }) => submission.answer),
      {
        key: 'about',
        title: FIELDS.about.label,
        values: (Object.keys(KINDS) as Kind[]).flatMap((kind) => (kinds.has(kind) ? [[kind, KINDS[kind].label] as const] : [])),
        of: (entry) => listed(aboutOf(entry)?.kind),
      },
      valueFacet('audience', FIELDS.audience.label, 'audience', ({ event }) => event.audience),
    ],
  });
}

function changedText(writing: Writing, id: string) {
  const item = writing.plan.items.get(id);
  return refer(writing, id, item && nameOf(writing, item));
}
