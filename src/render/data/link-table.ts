// Who refers to whom as a long table: one row for each pair of items and the field that joins them.
import { formOf, type FieldForm } from '../../model/field-form.ts';
import type { Target } from '../../model/fields.ts';
import type { Plan } from '../../model/types.ts';
import { FIELDS, KINDS, type FieldKey, type Kind } from '../../model/vocabulary.ts';
import type { DataTable } from '../data-table.ts';
import { valuesHelp } from './schema-columns.ts';

/** Builds the table of links from child to parent, as they are written; one that is written several times stands once. */
export function linkTable(plan: Plan): DataTable {
  const fields = linkFields();
  const rows = [...plan.links.from].flatMap(([id, links]) =>
    links
      .filter(({ field, to }, at) => links.findIndex((other) => other.field === field && other.to === to) === at)
      .map(({ field, to }) => [id, field, to]),
  );
  return {
    columns: [
      { name: 'from', title: 'از', type: 'string', required: true, refersTo: 'items', description: 'شناسهٔ موردی که ارجاع در آن است.' },
      { name: 'field', title: 'فیلد', type: 'string', required: true, values: fields, description: `${valuesHelp(fields)}.` },
      { name: 'to', title: 'به', type: 'string', required: true, refersTo: 'items', description: 'شناسهٔ موردی که به آن ارجاع شده است.' },
    ],
    rows,
    primaryKey: ['from', 'field', 'to'],
  };
}

/** The fields of all kinds that name items, each with its label, in the order in which the kinds have them. */
function linkFields(): Record<string, string> {
  const kinds = Object.keys(KINDS) as Kind[];
  const keys = new Set(kinds.flatMap((kind) => [...formOf(kind).fields].flatMap(([key, { form }]) => namingFields(key, form))));
  return { ...Object.fromEntries([...keys].map((key) => [key, FIELDS[key].label])), prose: 'ارجاع در متن' };
}

function namingFields(key: FieldKey, form: FieldForm): FieldKey[] {
  switch (form.form) {
    case 'value':
      return namesItems(form.meta.target) ? [key] : [];
    case 'list':
      return namingFields(key, form.entry);
    case 'map':
      return [...(namesItems(form.meta.keyTarget) ? [key] : []), ...namingFields(key, form.value)];
    case 'group':
      return [...form.fields].flatMap(([inner, field]) => namingFields(inner, field.form));
  }
}

/** As `model/links.ts` has it: sources are items, and so is what the clause of a document belongs to. */
function namesItems(target: Target | undefined): boolean {
  return target !== undefined && ('items' in target || target.list === 'source' || target.list === 'clause');
}
