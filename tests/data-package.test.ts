// The open data of the real plan as strangers read them: the package by its official schema, every table by its own, the catalogue and the
// workbook by programs that know nothing of Sanad.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { csvFormatRows } from 'd3-dsv';
import { readXlsx } from 'hucre/xlsx';
import { modelPlan, renderOpenData } from '../src/pipeline.ts';
import { readAssets } from '../src/read/read-assets.ts';
import { indicatorCourse } from '../src/reckon/indicator-course.ts';
import { moneyCells, sumOf } from '../src/reckon/money.ts';
import { dataTables } from '../src/render/data/data-tables.ts';
import { datasetMarkup } from '../src/render/data/dataset-markup.ts';
import { renderWorkbook } from '../src/render/xlsx/render-workbook.ts';
import { planWorkbook } from '../src/render/xlsx/plan-workbook.ts';
import type { Theme } from '../src/render/theme.ts';
import { findBreaches, rowsOf, type PackageSpec } from './table-schema.ts';

const VERSION = { date: { text: '۲۱ مرداد ۱۴۰۴', iso: '2025-08-12T08:30:00.000Z' }, commit: 'ebe73de1' };
const assets = await readAssets('.');
const { plan } = await modelPlan('plan');
assert.ok(plan);
const files = await renderOpenData(plan, VERSION, assets);
const packageSpec = JSON.parse(textOf('datapackage.json')) as PackageSpec;

function textOf(name: string): string {
  const bytes = files.find(({ path }) => path === `data/${name}`)?.bytes;
  assert.equal(typeof bytes, 'string', name);
  return String(bytes);
}

function objectsOf(name: string): Record<string, string>[] {
  const [header = [], ...rows] = rowsOf(textOf(name));
  return rows.map((row) => Object.fromEntries(header.map((key, at) => [key, row[at] ?? ''])));
}

describe('the package', () => {
  const schema = JSON.parse(readFileSync('tests/schemas/tabular-data-package.json', 'utf8')) as Record<string, unknown>;
  // Of draft 4 the schema uses nothing that later drafts read otherwise.
  delete schema['$schema'];
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('email', (text) => text.includes('@'));
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
  ajv.addFormat('textarea', true);
  const validate = ajv.compile(schema);

  test('is valid by the official schema', () => {
    assert.ok(validate(packageSpec), JSON.stringify(validate.errors, null, 1));
    const [first, ...others] = packageSpec.resources;
    assert.equal(validate({ ...packageSpec, resources: [{ ...first, schema: {} }, ...others] }), false);
    assert.equal(validate({ ...packageSpec, created: 'دیروز' }), false);
  });

  test('every file is as large and of the digest that is said, there and in version.json', () => {
    const bytesOf = (name: string): Buffer => Buffer.from(files.find(({ path }) => path === `data/${name}`)?.bytes ?? '');
    const digest = (name: string): string => createHash('sha256').update(bytesOf(name)).digest('hex');
    for (const { path, bytes, hash } of packageSpec.resources) {
      assert.equal(bytesOf(path).length, bytes, path);
      assert.equal(hash, `sha256:${digest(path)}`, path);
    }
    const listed = (JSON.parse(textOf('version.json')) as { files: { path: string; bytes: number; sha256: string; rows?: number }[] })
      .files;
    assert.deepEqual(
      listed.map(({ path, bytes, sha256 }) => [path, bytes, sha256]),
      files.slice(0, -1).map(({ path }) => [path.slice(5), bytesOf(path.slice(5)).length, digest(path.slice(5))]),
    );
    for (const { path, rows } of listed) if (path.endsWith('.csv')) assert.equal(rowsOf(textOf(path)).length - 1, rows, path);
  });

  test('every table keeps to its schema', () => {
    assert.deepEqual(findBreaches(packageSpec, textOf), []);
    const keys = packageSpec.resources.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).map(({ fields, reference }) => `${name}.${fields} ${reference.resource}.${reference.fields}`),
    );
    for (const key of ['provision.domain domain.id', 'funding.project project.id', 'funding.source source.id', 'links.to items.id']) {
      assert.ok(keys.includes(key), key);
    }
    for (const { name, schema, title, description } of packageSpec.resources) {
      assert.ok(schema.primaryKey?.length, name);
      assert.match(title, /\p{Script=Arabic}/u, name);
      assert.match(description, /\p{Script=Arabic}/u, name);
      for (const field of schema.fields) assert.match(field.title, /\p{Script=Arabic}/u, `${name}.${field.name}`);
    }
  });

  // Without these, the test before could not fail.
  const spoiled: readonly [name: string, path: string, column: string, value: string, breach: RegExp][] = [
    ['an empty cell', 'provision.csv', 'title', '', /^provision, 1, title: required$/],
    ['a word that is not in the list', 'provision.csv', 'obligation', 'شاید', /^provision, 1, obligation: enum/],
    ['a day that is none', 'provision.csv', 'deadline', 'فردا', /^provision, 1, deadline: pattern$/],
    ['an id that nothing has', 'provision.csv', 'domain', 'moon', /^provision, 1, domain: foreign key moon$/],
    ['an amount that is a text', 'funding.csv', 'amount', 'زیاد', /^funding, 1, amount: type integer$/],
    ['an amount below nothing', 'funding.csv', 'amount', '-1', /^funding, 1, amount: minimum$/],
    ['a year of another calendar', 'funding.csv', 'year', '2025', /^funding, 1, year: maximum$/],
  ];
  for (const [name, path, column, value, breach] of spoiled) {
    test(`the schema tells ${name}`, () => {
      const rows = rowsOf(textOf(path));
      const at = rows[0]?.indexOf(column) ?? -1;
      const first = [...(rows[1] ?? [])];
      first[at] = value;
      const text = csvFormatRows([rows[0] ?? [], first, ...rows.slice(2)]);
      assert.ok(findBreaches(packageSpec, (asked) => (asked === path ? text : textOf(asked))).some((found) => breach.test(found)));
    });
  }

  test('the schema tells a row that stands twice', () => {
    const rows = rowsOf(textOf('funding.csv'));
    const text = csvFormatRows([...rows, rows[1] ?? []]);
    const breaches = findBreaches(packageSpec, (asked) => (asked === 'funding.csv' ? text : textOf(asked)));
    assert.deepEqual(breaches, [`funding, ${rows.length}: primary key`]);
  });
});

describe('the long tables', () => {
  test('money comes to the sum of the cells, and every amount falls to a class, a mission and a domain', () => {
    const rows = objectsOf('funding.csv');
    assert.equal(
      rows.reduce((sum, { amount }) => sum + Number(amount), 0),
      sumOf(moneyCells(plan)),
    );
    for (const row of rows) assert.ok(row['class'] && row['mission'] && row['domain'], row['project']);
  });

  test('indicators have every value that the model knows, and no other', () => {
    const wanted = plan.byKind.indicator.flatMap((indicator) => {
      const { baseline, years } = indicatorCourse(indicator, plan.years);
      return [baseline, ...years.flatMap(({ target, actual }) => [target, actual])].filter((value) => value !== undefined);
    });
    const rows = objectsOf('indicator-values.csv');
    assert.deepEqual(
      rows.map(({ value }) => Number(value)),
      wanted,
    );
    assert.ok(rows.some(({ achievement }) => achievement !== ''));
    for (const { measure, achievement, kept } of rows) if (measure !== 'actual') assert.equal(`${achievement}${kept}`, '');
  });

  test('links are those of the items, each once, and money is linked by the field that holds it', () => {
    const rows = objectsOf('links.csv');
    const wanted = new Set([...plan.links.from.values()].flat().map(({ from, field, to }) => `${from} ${field} ${to}`));
    assert.deepEqual(
      rows.map(({ from, field, to }) => `${from} ${field} ${to}`),
      [...wanted],
    );
    const [cell] = moneyCells(plan);
    assert.ok(wanted.has(`${cell?.project} funding ${cell?.source}`));
  });

  test('tables are the same as CSV and JSON', () => {
    const names = ['funding', 'indicator-values', 'links', 'items', 'submissions', 'units', 'programs', 'areas'];
    for (const name of names) {
      const json = JSON.parse(textOf(`${name}.json`)) as Record<string, string | number | boolean>[];
      const csv = objectsOf(`${name}.csv`);
      assert.equal(json.length, csv.length, name);
      json.forEach((row, at) => {
        for (const [key, cell] of Object.entries(csv[at] ?? {})) {
          if (typeof row[key] === 'string') assert.equal(cell.replace(/^'/, ''), row[key].replace(/\s*\n\s*/g, ' '), `${name} ${at}`);
          else assert.equal(cell, row[key] === undefined ? '' : String(row[key]), `${name} ${at}`);
        }
      });
    }
  });
});

describe('what machines find it by', () => {
  test('the catalogue has every table with its forms, at whole addresses', () => {
    const catalog = JSON.parse(textOf('catalog.jsonld')) as {
      'dcat:dataset': { 'dcterms:identifier': string; 'dcat:distribution': Record<string, { '@id': string }>[] }[];
    };
    const sets = new Map(catalog['dcat:dataset'].map((set) => [set['dcterms:identifier'], set['dcat:distribution']]));
    assert.deepEqual([...sets.keys()], ['plan', ...packageSpec.resources.map(({ name }) => name)]);
    assert.deepEqual(
      sets.get('funding')?.map((file) => [file['dcat:downloadURL']?.['@id'], file['dcat:mediaType']?.['@id']]),
      [
        ['https://barname.example/data/funding.csv', 'https://www.iana.org/assignments/media-types/text/csv'],
        ['https://barname.example/data/funding.json', 'https://www.iana.org/assignments/media-types/application/json'],
      ],
    );
    // What is prefixed is declared: an unknown prefix would be taken for an address of its own.
    const { '@context': context, ...rest } = JSON.parse(textOf('catalog.jsonld')) as { '@context': Record<string, string> };
    const prefixes = new Set([...JSON.stringify(rest).matchAll(/"([a-z]+):[a-zA-Z_0-9]+"/g)].map(([, prefix = '']) => prefix));
    assert.ok(prefixes.size > 4);
    for (const prefix of prefixes) assert.ok(Object.hasOwn(context, prefix), prefix);
  });

  test('the markup of the page has licence, years and every file', () => {
    const markup = datasetMarkup(plan, VERSION, files) as { distribution: { contentUrl: string }[] };
    assert.equal(markup.distribution.length, files.length);
    for (const { contentUrl } of markup.distribution) assert.match(contentUrl, /^https:\/\/barname\.example\/data\/[a-z.-]+$/);
    const { distribution: _files, ...rest } = markup;
    const { license, temporalCoverage, inLanguage, version, isAccessibleForFree, description } = rest as Record<string, unknown>;
    assert.deepEqual(
      { license, temporalCoverage, inLanguage, version, isAccessibleForFree },
      {
        license: plan.settings.license?.address,
        temporalCoverage: '2025-03-21/2030-03-20',
        inLanguage: 'fa',
        version: '1404.5.21+ebe73de1',
        isAccessibleForFree: true,
      },
    );
    assert.match(String(description), /داده‌های این سند نمونه است/);
  });

  test('without a licence or a site nothing is claimed, and addresses are relative', async () => {
    const { license: _license, site: _site, ...settings } = plan.settings;
    const bare = { ...plan, settings };
    const given = await renderOpenData(bare, VERSION, assets);
    const read = (name: string): string => String(given.find(({ path }) => path === `data/${name}`)?.bytes);
    const description = JSON.parse(read('datapackage.json')) as Record<string, unknown>;
    for (const key of ['licenses', 'homepage', 'id']) assert.equal(Object.hasOwn(description, key), false, key);
    assert.match(String(description['description']), /پروانه‌ای برای این داده‌ها اعلام نشده است/);
    assert.doesNotMatch(read('catalog.jsonld'), /dcterms:license|barname\.example/);
    assert.match(read('catalog.jsonld'), /"dcat:downloadURL": \{\s*"@id": "funding\.csv"/);
    assert.equal(Object.hasOwn(JSON.parse(read('version.json')) as object, 'license'), false);
    assert.equal(Object.hasOwn(datasetMarkup(bare, VERSION, given), 'license'), false);
  });

  test('the same plan gives the same bytes, the workbook included', async () => {
    const { plan: again } = await modelPlan('plan');
    assert.ok(again);
    assert.deepEqual(await renderOpenData(again, VERSION, assets), files);
  });
});

describe('the workbook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-data-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const bytes = files.find(({ path }) => path === 'data/plan.xlsx')?.bytes;
  assert.ok(bytes instanceof Uint8Array);
  const tables = dataTables(plan);

  test('has a sheet for each table, right to left, with its head frozen and a filter, after one that tells what there is', async () => {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    assert.equal(sheets.length, 1 + tables.length);
    for (const sheet of sheets) {
      assert.equal(sheet.view?.rightToLeft, true, sheet.name);
      assert.ok(sheet.freezePane?.rows && sheet.autoFilter, sheet.name);
    }
    const cells = sheets[0]?.rows.flat() ?? [];
    for (const text of [/پیش‌نویس نخست/, /creativecommons\.org/, /میلیون ریال/, /نمونه/]) {
      assert.ok(
        cells.some((cell) => typeof cell === 'string' && text.test(cell)),
        String(text),
      );
    }
    tables.forEach(({ title, table }, at) => {
      assert.ok(
        sheets[0]?.rows.some((row) => row[0] === title && row[2] === table.rows.length),
        title,
      );
      assert.equal(sheets[at + 1]?.name, title);
      assert.equal(sheets[at + 1]?.rows.length, 3 + table.rows.length, title);
    });
    const all = sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])]);
    assert.ok(all.length > 10_000 && all.every(({ formula }) => formula === undefined));
  });

  test('texts that look like formulas stay texts', async () => {
    const spec = [{ name: 'id', title: 'شناسه', type: 'string' } as const];
    const table = { name: 'x', title: 'آزمون', description: 'آزمون.', table: { columns: spec, rows: [['=1+1'], ['+2'], ['@a']] } };
    const meta = { title: 'آزمون', author: 'شهرداری', created: VERSION.date.iso };
    const { sheets } = await readXlsx(await renderWorkbook(planWorkbook(plan, [table], [], meta), (assets.theme as Theme).colors), {
      readStyles: true,
    });
    assert.deepEqual(sheets[1]?.rows.slice(3), [['=1+1'], ['+2'], ['@a']]);
    const cells = [...(sheets[1]?.cells?.values() ?? [])];
    assert.ok(cells.length >= 6 && cells.every(({ formula }) => formula === undefined));
  });

  test('opens in LibreOffice with every row of every table', () => {
    writeFileSync(join(folder, 'plan.xlsx'), bytes);
    // All sheets as UTF-8, commas and quotes: tokens of the CSV filter.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const { status, stderr } = spawnSync(
      spawnSync('soffice', ['--version']).error === undefined ? 'soffice' : 'libreoffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        ...['--convert-to', filter, '--outdir', join(folder, 'out'), join(folder, 'plan.xlsx')],
      ],
      { timeout: 120_000, encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    const made = readdirSync(join(folder, 'out'));
    assert.equal(made.length, 1 + tables.length);
    for (const { title, table } of tables) {
      const rows = rowsOf(readFileSync(join(folder, 'out', `plan-${title}.csv`), 'utf8'));
      assert.equal(rows.length, 3 + table.rows.length, title);
      // The keys of the rows, as they stand in the data.
      if (table.columns[0]?.name === 'id')
        assert.deepEqual(
          rows.slice(3).map(([id]) => id),
          table.rows.map(([id]) => id),
          title,
        );
    }
  });
});
