// The tables of open data -> a workbook for those who read data in a spreadsheet: a sheet for each table, and before them one that says
// what there is. Ids are followed by the titles of what they name, and closed lists are told in their Persian words. No cell is a formula.
import type { Plan } from '../../model/types.ts';
import { FIELDS } from '../../model/vocabulary.ts';
import { toPersianDigits } from '../../text/digits.ts';
import type { CellValue, DataColumn, NamedTable } from '../data-table.ts';
import type { SheetColumn, SheetTable, SheetValue, Workbook } from './sheet-table.ts';

/** Builds the workbook; `notes` are what holds for all data, a line each. */
export function planWorkbook(
  plan: Plan,
  tables: readonly NamedTable[],
  notes: readonly string[],
  meta: Pick<Workbook, 'title' | 'author' | 'created'>,
): Workbook {
  const sheets = tables.map((table) => tableSheet(plan, table));
  return { ...meta, sheets: [contents(meta.title, tables, notes), ...sheets] };
}

function contents(title: string, tables: readonly NamedTable[], notes: readonly string[]): SheetTable {
  return {
    name: 'دربارهٔ این کارپوشه',
    title: `داده‌های باز ${title}`,
    notes,
    columns: [
      { kind: 'text', title: 'برگه', width: 34 },
      { kind: 'text', title: 'در آن چیست', width: 70 },
      { kind: 'number', title: 'شمار سطرها', width: 12 },
      { kind: 'code', title: 'همین جدول در CSV', width: 24 },
    ],
    rows: tables.map(({ name, title, description, table }) => ({ cells: [title, description, table.rows.length, `${name}.csv`] })),
  };
}

/** A column of a sheet and what its cell holds in a row of the table. */
interface Place {
  readonly kind: SheetColumn['kind'] & ('text' | 'code' | 'number' | 'decimal' | 'sum');
  readonly title: string;
  readonly value: (row: readonly CellValue[]) => SheetValue;
}

function tableSheet(plan: Plan, { title, description, table }: NamedTable): SheetTable {
  const places = table.columns.flatMap((column, at) => [
    { kind: kindOf(column), title: column.title, value: (row: readonly CellValue[]) => shown(column, row[at]) },
    ...titlePlaces(plan, column, at),
  ]);
  // What an item is called stands beside its id.
  const name = table.columns.findIndex(({ name }) => name === 'title');
  const ordered = name > 0 && table.columns[0]?.name === 'id' ? titleSecond(places, table.columns[name]?.title) : places;
  const rows = table.rows.map((row) => ({ cells: ordered.map(({ value }) => value(row)) }));
  return {
    name: title,
    title,
    notes: [description],
    columns: ordered.map(({ kind, title }, at) => ({
      kind,
      title,
      width: widthOf(
        kind,
        title,
        rows.map(({ cells }) => cells[at]),
      ),
    })),
    rows,
  };
}

function titleSecond(places: readonly Place[], title: string | undefined): readonly Place[] {
  const name = places.findIndex((place) => place.title === title);
  return [...places.slice(0, 1), ...places.slice(name, name + 1), ...places.slice(1, name), ...places.slice(name + 1)];
}

/** The title of the item, unit, programme or area that a column names. */
function titlePlaces(plan: Plan, { title, refersTo }: DataColumn, at: number): Place[] {
  if (refersTo === undefined) return [];
  const titleOf = titlesOf(plan, refersTo);
  return [{ kind: 'text', title: `${title}، ${FIELDS.title.label}`, value: (row) => titleOf(String(row[at] ?? '')) }];
}

function titlesOf({ settings, items }: Plan, table: string): (id: string) => string | undefined {
  switch (table) {
    case 'units':
      return (id) => settings.units[id];
    case 'areas':
      return (id) => settings.areas?.[id];
    case 'programs':
      return (id) => {
        const [mission = '', program = ''] = id.split('/');
        return settings.missions[mission]?.programs[program];
      };
    default:
      return (id) => items.get(id)?.title;
  }
}

function kindOf({ name, type, isMoney, refersTo, values }: DataColumn): Place['kind'] {
  if (type === 'number') return 'decimal';
  if (type === 'integer') return isMoney ? 'sum' : 'number';
  const isCode = refersTo !== undefined || name === 'id' || name === 'mission';
  return isCode && values === undefined ? 'code' : 'text';
}

function shown({ values }: DataColumn, value: CellValue): SheetValue {
  if (typeof value === 'boolean') return value ? 'بلی' : 'خیر';
  return typeof value === 'string' ? (values?.[value] ?? value) : value;
}

/** Texts get a column as wide as they are long, within bounds; of long ones the rest goes on the next line. */
function widthOf(kind: Place['kind'], title: string, values: readonly SheetValue[]): number {
  const heading = Math.min(WIDEST_HEADING, Math.ceil(title.length * 0.8) + 3);
  // Programs show as many digits of a fraction as there is room for.
  const longest = kind === 'decimal' ? 0 : values.reduce<number>((most, value) => Math.max(most, String(value ?? '').length), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, heading, longest + 2));
}

const [NARROWEST, WIDEST, WIDEST_HEADING] = [10, 46, 20];

/** Says what the workbook is, for those who offer it. */
export function workbookHelp(tables: readonly NamedTable[]): string {
  return `کارپوشهٔ راست‌به‌چپ با ${toPersianDigits(tables.length)} برگهٔ داده؛ برگهٔ نخست می‌گوید در هر کدام چیست.`;
}
