// text-spaces: one space between two words; no tabs, and no spaces of special widths.
import { besideMark } from '../../words/beside-mark.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const spaces = patternRule({
  code: 'text-spaces',
  needs: 0,
  pattern: /(?: {2,}| ?[\t\u2000-\u200a\u205f\u3000][ \t\u2000-\u200a\u205f\u3000]*)(?=[^\s])/g,
  judge({ 0: run, index }, { text }) {
    if (!/[^\s]/.test(text.charAt(index - 1))) return undefined;
    return besideMark(text, index, index + run.length) ? undefined : mending(text, [[index, index + run.length, ' ']], true);
  },
});
