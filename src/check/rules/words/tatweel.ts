// text-tatweel: words are not drawn long with «ـ», which hides them from a search; between numbers it is a dash that went wrong.
import { HAS, LETTERS, MARKS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const tatweel = patternRule({
  code: 'text-tatweel',
  needs: HAS.tatweel,
  pattern: /\u0640+/g,
  judge({ 0: run, index }, { text }) {
    const before = text.charAt(index - 1);
    const after = text.charAt(index + run.length);
    const isLetterBefore = LETTER.test(before);
    // It bears a mark that is shown by itself.
    if (!isLetterBefore && /\p{M}/u.test(after)) return undefined;
    if (isLetterBefore || LETTER.test(after)) {
      // «هـ» is how the letter is written alone.
      if (before === 'ه' && !LETTER.test(after) && !LETTER.test(text.charAt(index - 2))) return undefined;
      return mending(text, [[index, index + run.length, '']], true);
    }
    return mending(text, [[index, index + run.length, '\u2013']], false);
  },
});

const LETTER = new RegExp(`[${LETTERS}${MARKS}]`);
