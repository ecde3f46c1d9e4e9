// text-half-space-idle: after a letter that does not join to the next, as in «شهر‌ها», a half-space changes nothing. Off unless asked for.
import { HAS, JOINING, LETTERS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const halfSpaceIdle = patternRule({
  code: 'text-half-space-idle',
  needs: HAS.halfSpace,
  pattern: /\u200c/g,
  judge({ index }, { text }) {
    const before = text.charAt(index - 1);
    if (JOINING.test(before) || !LETTER.test(before) || !LETTER.test(text.charAt(index + 1))) return undefined;
    return mending(text, [[index, index + 1, '']], true);
  },
});

const LETTER = new RegExp(`[${LETTERS}]`);
