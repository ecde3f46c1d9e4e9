// Renaming an item: every reference follows, nothing else changes, and there and back is the identity, byte for byte.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { runChecks } from '../src/check/run-checks.ts';
import { applyFixes } from '../src/diagnostic/apply-fixes.ts';
import { buildPlan, type PlanMemory } from '../src/model/build-plan.ts';
import { formerAddresses } from '../src/model/former-ids.ts';
import { renameEdits } from '../src/model/rename-item.ts';
import type { Plan } from '../src/model/types.ts';
import { parseDoc } from '../src/parse/parse-doc.ts';
import type { ParsedDoc } from '../src/parse/parsed-doc.ts';
import { modelPlan } from '../src/pipeline.ts';
import type { Source } from '../src/read/source.ts';
import { readSources } from './base-plan.ts';

const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: { sanad: string } };

type Files = ReadonlyMap<string, string>;

function readFolder(dir: string): Files {
  return new Map(readSources(dir).map(({ path, text }) => [path, text]));
}

// Of two plans that differ in a few files, the rest is read once.
const PARSED = new Map<string, ParsedDoc>();
const MEMORY: PlanMemory = new WeakMap();

function parsedOnce(source: Source): ParsedDoc {
  const key = `${source.path}\n${source.text}`;
  const doc = PARSED.get(key) ?? parseDoc(source);
  PARSED.set(key, doc);
  return doc;
}

function build(files: Files): Plan {
  const sources = [...files].filter(([path]) => path.endsWith('.md')).map(([path, text]) => ({ path, text }));
  const others = [...files.keys()].filter((path) => !path.endsWith('.md'));
  const { plan } = buildPlan({ sources, others }, sources.map(parsedOnce), MEMORY);
  assert.ok(plan);
  return plan;
}

function renamed(files: Files, from: string, to: string): Files {
  const { edits, moves, problem } = renameEdits(build(files), files, from, to);
  assert.equal(problem, undefined);
  const moved = (path: string): string => {
    const move = moves.find((one) => path === one.from || path.startsWith(`${one.from}/`));
    return move ? move.to + path.slice(move.from.length) : path;
  };
  return new Map(
    [...files]
      .map(([path, text]): [string, string] => {
        const own = edits.filter(({ span }) => span.file === path);
        return [moved(path), applyFixes(text, [{ edits: own, safe: false }]).text];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** What the check says of references, without places: they must be the same before and after. */
function lostReferences(files: Files): number {
  const codes = runChecks(build(files), { today: '1404/09/04', textOf: (file) => files.get(file) ?? '' }).map(({ code }) => code);
  return codes.filter((code) => code === 'ref-unknown' || code === 'ref-kind').length;
}

const ODD: Files = new Map([
  ...readFolder('tests/fixtures/_base/plan'),
  [
    'vision/goals/goal-access.md',
    '---\r\ntitle: دسترسی آسان\r\nhorizon: 1408\r\n---\r\n\r\n[[late-bus]]، [[ late-bus |مسئله]]، [[late-bus#t]] و `[[late-bus]]`؛ ' +
      '[م](../../domains/roads/problems/late-bus.md#x "late-bus.md")، [م](./../../domains/roads/problems/late-bus.md) و [م][m]\r\n\r\n' +
      '::table{kind=project domain="roads"}\r\n\r\n::chart{of=waiting caption="waiting"}\r\n\r\n![نقشه](../../domains/roads/map.png)\r\n\r\n' +
      '[m]: <../../domains/roads/index.md>\r\n',
  ],
  ['domains/roads/map.png', ''],
  ['domains/roads/problems/late-bus-two.md', readFileSync('tests/fixtures/_base/plan/domains/roads/problems/late-bus.md', 'utf8')],
  [
    'domains/roads/policies/clean-first.md',
    '---\nعنوان: تقدم ناوگان پاک\nراهبردها:\n  - "more-buses"\n---\n\n[ب](../problems/late-bus.md)، [ب](../../roads/problems/late-bus.md)\n',
  ],
]);

const PLANS: Readonly<Record<string, Files>> = {
  'the base plan': readFolder('tests/fixtures/_base/plan'),
  'odd files': ODD,
  plan: readFolder('plan'),
};

for (const [name, files] of Object.entries(PLANS)) {
  test(`${name}: every item there and back is the identity, and no reference is lost`, () => {
    const ids = [...build(files).items.values()].filter(({ kind }) => kind !== 'plan' && kind !== 'vision').map(({ id }) => id);
    const before = lostReferences(files);
    // In a large plan a seventh of the items stands for all; the base has every kind.
    const step = ids.length > 50 ? 7 : 1;
    for (const id of ids.filter((_, at) => at % step === 0)) {
      const there = renamed(files, id, 'quite-another-9');
      assert.equal(lostReferences(there), before, `${id} is lost somewhere`);
      assert.ok(build(there).items.has('quite-another-9'));
      assert.deepEqual(renamed(there, 'quite-another-9', id), files, id);
    }
  });
}

test('a name that another begins with, and code, titles and captions, stay as they are', () => {
  const text = renamed(ODD, 'late-bus', 'slow-bus').get('vision/goals/goal-access.md') ?? '';
  assert.match(text, /\[\[slow-bus\]\]، \[\[ slow-bus \|مسئله\]\]، \[\[slow-bus#t\]\] و `\[\[late-bus\]\]`/);
  assert.match(text, /problems\/slow-bus\.md#x "late-bus\.md"\)/);
  assert.match(renamed(ODD, 'waiting', 'queue').get('vision/goals/goal-access.md') ?? '', /::chart\{of=queue caption="waiting"\}/);
  assert.ok(renamed(ODD, 'late-bus', 'slow-bus').has('domains/roads/problems/late-bus-two.md'));
});

test('a domain takes its folder along, with images and links into it', () => {
  const files = renamed(ODD, 'roads', 'streets');
  assert.ok(files.has('domains/streets/index.md') && files.has('domains/streets/map.png'));
  assert.ok(![...files.keys()].some((path) => path.startsWith('domains/roads/')));
  assert.match(files.get('vision/goals/goal-access.md') ?? '', /!\[نقشه\]\(\.\.\/\.\.\/domains\/streets\/map\.png\)/);
  assert.match(files.get('plan.md') ?? '', /domains: \[streets\]/);
});

test('there and back over any two names, in turn', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
  const ids = [...build(ODD).items.values()].filter(({ kind }) => kind !== 'plan' && kind !== 'vision').map(({ id }) => id);
  fc.assert(
    fc.property(fc.constantFrom(...ids), word, word, (id, first, second) => {
      fc.pre(first !== second && !build(ODD).known.has(first) && !build(ODD).known.has(second));
      const there = renamed(renamed(ODD, id, first), first, second);
      assert.deepEqual(renamed(there, second, id), ODD);
    }),
    { seed: 1404, numRuns: 60 },
  );
});

test('text files of budgets follow, and workbooks and other encodings are left and told', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'sanad-rename-'));
  try {
    cpSync('tests/fixtures/_base/plan', dir, { recursive: true });
    const put = (form: string, name: string, to: string): void => {
      cpSync(`tests/fixtures/budget-${form}/plan/finance/budgets/${name}`, join(dir, 'finance/budgets', to), { recursive: true });
    };
    put('utf8-bom', '1404.csv', '1404.csv');
    put('windows-1256', '1404.csv', '1405.csv');
    put('xlsx', '1404.xlsx', '1406.xlsx');
    const before = readFileSync(join(dir, 'finance/budgets/1404.csv'));
    const { plan, sources, budgets } = await modelPlan(dir);
    assert.ok(plan);
    const texts = new Map(sources.map(({ path, text }) => [path, text]));
    const { edits = [], left } = renameEdits(plan, texts, 'new-buses', 'city-buses', budgets);
    assert.deepEqual(left, ['finance/budgets/1405.csv', 'finance/budgets/1406.xlsx']);
    assert.equal(edits.filter(({ span }) => span.file === 'finance/budgets/1404.csv').length, 1);
    assert.deepEqual(renameEdits(plan, texts, 'late-bus', 'slow-bus', budgets).left, []);
    // As a person does it: there and back is the very file, with its byte order mark.
    const run = (...args: string[]): string =>
      execFileSync(process.execPath, [bin.sanad, 'rename', '--plan', dir, ...args], { encoding: 'utf8' });
    assert.match(run('new-buses', 'city-buses'), /1405\.csv .*UTF-8/);
    assert.match(readFileSync(join(dir, 'finance/budgets/1404.csv'), 'utf8'), /^\ufeff[^]*210101,خرید اتوبوس,city-buses,dues/);
    // What was left names nothing any more.
    const codes = (await modelPlan(dir)).diagnostics.map(({ code, span }) => `${code} ${span.file}`);
    assert.deepEqual(codes, ['budget-project finance/budgets/1405.csv', 'budget-project finance/budgets/1406.xlsx']);
    run('city-buses', 'new-buses');
    assert.deepEqual(readFileSync(join(dir, 'finance/budgets/1404.csv')), before);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

/** The base plan with the front matter of its problem written as given. */
function withProblem(frontMatter: string, eol = '\n'): Files {
  const path = 'domains/roads/problems/late-bus.md';
  return new Map([
    ...readFolder('tests/fixtures/_base/plan'),
    [path, `---${eol}${frontMatter.replaceAll('\n', eol)}${eol}---${eol}متن${eol}`],
  ]);
}

const PROBLEM =
  'title: دیر\ngoals: goal-access\nevidence: [{ text: م, source: ب }]\ncauses: [ک]\naffected: [م]\nseverity: high\nswot: [w1]';

const WRITTEN: Readonly<
  Record<string, { readonly text: string; readonly after: string; readonly ids?: readonly string[]; readonly eol?: string }>
> = {
  'no list': { text: PROBLEM, after: `${PROBLEM}\nformerIds: [late-bus]` },
  'no list, with carriage returns': { text: PROBLEM, after: `${PROBLEM}\nformerIds: [late-bus]`, eol: '\r\n' },
  'no list, in Persian': {
    text: PROBLEM.replace('title', 'عنوان'),
    after: `${PROBLEM.replace('title', 'عنوان')}\nشناسه‌های پیشین: [late-bus]`,
  },
  'no list, indented': {
    text: PROBLEM.replace(/^/gm, '  '),
    after: `${PROBLEM.replace(/^/gm, '  ')}\n  formerIds: [late-bus]`,
  },
  'no list, in braces': {
    text: `{ ${PROBLEM.replaceAll('\n', ', ')} }`,
    after: `{ ${PROBLEM.replaceAll('\n', ', ')}, formerIds: [late-bus] }`,
  },
  'a list in brackets': {
    text: `formerIds: [ old-bus ] # پیش از ادغام\n${PROBLEM}`,
    after: `formerIds: [ old-bus, late-bus ] # پیش از ادغام\n${PROBLEM}`,
    ids: ['old-bus'],
  },
  'an empty list': { text: `formerIds: []\n${PROBLEM}`, after: `formerIds: [late-bus]\n${PROBLEM}` },
  'a list of lines': {
    text: `formerIds:\n    - old-bus\n    -   "older-bus" # دو بار\n${PROBLEM}`,
    after: `formerIds:\n    - old-bus\n    -   "older-bus" # دو بار\n    -   late-bus\n${PROBLEM}`,
    ids: ['old-bus', 'older-bus'],
    eol: '\r\n',
  },
  'one id without a list': {
    text: `${PROBLEM}\nformerIds: old-bus`,
    after: `${PROBLEM}\nformerIds: [old-bus, late-bus]`,
    ids: ['old-bus'],
  },
  'a field without a value': {
    text: `formerIds: # هنوز هیچ\n${PROBLEM}`,
    after: `formerIds: [late-bus] # هنوز هیچ\n${PROBLEM}`,
  },
};

for (const [name, { text, after, ids = [], eol = '\n' }] of Object.entries(WRITTEN)) {
  test(`the old id is kept where there is ${name}`, () => {
    const before = withProblem(text, eol);
    const there = renamed(before, 'late-bus', 'slow-bus');
    assert.equal(there.get('domains/roads/problems/slow-bus.md'), withProblem(after, eol).get('domains/roads/problems/late-bus.md'));
    assert.deepEqual(build(there).byKind.problem[0]?.formerIds, [...ids, 'late-bus']);
    assert.deepEqual(
      [...formerAddresses(build(there))],
      [...ids, 'late-bus'].map((id) => [id, 'slow-bus']),
    );
    const back = renamed(there, 'slow-bus', 'late-bus');
    assert.deepEqual(build(back).byKind.problem[0]?.formerIds ?? [], ids);
    // What had no list to add to is written anew.
    if (name !== 'one id without a list' && name !== 'an empty list' && name !== 'a field without a value') assert.deepEqual(back, before);
    const third = renamed(renamed(there, 'slow-bus', 'late-late-bus'), 'late-late-bus', 'bus');
    assert.deepEqual(build(third).byKind.problem[0]?.formerIds, [...ids, 'late-bus', 'slow-bus', 'late-late-bus']);
    assert.deepEqual(renamed(third, 'bus', 'slow-bus'), there);
  });
}

test('a former id leads to one item or nowhere, and no other item may take it', () => {
  const there = renamed(readFolder('tests/fixtures/_base/plan'), 'late-bus', 'slow-bus');
  const policy = 'domains/roads/policies/clean-first.md';
  const two = new Map([
    ...there,
    [policy, (there.get(policy) ?? '').replace('strategies', 'formerIds: [late-bus, waiting, old]\nstrategies')],
  ]);
  assert.deepEqual([...formerAddresses(build(two))], [['old', 'clean-first']]);
  assert.equal(renameEdits(build(there), there, 'waiting', 'late-bus').problem, 'former-id');
  assert.equal(renameEdits(build(there), there, 'slow-bus', 'late-bus').problem, undefined);
});

test('what cannot be renamed is said', () => {
  const files = readFolder('tests/fixtures/_base/plan');
  const plan = build(files);
  assert.equal(renameEdits(plan, files, 'nothing', 'x').problem, 'unknown-id');
  assert.equal(renameEdits(plan, files, 'late-bus', 'Slow Bus').problem, 'invalid-id');
  assert.equal(renameEdits(plan, files, 'late-bus', 'waiting').problem, 'id-taken');
  assert.equal(renameEdits(plan, files, 'vision', 'x').problem, 'fixed-id');
  const broken = new Map([...files, ['vision/goals/goal-access.md', '---\ntitle: هدف\n---\n']]);
  assert.equal(renameEdits(build(broken), broken, 'late-bus', 'slow-bus').problem, 'unreadable');
});
