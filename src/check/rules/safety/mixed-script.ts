// A Latin word has Latin letters alone: a Cyrillic or Greek letter inside it looks the same and is another (UTS #39, §4 and §5.1).
// Of Greek, only letters that have a Latin twin are looked for: Δt and λ are signs of their own.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import type { FileRule } from '../../rule.ts';
import { codePoint } from '../../../text/code-point.ts';

export const mixedScript: FileRule = {
  codes: ['mixed-script'],
  *checkFile(file, text) {
    if (!OTHER.test(text)) return;
    for (const { 0: word, index } of text.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+/gu)) {
      const foreign = OTHER.exec(word);
      if (!foreign || !/\p{Script=Latin}/u.test(word)) continue;
      const start = index + foreign.index;
      const [letter] = foreign;
      const span = { file, start, end: start + letter.length };
      yield diagnostic('mixed-script', span, { word, letter, codePoint: codePoint(letter) });
    }
  },
};

const OTHER =
  /[\u0400-\u0481\u048a-\u052f\u0391\u0392\u0395-\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bd\u03bf\u03c1\u03f2]/;
