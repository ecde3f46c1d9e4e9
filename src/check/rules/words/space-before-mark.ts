// text-space-before-mark: no space before ، ؛ : . ؟ and !
import { HAS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const spaceBeforeMark = patternRule({
  code: 'text-space-before-mark',
  needs: HAS.mark | HAS.persianLetter,
  // «.ir» and «…» begin something, and so does «:)».
  pattern: /[ \t\u00a0\u202f]+(?=[\u060c\u061b\u061f]|!(?!=)|:(?![:()=])|\.(?![\w.\u06f0-\u06f9]))/g,
  judge({ 0: spaces, index }, { text }) {
    return /[^\s(«\u060c\u061b\u061f!:.]/.test(text.charAt(index - 1))
      ? mending(text, [[index, index + spaces.length, '']], true)
      : undefined;
  },
});
