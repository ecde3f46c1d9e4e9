// text-ezafe-space: the ezafe after a silent heh does not stand apart, as in «خانه ی».
import { HAS, LETTERS, WORD } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const ezafeSpace = patternRule({
  code: 'text-ezafe-space',
  needs: HAS.heh | HAS.blank,
  // Short words such as «به» and «سه» take no ezafe.
  pattern: new RegExp(` ی(?![${WORD}])(?<=[${LETTERS}]{2}ه ی)`, 'g'),
  judge: ({ 0: written, index }, { text }, { settings }) =>
    mending(text, [[index, index + written.length, settings.ezafe === 'ye' ? '\u200cی' : '\u0654']], false),
});
