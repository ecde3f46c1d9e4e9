// The leaf of text: abjad numerals, marks of clauses, Persian order, the search key.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findClosest } from '../src/text/find-closest.ts';
import { abjad } from '../src/text/abjad.ts';
import { clauseMark } from '../src/text/clause-mark.ts';
import { byPersianOrder } from '../src/text/collation.ts';
import { searchKey } from '../src/text/search-key.ts';

test('abjad numerals, largest first', () => {
  const numbers: [number, string][] = [
    [1, 'ا'],
    [5, 'ه'],
    [10, 'ی'],
    [15, 'یه'],
    [23, 'کج'],
    [99, 'صط'],
    [121, 'قکا'],
    [999, 'ظصط'],
  ];
  for (const [value, letters] of numbers) assert.equal(abjad(value), letters);
  for (const value of [0, 1000, 1.5]) assert.throws(() => abjad(value), RangeError);
});

test('words stand as a Persian dictionary has them', () => {
  const sorted = ['واحد', 'گذر', 'هدف', 'آب', 'پهنه', 'یکا', 'اقدام', 'بافت', 'ژاله'].sort(byPersianOrder);
  assert.deepEqual(sorted, ['آب', 'اقدام', 'بافت', 'پهنه', 'ژاله', 'گذر', 'واحد', 'هدف', 'یکا']);
  assert.notEqual(byPersianOrder('میرود', 'می\u200cرود'), 0, 'ties are broken');
});

test('clauses are called by letters, and by numbers where the letters end', () => {
  const marks = (order: 'alphabetic' | 'abjad', numbers: readonly number[]): string[] => numbers.map((number) => clauseMark(number, order));
  assert.deepEqual(marks('alphabetic', [1, 2, 3, 4, 5, 31, 32, 33, 1000]), [
    'الف)',
    'ب)',
    'پ)',
    'ت)',
    'ث)',
    'ه\u200d)',
    'ی)',
    '۳۳)',
    '۱۰۰۰)',
  ]);
  assert.deepEqual(marks('abjad', [1, 2, 3, 4, 5, 10, 15, 33, 1000]), ['الف)', 'ب)', 'ج)', 'د)', 'ه\u200d)', 'ی)', 'یه)', 'لج)', '۱۰۰۰)']);
  for (const order of ['alphabetic', 'abjad'] as const) {
    const all = marks(
      order,
      Array.from({ length: 1200 }, (_, index) => index + 1),
    );
    assert.equal(new Set(all).size, all.length, order);
  }
});

test('spellings that a reader takes for one word have one key', () => {
  const same: [string, string][] = [
    ['برنامه\u200cریزی', 'برنامهریزی'],
    ['كتاب', 'کتاب'],
    ['شهرداري', 'شهرداری'],
    ['مُحمّد', 'محمد'],
    ['تهـران', 'تهران'],
    ['خانهٔ ما', 'خانه ما'],
    ['۱۴۰۴', '1404'],
    ['مؤثر', 'موثر'],
    ['P-TR', 'p-tr'],
  ];
  for (const [a, b] of same) assert.equal(searchKey(a), searchKey(b), a);
  assert.notEqual(searchKey('راه'), searchKey('رها'));
});

test('a text is folded letter by letter as it is folded whole', () => {
  const letters = fc.integer({ min: 0, max: 0x6ff }).map((code) => String.fromCharCode(code));
  const plain = fc
    .array(fc.oneof(letters, fc.constantFrom('\u200c', '«', '…', '–', ' ', '\n')), { maxLength: 30 })
    .map((all) => all.join(''));
  fc.assert(
    // The last letter, a digit of mathematics, is none of those that are folded one by one.
    fc.property(plain, (text) => assert.equal(searchKey(`${text}\u{1d7d8}`), searchKey(`${text}0`))),
    { seed: 1404, numRuns: 2000 },
  );
});

test('what was probably meant is guessed, and nothing where two words share only their ends', () => {
  const goals = ['goal-society', 'goal-economy'];
  assert.equal(findClosest('goal-mobility', goals), undefined);
  assert.equal(findClosest('goal-soceity', goals), 'goal-society');
  assert.equal(findClosest('bus-law', ['bus-law#k1']), 'bus-law#k1');
  assert.equal(findClosest('tr-h10', ['tr-h01', 'tr-s02']), 'tr-h01');
});
