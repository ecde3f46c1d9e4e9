// What people submitted as a long table: one row for each submission, with the answer it got.
import type { Plan } from '../../model/types.ts';
import { FIELDS, VALUES, valueLabel } from '../../model/vocabulary.ts';
import type { DataColumn, DataTable } from '../data-table.ts';

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
  // Answers are told in Persian words here.
  const answers = Object.fromEntries(Object.values(VALUES.answer).map((label) => [label, label]));
  const text = (name: 'id' | 'text' | 'about' | 'answer' | 'reason' | 'changed', more: Partial<DataColumn> = {}): DataColumn => {
    const { label, help } = FIELDS[name];
    return { name, title: label, type: 'string', ...(help !== '' && { description: `${help}.` }), ...more };
  };
  return {
    columns: [
      { name: 'event', title: 'رویداد', type: 'string', required: true, refersTo: 'participation' },
      text('id', { required: true, description: 'شناسهٔ پیشنهاد، یکتا در رویداد.' }),
      text('text', { required: true }),
      text('about', { required: true, refersTo: 'items' }),
      text('answer', { required: true, values: answers }),
      text('reason', { required: true, description: 'دلیل پاسخ.' }),
      text('changed', { refersTo: 'items' }),
    ],
    rows,
    primaryKey: ['event', 'id'],
  };
}
