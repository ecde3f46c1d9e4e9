// The units of variables through a formula: which unit its result has, and where things are put together that do not go together.
import { evaluateFormula } from './evaluate-formula.ts';
import type { Expression, Formula, Place } from './formula.ts';
import { isPlain, isSameUnit, multiply, PLAIN_NUMBER, raise, type Unit } from './units.ts';

/** Two parts of a formula that are added or compared, although their units differ. */
export interface UnitMismatch extends Place {
  readonly left: Unit;
  readonly right: Unit;
}

export interface FormulaUnit {
  /** Undefined where it cannot be told: a unit is not known, or there are mismatches. */
  readonly unit: Unit | undefined;
  readonly mismatches: readonly UnitMismatch[];
}

/** Works out the unit of a formula from those of its variables; a variable without one leaves what it touches unjudged. */
export function unitOfFormula({ expression }: Formula, units: ReadonlyMap<string, Unit | undefined>): FormulaUnit {
  const mismatches: UnitMismatch[] = [];
  const unit = findUnit(expression, units, mismatches);
  return { unit, mismatches };
}

function findUnit(expression: Expression, units: ReadonlyMap<string, Unit | undefined>, found: UnitMismatch[]): Unit | undefined {
  const unitOf = (part: Expression): Unit | undefined => findUnit(part, units, found);
  switch (expression.kind) {
    case 'number':
      return PLAIN_NUMBER;
    case 'variable':
      return units.get(expression.name);
    case 'negative':
      return unitOf(expression.of);
    case 'call': {
      const { name, args } = expression;
      const [first] = args;
      if (name === 'sqrt') return first && raiseKnown(unitOf(first), 0.5);
      // A number among the arguments of min and max is a bound in their own unit.
      const isBound = name === 'min' || name === 'max' ? isNumber : isZero;
      return alike(args, isBound, unitOf, found);
    }
    case 'operation': {
      const { operator, left, right } = expression;
      if (operator === '+' || operator === '-') return alike([left, right], isZero, unitOf, found);
      if (operator === '^') return power(left, right, unitOf);
      const [one, other] = [unitOf(left), unitOf(right)];
      return one && other && multiply(one, operator === '*' ? other : raise(other, -1));
    }
  }
}

// All parts have one unit, which is that of the whole. Each part is held against the first whose unit is known.
function alike(
  parts: readonly Expression[],
  isFree: (part: Expression) => boolean,
  unitOf: (part: Expression) => Unit | undefined,
  found: UnitMismatch[],
): Unit | undefined {
  const judged = parts.filter((part) => !isFree(part)).map((part) => ({ part, unit: unitOf(part) }));
  if (judged.length === 0) return PLAIN_NUMBER;
  const known = judged.flatMap(({ part, unit }) => (unit ? [{ part, unit }] : []));
  const [first, ...others] = known;
  const odd = others.find(({ unit }) => first && !isSameUnit(first.unit, unit));
  if (first && odd) {
    found.push({ start: first.part.start, end: odd.part.end, left: first.unit, right: odd.unit });
    return undefined;
  }
  if (known.length < judged.length) return undefined;
  // The size of the whole is told by a part whose own can be told.
  return known.find(({ unit }) => unit.exact)?.unit ?? first?.unit;
}

// The exponent is a plain number; only what has no dimension can be raised to something that varies.
function power(base: Expression, exponent: Expression, unitOf: (part: Expression) => Unit | undefined): Unit | undefined {
  const unit = unitOf(base);
  const value = isNumber(exponent) ? evaluateFormula({ expression: exponent, variables: [] }, {}).value : undefined;
  if (value !== undefined) return raiseKnown(unit, value);
  return unit && isPlain(unit) ? PLAIN_NUMBER : undefined;
}

function raiseKnown(unit: Unit | undefined, power: number): Unit | undefined {
  return unit && raise(unit, power);
}

function isZero(expression: Expression): boolean {
  return expression.kind === 'number' && expression.value === 0;
}

function isNumber(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
      return true;
    case 'variable':
      return false;
    case 'negative':
      return isNumber(expression.of);
    case 'operation':
      return isNumber(expression.left) && isNumber(expression.right);
    case 'call':
      return expression.args.every(isNumber);
  }
}
