// The facts of an item -> every reference they hold, whatever the kind: which field, which value, what it should name.
import type { FieldPath } from '../diagnostic/span-index.ts';
import { formOf, type FieldForm } from './field-form.ts';
import type { Target } from './fields.ts';
import { remember } from '../text/remember.ts';
import type { Item } from './types.ts';
import type { Kind } from './vocabulary.ts';

export interface Reference {
  readonly path: FieldPath;
  /** What is written, with canonical digits. */
  readonly value: string;
  readonly target: Target;
  /** Whether the reference is the key of a mapping, as in `{source: amount}`, so that its place is the key's. */
  readonly isKey: boolean;
}

/** Finds the references in the facts of an item of the given kind; an item itself will do as facts. */
export function findReferences(kind: Kind, facts: object): Reference[] {
  return walk(facts, formOf(kind), []);
}

/** The references in the facts of an item. */
export const referencesOf: (item: Item) => readonly Reference[] = remember((item) => findReferences(item.kind, item));

function walk(fact: unknown, form: FieldForm, path: FieldPath): Reference[] {
  if (fact === undefined || fact === null) return [];
  switch (form.form) {
    case 'value':
      return form.meta.target ? [{ path, value: fact as string, target: form.meta.target, isKey: false }] : [];
    case 'list':
      return (fact as readonly unknown[]).flatMap((entry, at) => walk(entry, form.entry, [...path, at]));
    case 'group':
      return [...form.fields].flatMap(([key, field]) => walk((fact as Readonly<Record<string, unknown>>)[key], field.form, [...path, key]));
    case 'map':
      return Object.entries(fact).flatMap(([key, value]) => {
        const inner = [...path, key];
        const { keyTarget } = form.meta;
        const own: Reference[] = keyTarget ? [{ path: inner, value: key, target: keyTarget, isKey: true }] : [];
        return [...own, ...walk(value, form.value, inner)];
      });
  }
}
