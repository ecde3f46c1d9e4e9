// Fixes of numbers: the right number stands where the wrong one stood, in the same digits, and nothing else moves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberFix } from '../src/check/number-fix.ts';
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
