// Where a part of an indicator's formula stands in its file.
import type { Span } from '../diagnostic/diagnostic.ts';
import { valueSpan } from '../diagnostic/span-index.ts';
import type { Place } from '../formula/formula.ts';
import type { Indicator } from '../model/types.ts';

/**
 * Gives the place of a part of the formula in its file: the very characters where the scalar stands plain or in quotes on one line,
 * as its length tells; the whole scalar where escapes or folded lines shift what is inside.
 */
export function spanInFormula({ formula, spans }: Indicator, part: Place): Span {
  const whole = valueSpan(spans, ['formula']);
  const marks = whole.end - whole.start - formula.length;
  if (marks !== 0 && marks !== 2) return whole;
  const from = whole.start + marks / 2;
  return { file: whole.file, start: from + part.start, end: from + part.end };
}
