// text-mi-fused: «می» and «نمی» do not run into their verb, as in «میشود». Words of their own, such as «میدان», are not meant.
import { HAS, WORD } from '../../words/characters.ts';
import { isAccepted } from '../../words/accepted-words.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const miFused = patternRule({
  code: 'text-mi-fused',
  needs: HAS.persianLetter,
  pattern: new RegExp(`می(?<=(?<![${WORD}])ن?می)[${WORD}]{2,}`, 'g'),
  judge({ 0: found, index }, { text }, { words, settings }) {
    const start = text.charAt(index - 1) === 'ن' ? index - 1 : index;
    const at = index + 'می'.length;
    const end = index + found.length;
    const written = text.slice(start, end);
    if (text.charAt(at) === '\u200c') return undefined;
    if (words.has(written) || !words.has(`${text.slice(start, at)}\u200c${text.slice(at, end)}`) || isAccepted(written, settings))
      return undefined;
    return mending(text, [[at, at, '\u200c']], false, start, end);
  },
});
