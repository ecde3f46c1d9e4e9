// The formula of an indicator, set for reading: the same expression is executed.
import type { Formula } from '../../formula/formula.ts';
import { parseFormula } from '../../formula/parse-formula.ts';
import { formulaText, typesetFormula } from '../../formula/typeset-formula.ts';
import type { MathNode } from '../../formula/typeset.ts';
import type { Indicator } from '../../model/types.ts';
import { toReadable } from '../isolate-latin.ts';
import type { FormulaBlock } from '../tree.ts';

/** Sets the formula with the titles of its variables; nothing when it cannot be read. */
export function formulaBlock(indicator: Indicator): FormulaBlock[] {
  const titles = new Map(Object.entries(indicator.variables).map(([name, { title }]) => [name, toReadable(title)]));
  return withFormula(indicator, (formula) => typesetFormula(formula, titles));
}

/** Sets the formula with numbers in the place of its variables, and its result. */
export function workedFormula(indicator: Indicator, values: Readonly<Record<string, number>>, result: MathNode): FormulaBlock[] {
  const numbers = new Map(Object.entries(values));
  return withFormula(indicator, (formula) => {
    const set = typesetFormula(formula, numbers);
    return { type: 'row', children: [...(set.type === 'row' ? set.children : [set]), { type: 'operator', text: '=' }, result] };
  });
}

function withFormula(indicator: Indicator, set: (formula: Formula) => MathNode): FormulaBlock[] {
  const { formula } = parseFormula(indicator.formula);
  if (!formula) return [];
  const tree = set(formula);
  return [{ type: 'formula', tree, text: formulaText(tree) }];
}
