// A formula -> the nodes that are set on paper and screen, and the same as one line for speech and search.
// Division becomes a fraction and a power is raised, so brackets stay only where the eye needs them.
import { formatNumber } from '../text/digits.ts';
import { FUNCTIONS, type Expression, type Formula } from './formula.ts';
import type { MathNode } from './typeset.ts';

/** What stands for each variable: its title, or a number where the working is shown. */
export type Titles = ReadonlyMap<string, string | number>;

/** Sets a formula; a variable without a title is shown by its name. */
export function typesetFormula(formula: Formula, titles: Titles): MathNode {
  return set(formula.expression, titles);
}

/** Writes a set formula as one line of text. */
export function formulaText(node: MathNode): string {
  switch (node.type) {
    case 'word':
    case 'number':
      return node.text;
    case 'operator':
      return node.text;
    case 'row':
      return rowText(node.children);
    case 'group':
      return `(${formulaText(node.child)})`;
    case 'fraction':
      return `${enclosed(node.above, ['fraction', 'row'])} ÷ ${enclosed(node.below, ['fraction', 'row'])}`;
    case 'power':
      return `${formulaText(node.base)} به توان ${enclosed(node.exponent, ['fraction', 'row', 'power'])}`;
    case 'call':
      return `${node.name}(${node.args.map(formulaText).join('، ')})`;
  }
}

// A sign that stands before its value is written close to it.
function rowText(children: readonly MathNode[]): string {
  const [first, ...rest] = children;
  if (first?.type === 'operator') return first.text + rowText(rest);
  return children.map(formulaText).join(' ');
}

function enclosed(node: MathNode, types: readonly MathNode['type'][]): string {
  return types.includes(node.type) ? `(${formulaText(node)})` : formulaText(node);
}

const SIGNS = { '+': '+', '-': '\u2212', '*': '×' } as const;

function set(expression: Expression, titles: Titles): MathNode {
  switch (expression.kind) {
    case 'number':
      return setNumber(expression.value);
    case 'variable': {
      const title = titles.get(expression.name) ?? expression.name;
      return typeof title === 'number' ? setNumber(title) : { type: 'word', text: title };
    }
    case 'negative':
      return row([MINUS, inGroup(expression.of, titles, isSum(expression.of) || beginsWithMinus(expression.of, titles))]);
    case 'call':
      return { type: 'call', name: FUNCTIONS[expression.name].label, args: expression.args.map((argument) => set(argument, titles)) };
    case 'operation':
      return setOperation(expression, titles);
  }
}

const MINUS: MathNode = { type: 'operator', text: '\u2212' };
const MOST_DECIMALS = 6;

function setNumber(value: number): MathNode {
  const number: MathNode = { type: 'number', text: formatNumber(Math.abs(value), MOST_DECIMALS) };
  return value < 0 ? { type: 'row', children: [MINUS, number] } : number;
}

function setOperation({ operator, left, right }: Expression & { kind: 'operation' }, titles: Titles): MathNode {
  if (operator === '/') return { type: 'fraction', above: set(left, titles), below: set(right, titles) };
  if (operator === '^') return { type: 'power', base: inGroup(left, titles, !isSimple(left, titles)), exponent: set(right, titles) };
  const leftNeeds = operator === '*' && isSum(left);
  const rightNeeds = beginsWithMinus(right, titles) || (operator !== '+' && isSum(right));
  return row([inGroup(left, titles, leftNeeds), { type: 'operator', text: SIGNS[operator] }, inGroup(right, titles, rightNeeds)]);
}

function inGroup(expression: Expression, titles: Titles, needed: boolean): MathNode {
  const child = set(expression, titles);
  return needed ? { type: 'group', child } : child;
}

// Rows inside rows would only make spaces uneven.
function row(children: readonly MathNode[]): MathNode {
  return { type: 'row', children: children.flatMap((child) => (child.type === 'row' ? child.children : [child])) };
}

function isSum(expression: Expression): boolean {
  return expression.kind === 'operation' && (expression.operator === '+' || expression.operator === '-');
}

function isSimple(expression: Expression, titles: Titles): boolean {
  return expression.kind !== 'operation' && !beginsWithMinus(expression, titles);
}

function beginsWithMinus(expression: Expression, titles: Titles): boolean {
  switch (expression.kind) {
    case 'negative':
      return true;
    case 'number':
      return expression.value < 0;
    case 'variable': {
      const title = titles.get(expression.name);
      return typeof title === 'number' && title < 0;
    }
    case 'operation':
      return expression.operator !== '/' && expression.operator !== '^' && beginsWithMinus(expression.left, titles);
    case 'call':
      return false;
  }
}
