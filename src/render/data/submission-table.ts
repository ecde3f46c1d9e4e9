// What people submitted as a long table: one row for each submission, with the answer it got.
import { valueLabel } from '../../model/vocabulary.ts';
import type { Plan } from '../../model/types.ts';
import type { DataTable } from './table.ts';

/** Builds the table of all submissions, in the order of the events. */
export function submissionTable(plan: Plan): DataTable {
  const rows = plan.byKind.participation.flatMap((event) =>
    event.submissions.map(({ id, text, about, answer, reason, changed }) => [
      event.id,
      id,
      text,
      about,
      valueLabel('answer', answer),
      reason,
      changed,
    ]),
  );
  return {
    columns: [
      { name: 'event', title: 'رویداد', type: 'string' },
      { name: 'id', title: 'شناسه', type: 'string' },
      { name: 'text', title: 'متن', type: 'string' },
      { name: 'about', title: 'موضوع', type: 'string' },
      { name: 'answer', title: 'پاسخ', type: 'string' },
      { name: 'reason', title: 'دلیل', type: 'string' },
      { name: 'changed', title: 'تغییر', type: 'string' },
    ],
    rows,
  };
}
