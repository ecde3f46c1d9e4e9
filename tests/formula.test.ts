// Formulas: what is read, what is refused and where, what they are worth, how they are set.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { evaluate } from 'mathjs/number';
import { evaluateFormula } from '../src/formula/evaluate-formula.ts';
import type { Formula } from '../src/formula/formula.ts';
import { parseFormula } from '../src/formula/parse-formula.ts';
import { isNumeric } from '../src/formula/typeset.ts';
import { formulaText, typesetFormula } from '../src/formula/typeset-formula.ts';

function read(text: string): Formula {
  const { formula, problem } = parseFormula(text);
  assert.ok(formula, `${text}: ${JSON.stringify(problem)}`);
  return formula;
}

const VALUES = { a: 6, b: 2, c: -3, سفر_روزانه: 10, 'می\u200cرسد1': 4 };

const WORTH: readonly (readonly [text: string, value: number])[] = [
  ['a / b * 100', 300],
  ['a - b - 1', 3],
  ['a - (b - 1)', 5],
  ['-b ^ 2', -4],
  ['2 ^ -1', 0.5],
  ['2 ^ 3 ^ 2', 512],
  ['\u06f1\u06f2\u066b\u06f5 \u00d7 a \u00f7 b \u2212 \u0661', 36.5],
  ['سفر_روزانه * می\u200cرسد۱', 40],
  ['sum(a, b، c)', 5],
  ['mean(a, b) + min(a, b) + max(a, b)', 12],
  ['abs(c) + sqrt(4) + round(2.5) + round(-2.5)', 5],
  ['a\n  / b', 3],
];

for (const [text, value] of WORTH) test(`${text} is ${value}`, () => assert.deepEqual(evaluateFormula(read(text), VALUES), { value }));

const REFUSED: readonly (readonly [text: string, problem: string, quoted: string])[] = [
  ['', 'empty', ''],
  ['  ', 'empty', '  '],
  ['a +', 'end', ''],
  ['a + * b', 'other', '*'],
  ['2a', 'operator', 'a'],
  ['2e5', 'operator', 'e5'],
  ['سفر روزانه', 'operator', 'روزانه'],
  ['(a)(b)', 'operator', '('],
  ['(a + b', 'bracket', '('],
  ['a) + b', 'bracket', ')'],
  ['a % b', 'character', '%'],
  ['a; b', 'character', ';'],
  ['a # b', 'character', '#'],
  ['a = 1', 'character', '='],
  ['a.b', 'character', '.'],
  ['a, b', 'other', ','],
  ['a mod b', 'operator', 'mod'],
  ['a + Infinity', 'word', 'Infinity'],
  ['+a', 'other', '+a'],
  ['abs()', 'arguments', 'abs'],
  ['1 + sqrt(a, b)', 'arguments', 'sqrt'],
  ['import(a)', 'import', 'import'],
  ['a (b)', 'a', 'a'],
  ['constructor(a)', 'constructor', 'constructor'],
];

for (const [text, reason, quoted] of REFUSED) {
  test(`«${text}» is refused: ${reason}`, () => {
    const { problem } = parseFormula(text);
    assert.ok(problem);
    assert.equal(problem.code === 'formula-function' ? problem.name : problem.reason, reason);
    assert.equal(text.slice(problem.start, problem.end), quoted);
  });
}

test('a missing value is never zero', () => {
  assert.deepEqual(evaluateFormula(read('a + x * y + x'), { a: 1 }), { problem: 'missing', names: ['x', 'y'] });
  assert.deepEqual(evaluateFormula(read('toString + 1'), {}), { problem: 'missing', names: ['toString'] });
});

test('what has no result says why', () => {
  assert.deepEqual(
    evaluateFormula(
      read('a / (b - b)'),
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
    ),
    { problem: 'division-by-zero' },
  );
  assert.deepEqual(evaluateFormula(read('sqrt(a)'), { a: -1 }), { problem: 'not-finite' });
});

test('variables are found at every place', () => {
  assert.deepEqual(read('\u06f2 × نرخ + نرخ').variables, [
    { name: 'نرخ', start: 4, end: 7 },
    { name: 'نرخ', start: 10, end: 13 },
  ]);
});

const LINES: readonly (readonly [text: string, line: string])[] = [
  ['a / b * 100', 'الف ÷ ب × ۱۰۰'],
  ['(a + b) / (a - 1)', '(الف + ب) ÷ (الف − ۱)'],
  ['((a) + (b * 2))', 'الف + ب × ۲'],
  ['a - (b + 1)', 'الف − (ب + ۱)'],
  ['a - (b - 1) * 2', 'الف − (ب − ۱) × ۲'],
  ['a * -b', 'الف × (−ب)'],
  ['-(a + b)', '−(الف + ب)'],
  ['(a + b) ^ 2', '(الف + ب) به توان ۲'],
  ['sum(a, b) / 1200.5', 'جمع(الف، ب) ÷ ۱٬۲۰۰٫۵'],
];

for (const [text, line] of LINES) {
  test(`${text} is set as ${line}`, () => {
    const titles = new Map([
      ['a', 'الف'],
      ['b', 'ب'],
    ]);
    assert.equal(formulaText(typesetFormula(read(text), titles)), line);
  });
}

test('numbers may stand for variables', () => {
  const node = typesetFormula(
    read('a / b'),
    new Map([
      ['a', 1500],
      ['b', -0.25],
    ]),
  );
  assert.equal(formulaText(node), '۱٬۵۰۰ ÷ (−۰٫۲۵)');
});

test('any text is either a formula or a problem with a place in it', () => {
  const piece = fc.constantFrom(
    'a',
    'نرخ',
    '۱۲',
    '3.5',
    '+',
    '-',
    '*',
    '/',
    '^',
    '(',
    ')',
    ',',
    ' ',
    'sum(',
    'mod',
    "'",
    '[',
    '\u200c',
    '\ud83d',
    '\u200f',
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { problem } = parseFormula(text);
      return problem === undefined || (problem.start >= 0 && problem.start <= problem.end && problem.end <= text.length);
    }),
    { seed: 1404, numRuns: 1000 },
  );
});

test('deep nesting ends in a problem, not in an overflow', () => {
  assert.ok(parseFormula('('.repeat(999) + 'a' + ')'.repeat(999)));
  assert.equal(parseFormula('a'.repeat(5000)).problem?.code, 'formula-syntax');
});

test('a formula of figures alone is told from one with words', () => {
  const formula = read('(A - B) / A * 100');
  assert.equal(
    isNumeric(
      typesetFormula(
        formula,
        new Map([
          ['A', 'کل'],
          ['B', 'بخش'],
        ]),
      ),
    ),
    false,
  );
  assert.equal(
    isNumeric(
      typesetFormula(
        formula,
        new Map([
          ['A', 30],
          ['B', 20],
        ]),
      ),
    ),
    true,
  );
});

/** Formulas as text, each part in brackets so that only the values are compared and not the order of signs. */
const expressions = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    fc.constantFrom('a', 'b', 'c'),
    fc.constantFrom('0', '1', '2', '0.5', '12'),
    fc.tuple(tie('text'), fc.constantFrom('+', '-', '*', '/'), tie('text')).map(([left, sign, right]) => `(${left}) ${sign} (${right})`),
    fc.tuple(tie('text'), fc.constantFrom('+', '-', '*', '/'), fc.constantFrom('a', 'b', '2')).map((parts) => parts.join(' ')),
    fc.tuple(tie('text'), fc.constantFrom('0', '1', '2', '3', '-1')).map(([base, power]) => `(${base}) ^ ${power}`),
    tie('text').map((of) => `-(${of})`),
    fc
      .tuple(fc.constantFrom('sum', 'mean', 'min', 'max'), fc.array(tie('text'), { minLength: 1, maxLength: 3 }))
      .map(([name, args]) => `${name}(${args.join(', ')})`),
    fc.tuple(fc.constantFrom('abs', 'sqrt'), tie('text')).map(([name, of]) => `${name}(${of})`),
  ),
}));

test('a formula is worth what mathjs makes of it', () => {
  // mathjs takes what differs by a hair for equal in min and max, so the values are none of hairs.
  const value = fc.oneof(
    fc.integer({ min: -20, max: 20 }),
    fc.integer({ min: -9999, max: 9999 }).map((hundredths) => hundredths / 100),
  );
  let compared = 0;
  fc.assert(
    fc.property(expressions.text, value, value, value, (text, a, b, c) => {
      const { formula } = parseFormula(text);
      if (!formula) return text.length > 2000;
      const { value: found, problem } = evaluateFormula(formula, { a, b, c });
      // What mathjs knows besides numbers (complex roots, infinity) has no place in a plan.
      const wanted: unknown = evaluate(text, { a, b, c });
      if (problem === 'division-by-zero') return true;
      if (problem) return problem === 'not-finite' && !Number.isFinite(wanted);
      compared++;
      return typeof wanted === 'number' && Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
    }),
    { seed: 1404, numRuns: 2000 },
  );
  assert.ok(compared > 1000);
});

test('nothing but variables can be reached', () => {
  const hostile = [
    'constructor',
    '__proto__',
    'prototype',
    'process',
    'globalThis',
    'this',
    'require',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'eval',
    'i',
    'e',
    'pi',
    'PI',
    'E',
    'tau',
    'Infinity',
    'NaN',
    'version',
    'end',
  ];
  for (const name of hostile) {
    const { formula, problem } = parseFormula(name);
    // Either the word is refused, or it is a variable like any other and has no value of its own.
    if (formula) assert.deepEqual(evaluateFormula(formula, {}), { problem: 'missing', names: [name] }, name);
    else assert.equal(problem.code, 'formula-syntax', name);
    assert.ok(parseFormula(`${name}(1)`).problem, name);
    assert.ok(parseFormula(`a.${name}`).problem, name);
    assert.ok(parseFormula(`a["${name}"]`).problem, name);
  }
  const texts = [
    'a = 1',
    'f(x) = x',
    'a; b',
    '[1, 2]',
    '[1, 2; 3, 4]',
    '{a: 1}',
    '1:3',
    "a'",
    'a!',
    '"a"',
    "'a'",
    'a ? b : c',
    'a == b',
    'a > b',
    'not a',
    'a | b',
    'a << 1',
    '5 cm',
    '2 i',
    '0x10',
    '1e3',
    'import("fs")',
    'evaluate("1")',
    'createUnit("x")',
    'sum([1, 2])',
    'a %% b',
    'a .* b',
    '$a',
    '`a`',
  ];
  for (const text of texts) assert.ok(parseFormula(text).problem, text);
  const word = fc.constantFrom(...hostile, 'a', '1', '(', ')', '+', '*', ',', '.', '[', ']', '=', ';', 'sum(', ' ');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), (words) => {
      const { formula } = parseFormula(words.join(''));
      if (!formula) return;
      const used = new Set(formula.variables.map(({ name }) => name));
      const result = evaluateFormula(formula, {});
      // Whatever could be read is a number made of numbers alone, or names what is missing.
      if (result.problem === 'missing') assert.deepEqual(new Set(result.names), used);
      else assert.equal(used.size, 0);
    }),
    { seed: 1404, numRuns: 2000 },
  );
});

test('the place of each part of a formula is its own text', () => {
  const text = '\u06f2 × (نرخ + min(a, -b))';
  const { expression } = read(text);
  const parts: string[] = [];
  const visit = (part: Formula['expression']): void => {
    parts.push(text.slice(part.start, part.end));
    if (part.kind === 'operation') [part.left, part.right].forEach(visit);
    if (part.kind === 'call') part.args.forEach(visit);
    if (part.kind === 'negative') visit(part.of);
  };
  visit(expression);
  assert.deepEqual(parts, ['\u06f2 × (نرخ + min(a, -b', '\u06f2', 'نرخ + min(a, -b', 'نرخ', 'min(a, -b', 'a', 'b', 'b']);
});
