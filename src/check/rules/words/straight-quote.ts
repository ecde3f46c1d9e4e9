// text-straight-quote: what is quoted in Persian stands in «guillemets». Quotations of Latin, and those inside guillemets, may have
// other quotes.
import { HAS } from '../../words/characters.ts';
import { mending, textRule } from '../../words/text-rule.ts';

export const straightQuote = textRule({
  code: 'text-straight-quote',
  needs: HAS.quote | HAS.persianLetter,
  *find(text) {
    // Without its other half a quote cannot be told from the sign of inches.
    if ((text.match(/"/g)?.length ?? 0) % 2 !== 0) return;
    for (const { 0: quoted, index } of text.matchAll(/["\u201c\u201d\u201e][^"\u201c\u201d\u201e]*["\u201c\u201d]/g)) {
      const end = index + quoted.length;
      // Not the signs of inches in «۱۲" و ۱۴"».
      if (/[\p{L}\p{N}]/u.test(text.charAt(index - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(end))) continue;
      const isInside = (text.slice(0, index).match(/\u00ab/g)?.length ?? 0) > (text.slice(0, index).match(/\u00bb/g)?.length ?? 0);
      if (isInside || !/[\u0621-\u06cc]/.test(quoted) || /[A-Za-z\u00ab\u00bb\n\ufffc]/.test(quoted)) continue;
      yield mending(
        text,
        [
          [index, index + 1, '\u00ab'],
          [end - 1, end, '\u00bb'],
        ],
        true,
      );
    }
  },
});
