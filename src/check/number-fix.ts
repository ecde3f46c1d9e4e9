// A fix that puts a right number in the place of a wrong one, in the digits in which the wrong one was written.
import type { Fix, Span } from '../diagnostic/diagnostic.ts';
import { formatNumber, toPersianDigits } from '../text/digits.ts';

/**
 * Offers to replace what is written at `span` in `text` (the raw file) by `value`, to at most `decimals` places. Never safe: the
 * mistake may be elsewhere. Signs of percent and spaces around the number stay.
 */
export function numberFix(text: string, span: Span, value: number, decimals = 2): Fix {
  const written = text.slice(span.start, span.end);
  return {
    edits: [
      {
        span,
        text: written.replace(/[-+\u2212(]*\d[\d.,]*\)?|[-+\u2212(]*[۰-۹٠-٩][۰-۹٠-٩٫٬.,]*\)?/u, () => numberText(written, value, decimals)),
      },
    ],
    safe: false,
  };
}

/** Writes a number in the digits of an example, grouped by thousands where the example is. */
function numberText(example: string, value: number, decimals: number): string {
  if (/[٬,]/.test(example) && /[۰-۹]/.test(example)) return formatNumber(value, decimals);
  const plain = String(Number(value.toFixed(decimals)));
  if (!/[۰-۹٠-٩]/.test(example)) return plain;
  return toPersianDigits(plain).replace('.', '٫');
}
