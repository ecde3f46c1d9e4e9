// text-arabic-digit: Persian digits are ۴ ۵ ۶, not Arabic ٤ ٥ ٦; the other seven look alike and are still not found by a search.
import { toAsciiDigits, toPersianDigits } from '../../../text/digits.ts';
import { HAS } from '../../words/characters.ts';
import { persianNumbers } from '../../words/numbers.ts';
import { mending, textRule } from '../../words/text-rule.ts';

export const arabicDigit = textRule({
  code: 'text-arabic-digit',
  needs: HAS.arabicDigit,
  *find(text) {
    for (const { start, end, text: written, sets } of persianNumbers(text)) {
      if (sets.has('arabic') && sets.size === 1) yield mending(text, [[start, end, toPersianDigits(toAsciiDigits(written))]], true);
    }
  },
});
