// text-presentation-form: letters are letters, not the pictures of their shapes that come along from a PDF. Signs of whole words, such
// as that of the rial, are mended only when asked.
import { HAS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const presentationForm = patternRule({
  code: 'text-presentation-form',
  needs: HAS.presentationForm,
  // Ornate parentheses (U+FD3E, U+FD3F) are marks of their own.
  pattern: /[\ufb50-\ufd3d\ufd50-\ufdff\ufe70-\ufefc]+/g,
  judge({ 0: written, index }, { text }) {
    const mended = written
      .normalize('NFKC')
      .replace(/[\u064a\u0649]/g, 'ی')
      .replace(/\u0643/g, 'ک');
    if (mended === written) return undefined;
    const isOfLetters = !/[\ufdf0-\ufdff]/.test(written) && !mended.includes(' ');
    return mending(text, [[index, index + written.length, mended]], isOfLetters);
  },
});
