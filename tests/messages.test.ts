// The wording of every message, pinned once in expected/messages.txt. A better sentence changes that one file.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { explain } from '../src/cli/report/locate.ts';
import { RULES } from '../src/check/run-checks.ts';
import { diagnostic, type Code, type DiagnosticArgs } from '../src/diagnostic/diagnostic.ts';

/** Arguments of every code, in every form that changes the sentence. */
const SAMPLES: { readonly [C in Code]: readonly DiagnosticArgs[C][] } = {
  'file-not-item': [{ path: 'notes/todo.md' }],
  'file-too-large': [{ limitBytes: 1048576 }],
  'file-encoding': [{}],
  'plan-missing': [{}],
  'yaml-invalid': [{ reason: 'MISSING_CHAR' }, { reason: 'BAD_INDENT' }, { reason: 'NOT_MAPPING' }],
  'front-matter-missing': [{ kind: 'goal' }],
  'field-unknown': [
    { field: 'colour', kind: 'project' },
    { field: 'locations', kind: 'project', closest: 'location' },
  ],
  'field-duplicate': [{ field: 'location' }],
  'field-missing': [
    { field: 'owner', kind: 'project' },
    { field: 'location', kind: 'project' },
    { field: 'riders', kind: 'indicator' },
  ],
  'field-type': (
    ['text', 'number', 'integer', 'money', 'percent', 'year', 'date', 'boolean', 'list', 'map', 'years', 'id', 'text-or-list'] as const
  ).map((expected) => ({ field: 'weight', expected, found: 'حدود صد' })),
  'value-unknown': [
    { field: 'direction', value: 'up', allowed: ['increase', 'decrease', 'keep'] },
    { field: 'type', value: 'projects', allowed: ['project', 'provision'], closest: 'project' },
  ],
  'id-invalid': [{ id: 'Goal_Clean' }],
  'id-duplicate': [{ id: 'waiting' }],
  'ref-unknown': [
    { id: 'GOAL-9', what: 'item', closest: 'GOAL-6' },
    ...(['item', 'clause', 'swot', 'unit', 'program', 'source', 'priority', 'label'] as const).map((what) => ({ id: 'x1', what })),
  ],
  'ref-kind': [
    { id: 'more-buses', found: 'strategy', expected: ['provision'] },
    { id: 'more-buses', found: 'strategy', expected: ['goal', 'problem', 'provision'] },
  ],
  'label-invalid': [{ label: '{#جدول-۱}' }],
  'label-duplicate': [{ label: 'modes' }],
  'label-unprintable': [{ label: 'modes' }],
  'caption-stray': [
    { word: 'جدول', of: 'table' },
    { word: 'شکل', of: 'image' },
  ],
  'caption-empty': [{ word: 'جدول' }],
  'link-unknown': [{ path: '../goal.md' }, { path: '../gaol.md', closest: '../goal.md' }],
  'link-cycle': [{ ids: ['old-one', 'old-two'] }],
  'year-outside-plan': [{ year: 1409, first: 1404, last: 1408 }],
  'date-order': [{ start: '1405/06/31', end: '1404/01/30' }],
  'weight-sum': [
    { parent: 'plan', kind: 'domain', sum: 90 },
    { parent: 'roads', kind: 'indicator', sum: 100.5 },
  ],
  'budget-sum': [{ stated: 120000, actual: 118500 }],
  'source-ceiling': [{ source: 'dues', year: 1405, used: 125000, ceiling: 120000 }],
  'formula-syntax': (['empty', 'character', 'word', 'operator', 'bracket', 'end', 'arguments', 'long', 'other'] as const).map((reason) => ({
    reason,
  })),
  'formula-variable': [{ name: 'population' }, { name: 'rider', closest: 'riders' }],
  'formula-function': [{ name: 'median' }],
  'variable-unused': [{ name: 'riders' }],
  'example-result': [{ stated: 15.01, actual: 15 }, { stated: 15 }],
  'target-baseline': [{ year: 1404, value: 18 }],
  'image-missing': [{ path: 'map.png' }],
  'image-alt': [{ path: 'map.png' }],
  'glyph-missing': [{ characters: '→', codePoints: ['U+2192'] }],
  'html-raw': [{ tag: '<b>' }],
  'prose-too-deep': [{ limit: 100 }],
  'directive-unknown': [{ name: 'picture' }, { name: 'tabel', closest: 'table' }],
  'directive-argument': [
    { name: 'sum', argument: 'unit', problem: 'unknown' },
    { name: 'table', argument: 'kinds', problem: 'unknown', closest: 'kind' },
    { name: 'chart', argument: 'of', problem: 'missing' },
    { name: 'sum', argument: 'by', problem: 'missing', allowed: ['source', 'year'] },
    { name: 'sum', argument: 'by', problem: 'value', value: 'yaer', allowed: ['source', 'year'], closest: 'year' },
  ],
};

const CODES = Object.keys(SAMPLES) as Code[];

/** Too much text to keep in a fixture; read.test.ts writes it when it runs. */
const WITHOUT_FIXTURE: ReadonlySet<Code> = new Set<Code>(['file-too-large']);

test('the wording of every message is as listed', () => {
  const found = CODES.flatMap(listing).join('\n');
  if (process.env['UPDATE'] === '1') writeFileSync('tests/expected/messages.txt', found);
  assert.equal(found, readFileSync('tests/expected/messages.txt', 'utf8'));
});

test('every code has a fixture', () => {
  const shown = new Set(
    readdirSync('tests/fixtures').flatMap((name) => {
      if (name.startsWith('_') || name.startsWith('.')) return [];
      return [...readFileSync(`tests/fixtures/${name}/expected/diagnostics.txt`, 'utf8').matchAll(/^\S+ (?:error|warning) (\S+)/gm)].map(
        ([, code]) => code,
      );
    }),
  );
  assert.deepEqual(
    CODES.filter((code) => !shown.has(code) && !WITHOUT_FIXTURE.has(code)),
    [],
  );
});

test('every rule is in the list, and names codes that exist', () => {
  const files = readdirSync('src/check/rules').length;
  assert.equal(RULES.length, files);
  for (const { codes } of RULES) assert.ok(codes.length > 0 && codes.every((code) => CODES.includes(code)));
});

test('messages use Persian letters and digits, never their Arabic twins', () => {
  assert.doesNotMatch(readFileSync('tests/expected/messages.txt', 'utf8'), /[\u064a\u0643\u0660-\u0669]/);
});

function listing<C extends Code>(code: C): string[] {
  const samples: readonly DiagnosticArgs[C][] = SAMPLES[code];
  return [
    code,
    ...samples.flatMap((args) =>
      (['fa', 'en'] as const).flatMap((language) => {
        const { text, hint } = explain(diagnostic(code, { file: 'plan.md', start: 0, end: 0 }, args), language);
        return [`  ${language} ${text}`, ...(hint === undefined ? [] : [`     ${hint}`])];
      }),
    ),
    '',
  ];
}
