// text-mi-fused: «می» and «نمی» do not run into their verb, as in «میشود». Words of their own, such as «میدان», are not meant.
import { HAS, WORD } from '../../words/characters.ts';
import { isAccepted } from '../../words/accepted-words.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const miFused = patternRule({
  code: 'text-mi-fused',
  needs: HAS.persianLetter,
  pattern: new RegExp(`(ن?می)([${WORD}]{2,})`, 'g'),
  judge({ 0: written, index, 1: mi = '', 2: verb = '' }, { text }, { words, settings }) {
    if (IN_WORD.test(text.charAt(index - 1)) || verb.startsWith('\u200c')) return undefined;
    if (words.has(written) || !words.has(`${mi}\u200c${verb}`) || isAccepted(written, settings)) return undefined;
    const at = index + mi.length;
    return mending(text, [[at, at, '\u200c']], false, index, index + written.length);
  },
});

const IN_WORD = new RegExp(`[${WORD}]`);
