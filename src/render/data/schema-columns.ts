// The form of a kind -> the columns that lay its fields out flat: groups become dotted names, and a map by year has one column for each
// year. Lists and free mappings stay one column of text. What holds for the cells comes from the sort of each field.
import type { FieldForm } from '../../model/field-form.ts';
import type { FieldMeta, Target } from '../../model/fields.ts';
import { EDITORIAL, FIELDS, VALUES, type FieldKey, type Kind } from '../../model/vocabulary.ts';
import { formOf } from '../../model/field-form.ts';
import { toPersianDigits } from '../../text/digits.ts';
import type { DataColumn } from '../data-table.ts';

export interface FieldColumn {
  /** The keys that lead to the value in an item. */
  readonly path: readonly string[];
  readonly column: DataColumn;
}

/** Lists the columns of the own fields of a kind, in the order of its schema; fields that guide the work on the text have none. */
export function columnsOfKind(kind: Kind, years: readonly number[]): FieldColumn[] {
  return [...formOf(kind).fields].flatMap(([key, { form, optional }]) =>
    EDITORIAL.has(key) ? [] : columnsOfField([key], form, !optional, years),
  );
}

function columnsOfField(path: readonly string[], form: FieldForm, required: boolean, years: readonly number[]): FieldColumn[] {
  switch (form.form) {
    case 'group':
      return [...form.fields].flatMap(([key, field]) => columnsOfField([...path, key], field.form, required && !field.optional, years));
    case 'map':
      if (form.meta.expected === 'years') return years.flatMap((year) => columnsOfField([...path, String(year)], form.value, false, years));
      return [textColumn(path, 'هر مورد به شکل «کلید: مقدار» است و موردها با «; » از هم جدا شده‌اند')];
    case 'list':
      return [textColumn(path, listHelp(form.entry))];
    case 'value':
      return [valueColumn(path, form.meta, required)];
  }
}

function textColumn(path: readonly string[], note: string): FieldColumn {
  return { path, column: { ...named(path, [note]), type: 'string' } };
}

// The parts of an entry stand in the order of their fields, and empty parts are left out.
function listHelp(entry: FieldForm): string {
  const note = 'فهرست است و موردها با «; » از هم جدا شده‌اند';
  if (entry.form !== 'group') return note;
  const parts = [...entry.fields].map(([key, { optional }]) => (optional ? `${FIELDS[key].label} (اگر باشد)` : FIELDS[key].label));
  return `${note}؛ هر مورد: ${parts.join(' | ')}`;
}

/** A column of single values of a sort: its type, and what holds for its cells. */
function valueColumn(path: readonly string[], { expected, values, target }: FieldMeta, required: boolean): FieldColumn {
  const refersTo = target && tableOf(target);
  const { type, note, ...bounds } = values ? TEXT : (SORTS[expected] ?? TEXT);
  const notes = [...(note === undefined ? [] : [note]), ...(values ? [valuesHelp(VALUES[values])] : [])];
  return {
    path,
    column: {
      ...named(path, notes),
      type,
      ...bounds,
      ...(required && { required }),
      ...(values && { values: VALUES[values] }),
      ...(refersTo !== undefined && { refersTo }),
    },
  };
}

type Sort = Pick<DataColumn, 'type' | 'minimum' | 'maximum' | 'pattern' | 'isMoney'> & { readonly note?: string };

const TEXT: Sort = { type: 'string' };

/** What holds for a column of Jalali years. They are no years of a standard calendar type, which would be taken for Gregorian ones. */
export const YEAR = { type: 'integer', minimum: 1200, maximum: 1600 } as const satisfies Sort;

/** What holds for a column of money. */
export const MONEY = { type: 'integer', minimum: 0, isMoney: true } as const satisfies Sort;

const SORTS: { readonly [E in FieldMeta['expected']]?: Sort } = {
  number: { type: 'number' },
  percent: { type: 'number', minimum: 0, maximum: 100, note: 'درصد، از ۰ تا ۱۰۰' },
  integer: { type: 'integer' },
  money: { ...MONEY, note: 'به واحد پول برنامه' },
  year: { ...YEAR, note: 'سال شمسی' },
  date: { type: 'string', pattern: '1[2-5]\\d\\d/\\d\\d/\\d\\d', note: 'تاریخ شمسی به شکل سال/ماه/روز' },
  boolean: { type: 'boolean', note: 'true یعنی بلی و false یعنی خیر' },
};

/** Says what the values of a closed list mean. */
export function valuesHelp(values: Readonly<Record<string, string>>): string {
  const words = Object.entries(values).map(([key, label]) => `${key} (${label})`);
  return `یکی از این‌ها: ${words.join('، ')}`;
}

/** Gives the table that lists what a field refers to; none lists factors, priorities and clauses. */
function tableOf(target: Target): string | undefined {
  if ('items' in target) return target.items.length === 1 ? target.items[0] : 'items';
  switch (target.list) {
    case 'source':
      return 'source';
    case 'unit':
    case 'program':
    case 'area':
      return `${target.list}s`;
    default:
      return undefined;
  }
}

function named(path: readonly string[], notes: readonly string[]): Pick<DataColumn, 'name' | 'title' | 'description'> {
  const help = path.map((key) => (key in FIELDS ? FIELDS[key as FieldKey].help : '')).findLast((text) => text !== '');
  const sentences = [...(help === undefined ? [] : [help]), ...notes];
  return {
    name: path.join('.'),
    title: path.map((key) => (key in FIELDS ? FIELDS[key as FieldKey].label : toPersianDigits(key))).join('، '),
    ...(sentences.length > 0 && { description: `${sentences.join('. ')}.` }),
  };
}
