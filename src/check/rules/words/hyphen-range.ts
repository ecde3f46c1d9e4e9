// text-hyphen-range: from one number to another is «تا» or a dash (–); a hyphen turns the two around in some places.
import { toAsciiDigits } from '../../../text/digits.ts';
import { HAS } from '../../words/characters.ts';
import { followsPartName } from '../../words/numbers.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const hyphenRange = patternRule({
  code: 'text-hyphen-range',
  needs: HAS.persianDigit | HAS.hyphen,
  pattern:
    /(?<![\u06f0-\u06f9\-\u2013./\u066b\u066c] ?)([\u06f0-\u06f9]+)( ?- ?)([\u06f0-\u06f9]+)(?![\u06f0-\u06f9]| ?[\-\u2013./][\u06f0-\u06f9])/g,
  judge({ 0: range, index, 1: first = '', 2: hyphen = '', 3: last = '' }, { text }) {
    // Not a range: telephones, parts («جدول ۲-۱»), and what does not grow.
    const grows = Number(toAsciiDigits(first)) < Number(toAsciiDigits(last));
    if (
      !grows ||
      first.startsWith('\u06f0') ||
      last.length > first.length + 3 ||
      isShortYear(first, last) ||
      followsPartName(text, index)
    ) {
      return undefined;
    }
    const at = index + first.length;
    return mending(text, [[at, at + hyphen.length, '\u2013']], false, index, index + range.length);
  },
});

// «۹۷-۱۳۹۳» is told as a range out of order.
const isShortYear = (first: string, last: string): boolean => first.length === 2 && /^\u06f1[\u06f3\u06f4]/.test(last) && last.length === 4;
