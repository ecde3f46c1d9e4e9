// text-diacritic: a mark sits on its letter, once: not after a space or a half-space, and not twice.
import { HAS, LETTERS, MARKS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const diacritic = patternRule({
  code: 'text-diacritic',
  needs: HAS.diacritic,
  pattern: new RegExp(`(?<=[${LETTERS}${MARKS}])[ \\u200c]+(?=[${MARKS}])|([${MARKS}])\\1+`, 'g'),
  judge: ({ 0: written, index, 1: mark = '' }, { text }) => mending(text, [[index, index + written.length, mark]], true),
});
