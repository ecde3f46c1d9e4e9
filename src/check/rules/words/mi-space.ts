// text-mi-space: «می» and «نمی» are joined to their verb by a half-space, where the dictionary knows the verb.
import { HAS, WORD } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const miSpace = patternRule({
  code: 'text-mi-space',
  needs: HAS.persianLetter | HAS.blank,
  pattern: new RegExp(`(ن?می) ([${WORD}]{2,})`, 'g'),
  judge({ index, 1: mi = '', 2: verb = '' }, { text }, { words }) {
    if (IN_WORD.test(text.charAt(index - 1)) || !words.has(`${mi}\u200c${verb}`)) return undefined;
    const at = index + mi.length;
    return mending(text, [[at, at + 1, '\u200c']], true, index, at + 1 + verb.length);
  },
});

const IN_WORD = new RegExp(`[${WORD}]`);
