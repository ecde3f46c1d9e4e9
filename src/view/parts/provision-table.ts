// Provisions side by side: what, who, by when.
import type { Provision } from '../../model/types.ts';
import { FIELDS, KINDS } from '../../model/vocabulary.ts';
import { formatDate } from '../../text/calendar.ts';
import type { ModelTable } from '../tree.ts';
import { cell } from '../phrasing.ts';
import { refer, unitName, type Writing } from '../writing.ts';
import { markColumn, modelTable, row, wordColumn } from './table.ts';

export function provisionTable(writing: Writing, id: string, caption: string, provisions: readonly Provision[]): ModelTable {
  return modelTable(id, {
    caption,
    columns: [wordColumn(KINDS.provision.label, 2), wordColumn(FIELDS.addressee.label, 1), markColumn(FIELDS.deadline.label)],
    rows: provisions.map((provision) =>
      row(
        [cell(refer(writing, provision.id)), cell(unitName(writing, provision.addressee)), cell(formatDate(provision.deadline))],
        provision.id,
      ),
    ),
  });
}
