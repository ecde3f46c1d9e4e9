// text-ellipsis: three dots are one sign, …, which stays whole at the end of a line.
import { HAS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const ellipsis = patternRule({
  code: 'text-ellipsis',
  needs: HAS.dot | HAS.persianLetter,
  pattern: /(?<![.A-Za-z/\\])\.{3}(?![.A-Za-z/\\])/g,
  judge: ({ index }, { text }) => mending(text, [[index, index + 3, '\u2026']], true),
});
