// What is added or compared in a formula has one unit, and the unit of the result is the one that the indicator states.
import { diagnostic, type Fix } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import { parseFormula } from '../../../formula/parse-formula.ts';
import { unitOfFormula } from '../../../formula/unit-of-formula.ts';
import { isSameUnit, parseUnit, unitText } from '../../../formula/units.ts';
import { spanInFormula } from '../../formula-span.ts';
import type { ItemRule } from '../../rule.ts';

export const units: ItemRule = {
  codes: ['unit-mismatch', 'unit-result'],
  *checkItem(item) {
    if (item.kind !== 'indicator') return;
    const { formula } = parseFormula(item.formula);
    if (!formula) return;
    const ofVariables = new Map(Object.entries(item.variables).map(([name, variable]) => [name, parseUnit(variable.unit)]));
    const { unit, mismatches } = unitOfFormula(formula, ofVariables);
    for (const mismatch of mismatches) {
      const args = { left: unitText(mismatch.left), right: unitText(mismatch.right) };
      yield diagnostic('unit-mismatch', spanInFormula(item, mismatch), args);
    }
    const stated = parseUnit(item.unit);
    // A variable that was left out of the formula is told as such, and may have brought the unit.
    if (Object.keys(item.variables).some((name) => !formula.variables.some((use) => use.name === name))) return;
    if (!unit || !stated || isSameUnit(unit, stated)) return;
    const span = valueSpan(item.spans, ['unit']);
    const found = unitText(unit);
    // Where plain numbers take part, how many of the unit make one is not known, so no unit can be offered.
    const fix: Fix | undefined = unit.exact && found !== '' ? { edits: [{ span, text: found }], safe: false } : undefined;
    yield diagnostic('unit-result', span, { stated: item.unit, found }, [{ span: valueSpan(item.spans, ['formula']) }], fix);
  },
};
