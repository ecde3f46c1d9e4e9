// A schema -> the columns that lay its fields out flat: groups become dotted names, and a map by year has one column for each year.
// Lists and free mappings stay one column.
import * as z from 'zod';
import { fieldMeta } from '../../model/fields.ts';
import type { DataColumn } from './table.ts';

export interface FieldColumn {
  /** The keys that lead to the value in an item. */
  readonly path: readonly string[];
  readonly type: DataColumn['type'];
}

/** Lists the columns of an item's own fields, in the order of the schema. */
export function columnsOfSchema(schema: z.ZodObject, years: readonly number[]): FieldColumn[] {
  return Object.entries(schema.shape).flatMap(([key, field]) => columnsOfField([key], field as z.ZodType, years));
}

function columnsOfField(path: readonly string[], field: z.ZodType, years: readonly number[]): FieldColumn[] {
  const meta = fieldMeta.get(field);
  if (field instanceof z.ZodOptional) return columnsOfField(path, field.unwrap() as z.ZodType, years);
  if (field instanceof z.ZodObject) {
    return Object.entries(field.shape).flatMap(([key, inner]) => columnsOfField([...path, key], inner as z.ZodType, years));
  }
  if (field instanceof z.ZodRecord && meta?.expected === 'years') {
    return years.flatMap((year) => columnsOfField([...path, String(year)], field.valueType as z.ZodType, years));
  }
  return [{ path, type: columnType(meta?.expected) }];
}

function columnType(expected: string | undefined): DataColumn['type'] {
  switch (expected) {
    case 'number':
    case 'percent':
      return 'number';
    case 'integer':
    case 'money':
    case 'year':
      return 'integer';
    case 'boolean':
      return 'boolean';
    default:
      return 'string';
  }
}
