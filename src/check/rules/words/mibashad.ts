// text-mibashad: «است» for «می‌باشد», in plain Persian. Off unless asked for.
import { HAS, WORD } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const mibashad = patternRule({
  code: 'text-mibashad',
  needs: HAS.halfSpace,
  pattern: new RegExp(`(?<![${WORD}])(ن?)می\\u200cباش(د|ند|یم|ید|م|ی)(?![${WORD}])`, 'g'),
  judge({ 0: written, index, 1: not = '', 2: ending = '' }, { text }) {
    const mended = ending === 'د' ? (not ? 'نیست' : 'است') : `${not ? 'نیست' : 'هست'}${ending}`;
    return mending(text, [[index, index + written.length, mended]], false);
  },
});
