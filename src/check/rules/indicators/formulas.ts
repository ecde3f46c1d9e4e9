// A formula can be read, uses variables that the indicator defines, and uses each of them.
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { replacement } from '../../../diagnostic/replacement.ts';
import { keySpan } from '../../../diagnostic/span-index.ts';
import { parseFormula } from '../../../formula/parse-formula.ts';
import type { Indicator } from '../../../model/types.ts';
import { findClosest } from '../../../text/find-closest.ts';
import { spanInFormula } from '../../formula-span.ts';
import type { ItemRule } from '../../rule.ts';

export const formulas: ItemRule = {
  codes: ['formula-syntax', 'formula-function', 'formula-variable', 'variable-unused'],
  *checkItem(item) {
    if (item.kind === 'indicator') yield* checkFormula(item);
  },
};

function* checkFormula(indicator: Indicator): Iterable<Diagnostic> {
  const { formula, problem } = parseFormula(indicator.formula);
  if (problem) {
    const span = spanInFormula(indicator, problem);
    if (problem.code === 'formula-function') yield diagnostic('formula-function', span, { name: problem.name });
    else yield diagnostic('formula-syntax', span, { reason: problem.reason });
    return;
  }
  const defined = Object.keys(indicator.variables);
  const meant = new Set<string>();
  for (const use of formula.variables) {
    meant.add(use.name);
    if (defined.includes(use.name)) continue;
    const closest = findClosest(use.name, defined);
    // What was mistyped is not unused as well.
    if (closest !== undefined) meant.add(closest);
    const span = spanInFormula(indicator, use);
    const args = { name: use.name, ...(closest !== undefined && { closest }) };
    yield diagnostic('formula-variable', span, args, [], replacement(span, use.name, closest));
  }
  for (const name of defined) {
    if (!meant.has(name)) yield diagnostic('variable-unused', keySpan(indicator.spans, ['variables', name]), { name });
  }
}
