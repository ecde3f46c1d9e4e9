// The leaf of text: abjad numerals, Persian order, the search key.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abjad } from '../src/text/abjad.ts';
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
