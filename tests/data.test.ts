// Open data: what spreadsheet programs and machines get of a small plan written here.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvParse } from 'd3-dsv';
import { buildPlan } from '../src/model/build-plan.ts';
import type { Plan } from '../src/model/types.ts';
import { parseDoc } from '../src/parse/parse-doc.ts';
import { cellText, csvText } from '../src/render/data/csv-text.ts';
import { versionName } from '../src/render/data/data-version.ts';
import { renderData } from '../src/render/data/render-data.ts';
import type { PackageSpec } from './table-schema.ts';

const FILES: Readonly<Record<string, string>> = {
  'plan.md': `---
title: برنامهٔ آزمون
city: شهر
organization: شهرداری
firstYear: 1404
lastYear: 1405
currency: million-rial
edition: نخست
units: {bus: سازمان اتوبوسرانی}
missions: {4: {title: حمل‌ونقل, programs: {1: همگانی}}}
domains: [transport]
---
`,
  'domains/transport/index.md': `---
title: حمل‌ونقل
committee: {chair: معاون, members: [عضو نخست, عضو دوم]}
priorities: {}
swot: {strengths: {s1: قوت}, weaknesses: {}, opportunities: {}, threats: {}}
weight: 100
---
`,
  'domains/transport/projects/tr-p01.md': `---
title: "=خرید, اتوبوس «نو»"
provisions: tr-h01
mission: 4/1
owner: bus
start: 1404/01/01
end: 1405/06/31
location: همهٔ شهر
outputs:
  - {title: اتوبوس, quantity: 40, unit: دستگاه}
  - {title: ایستگاه}
funding:
  1404: {dues: 100, bonds: 50}
  1405: {dues: 25}
---
متن **پروژه** و [[transport]]؛ ببینید[^1].

- یک
- دو

[^1]: یادداشت.
`,
};

const VERSION = { date: { text: '۲۱ مرداد ۱۴۰۴', iso: '2025-08-12T08:30:00.000Z' }, commit: 'ebe73de1' };
const plan = readPlan();

function readPlan(files = FILES): Plan {
  const sources = Object.entries(files)
    .map(([path, text]) => ({ path, text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const built = buildPlan({ sources, others: [] }, sources.map(parseDoc));
  assert.ok(built.plan);
  return built.plan;
}

function fileText(path: string): string {
  const file = renderData(plan, VERSION).find((entry) => entry.path === path);
  assert.equal(typeof file?.bytes, 'string', path);
  return String(file?.bytes);
}

function rowsOf(path: string) {
  return csvParse(fileText(path).replace(/^\ufeff/, ''));
}

test('each kind that has items has a table; others have none', () => {
  assert.deepEqual(
    renderData(plan, VERSION).map(({ path }) => path),
    [
      'data/plan.json',
      ...['domain', 'project', 'funding', 'links', 'items', 'units', 'programs'].flatMap((name) => [
        `data/${name}.csv`,
        `data/${name}.json`,
      ]),
      'data/datapackage.json',
      'data/catalog.jsonld',
      'data/version.json',
    ],
  );
});

test('CSV opens with a byte order mark and ends its lines with CRLF', () => {
  const text = fileText('data/project.csv');
  assert.ok(text.startsWith('\ufeffid,domain,title,'));
  assert.equal(text.match(/\r\n/g)?.length, 2);
  assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
});

test('groups and years are columns, lists one cell', () => {
  const [domain] = rowsOf('data/domain.csv');
  assert.equal(domain?.['committee.members'], 'عضو نخست; عضو دوم');
  assert.equal(domain?.['swot.strengths'], 's1: قوت');
  const [project] = rowsOf('data/project.csv');
  assert.equal(project?.domain, 'transport');
  assert.equal(project?.outputs, 'اتوبوس | 40 | دستگاه; ایستگاه');
  assert.equal(project?.['funding.1404'], 'dues: 100; bonds: 50');
  assert.equal(project?.['progress.1404.physical'], '');
});

test('a text that a spreadsheet would run is marked as text, a number is not', () => {
  assert.equal(rowsOf('data/project.csv')[0]?.title, "'=خرید, اتوبوس «نو»");
  assert.deepEqual(['+98', '-1', '@a', '=A1'].map(cellText), ["'+98", "'-1", "'@a", "'=A1"]);
  assert.equal(cellText(-5), '-5');
  assert.equal(cellText('یک\r\n دو'), 'یک دو');
});

test('cells with separators and quotes are quoted', () => {
  const text = csvText({ columns: [{ name: 'a', title: 'الف', type: 'string' }], rows: [['x,"y"'], [undefined], [0]] });
  assert.equal(text, '\ufeffa\r\n"x,""y"""\r\n\r\n0\r\n');
});

test('money is also a long table', () => {
  assert.equal(
    fileText('data/funding.csv'),
    [
      '\ufeffproject,year,source,amount,class,mission,program,domain,unit,credit',
      'tr-p01,1404,dues,100,,4,4/1,transport,bus,',
      'tr-p01,1404,bonds,50,,4,4/1,transport,bus,',
      'tr-p01,1405,dues,25,,4,4/1,transport,bus,',
      '',
    ].join('\r\n'),
  );
});

test('the items of a kind are a file of their own, as plan.json has them', () => {
  const whole = JSON.parse(fileText('data/plan.json')) as Record<string, unknown>;
  for (const kind of ['domain', 'project']) assert.deepEqual(JSON.parse(fileText(`data/${kind}.json`)), whole[kind]);
});

test('links are a long table, each of them once', () => {
  assert.deepEqual(fileText('data/links.csv').split('\r\n').slice(1, -1), [
    'plan,domains,transport',
    'tr-p01,provisions,tr-h01',
    'tr-p01,funding,dues',
    'tr-p01,funding,bonds',
    'tr-p01,prose,transport',
  ]);
});

test('columns are described: what they mean, what holds for them, and which table they name if it is there', () => {
  const description = JSON.parse(fileText('data/datapackage.json')) as PackageSpec;
  const schema = description.resources.find(({ name }) => name === 'project')?.schema;
  const field = (name: string) => schema?.fields.find((one) => one.name === name);
  assert.deepEqual(field('id')?.constraints, { required: true, unique: true });
  assert.deepEqual(field('credit')?.constraints, { enum: ['current', 'capital', 'financial'] });
  assert.match(field('credit')?.description ?? '', /capital \(تملک دارایی سرمایه‌ای\)/);
  assert.deepEqual(field('start')?.constraints, { required: true, pattern: '1[2-5]\\d\\d/\\d\\d/\\d\\d' });
  assert.deepEqual(field('progress.1404.physical')?.constraints, { minimum: 0, maximum: 100 });
  assert.equal(field('progress.1404.physical')?.title, 'پیشرفت، ۱۴۰۴، پیشرفت فیزیکی');
  assert.match(field('outputs')?.description ?? '', /فهرست است.+هر مورد: عنوان \| مقدار خروجی \(اگر باشد\) \| یکا \(اگر باشد\)/);
  // There are no sources in this plan, and so no table that funding could name.
  const funding = description.resources.find(({ name }) => name === 'funding')?.schema;
  assert.deepEqual(
    funding?.foreignKeys?.map(({ fields, reference }) => [fields, reference.resource]),
    [
      ['project', 'project'],
      ['program', 'programs'],
      ['domain', 'domain'],
      ['unit', 'units'],
    ],
  );
});

test('the licence is said as it is written, to the last slash of its address', () => {
  const license = "license: {عنوان: پروانهٔ آزاد, نشانی: 'https://creativecommons.org/licenses/by/4.0/'}";
  const licensed = readPlan({ ...FILES, 'plan.md': String(FILES['plan.md']).replace('units:', `${license}\nunits:`) });
  const file = renderData(licensed, VERSION).find(({ path }) => path === 'data/datapackage.json');
  const { licenses } = JSON.parse(String(file?.bytes)) as { licenses: unknown };
  assert.deepEqual(licenses, [{ path: 'https://creativecommons.org/licenses/by/4.0/', title: 'پروانهٔ آزاد' }]);
});

test('the version is a date of the plan and its commit, and says what is not committed', () => {
  assert.equal(versionName(VERSION), '1404.5.21+ebe73de1');
  assert.equal(versionName({ ...VERSION, commit: 'ebe73de1+' }), '1404.5.21+ebe73de1.modified');
  assert.equal(versionName({ date: VERSION.date }), '1404.5.21');
});

test('plan.json holds facts, plain text and links both ways, and no places in files', () => {
  const json = JSON.parse(fileText('data/plan.json')) as {
    project: { id: string; title: string; text: string; links: unknown; funding: unknown }[];
    domain: { links: unknown }[];
  };
  const [project] = json.project;
  assert.equal(project?.title, '=خرید, اتوبوس «نو»');
  assert.equal(project?.text, 'متن پروژه و حمل‌ونقل؛ ببینید.\nیک\nدو\nیادداشت.');
  assert.deepEqual(project?.funding, { 1404: { dues: 100, bonds: 50 }, 1405: { dues: 25 } });
  assert.deepEqual(json.domain[0]?.links, { to: {}, from: { domains: ['plan'], prose: ['tr-p01'] } });
  assert.doesNotMatch(fileText('data/plan.json'), /"(spans|prose|start)": \{/);
});

test('the description names every column of every table', () => {
  const description = JSON.parse(fileText('data/datapackage.json')) as {
    resources: { path: string; schema: { fields: { name: string }[] } }[];
  };
  for (const { path, schema } of description.resources) {
    const [head = ''] = fileText(`data/${path}`)
      .replace(/^\ufeff/, '')
      .split('\r\n');
    assert.equal(schema.fields.map(({ name }) => name).join(','), head);
  }
});

test('the same plan gives the same bytes', () => {
  assert.deepEqual(renderData(plan, VERSION), renderData(readPlan(), VERSION));
});
