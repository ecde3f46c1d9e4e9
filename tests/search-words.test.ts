// Words as the search knows them: spellings of one word meet in a key, and every key knows its letters in the text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keysOf, placeOf, searchWords } from '../src/text/search-words.ts';

const keys = (text: string): string[] => searchWords(text).flatMap((word) => keysOf(word));
const meet = (a: string, b: string): boolean => {
  const others = new Set(keys(b));
  return keys(a).some((key) => others.has(key));
};

test('spellings of one word have the same key', () => {
  for (const [a, b] of [
    ['شهرداري', 'شهرداری'],
    ['كتاب', 'کتاب'],
    ['آب', 'اب'],
    ['مؤثر', 'موثر'],
    ['خانهٔ', 'خانه'],
    ['خانۀ', 'خانه'],
    ['محمّد', 'محمد'],
    ['ته\u0640ـران', 'تهران'],
    ['املاء', 'املا'],
    ['پاییز', 'پائیز'],
    ['هیأت', 'هیئت'],
    ['مسأله', 'مسئله'],
    ['مساله', 'مسئله'],
    ['رئیس', 'رييس'],
    ['\ufb7a\ufe8e\ufe91', 'چاب'],
    ['۱۴۰۴', '1404'],
    ['١٤٠٤', '۱۴۰۴'],
    ['گفتگو', 'گفت\u200cوگو'],
    ['Sanad', 'SANAD'],
  ] as const) {
    assert.deepEqual(keys(a).slice(0, 1), keys(b).slice(0, 1), `${a} ${b}`);
  }
});

test('a composed word is found as a whole and by its parts', () => {
  assert.deepEqual(keys('پیاده\u200cرو'), ['پیادهرو', 'پیاده', 'رو']);
  assert.deepEqual(keys('حمل\u200cونقل'), ['حملونقل', 'حمل', 'نقل']);
  assert.deepEqual(keys('بهره\u200cوری'), ['بهرهوری', 'بهره', 'وری']);
  assert.ok(meet('پنجساله', 'پنج\u200cساله'));
});

test('endings after a half-space are left off, and those written together are tried', () => {
  assert.deepEqual(keys('شاخص\u200cهای'), ['شاخص']);
  assert.deepEqual(keys('خانه\u200cای'), ['خانه']);
  assert.deepEqual(keys('شاخصها'), ['شاخصها', 'شاخص']);
  assert.deepEqual(keys('تنها'), ['تنها']);
  assert.deepEqual(keys('می\u200cروند'), ['میروند']);
});

test('numbers and codes are one word, and codes are found by their parts', () => {
  assert.deepEqual(keys('۴-۳'), ['4-3']);
  assert.deepEqual(keys('۴–۳'), ['4-3']);
  assert.deepEqual(keys('۴/۳'), ['4-3']);
  assert.deepEqual(keys('۱۲٫۵'), ['12.5']);
  assert.deepEqual(keys('۱٬۲۳۴٬۵۶۷'), ['1234567']);
  assert.deepEqual(keys('۱۴۰۴/۰۵/۲۱'), ['1404-05-21', '1404']);
  assert.deepEqual(keys('P-TR-012'), ['p-tr-012', 'ptr012', 'tr', '012']);
  assert.deepEqual(keys('حکم\u061c۵-۱'), ['حکم', '5-1']);
});

test('a text of marks alone has no words', () => {
  assert.deepEqual(searchWords('، — «» <> \u200c \u061c!'), []);
});

test('every key knows its letters in the text', () => {
  const text = 'طرح پيـاده\u200cرُوهای «نو»';
  const word = searchWords(text)[1];
  assert.ok(word);
  const slice = (place: { start: number; end: number }): string => text.slice(place.start, place.end);
  assert.equal(word.whole.key, 'پیادهروهای');
  assert.equal(slice(placeOf(word, word.whole)), 'پيـاده\u200cرُوهای');
  // A beginning ends with its last letter: the mark above it belongs to it, the half-space after it does not.
  assert.equal(slice(placeOf(word, word.whole, 5)), 'پيـاده');
  assert.equal(slice(placeOf(word, word.whole, 6)), 'پيـاده\u200cرُ');
  const [first, second] = word.parts;
  assert.ok(first && second);
  assert.equal(slice(placeOf(word, first)), 'پيـاده');
  assert.equal(slice(placeOf(word, second)), 'رُوهای');
});
