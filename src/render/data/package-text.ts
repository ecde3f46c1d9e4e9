// The tables of open data -> datapackage.json, a Tabular Data Package: what each file and column holds. It is written after version 1 of the
// Frictionless standard (specs.frictionlessdata.io): every reader knows it, those of version 2 included, which take it as it is.
import type { Plan } from '../../model/types.ts';
import type { NamedTable } from '../data-table.ts';
import type { OfferedFile } from '../output-file.ts';
import { dataAddress, dataKeywords, dataNotes, versionName, type DataVersion } from './data-version.ts';
import { fileFacts } from './file-facts.ts';
import { tableSchema } from './table-schema.ts';

/** A table with the CSV file that holds it. */
export interface TableFile {
  readonly table: NamedTable;
  readonly file: OfferedFile;
}

/** Writes the description of all tables. */
export function packageText(plan: Plan, version: DataVersion, tables: readonly TableFile[]): string {
  const { settings } = plan;
  const { title, site, license, organization, firstYear, lastYear } = settings;
  const offered = new Set(tables.map(({ table }) => table.name));
  const description = {
    profile: 'tabular-data-package',
    name: `plan-${firstYear}-${lastYear}`,
    ...(site !== undefined && { id: dataAddress(plan, 'datapackage.json'), homepage: site }),
    title,
    description: [`داده‌های باز «${title}».`, ...dataNotes(plan, version), ...FORM_NOTES].join(' '),
    version: versionName(version),
    created: version.date.iso,
    keywords: dataKeywords(plan),
    contributors: [{ title: organization, role: 'publisher', ...(site !== undefined && { path: site }) }],
    ...(license && { licenses: [{ ...(license.id !== undefined && { name: license.id }), path: license.address, title: license.title }] }),
    resources: tables.map((table) => resourceOf(table, offered)),
  };
  return `${JSON.stringify(description, null, 1)}\n`;
}

const FORM_NOTES = [
  'پرونده‌های CSV به UTF-8 است، با نشانهٔ BOM در آغاز، جداکنندهٔ «,» و پایان سطر CRLF.',
  'فهرست‌ها با «; » از هم جدا شده‌اند.',
  "متنی که با یکی از نشانه‌های = + - @ آغاز شود، در CSV یک ' در آغاز دارد تا صفحه‌گسترده آن را فرمول نپندارد و شکستن سطر در آن یک فاصله است؛ متن دقیق در JSON است.",
];

function resourceOf({ table, file }: TableFile, offered: ReadonlySet<string>): object {
  const { name, format, mediaType, bytes, sha256 } = fileFacts(file);
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: name,
    title: table.title,
    description: table.description,
    format,
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, skipInitialSpace: false, header: true },
    schema: tableSchema(table, offered),
  };
}
