// text-ezafe-form: the ezafe after a silent heh has one form, «خانهٔ» or «خانه‌ی»: the one that plan.md asks for, else the one that the
// item has most. The single character ۀ is always written as two, which is what a search and other programs know.
import type { PlanSettings } from '../../../model/types.ts';
import { HAS, LETTERS, MARKS } from '../../words/characters.ts';
import type { Piece } from '../../words/pieces.ts';
import { mending, textRule } from '../../words/text-rule.ts';

export const ezafeForm = textRule({
  code: 'text-ezafe-form',
  needs: HAS.heh,
  *find(text, _piece, { settings, pieces }) {
    let form: 'hamza' | 'ye' | undefined;
    for (const { 0: written, index } of text.matchAll(EZAFE)) {
      form ??= settings.ezafe ?? mostUsed(pieces, settings);
      const isYe = written.endsWith('ی');
      const change = [index, index + written.length, form === 'ye' ? 'ه\u200cی' : 'هٔ'] as const;
      if (written !== change[2] && (isYe || form === 'ye' || written === '\u06c0'))
        yield mending(text, [change], written === '\u06c0' && form !== 'ye');
    }
  },
});

const EZAFE = new RegExp(`\\u06c0|\\u0647\\u0654|(?<=[${LETTERS}])\\u0647\\u200c\\u06cc(?![${LETTERS}${MARKS}\\u200c])`, 'g');

function mostUsed(pieces: readonly Piece[], settings: PlanSettings): 'hamza' | 'ye' {
  const known = FORMS.get(pieces);
  if (known?.settings === settings) return known.form;
  const written = pieces.flatMap(({ text }) => [...text.matchAll(EZAFE)]);
  const form = written.filter(([ezafe]) => ezafe.endsWith('ی')).length * 2 > written.length ? 'ye' : 'hamza';
  FORMS.set(pieces, { settings, form });
  return form;
}

const FORMS = new WeakMap<readonly Piece[], { readonly settings: PlanSettings; readonly form: 'hamza' | 'ye' }>();
