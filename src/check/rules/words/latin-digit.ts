// text-latin-digit: numbers in Persian text have Persian digits. Codes, versions and Latin terms keep theirs; before a Latin unit the
// digits are mended only when asked.
import { toPersianDigits } from '../../../text/digits.ts';
import { HAS } from '../../words/characters.ts';
import { persianNumbers } from '../../words/numbers.ts';
import { mending, textRule } from '../../words/text-rule.ts';

export const latinDigit = textRule({
  code: 'text-latin-digit',
  needs: HAS.latinDigit,
  *find(text, { has }) {
    // A cell or a caption of Latin alone is no Persian text.
    if ((has & HAS.persianLetter) === 0 && (has & HAS.latinLetter) !== 0) return;
    for (const { start, end, text: written, sets } of persianNumbers(text)) {
      if (!sets.has('latin') || sets.size > 1) continue;
      yield mending(text, [[start, end, toPersianDigits(written)]], !/^\s?[A-Za-z\u00b5\u00b0]/.test(text.slice(end)));
    }
  },
});
