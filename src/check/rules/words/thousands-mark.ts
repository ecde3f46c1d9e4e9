// text-thousands-mark: thousands are parted by ٬ and not by a comma, a slash or a dot.
import { HAS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const thousandsMark = patternRule({
  code: 'text-thousands-mark',
  needs: HAS.persianDigit,
  pattern:
    /(?<![\u06f0-\u06f9.,/\u060c\u066b\u066c\-])[\u06f0-\u06f9]{1,3}(?:(?:[,\u060c][\u06f0-\u06f9]{3})+|(?:\/[\u06f0-\u06f9]{3}){2,}|(?:\.[\u06f0-\u06f9]{3}){2,})(?![\u06f0-\u06f9/\-])/g,
  judge({ 0: number, index }, { text }) {
    const changes = [...number.matchAll(/[,\u060c/.]/g)].map(({ index: at }) => [index + at, index + at + 1, '\u066c'] as const);
    return mending(text, changes, false, index, index + number.length);
  },
});
