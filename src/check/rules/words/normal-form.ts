// text-normal-form: letters and marks that have one common character are written with it (Unicode NFC), so that the same word is the
// same everywhere.
import { HAS } from '../../words/characters.ts';
import { mending, textRule } from '../../words/text-rule.ts';

export const normalForm = textRule({
  code: 'text-normal-form',
  needs: HAS.composing,
  *find(text) {
    if (text.normalize('NFC') === text) return;
    for (const { 0: written, index } of text.matchAll(/[^\s\p{M}]\p{M}+/gu)) {
      const mended = written.normalize('NFC');
      if (mended !== written) yield mending(text, [[index, index + written.length, mended]], true);
    }
  },
});
