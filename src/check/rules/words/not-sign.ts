// text-not-sign: ¬ between two letters is how old word processors wrote the half-space.
import { HAS, WORD } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const notSign = patternRule({
  code: 'text-not-sign',
  needs: HAS.notSign,
  pattern: new RegExp(`[${WORD}]+(?:\\u00ac[${WORD}]+)+`, 'g'),
  judge({ 0: written, index }, { text }) {
    const changes = [...written.matchAll(/\u00ac/g)].map(({ index: at }) => [index + at, index + at + 1, '\u200c'] as const);
    return mending(text, changes, false, index, index + written.length);
  },
});
