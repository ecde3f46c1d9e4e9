// text-arabic-letter: Persian ی and ک are written with their own letters, not with Arabic ي, ى and ك, which a search does not find.
import { HAS, WORD } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const arabicLetter = patternRule({
  code: 'text-arabic-letter',
  needs: HAS.arabicLetter,
  pattern: new RegExp(`[${WORD}]+`, 'g'),
  judge({ 0: word, index }, { text }) {
    // A yeh that bears a hamza is composed to ئ (text-normal-form).
    const changes = [...word.matchAll(/\u0643|[\u064a\u0649](?!\u0654)/g)].map(
      ({ 0: letter, index: at }) => [index + at, index + at + 1, letter === '\u0643' ? 'ک' : 'ی'] as const,
    );
    return changes.length === 0 ? undefined : mending(text, changes, true, index, index + word.length);
  },
});
