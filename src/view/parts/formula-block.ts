// The formula of an indicator, set for reading: the same expression is executed.
import type { Formula } from '../../formula/formula.ts';
import { parseFormula } from '../../formula/parse-formula.ts';
import { formulaText, typesetFormula } from '../../formula/typeset-formula.ts';
import type { MathNode } from '../../formula/typeset.ts';
import type { Indicator } from '../../model/types.ts';
import { formatNumber } from '../../text/digits.ts';
import { toReadable } from '../isolate-latin.ts';
import type { FormulaBlock } from '../tree.ts';

/** Sets the formula with the titles of its variables; nothing when it cannot be read. */
export function formulaBlock(indicator: Indicator): FormulaBlock[] {
  const titles = new Map(Object.entries(indicator.variables).map(([name, { title }]) => [name, toReadable(title)]));
  return withFormula(indicator, (formula) => typesetFormula(formula, titles));
}

/** Sets the formula with figures in the place of its variables, then the result; its label says whose figures they are, and their unit. */
export function workedFormula(
  indicator: Indicator,
  label: string,
  values: Readonly<Record<string, number>>,
  result: number,
): FormulaBlock[] {
  const numbers = new Map(Object.entries(values));
  return withFormula(
    indicator,
    (formula) => {
      const set = typesetFormula(formula, numbers);
      const end: MathNode[] = [
        { type: 'operator', text: isRounded(result) ? '≈' : '=' },
        { type: 'number', text: formatNumber(result) },
      ];
      return { type: 'row', children: [...(set.type === 'row' ? set.children : [set]), ...end] };
    },
    `${label} (${toReadable(indicator.unit)})`,
  );
}

function isRounded(result: number): boolean {
  return formatNumber(result) !== formatNumber(result, 6);
}

function withFormula(indicator: Indicator, set: (formula: Formula) => MathNode, label?: string): FormulaBlock[] {
  const { formula } = parseFormula(indicator.formula);
  if (!formula) return [];
  const tree = set(formula);
  return [{ type: 'formula', ...(label === undefined ? {} : { label }), tree, text: formulaText(tree) }];
}
