// Why a formula divides by zero: the variables that stand below a fraction and make it zero.
import { evaluateFormula, type Values } from './evaluate-formula.ts';
import type { Expression, Formula } from './formula.ts';

/** Finds the variables of the divisors that come to zero; those that are zero themselves where there are any. */
export function findZeroDivisors({ expression }: Formula, values: Readonly<Record<string, number>>): readonly string[] {
  const names = [
    ...new Set(
      divisorsOf(expression)
        .filter((part) => isZero(part, values))
        .flatMap(variablesOf),
    ),
  ];
  const zeros = names.filter((name) => values[name] === 0);
  return zeros.length > 0 ? zeros : names;
}

function divisorsOf(expression: Expression): Expression[] {
  const own = expression.kind === 'operation' && expression.operator === '/' ? [expression.right] : [];
  return [...own, ...partsOf(expression).flatMap(divisorsOf)];
}

function variablesOf(expression: Expression): string[] {
  return expression.kind === 'variable' ? [expression.name] : partsOf(expression).flatMap(variablesOf);
}

function isZero(expression: Expression, values: Values): boolean {
  return evaluateFormula({ expression, variables: [] }, values).value === 0;
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'operation':
      return [expression.left, expression.right];
    case 'call':
      return expression.args;
    case 'negative':
      return [expression.of];
    default:
      return [];
  }
}
