// The items of one kind -> a table with one row per item. Columns follow the schema, not the items at hand,
// so that two editions of a plan have the same columns: id, domain, then every field in the schema's order.
import type { Plan } from '../../model/types.ts';
import { KINDS, FIELDS, type Kind } from '../../model/vocabulary.ts';
import type { CellValue, DataColumn, DataTable } from '../data-table.ts';
import { columnsOfKind } from './schema-columns.ts';

/** Builds the table of all items of a kind. */
export function kindTable(plan: Plan, kind: Kind): DataTable {
  const fields = columnsOfKind(kind, plan.years);
  const id: DataColumn = { name: 'id', title: FIELDS.id.label, type: 'string', required: true, description: ID_HELP };
  const columns: DataColumn[] = [
    id,
    // The domain of a domain is itself.
    {
      name: 'domain',
      title: KINDS.domain.label,
      type: 'string',
      description: DOMAIN_HELP,
      ...(kind !== 'domain' && { refersTo: 'domain' }),
    },
    ...fields.map(({ column }) => column),
  ];
  const rows = plan.byKind[kind].map((item): CellValue[] => [
    item.id,
    item.domain,
    ...fields.map(({ path }) => cellValue(valueAt(item, path))),
  ]);
  return { columns, rows, primaryKey: ['id'] };
}

const ID_HELP = 'شناسهٔ یکتا در همهٔ برنامه؛ با تغییر عنوان تغییر نمی‌کند.';
const DOMAIN_HELP = 'شناسهٔ حوزه؛ خالی است اگر مورد به حوزهٔ خاصی تعلق نداشته باشد.';

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
