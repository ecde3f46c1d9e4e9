// The wording of every message, pinned once in expected/messages.txt. A better sentence changes that one file.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { explain } from '../src/cli/report/locate.ts';
import { RULES } from '../src/check/run-checks.ts';
import { diagnostic, type Code, type DiagnosticArgs } from '../src/diagnostic/diagnostic.ts';
import { budgetSamples } from './samples/budget.ts';
import { coreSamples } from './samples/core.ts';
import { indicatorsSamples } from './samples/indicators.ts';
import { logicSamples } from './samples/logic.ts';
import { moneySamples } from './samples/money.ts';
import { safetySamples } from './samples/safety.ts';
import { settingsSamples } from './samples/settings.ts';
import { wordsSamples } from './samples/words.ts';
import { WITHOUT_FIXTURE } from './without-fixture.ts';

/** Arguments of every code, in every form that changes the sentence; the type check misses none. */
const SAMPLES: { readonly [C in Code]: readonly DiagnosticArgs[C][] } = {
  ...coreSamples,
  ...logicSamples,
  ...indicatorsSamples,
  ...moneySamples,
  ...budgetSamples,
  ...wordsSamples,
  ...safetySamples,
  ...settingsSamples,
};

const CODES = Object.keys(SAMPLES) as Code[];

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
  const files = readdirSync('src/check/rules', { recursive: true, encoding: 'utf8' }).filter((path) => /[/\\].*\.ts$/.test(path)).length;
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
