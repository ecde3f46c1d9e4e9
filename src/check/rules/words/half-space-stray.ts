// text-half-space-stray: a half-space stands between two letters of a word, once; beside a space, a mark or another half-space it is a
// slip.
import { HAS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const halfSpaceStray = patternRule({
  code: 'text-half-space-stray',
  needs: HAS.halfSpace,
  pattern: /\u200c+/g,
  judge({ 0: run, index }, { text }) {
    const end = index + run.length;
    const isInWord = index > 0 && end < text.length && !BESIDE.test(text.charAt(index - 1)) && !BESIDE.test(text.charAt(end));
    return isInWord && run.length === 1 ? undefined : mending(text, [[index, end, isInWord ? '\u200c' : '']], true);
  },
});

const BESIDE = /[\s.,\u060c\u061b:\u061f!?()\u00ab\u00bb"\u2026\u2013\u2014/\u066a%[\]-]/;
