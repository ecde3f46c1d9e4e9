// text-percent-order: the sign of percent follows its number.
import { HAS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const percentOrder = patternRule({
  code: 'text-percent-order',
  needs: HAS.percent | HAS.persianDigit,
  pattern: /(?<![\u06f0-\u06f90-9A-Za-z%\u066a] ?)[%\u066a] ?([\u06f0-\u06f9]+(?:[.,/\u066b\u066c][\u06f0-\u06f9]+)*)(?! ?[%\u066a])/g,
  judge: ({ 0: written, index, 1: number = '' }, { text }) => mending(text, [[index, index + written.length, `${number}\u066a`]], false),
});
