// The schemas seen as plain forms: groups of named fields, lists, mappings and single values. Whatever has to walk facts
// without knowing their kind (names of fields, references, labels) walks these forms, never the schema library's own objects.
import type * as z from 'zod';
import { fieldMeta, type FieldMeta } from './fields.ts';
import { SCHEMAS } from './schemas.ts';
import type { FieldKey, Kind } from './vocabulary.ts';

export interface GroupForm {
  readonly form: 'group';
  readonly fields: ReadonlyMap<FieldKey, Field>;
}

export type FieldForm =
  | GroupForm
  | { readonly form: 'list'; readonly entry: FieldForm }
  | { readonly form: 'map'; readonly value: FieldForm; readonly meta: FieldMeta }
  | { readonly form: 'value'; readonly meta: FieldMeta };

export interface Field {
  readonly form: FieldForm;
  readonly optional: boolean;
}

/** Gives the form of the front matter of a kind. */
export function formOf(kind: Kind): GroupForm {
  const made = FORMS.get(kind) ?? groupForm(SCHEMAS[kind]._zod.def.shape);
  FORMS.set(kind, made);
  return made;
}

const FORMS = new Map<Kind, GroupForm>();

type Schema = z.core.$ZodTypes;

function groupForm(shape: z.core.$ZodShape): GroupForm {
  const fields = Object.entries(shape).map(([key, written]) => {
    const schema = written as Schema;
    const optional = schema._zod.def.type === 'optional';
    return [key as FieldKey, { form: fieldForm(schema), optional }] as const;
  });
  return { form: 'group', fields: new Map(fields) };
}

function fieldForm(schema: Schema): FieldForm {
  const { def } = schema._zod;
  const meta = fieldMeta.get(schema);
  switch (def.type) {
    case 'object':
      return groupForm(def.shape);
    case 'array':
      return { form: 'list', entry: fieldForm(def.element as Schema) };
    case 'record':
      return { form: 'map', value: fieldForm(def.valueType as Schema), meta: meta ?? { expected: 'map' } };
    case 'optional':
      return fieldForm(def.innerType as Schema);
    case 'pipe':
      return meta ? { form: 'value', meta } : fieldForm(def.out as Schema);
    default:
      throw new Error(`A schema of the model uses «${def.type}», which has no form.`);
  }
}
