// The cells of a table -> which of / and . part thousands in it. «640/000» alone may be thousands or a decimal; beside «1/130/000» it is
// thousands, because one table is written in one way.
import { toAsciiDigits } from './digits.ts';

export type ThousandsMark = '/' | '.';

/** Finds the marks that part more than one group of thousands in some sum, and so part thousands in all of them. */
export function findThousandsMarks(written: Iterable<string>): ReadonlySet<ThousandsMark> {
  const marks = new Set<ThousandsMark>();
  for (const text of written) {
    const mark = SEVERAL_GROUPS.exec(toAsciiDigits(text))?.groups?.['mark'];
    if (mark !== undefined) marks.add(mark as ThousandsMark);
  }
  return marks;
}

const SEVERAL_GROUPS = /(?<!\d)\d{1,3}(?<mark>[/.])\d{3}(?:\k<mark>\d{3})+(?!\d)/;
