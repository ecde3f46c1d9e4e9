// A formula and the values of its variables -> a number, or why there is none. What is missing never becomes zero.
import type { Expression, Formula, FunctionName, Operator } from './formula.ts';

/** Values by the names of variables; undefined stands for missing. */
export type Values = ReadonlyMap<string, number> | Readonly<Record<string, number | undefined>>;

export type Evaluation =
  | { readonly value: number; readonly problem?: never }
  | { readonly value?: never; readonly problem: 'missing'; readonly names: readonly string[] }
  | { readonly value?: never; readonly problem: 'division-by-zero' | 'not-finite' };

/** Evaluates a formula. Every missing variable is named, once, in the order of the formula. */
export function evaluateFormula(formula: Formula, values: Values): Evaluation {
  const valueOf = lookUp(values);
  const names = [...new Set(formula.variables.map(({ name }) => name))].filter((name) => valueOf(name) === undefined);
  if (names.length > 0) return { problem: 'missing', names };
  try {
    const value = evaluate(formula.expression, valueOf);
    return Number.isFinite(value) ? { value } : { problem: 'not-finite' };
  } catch (error) {
    if (error instanceof DivisionByZero) return { problem: 'division-by-zero' };
    throw error;
  }
}

class DivisionByZero extends Error {}

type LookUp = (name: string) => number | undefined;

function lookUp(values: Values): LookUp {
  if (values instanceof Map) return (name) => values.get(name) as number | undefined;
  const record = values as Readonly<Record<string, number | undefined>>;
  return (name) => (Object.hasOwn(record, name) ? record[name] : undefined);
}

function evaluate(expression: Expression, valueOf: LookUp): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'variable':
      return valueOf(expression.name) ?? NaN;
    case 'negative':
      return -evaluate(expression.of, valueOf);
    case 'operation':
      return OPERATIONS[expression.operator](evaluate(expression.left, valueOf), evaluate(expression.right, valueOf));
    case 'call':
      return CALLS[expression.name](expression.args.map((argument) => evaluate(argument, valueOf)));
  }
}

const OPERATIONS: Readonly<Record<Operator, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => {
    if (right === 0) throw new DivisionByZero();
    return left / right;
  },
  '^': (left, right) => left ** right,
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const CALLS: Readonly<Record<FunctionName, (values: readonly number[]) => number>> = {
  sum,
  mean: (values) => sum(values) / values.length,
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
  abs: ([value = NaN]) => Math.abs(value),
  // Halves go away from zero, as in every printed number of the plan.
  round: ([value = NaN]) => Math.sign(value) * Math.round(Math.abs(value)),
  sqrt: ([value = NaN]) => Math.sqrt(value),
};
