// text-underscore: words are parted by spaces and marks, not by _, and are not made tags by #.
import { HAS, LETTERS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const underscore = patternRule({
  code: 'text-underscore',
  needs: HAS.underscore | HAS.persianLetter,
  pattern: new RegExp(
    `(?:(?<![${LETTERS}\\u200c])#)?[${LETTERS}\\u200c]+(?: ?_ ?[${LETTERS}\\u200c]+)+|(?<![${LETTERS}\\u200c])#[${LETTERS}\\u200c]+`,
    'g',
  ),
  judge({ 0: written, index }, { text }) {
    // «##عنوان» is a heading without its space, and told as such.
    if (text.slice(0, index).endsWith('#')) return undefined;
    const changes = [...written.matchAll(/ ?_ ?|#/g)].map(
      ({ 0: sign, index: at }) => [index + at, index + at + sign.length, sign === '#' ? '' : ' '] as const,
    );
    return mending(text, changes, false, index, index + written.length);
  },
});
