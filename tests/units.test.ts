// Units: what people write for one, and what becomes of them in a formula, held against vectors of dimensions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFormula } from '../src/formula/parse-formula.ts';
import { unitOfFormula } from '../src/formula/unit-of-formula.ts';
import { dimensionsOf, isSameUnit, parseUnit, unitText } from '../src/formula/units.ts';

/** Texts of each line mean the same; texts of different lines do not. */
const SAME: readonly (readonly string[])[] = [
  ['دقیقه بر نفر', 'دقیقه به ازای هر نفر', 'دقیقه به‌ازای هر نفر', 'دقیقه برای هر نفر', 'دقیقه در هر نفر', 'دقیقه / نفر', 'دقیقه/نفر'],
  ['نفر در صد هزار نفر', 'نفر در هر صد هزار نفر', 'نفر بر ۱۰۰٬۰۰۰ نفر', 'نفر در یکصد هزار نفر'],
  ['درصد', '٪', 'نفر در صد نفر', 'درصد از خانوارها', 'واحد درصد', 'درصد خانوارها در هر منطقه'],
  ['درصد در سال', 'درصد سالانه'],
  ['نفر در هزار', 'نفر در هر هزار'],
  ['نسبت', 'بدون یکا', 'بی‌یکا', 'نفر بر نفر', 'نفر به نفر'],
  ['مترمربع بر نفر', 'متر مربع بر نفر', 'مترمربع سرانه', 'متر مربع (سرانه) بر نفر'],
  ['متر مربع بر هزار نفر', 'مترمربع به ازای هر هزار نفر', 'مترمربع / ۱۰۰۰ نفر'],
  ['هکتار', '۱۰۰۰۰ مترمربع', '10,000 متر مربع'],
  ['سفر در روز', 'سفر روزانه', 'سفر بر روز', 'سفر در شبانه‌روز'],
  ['دقیقه', '۶۰ ثانیه'],
  ['ساعت', '۶۰ دقیقه', '۳۶۰۰ ثانیه', 'ساعت کاری'],
  ['میلیون ریال', '۱۰۰ هزار تومان', '1000 هزار ریال'],
  ['میلیارد ریال', 'هزار میلیون ریال'],
  ['نفر ساعت', 'نفر × ساعت', 'نفر * ساعت', 'نفر-ساعت'],
  ['کیلومتر در ساعت', 'کیلومتر بر ساعت', '۱۰۰۰ متر بر ساعت', 'km/h'],
  ['تن کیلومتر بر روز', 'تن × کیلومتر در روز', '۱۰۰۰ کیلوگرم × کیلومتر بر روز'],
  ['میکروگرم بر مترمکعب', 'میکروگرم در متر مکعب', 'µg/m³'],
  ['کیلووات‌ساعت', 'کیلووات ساعت', 'کیلووات × ساعت', 'kWh'],
  ['پرونده', 'پروندهٔ بسته‌شده', 'پرونده‌ها', 'پروندهٔ در دست بررسی'],
  ['واحد مسکونی', 'واحد'],
  ['خدمت'],
  ['نفر'],
  ['هزار نفر', '۱۰۰۰ نفر'],
  ['میلیون ریال بر نفر در سال', 'میلیون ریال در سال بر نفر'],
];

function unit(text: string) {
  const found = parseUnit(text);
  assert.ok(found, text);
  return found;
}

test('ways to write one unit are one unit, and different units differ', () => {
  for (const [row, texts] of SAME.entries()) {
    const [first = ''] = texts;
    for (const text of texts) assert.ok(isSameUnit(unit(first), unit(text)), `${first} = ${text}`);
    for (const [other = ''] of SAME.slice(row + 1)) assert.ok(!isSameUnit(unit(first), unit(other)), `${first} ≠ ${other}`);
  }
});

test('what cannot be read as a unit is not judged', () => {
  for (const text of ['', '  ', 'نفر بر', 'بر بر', '()', 'نفر × ']) assert.equal(parseUnit(text), undefined, text);
});

const UNITS = { minutes: 'دقیقه', hours: 'ساعت', riders: 'نفر', trips: 'سفر', share: 'درصد', area: 'مترمربع', years: 'سال', odd: '' };

/** A formula and its unit; a mismatch stands as the quoted place with both units. */
const RESULTS: readonly (readonly [formula: string, unit: string])[] = [
  ['minutes / riders', 'دقیقه بر نفر'],
  ['minutes + hours', '«minutes + hours» دقیقه | ساعت'],
  ['minutes + 60 * hours', 'دقیقه'],
  ['1 + minutes', '«1 + minutes»  | دقیقه'],
  ['1 - minutes / hours', 'دقیقه بر ساعت'],
  ['max(minutes, 0) - 0', 'دقیقه'],
  ['min(share, 100)', 'درصد'],
  ['min(minutes, hours / riders, 3)', '«minutes, hours / riders» دقیقه | ساعت بر نفر'],
  ['mean(share, share) * riders', 'درصد × نفر'],
  ['sqrt(area * area)', 'مترمربع'],
  ['sqrt(area)', 'مترمربع^0.5'],
  ['riders ^ 2 / riders', 'نفر'],
  ['riders ^ (1 + 1)', 'نفر^2'],
  ['riders * (1 + share / 100) ^ years', 'نفر'],
  ['riders ^ years', 'unknown'],
  ['abs(round(-trips))', 'سفر'],
  ['trips + odd', 'unknown'],
  ['(minutes + riders) / (trips + area)', '«minutes + riders» دقیقه | نفر «trips + area» سفر | مترمربع'],
  ['sum(minutes, trips, riders)', '«minutes, trips» دقیقه | سفر'],
];

test('units go through a formula', () => {
  const units = new Map(Object.entries(UNITS).map(([name, text]) => [name, parseUnit(text)]));
  for (const [text, wanted] of RESULTS) {
    const { formula } = parseFormula(text);
    assert.ok(formula, text);
    const { unit: found, mismatches } = unitOfFormula(formula, units);
    const told = mismatches.map(({ start, end, left, right }) => `«${text.slice(start, end)}» ${unitText(left)} | ${unitText(right)}`);
    assert.equal(told.length > 0 ? told.join(' ') : found ? unitText(found) : 'unknown', wanted, text);
  }
});

test('a scale is judged where no plain number has a hand in it', () => {
  const judge = (text: string, stated: string): boolean => {
    const { formula } = parseFormula(text);
    assert.ok(formula);
    const { unit: found } = unitOfFormula(
      formula,
      new Map([
        ['a', unit('نفر')],
        ['b', unit('نفر')],
        ['c', unit('هزار نفر')],
      ]),
    );
    assert.ok(found);
    return isSameUnit(found, unit(stated));
  };
  assert.equal(judge('a / b', 'درصد'), false);
  assert.equal(judge('a / b * 100', 'درصد'), true);
  assert.equal(judge('a / b', 'نسبت'), true);
  assert.equal(judge('a / c', 'نفر در هزار نفر'), true);
  assert.equal(judge('a / c', 'نسبت'), false);
  assert.equal(judge('a / b * 100000', 'نفر در صد هزار نفر'), true);
});

// The reference: a unit is a vector of the powers of three base units; undefined once something did not go together.
type Vector = readonly [number, number, number];
const BASES = ['نفر', 'سفر', 'ریال'] as const;

interface Piece {
  readonly text: string;
  readonly vector: Vector | undefined;
}

const VARIABLES: Readonly<Record<string, Vector>> = {
  p: [1, 0, 0],
  t: [0, 1, 0],
  r: [0, 0, 1],
  x: [1, -1, 0],
  y: [-1, 0, 2],
  q: [0, 0, 0],
};

const writeUnit = (vector: Vector): string => {
  const side = (sign: 1 | -1): string[] =>
    vector.flatMap((power, at) => new Array<string>(Math.max(0, sign * power)).fill(BASES[at] ?? ''));
  return [side(1).join(' × ') || 'نسبت', ...side(-1)].join(' بر ');
};

const combine = (left: Piece, right: Piece, of: (a: number, b: number) => number): Vector | undefined =>
  left.vector && right.vector && (left.vector.map((power, at) => of(power, right.vector?.[at] ?? 0)) as unknown as Vector);

const agree = (pieces: readonly Piece[]): Vector | undefined => {
  const [first] = pieces;
  return pieces.every(({ vector }) => String(vector) === String(first?.vector)) ? first?.vector : undefined;
};

const pieces = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    fc.constantFrom(...Object.entries(VARIABLES)).map(([text, vector]): Piece => ({ text, vector })),
    fc.constantFrom('2', '100').map((text): Piece => ({ text, vector: [0, 0, 0] })),
    fc
      .tuple(tie('piece'), tie('piece'))
      .map(([a, b]): Piece => ({ text: `(${a.text}) * (${b.text})`, vector: combine(a, b, (m, n) => m + n) })),
    fc
      .tuple(tie('piece'), tie('piece'))
      .map(([a, b]): Piece => ({ text: `(${a.text}) / (${b.text})`, vector: combine(a, b, (m, n) => m - n) })),
    fc
      .tuple(tie('piece'), fc.constantFrom('+', '-'), tie('piece'))
      .map(([a, sign, b]): Piece => ({ text: `(${a.text}) ${sign} (${b.text})`, vector: agree([a, b]) })),
    // What is added to itself always goes together.
    tie('piece').map((a): Piece => ({ text: `mean(${a.text}, abs(${a.text}))`, vector: a.vector })),
    fc.tuple(tie('piece'), tie('piece')).map(([a, b]): Piece => ({ text: `sum(${a.text}, round(${b.text}))`, vector: agree([a, b]) })),
    fc
      .tuple(tie('piece'), fc.constantFrom(2, 3, -1))
      .map(([a, power]): Piece => ({ text: `(${a.text}) ^ ${power}`, vector: combine(a, a, (m) => m * power) })),
    tie('piece').map((a): Piece => ({ text: `sqrt(${a.text})`, vector: combine(a, a, (m) => m / 2) })),
  ),
}));

test('units agree with vectors of dimensions', () => {
  const units = new Map(Object.entries(VARIABLES).map(([name, vector]) => [name, unit(writeUnit(vector))]));
  let known = 0;
  fc.assert(
    fc.property(pieces.piece, ({ text, vector }) => {
      const { formula } = parseFormula(text);
      if (!formula) return;
      const { unit: found, mismatches } = unitOfFormula(formula, units);
      assert.equal(mismatches.length === 0, vector !== undefined, text);
      if (!found || !vector) return;
      known++;
      const powers = dimensionsOf(found);
      for (const [at, base] of BASES.entries()) assert.ok(Math.abs((powers.get(base) ?? 0) - (vector[at] ?? 0)) < 1e-9, text);
    }),
    { seed: 1404, numRuns: 2000 },
  );
  assert.ok(known > 500);
});
