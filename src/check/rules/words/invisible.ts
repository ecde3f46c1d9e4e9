// text-invisible: characters that are neither seen nor needed, such as soft hyphens and spaces of no width, are not in the text. Where
// one parts two letters it may stand for a half-space, which is for a person to say.
import { HAS, JOINING, LETTERS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const invisible = patternRule({
  code: 'text-invisible',
  needs: HAS.invisible,
  pattern: /[\u00ad\u180e\u200b\u200d\u2060\ufeff]+/g,
  judge({ 0: run, index }, { text }) {
    const before = text.charAt(index - 1);
    const after = text.charAt(index + run.length);
    const isLetterAfter = LETTER.test(after);
    // «ه\u200d» keeps the shape of an abbreviation, and signs are joined to one picture.
    if (run === '\u200d' && ((LETTER.test(before) && !isLetterAfter) || !/[\u0000-\ud7ff]/.test(before + after))) return undefined;
    const parts = /[\u00ad\u200b]/.test(run) && JOINING.test(before) && isLetterAfter;
    return mending(text, [[index, index + run.length, parts ? '\u200c' : '']], !parts);
  },
});

const LETTER = new RegExp(`[${LETTERS}]`);
