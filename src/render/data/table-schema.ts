// A table -> its Table Schema (specs.frictionlessdata.io, version 1): fields with what holds for them, keys, and which tables they name.
import type { DataColumn, NamedTable } from '../data-table.ts';

/** Builds the schema; references to tables that are not offered are left out. */
export function tableSchema({ table }: NamedTable, offered: ReadonlySet<string>): object {
  const { columns, primaryKey } = table;
  const foreignKeys = columns.flatMap(({ name, refersTo }) =>
    refersTo !== undefined && offered.has(refersTo) ? [{ fields: name, reference: { resource: refersTo, fields: 'id' } }] : [],
  );
  const isKey = ({ name }: DataColumn): boolean => primaryKey?.length === 1 && primaryKey[0] === name;
  return {
    fields: columns.map((column) => fieldOf(column, isKey(column))),
    missingValues: [''],
    ...(primaryKey && { primaryKey }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function fieldOf({ name, title, description, type, required, minimum, maximum, pattern, values }: DataColumn, unique: boolean): object {
  const constraints = {
    ...(required && { required }),
    ...(unique && { unique }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(pattern !== undefined && { pattern }),
    ...(values && { enum: Object.keys(values) }),
  };
  return {
    name,
    title,
    ...(description !== undefined && { description }),
    type,
    format: 'default',
    ...(type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
