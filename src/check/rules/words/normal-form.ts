// text-normal-form: letters and marks that have one common character are written with it (Unicode NFC), so that the same word is the
// same everywhere.
import { HAS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const normalForm = patternRule({
  code: 'text-normal-form',
  needs: HAS.composing,
  pattern: /[^\s\p{M}]\p{M}+/gu,
  judge({ 0: written, index }, { text }) {
    const mended = written.normalize('NFC');
    return mended === written ? undefined : mending(text, [[index, index + written.length, mended]], true);
  },
});
