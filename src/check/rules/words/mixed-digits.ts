// text-mixed-digits: the digits of one number are of one set; a number of two is read and found wrongly.
import { toAsciiDigits, toPersianDigits } from '../../../text/digits.ts';
import { HAS } from '../../words/characters.ts';
import { persianNumbers } from '../../words/numbers.ts';
import { mending, textRule } from '../../words/text-rule.ts';

export const mixedDigits = textRule({
  code: 'text-mixed-digits',
  needs: 0,
  *find(text, { has }) {
    const sets = [HAS.latinDigit, HAS.arabicDigit, HAS.persianDigit].filter((set) => (has & set) !== 0);
    if (sets.length < 2) return;
    for (const number of persianNumbers(text)) {
      if (number.sets.size > 1) yield mending(text, [[number.start, number.end, toPersianDigits(toAsciiDigits(number.text))]], false);
    }
  },
});
