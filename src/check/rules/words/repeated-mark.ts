// text-repeated-mark: one mark is enough: no «!!», «؟!» or «،،» in a document of a council.
import { HAS, LETTERS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const repeatedMark = patternRule({
  code: 'text-repeated-mark',
  needs: HAS.mark | HAS.persianLetter,
  pattern: new RegExp(`[!?\\u061f]{2,}|\\u060c{2,}|\\u061b{2,}|(?<=[${LETTERS}])\\.\\.(?!\\.)`, 'g'),
  judge({ 0: marks, index }, { text }) {
    const mark = /[?\u061f]/.test(marks) ? '\u061f' : marks.charAt(0);
    return mending(text, [[index, index + marks.length, mark]], false);
  },
});
