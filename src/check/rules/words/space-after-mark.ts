// text-space-after-mark: a space after ، ؛ ؟ ! and, where two words meet, after . and : ; times, decimals and abbreviations have none.
import { HAS, LETTERS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const spaceAfterMark = patternRule({
  code: 'text-space-after-mark',
  needs: HAS.mark | HAS.persianLetter,
  pattern: new RegExp(
    `[\\u060c\\u061b\\u061f!](?=[${LETTERS}\\u00ab(])(?<=[^\\s].)|[.:](?=[${LETTERS}]{2})(?<=(?:[${LETTERS}]{2}|\\u00bb).)`,
    'g',
  ),
  judge: ({ 0: mark, index }, { text }) => mending(text, [[index + 1, index + 1, ' ']], mark !== '.' && mark !== ':', index, index + 1),
});
