// text-arrow: in Persian text the way goes to the left: ← and not →.
import { HAS, WORD } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const arrow = patternRule({
  code: 'text-arrow',
  needs: HAS.arrow | HAS.persianLetter,
  pattern: new RegExp(`(?<=[${WORD}\\u00bb)\\u06f0-\\u06f9]\\s?)\\u2192(?=\\s?[${WORD}\\u00ab(\\u06f0-\\u06f9])`, 'g'),
  judge: ({ index }, { text }) => mending(text, [[index, index + 1, '\u2190']], false),
});
