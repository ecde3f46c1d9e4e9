// text-ezafe-form: the ezafe after a silent heh has one form, «خانهٔ» or «خانه‌ی»: the one that plan.md asks for, else the one that the
// item has most. The single character ۀ is always written as two, which is what a search and other programs know.
import { HAS, LETTERS, MARKS } from '../../words/characters.ts';
import type { Piece } from '../../words/pieces.ts';
import { mending, textRule } from '../../words/text-rule.ts';

export const ezafeForm = textRule({
  code: 'text-ezafe-form',
  needs: HAS.heh,
  *find(text, _piece, { settings, pieces }) {
    const form = settings.ezafe ?? mostUsed(pieces);
    // Most texts have but the one form.
    if (form === 'hamza' && !text.includes('\u06c0') && !text.includes(YE)) return;
    for (const { 0: written, index } of text.matchAll(EZAFE)) {
      const isYe = written.endsWith('ی');
      const change = [index, index + written.length, form === 'ye' ? 'ه\u200cی' : 'هٔ'] as const;
      if (written !== change[2] && (isYe || form === 'ye' || written === '\u06c0'))
        yield mending(text, [change], written === '\u06c0' && form !== 'ye');
    }
  },
});

// A regular expression that begins with a rare letter is quick; what stands at the sides is asked afterwards.
const EZAFE = new RegExp(`\\u06c0|\\u0647(?:\\u0654|\\u200c\\u06cc(?![${LETTERS}${MARKS}\\u200c])(?<=[${LETTERS}]...))`, 'g');

const YE = 'ه\u200cی';

function mostUsed(pieces: readonly Piece[]): 'hamza' | 'ye' {
  const known = FORMS.get(pieces);
  if (known) return known;
  const written = pieces.some(({ text }) => text.includes(YE)) ? pieces.flatMap(({ text }) => [...text.matchAll(EZAFE)]) : [];
  const form = written.filter(([ezafe]) => ezafe.endsWith('ی')).length * 2 > written.length ? 'ye' : 'hamza';
  FORMS.set(pieces, form);
  return form;
}

const FORMS = new WeakMap<readonly Piece[], 'hamza' | 'ye'>();
