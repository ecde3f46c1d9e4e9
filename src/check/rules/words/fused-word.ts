// text-fused-word: words and their endings that a half-space keeps apart do not run into each other, as in «شاخصهای» and «برنامهریزی».
// Told only where the word as written is none, and the two halves are known.
import { isAccepted } from '../../words/accepted-words.ts';
import { HAS } from '../../words/characters.ts';
import { splitterOf } from '../../words/split-fused.ts';
import { mending, textRule } from '../../words/text-rule.ts';
import { longWords } from '../../words/long-words.ts';

export const fusedWord = textRule({
  code: 'text-fused-word',
  needs: HAS.persianLetter,
  *find(text, _piece, { words, settings }) {
    const readingsOf = splitterOf(words);
    for (const [start, end] of longWords(text)) {
      const written = text.slice(start, end);
      const readings = readingsOf(written);
      if (readings.length === 0 || isAccepted(written, settings)) continue;
      const found = readings.map((places) =>
        mending(
          text,
          places.map((at) => [start + at, start + at, '\u200c'] as const),
          false,
          start,
          end,
        ),
      );
      const [one] = found;
      if (one && found.length === 1) yield one;
      // Which of two is meant, «خان‌های» or «خانه‌ای», is for a person to say.
      else yield { start, end, args: { written, mended: found.map(({ args }) => args.mended).join('» یا «') } };
    }
  },
});
