// Fixes of numbers: the right number stands where the wrong one stood, in the same digits, and nothing else moves. What rules on
// indicators and money offer mends the fixture that shows the mistake.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { numberFix } from '../src/check/number-fix.ts';
import { checkPlan } from '../src/pipeline.ts';
import { readAssets } from '../src/read/read-assets.ts';
import { sameDayIn } from '../src/text/calendar.ts';

const CASES: readonly (readonly [written: string, value: number, decimals: number, fixed: string])[] = [
  ['900', 1250, 0, '1250'],
  ['۹۰۰', 1250, 0, '۱۲۵۰'],
  ['۱٬۲۰۰', 1250300, 0, '۱٬۲۵۰٬۳۰۰'],
  ['۱۲٫۵', 12.25, 2, '۱۲٫۲۵'],
  ['12.5', 12.256, 2, '12.26'],
  ['۹۸٪', 99.94, 1, '۹۹٫۹٪'],
  ['**۴۰**', 41, 0, '**۴۱**'],
  ['"900"', 800, 0, '"800"'],
  ['(۲۰)', 15, 0, '۱۵'],
  ['-20', -15, 0, '-15'],
];

for (const [written, value, decimals, fixed] of CASES) {
  test(`${written} becomes ${fixed}`, () => {
    const text = `before ${written} after`;
    const span = { file: 'a.md', start: 7, end: 7 + written.length };
    assert.deepEqual(numberFix(text, span, value, decimals), { edits: [{ span, text: fixed }], safe: false });
  });
}

test('the same day of another year is a day of that year', () => {
  assert.equal(sameDayIn('1405/02/31', 1406), '1406/02/31');
  assert.equal(sameDayIn('1403/12/30', 1404), '1404/12/29');
  assert.equal(sameDayIn('1403/12/30', 1408), '1408/12/30');
});

/** Fixtures with one mistake whose fix leaves nothing to be said. */
const MENDED = [
  'budget-sum',
  'domain-share',
  'example-result',
  'formula-variable',
  'formula-variable-in-values',
  'measurement-contradiction',
  'table-sum',
  'table-sum-of-sums',
  'target-direction-all-persian',
  'tolerance-negative',
  'unit-result',
];

for (const name of MENDED) {
  test(`the fix of ${name} mends it`, async () => {
    const dir = mkdtempSync(join(tmpdir(), 'sanad-fix-'));
    try {
      for (const from of ['_base', name]) cpSync(join('tests/fixtures', from, 'plan'), dir, { recursive: true });
      const assets = await readAssets('.');
      const { diagnostics } = await checkPlan(dir, assets, '1404/09/04');
      const [found, ...others] = diagnostics;
      assert.ok(found?.fix, found?.code);
      assert.deepEqual(others, []);
      const file = join(dir, found.span.file);
      const text = [...found.fix.edits]
        .reverse()
        .reduce((all, { span, text: put }) => all.slice(0, span.start) + put + all.slice(span.end), readFileSync(file, 'utf8'));
      writeFileSync(file, text);
      assert.deepEqual((await checkPlan(dir, assets, '1404/09/04')).diagnostics, [], text);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
}
