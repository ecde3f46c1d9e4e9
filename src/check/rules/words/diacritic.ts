// text-diacritic: a mark sits on its letter, once: not after a space or a half-space, and not twice.
import { HAS, LETTERS, MARKS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const diacritic = patternRule({
  code: 'text-diacritic',
  needs: HAS.diacritic,
  pattern: new RegExp(`[ \\u200c](?=[ \\u200c]*[${MARKS}])(?<=[${LETTERS}${MARKS}].)[ \\u200c]*|([${MARKS}])\\1+`, 'g'),
  judge({ 0: written, index, 1: mark = '' }, { text }) {
    const end = index + written.length;
    // Between two words the space may belong where it is.
    const partsWords = written.includes(' ') && !ENDS_WORD.test(text.slice(end));
    return mending(text, [[index, end, mark]], !partsWords);
  },
});

const ENDS_WORD = /^\p{M}+(?:$|[\s.,:!»)\u060c\u061b\u061f\u2026])/u;
