// text-space-in-bracket: no space inside parentheses and guillemets, at either end.
import { HAS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const spaceInBracket = patternRule({
  code: 'text-space-in-bracket',
  needs: HAS.bracket | HAS.persianLetter,
  pattern: /(?<=[\u00ab(])[ \t\u00a0\u202f]+(?=[^\s\u00bb)])|(?<=[^\s\u00ab(])[ \t\u00a0\u202f]+(?=[\u00bb)])/g,
  judge: ({ 0: spaces, index }, { text }) => mending(text, [[index, index + spaces.length, '']], true),
});
