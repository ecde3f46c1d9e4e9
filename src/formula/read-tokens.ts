// The text of a formula -> its tokens with their places, and the same text in the signs that mathjs knows, place for place.
// Slips that a reader of tokens sees better than a grammar does are found here: strange signs, brackets, a missing operator.
import { toAsciiDigits } from '../text/digits.ts';
import { FUNCTIONS, type FormulaProblem } from './formula.ts';

export interface Token {
  readonly kind: 'name' | 'function' | 'number' | 'sign';
  /** In ASCII digits, as the keys of variables are kept. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  /** As long as the text itself, so that places agree. */
  readonly plain: string;
  readonly problem?: FormulaProblem;
}

/** Tells whether a character may stand inside a name: letters of any script, their marks, digits, the half-space and `_`. */
export function isNameCharacter(character: string): boolean {
  return /^[\p{L}\p{M}\p{Nd}_\u200c]$/u.test(character);
}

/** Reads the tokens of a formula; stops at the first problem. */
export function readTokens(text: string): Tokens {
  const tokens: Token[] = [];
  let plain = '';
  for (const match of text.matchAll(TOKEN)) {
    const { index: start, 0: written, groups = {} } = match;
    const end = start + written.length;
    if (groups['name'] !== undefined) {
      const isCall = /^[\s\u200e\u200f]*\(/.test(text.slice(end));
      const name = toAsciiDigits(written);
      tokens.push({ kind: isCall ? 'function' : 'name', text: name, start, end });
      plain += name;
    } else if (groups['number'] !== undefined) {
      const number = toAsciiDigits(written).replace('\u066b', '.');
      tokens.push({ kind: 'number', text: number, start, end });
      plain += number;
    } else if (groups['sign'] !== undefined) {
      const sign = SIGNS.get(written) ?? written;
      tokens.push({ kind: 'sign', text: sign, start, end });
      plain += sign;
    } else if (groups['space'] !== undefined) plain += ' '.repeat(written.length);
    else return { tokens, plain, problem: { code: 'formula-syntax', reason: 'character', start, end } };
  }
  const problem = findProblem(tokens, text.length);
  return { tokens, plain, ...(problem && { problem }) };
}

const TOKEN =
  /(?<name>[\p{L}_][\p{L}\p{M}\p{Nd}_\u200c]*)|(?<number>[0-9\u0660-\u0669\u06f0-\u06f9]+(?:[.\u066b][0-9\u0660-\u0669\u06f0-\u06f9]+)?)|(?<space>[\s\u200e\u200f\u061c]+)|(?<sign>[-+*/^(),\u00d7\u00f7\u2212\u060c])|(?<other>.)/gsu;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\u00d7', '*'],
  ['\u00f7', '/'],
  ['\u2212', '-'],
  ['\u060c', ','],
]);

// Words that mathjs reads as operators or constants.
const RESERVED = new Set([
  'mod',
  'to',
  'in',
  'and',
  'or',
  'xor',
  'not',
  'true',
  'false',
  'null',
  'undefined',
  'uninitialized',
  'NaN',
  'Infinity',
]);

function findProblem(tokens: readonly Token[], length: number): FormulaProblem | undefined {
  const [first] = tokens;
  if (!first) return { code: 'formula-syntax', reason: 'empty', start: 0, end: length };
  const open: Token[] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    const { start, end } = token;
    if (endsValue(before) && startsValue(token)) return { code: 'formula-syntax', reason: 'operator', start, end };
    if (token.kind === 'function' && !Object.hasOwn(FUNCTIONS, token.text))
      return { code: 'formula-function', name: token.text, start, end };
    if (token.kind === 'name' && RESERVED.has(token.text)) return { code: 'formula-syntax', reason: 'word', start, end };
    if (token.kind === 'sign' && token.text === '(') open.push(token);
    if (token.kind === 'sign' && token.text === ')' && !open.pop()) return { code: 'formula-syntax', reason: 'bracket', start, end };
    before = token;
  }
  const unclosed = open.pop();
  return unclosed && { code: 'formula-syntax', reason: 'bracket', start: unclosed.start, end: unclosed.end };
}

function endsValue(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'name' || token.kind === 'number' || token.text === ')');
}

function startsValue(token: Token): boolean {
  return token.kind !== 'sign' || token.text === '(';
}
