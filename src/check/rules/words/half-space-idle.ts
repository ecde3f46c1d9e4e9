// text-half-space-idle: after a letter that does not join to the next, as in «شهر‌ها», a half-space changes nothing. Off unless asked for.
import { HAS, JOINING, LETTERS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const halfSpaceIdle = patternRule({
  code: 'text-half-space-idle',
  needs: HAS.halfSpace,
  pattern: new RegExp(`(?<=[${LETTERS}])\\u200c(?=[${LETTERS}])`, 'g'),
  judge: ({ index }, { text }) => (JOINING.test(text.charAt(index - 1)) ? undefined : mending(text, [[index, index + 1, '']], true)),
});
