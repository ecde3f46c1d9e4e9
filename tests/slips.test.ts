// Random slips of the hand in the base plan, with a fixed seed: whatever happens to a file, the checks answer with diagnostics
// that have a place inside a file and words in both languages, and never with an exception.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runChecks } from '../src/check/run-checks.ts';
import { explain } from '../src/cli/report/locate.ts';
import { buildPlan } from '../src/model/build-plan.ts';
import { parseDoc } from '../src/parse/parse-doc.ts';
import type { Source } from '../src/read/source.ts';
import { BASE, readSources } from './base-plan.ts';

const SOURCES = readSources(BASE);

/** What a slip puts in the place of some characters. */
const TYPED = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\t',
    '\n',
    '\r\n',
    ':',
    '- ',
    '#',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '[[',
    ']]',
    '|',
    '---\n',
    '::table{',
    '![](',
    '<b>',
  ),
  fc.constantFrom(
    '۱۴۰۹',
    '-1',
    '1e999',
    'NaN',
    '__proto__',
    'constructor',
    'null',
    '~',
    '*a',
    '&a',
    '!!js',
    '\u200c',
    '\u202e',
    '\ud800',
    '🚌',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

const SLIP = fc.record({ file: fc.nat(), at: fc.nat(), length: fc.nat({ max: 40 }), typed: TYPED });

test('slips are told, never thrown', () => {
  fc.assert(
    fc.property(fc.array(SLIP, { minLength: 1, maxLength: 4 }), (slips) => {
      const sources = slips.reduce(applySlip, SOURCES);
      const texts = new Map(sources.map(({ path, text }) => [path, text]));
      const { plan, diagnostics } = buildPlan({ sources, others: [] }, sources.map(parseDoc));
      for (const found of [
        ...diagnostics,
        ...(plan ? runChecks(plan, { today: '1404/09/04', textOf: (file) => texts.get(file) ?? '' }) : []),
      ]) {
        const { file, start, end } = found.span;
        assert.ok(start >= 0 && start <= end && end <= (texts.get(file) ?? '').length, `${found.code} is outside ${file}`);
        for (const language of ['fa', 'en'] as const) assert.doesNotMatch(JSON.stringify(explain(found, language)), /undefined|\[object/);
      }
    }),
    { seed: 1404, numRuns: 300 },
  );
});

function applySlip(
  sources: readonly Source[],
  { file, at, length, typed }: { file: number; at: number; length: number; typed: string },
): Source[] {
  const chosen = file % sources.length;
  return sources.map(({ path, text }, index) => {
    const start = at % (text.length + 1);
    return index === chosen ? { path, text: text.slice(0, start) + typed + text.slice(start + length) } : { path, text };
  });
}
