// text-suffix-space: «ها», «تر», «اند» and their like are joined to their word, where the dictionary knows the two as one; so «تر و
// خشک» and «ها و های» stay as they are.
import { HAS, JOINING, WORD } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const suffixSpace = patternRule({
  code: 'text-suffix-space',
  needs: HAS.persianLetter | HAS.blank,
  pattern: new RegExp(` (ها|های|هایی|های(?:م|ت|ش|مان|تان|شان)|تر|ترین|ترین\u200cها|اند|ایم|اید|ای)(?![${WORD}])`, 'g'),
  judge({ index, 1: suffix = '' }, { text }, { words }) {
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? '';
    if (word.length < 2 || FUNCTION_WORDS.has(word) || /^ و (?:ها|های|هایی|تر|ترین)(?!\p{L})/u.test(text.slice(index + 1 + suffix.length)))
      return undefined;
    const joint = !JOINING.test(word.slice(-1)) && words.has(word + suffix) ? '' : '\u200c';
    if (!words.has(word + joint + suffix)) return undefined;
    // «ای» may call somebody.
    return mending(text, [[index, index + 1, joint]], suffix !== 'ای', index - word.length, index + 1 + suffix.length);
  },
});

// «خشک یا تر».
const FUNCTION_WORDS: ReadonlySet<string> = new Set(['یا', 'از', 'به', 'در', 'که', 'هر', 'با', 'نه', 'هم', 'تا', 'بی']);
const WORD_BEFORE = new RegExp(`[${WORD}]+$`);
