// A Data Package and the texts of its CSV files -> where a file does not keep to its Table Schema: header, types, constraints, keys.
// Written after specs.frictionlessdata.io and knowing nothing of how Sanad writes the files.
import { csvParseRows } from 'd3-dsv';

export interface FieldSpec {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly description?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

export interface ResourceSpec {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly FieldSpec[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

export interface PackageSpec {
  readonly resources: readonly ResourceSpec[];
}

/** Lists every breach, each as `table, row, column: what`; rows are counted from 1 below the header. */
export function findBreaches({ resources }: PackageSpec, textOf: (path: string) => string): string[] {
  const tables = new Map(resources.map((resource) => [resource.name, rowsOf(textOf(resource.path))]));
  return resources.flatMap((resource) => {
    const { name, schema } = resource;
    const [header = [], ...rows] = tables.get(name) ?? [];
    const columnOf = (field: string): number => header.indexOf(field);
    const breaches: string[] = [];
    if (header.join() !== schema.fields.map((field) => field.name).join()) breaches.push(`${name}: header`);
    schema.fields.forEach((field, at) => {
      const seen = new Set<string>();
      rows.forEach((row, down) => {
        const cell = row[at] ?? '';
        for (const what of breachesOf(field, cell, seen)) breaches.push(`${name}, ${down + 1}, ${field.name}: ${what}`);
        if (cell !== '') seen.add(cell);
      });
    });
    breaches.push(...keyBreaches(resource, rows, columnOf));
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const [head = [], ...others] = tables.get(reference.resource) ?? [];
      const known = new Set(others.map((row) => row[head.indexOf(reference.fields)]));
      if (!head.includes(reference.fields)) breaches.push(`${name}, ${fields}: names no column of ${reference.resource}`);
      rows.forEach((row, down) => {
        const cell = row[columnOf(fields)] ?? '';
        if (cell !== '' && !known.has(cell)) breaches.push(`${name}, ${down + 1}, ${fields}: foreign key ${cell}`);
      });
    }
    return breaches;
  });
}

function breachesOf({ type, constraints = {} }: FieldSpec, cell: string, seen: ReadonlySet<string>): string[] {
  if (cell === '') return constraints.required ? ['required'] : [];
  const number = Number(cell);
  return [
    ...(TYPES[type]?.test(cell) === true ? [] : [`type ${type}`]),
    ...(constraints.minimum !== undefined && !(number >= constraints.minimum) ? ['minimum'] : []),
    ...(constraints.maximum !== undefined && !(number <= constraints.maximum) ? ['maximum'] : []),
    ...(constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`).test(cell) ? ['pattern'] : []),
    ...(constraints.enum !== undefined && !constraints.enum.includes(cell) ? [`enum ${cell}`] : []),
    ...(constraints.unique && seen.has(cell) ? ['unique'] : []),
  ];
}

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
  boolean: /^(true|false)$/,
};

function keyBreaches({ name, schema }: ResourceSpec, rows: readonly string[][], columnOf: (field: string) => number): string[] {
  const { primaryKey = [] } = schema;
  const seen = new Set<string>();
  return rows.flatMap((row, down) => {
    const cells = primaryKey.map((field) => row[columnOf(field)] ?? '');
    const key = JSON.stringify(cells);
    const isWrong = primaryKey.length > 0 && (cells.includes('') || seen.has(key));
    seen.add(key);
    return isWrong ? [`${name}, ${down + 1}: primary key`] : [];
  });
}

/** Reads a CSV text as any reader does that knows the byte order mark. */
export function rowsOf(text: string): string[][] {
  return csvParseRows(text.replace(/^\ufeff/, ''));
}
