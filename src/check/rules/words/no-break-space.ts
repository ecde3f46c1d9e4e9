// text-no-break-space: one no-break space keeps a number with its unit; two, or one beside a space, are a slip.
import { HAS } from '../../words/characters.ts';
import { besideMark } from '../../words/beside-mark.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const noBreakSpace = patternRule({
  code: 'text-no-break-space',
  needs: HAS.noBreakSpace,
  pattern: /[ \t]*[\u00a0\u202f][ \t\u00a0\u202f]*/g,
  judge({ 0: run, index }, { text }) {
    if (run.length < 2 || besideMark(text, index, index + run.length)) return undefined;
    return mending(text, [[index, index + run.length, ' ']], true);
  },
});
