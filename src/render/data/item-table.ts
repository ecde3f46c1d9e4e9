// Every item of the plan, whatever its kind, as one index: where an id of the links belongs.
import type { Plan } from '../../model/types.ts';
import { FIELDS, KINDS } from '../../model/vocabulary.ts';
import type { DataTable } from '../data-table.ts';
import { valuesHelp } from './schema-columns.ts';

/** Builds the table of all items, in the order of the plan; the plan itself is the first. */
export function itemTable(plan: Plan): DataTable {
  const kinds = Object.fromEntries(Object.entries(KINDS).map(([kind, { label }]) => [kind, label]));
  return {
    columns: [
      { name: 'id', title: FIELDS.id.label, type: 'string', required: true },
      { name: 'kind', title: 'گونه', type: 'string', required: true, values: kinds, description: `${valuesHelp(kinds)}.` },
      { name: 'domain', title: KINDS.domain.label, type: 'string', refersTo: 'domain' },
      { name: 'title', title: FIELDS.title.label, type: 'string', required: true },
      { name: 'sample', title: FIELDS.sample.label, type: 'boolean', description: `${FIELDS.sample.help}.` },
    ],
    rows: [...plan.items.values()].map(({ id, kind, domain, title, sample }) => [id, kind, domain, title, sample]),
    primaryKey: ['id'],
  };
}
