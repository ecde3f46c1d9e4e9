// The items of one kind -> a table with one row per item. Columns follow the schema, not the items at hand,
// so that two editions of a plan have the same columns: id, domain, then every field in the schema's order.
import type { Plan } from '../../model/types.ts';
import { SCHEMAS } from '../../model/schemas.ts';
import { EDITORIAL, FIELDS, type FieldKey, type Kind } from '../../model/vocabulary.ts';
import { columnsOfSchema } from './schema-columns.ts';
import type { CellValue, DataColumn, DataTable } from './table.ts';

/** Builds the table of all items of a kind. */
export function kindTable(plan: Plan, kind: Kind): DataTable {
  const fields = columnsOfSchema(SCHEMAS[kind], plan.years).filter(({ path: [key = ''] }) => !EDITORIAL.has(key));
  const columns: DataColumn[] = [
    { name: 'id', title: FIELDS.id.label, type: 'string' },
    { name: 'domain', title: 'حوزه', type: 'string' },
    ...fields.map(({ path, type }) => ({ name: path.join('.'), title: path.map(fieldTitle).join('، '), type })),
  ];
  const rows = plan.byKind[kind].map((item): CellValue[] => [
    item.id,
    item.domain,
    ...fields.map(({ path }) => cellValue(valueAt(item, path))),
  ]);
  return { columns, rows };
}

function fieldTitle(key: string): string {
  return key in FIELDS ? FIELDS[key as FieldKey].label : key;
}

function valueAt(item: object, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined),
    item,
  );
}

/** Joins lists by `; `, the parts of one entry by ` | `, and writes mappings as `key: value`. */
function cellValue(value: unknown): CellValue {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((entry: unknown) => entryText(entry)).join('; ');
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${entryText(inner)}`)
    .join('; ');
}

function entryText(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  return Object.values(entry)
    .filter((part) => part !== undefined)
    .map((part) => (typeof part === 'object' ? (cellValue(part) ?? '') : String(part)))
    .join(' | ');
}
