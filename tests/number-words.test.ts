// Numbers in words: as council resolutions write them, and readable back without loss.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { numberInWords } from '../src/text/number-words.ts';

const CASES: readonly (readonly [value: number, words: string])[] = [
  [0, 'صفر'],
  [7, 'هفت'],
  [19, 'نوزده'],
  [33, 'سی و سه'],
  [100, 'یکصد'],
  [215, 'دویست و پانزده'],
  [1000, 'یک هزار'],
  [1_001, 'یک هزار و یک'],
  [40_020, 'چهل هزار و بیست'],
  [1_000_000, 'یک میلیون'],
  [1_000_000_000, 'یک میلیارد'],
  [1_000_000_000_000, 'یک هزار میلیارد'],
  [556_106_639_400, 'پانصد و پنجاه و شش میلیارد و یکصد و شش میلیون و ششصد و سی و نه هزار و چهارصد'],
  [169_800_000_000_000, 'یکصد و شصت و نه هزار و هشتصد میلیارد'],
  [9_000_000_000_000_000, 'نه میلیون میلیارد'],
  [-12, 'منفی دوازده'],
];

for (const [value, words] of CASES) test(`${value} in words`, () => assert.equal(numberInWords(value), words));

const WORDS: ReadonlyMap<string, number> = new Map([
  ...['یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده'].map((word, at): [string, number] => [word, at + 1]),
  ...['یازده', 'دوازده', 'سیزده', 'چهارده', 'پانزده', 'شانزده', 'هفده', 'هجده', 'نوزده'].map((word, at): [string, number] => [
    word,
    at + 11,
  ]),
  ...['بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'].map((word, at): [string, number] => [word, 10 * (at + 2)]),
  ...['یکصد', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد'].map((word, at): [string, number] => [
    word,
    100 * (at + 1),
  ]),
]);

// Reads word by word, the way a listener adds up: a scale multiplies what was heard since the last greater scale.
function readWords(words: string): bigint {
  let heard = 0n;
  let waiting = 0n;
  for (const word of words.split(' ')) {
    if (word === 'و') continue;
    if (word === 'میلیارد') [heard, waiting] = [(heard + waiting) * 1_000_000_000n, 0n];
    else if (word === 'میلیون') [heard, waiting] = [heard + waiting * 1_000_000n, 0n];
    else if (word === 'هزار') [heard, waiting] = [heard + waiting * 1_000n, 0n];
    else {
      const value = WORDS.get(word);
      assert.ok(value !== undefined, `no word: ${word}`);
      waiting += BigInt(value);
    }
  }
  return heard + waiting;
}

test('a reader of the words gets the number back', () => {
  const number = fc.oneof(fc.nat({ max: 2000 }), fc.nat({ max: 1e9 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }));
  fc.assert(
    fc.property(
      number.filter((value) => value > 0),
      (value) => assert.equal(readWords(numberInWords(value)), BigInt(value)),
    ),
    { numRuns: 2000 },
  );
  for (const near of [9_007_198_999_999_999, Number.MAX_SAFE_INTEGER]) assert.equal(readWords(numberInWords(near)), BigInt(near));
});

test('words are parted by single spaces and joined by nothing else', () => {
  fc.assert(fc.property(fc.nat(), (value) => assert.match(numberInWords(value), /^[\u0600-\u06ff]+(?: [\u0600-\u06ff]+)*$/)));
});

test('what has no exact words is refused', () => {
  for (const value of [0.5, Number.MAX_SAFE_INTEGER + 1, NaN, Infinity]) assert.throws(() => numberInWords(value), RangeError);
});
