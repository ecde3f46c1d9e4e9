// The text of a formula -> our small tree. mathjs reads the grammar; of what it can read, only sums, products, quotients, powers,
// brackets and a few functions are let through. Persian names, digits and signs are as good as Latin ones.
import { create, parseDependencies, type FactoryFunctionMap, type MathNode } from 'mathjs/number';
import { FUNCTIONS, type Expression, type Formula, type FormulaProblem, type FunctionName, type Operator, type Place } from './formula.ts';
import { isNameCharacter, readTokens, type Token } from './read-tokens.ts';

type Parsed = { readonly formula: Formula; readonly problem?: never } | { readonly formula?: never; readonly problem: FormulaProblem };

/** Parses a formula; gives either the formula or the first problem, with offsets in the text as given. */
export function parseFormula(text: string): Parsed {
  const known = KNOWN.get(text);
  if (known) return known;
  const parsed = parseAnew(text);
  // Formulas are asked for by many rules, and again after every edit; those that were edited away are not kept for ever.
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, parsed);
  return parsed;
}

const KNOWN = new Map<string, Parsed>();
const MOST_KNOWN = 20_000;

function parseAnew(text: string): Parsed {
  if (text.length > LONGEST) return { problem: { code: 'formula-syntax', reason: 'long', start: 0, end: text.length } };
  const { tokens, plain, problem } = readTokens(text);
  if (problem) return { problem };
  try {
    const words = tokens.filter(({ kind }) => kind !== 'sign');
    const expression = convert(parse(plain), words[Symbol.iterator]());
    const variables = tokens.filter(({ kind }) => kind === 'name').map(({ text: name, start, end }) => ({ name, start, end }));
    return { formula: { expression, variables } };
  } catch (error) {
    return { problem: problemOf(error, text.length) };
  }
}

const LONGEST = 2000;

// An instance of our own: how it reads letters is changed.
const { parse } = create(parseDependencies as FactoryFunctionMap) as { parse: typeof import('mathjs').parse };
parse.isAlpha = isNameCharacter;

/** A problem found while converting; the grammar's own errors carry a place as well. */
class Refused extends Error {
  readonly token: Token | undefined;

  constructor(token?: Token) {
    super('refused');
    this.token = token;
  }
}

// Names, numbers and calls are met in the order of the text, which gives each its place: mathjs keeps none.
function convert(node: MathNode, words: Iterator<Token, undefined>): Expression {
  const { kind, ...parts } = partsOf(node);
  switch (kind) {
    case 'ParenthesisNode':
      return convert(parts.content as MathNode, words);
    case 'ConstantNode': {
      if (typeof parts.value !== 'number' || !Number.isFinite(parts.value)) throw new Refused();
      return { kind: 'number', value: parts.value, ...placeOf(words.next().value) };
    }
    case 'SymbolNode':
      return { kind: 'variable', name: String(parts.name), ...placeOf(words.next().value) };
    case 'OperatorNode': {
      const [first, second] = parts.args ?? [];
      if (first && !second && parts.fn === 'unaryMinus') {
        const of = convert(first, words);
        return { kind: 'negative', of, start: of.start, end: of.end };
      }
      const operator = OPERATORS.get(String(parts.fn));
      if (!first || !second || !operator) throw new Refused();
      const left = convert(first, words);
      const right = convert(second, words);
      return { kind: 'operation', operator, left, right, start: left.start, end: right.end };
    }
    case 'FunctionNode': {
      const token = words.next().value;
      const nodes = parts.args ?? [];
      const name = token?.text as FunctionName;
      if (!token || nodes.length < FUNCTIONS[name].least || nodes.length > FUNCTIONS[name].most) throw new Refused(token);
      const args = nodes.map((argument) => convert(argument, words));
      return { kind: 'call', name, args, start: token.start, end: args.at(-1)?.end ?? token.end };
    }
    default:
      throw new Refused();
  }
}

function placeOf(token: Token | undefined): Place {
  if (!token) throw new Refused();
  return { start: token.start, end: token.end };
}

interface Parts {
  readonly kind: string;
  readonly content?: unknown;
  readonly value?: unknown;
  readonly name?: unknown;
  readonly fn?: unknown;
  readonly args?: readonly MathNode[];
}

function partsOf(node: MathNode): Parts {
  const { type, content, value, name, fn, args } = node as MathNode & Parts;
  return { kind: type, content, value, name, fn, ...(args && { args }) };
}

const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['add', '+'],
  ['subtract', '-'],
  ['multiply', '*'],
  ['divide', '/'],
  ['pow', '^'],
]);

function problemOf(error: unknown, length: number): FormulaProblem {
  if (error instanceof Refused) {
    const { start, end } = error.token ?? { start: 0, end: length };
    return { code: 'formula-syntax', reason: error.token ? 'arguments' : 'other', start, end };
  }
  // Thousands of brackets inside each other exhaust the stack.
  if (error instanceof RangeError) return { code: 'formula-syntax', reason: 'long', start: 0, end: length };
  const place = error instanceof SyntaxError && 'char' in error ? Number(error.char) - 1 : undefined;
  if (place === undefined) throw error;
  const start = Math.max(0, Math.min(place, length));
  return { code: 'formula-syntax', reason: start === length ? 'end' : 'other', start, end: Math.min(start + 1, length) };
}
