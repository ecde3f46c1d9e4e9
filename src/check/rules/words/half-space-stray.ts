// text-half-space-stray: a half-space stands between two letters of a word, once; beside a space, a mark or another half-space it is a
// slip.
import { HAS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

const BESIDE = '\\s.,\\u060c\\u061b:\\u061f!?()\\u00ab\\u00bb"\\u2026\\u2013\\u2014/\\u066a%\\[\\]\\-';

export const halfSpaceStray = patternRule({
  code: 'text-half-space-stray',
  needs: HAS.halfSpace,
  pattern: new RegExp(`(?<=^|[${BESIDE}])\\u200c+|\\u200c+(?=$|[${BESIDE}])|\\u200c{2,}`, 'g'),
  judge({ 0: run, index }, { text }) {
    const end = index + run.length;
    const isInWord =
      /[^\s\ufffc]/.test(text.charAt(index - 1)) &&
      /[^\s\ufffc]/.test(text.charAt(end)) &&
      !BESIDE_ONE.test(text.charAt(index - 1)) &&
      !BESIDE_ONE.test(text.charAt(end));
    return mending(text, [[index, end, isInWord ? '\u200c' : '']], true);
  },
});

const BESIDE_ONE = new RegExp(`[${BESIDE}]`);
