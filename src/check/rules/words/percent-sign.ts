// text-percent-sign: after Persian digits the sign of percent is ٪.
import { HAS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const percentSign = patternRule({
  code: 'text-percent-sign',
  needs: HAS.percent | HAS.persianDigit,
  pattern: /(?<=[\u06f0-\u06f9] ?)%(?![\w%])/g,
  judge: ({ index }, { text }) => mending(text, [[index, index + 1, '\u066a']], true),
});
