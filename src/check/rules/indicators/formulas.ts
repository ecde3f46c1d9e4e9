// A formula can be read, uses variables that the indicator defines, and uses each of them.
import { diagnostic, type Diagnostic, type Span } from '../../../diagnostic/diagnostic.ts';
import { replacement } from '../../../diagnostic/replacement.ts';
import { keySpan, valueSpan } from '../../../diagnostic/span-index.ts';
import { parseFormula } from '../../../formula/parse-formula.ts';
import type { Indicator } from '../../../model/types.ts';
import { findClosest } from '../../../text/find-closest.ts';
import type { PlanRule } from '../../rule.ts';

export const formulas: PlanRule = {
  codes: ['formula-syntax', 'formula-function', 'formula-variable', 'variable-unused'],
  *check(plan) {
    for (const indicator of plan.byKind.indicator) yield* checkFormula(indicator);
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

/**
 * Gives the place of a part of the formula in its file: the very characters where the scalar stands plain or in quotes on one line,
 * as its length tells; the whole scalar where escapes or folded lines shift what is inside.
 */
function spanInFormula({ formula, spans }: Indicator, part: { readonly start: number; readonly end: number }): Span {
  const whole = valueSpan(spans, ['formula']);
  const marks = whole.end - whole.start - formula.length;
  if (marks !== 0 && marks !== 2) return whole;
  const from = whole.start + marks / 2;
  return { file: whole.file, start: from + part.start, end: from + part.end };
}
