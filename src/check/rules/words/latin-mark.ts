// text-latin-mark: Persian text has ، ؛ ؟ and not , ; ?
import { HAS, LETTERS, MARKS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const latinMark = patternRule({
  code: 'text-latin-mark',
  needs: HAS.latinMark | HAS.persianLetter,
  pattern: new RegExp(`(?<=[${LETTERS}${MARKS}\\u06f0-\\u06f9\\u00bb] ?)(?:[,;]|\\?(?![!?\\u061f]))(?=[\\s\\u00bb)]|$|[${LETTERS}])`, 'g'),
  judge({ 0: mark, index }, { text }) {
    // A Persian word in an English sentence.
    if (/^\P{L}*[A-Za-z]/u.test(text.slice(index + 1))) return undefined;
    return mending(text, [[index, index + 1, mark === ',' ? '\u060c' : mark === ';' ? '\u061b' : '\u061f']], true);
  },
});
