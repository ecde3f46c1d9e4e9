// A kind -> the front matter of an item that is still to be written: every required field empty, every other one as a comment, each
// with what it is for. An empty field is a missing one, so the check goes on saying what is still to be written.
import type { FieldForm, GroupForm } from './field-form.ts';
import { formOf } from './field-form.ts';
import { EDITORIAL, FIELDS, VALUES, type FieldKey, type Kind } from './vocabulary.ts';

/** Writes the front matter of a new item, fences included; `years` are those of the plan. */
export function blankItem(kind: Kind, years: readonly number[]): string {
  return ['---', ...groupLines(formOf(kind), 0, years), '---', '', ''].join('\n');
}

const STEP = 2;

function groupLines({ fields }: GroupForm, indent: number, years: readonly number[]): string[] {
  const required = [...fields].filter(([, { optional }]) => !optional);
  const optional = [...fields].filter(([key, field]) => field.optional && !EDITORIAL.has(key) && key !== 'sample' && key !== 'formerIds');
  return [
    ...required.flatMap(([key, { form }]) => fieldLines(key, form, indent, years)),
    ...optional.map(([key]) => `${' '.repeat(indent)}# ${key}: ${helpOf(key)}`),
  ];
}

function fieldLines(key: FieldKey, form: FieldForm, indent: number, years: readonly number[]): string[] {
  const inner = ' '.repeat(indent + STEP);
  const head = `${' '.repeat(indent)}${key}: # ${helpOf(key, form)}`;
  switch (form.form) {
    case 'value':
      return [head];
    case 'group':
      return [head, ...groupLines(form, indent + STEP, years)];
    case 'list':
      return [head, ...entryLines(form.entry, indent + STEP, years)];
    case 'map': {
      if (form.meta.expected !== 'years') return [head, `${inner}# کلید: مقدار`];
      return [head, ...years.map((year) => `${inner}# ${year}: ${form.value.form === 'map' ? '{ منبع: مبلغ }' : 'مقدار'}`)];
    }
  }
}

// The first line of an entry has the dash in place of its indentation.
function entryLines(entry: FieldForm, indent: number, years: readonly number[]): string[] {
  const space = ' '.repeat(indent);
  if (entry.form !== 'group') return [`${space}# - ${entry.form === 'value' && entry.meta.target ? 'شناسه' : 'متن'}`];
  return groupLines(entry, indent + STEP, years).map(
    (line, at) => `${space}# ${at === 0 ? '- ' : '  '}${line.trim().replace(/^# | # /, (sign) => (sign === '# ' ? '' : ' '))}`,
  );
}

function helpOf(key: FieldKey, form?: FieldForm): string {
  const { label, help } = FIELDS[key];
  const words = help === '' ? label : `${label}: ${help}`;
  const list = form?.form === 'value' ? form.meta.values : undefined;
  const values = list === undefined ? [] : Object.values<string>(VALUES[list]);
  return values.length === 0 || values.every((value) => words.includes(value)) ? words : `${words} (${values.join('، ')})`;
}
