// An achievement in words and figures, and what the word means: the definition stands wherever achievements do.
import type { Indicator } from '../../model/types.ts';
import type { Achievement } from '../../reckon/achievement.ts';
import { formatPercent } from '../../text/digits.ts';
import { MISSING } from '../phrasing.ts';

/** What an achievement of an indicator is, as in `reckon/achievement.ts`. */
export function achievementDefinition(direction: Indicator['direction']): string {
  return direction === 'keep' ? '«حفظ شد»: عملکرد تا اندازهٔ رواداری نزدیک هدف مانده است' : 'تحقق = (عملکرد − پایه) ÷ (هدف − پایه)';
}

/** How the achievements of a domain's indicators are rolled up, as in `reckon/roll-up.ts`. */
export function rollUpDefinition(indicators: readonly Indicator[]): string {
  const kept = indicators.some(({ direction }) => direction === 'keep') ? ' شاخص با جهت «حفظ» درون دامنه، ۱۰۰٪ و بیرون از آن، ۰٪ است.' : '';
  return `${achievementDefinition('increase')}؛ «پسرفت» یعنی تحقق منفی. در میانگین، تحقق هر شاخص به اندازهٔ وزن آن و حداکثر ۱۰۰٪ شمرده می‌شود.${kept}`;
}

/** What the achievement of an item of the previous plan is. */
export const PREVIOUS_DEFINITION =
  'تحقق: نسبت نتیجه، یا تغییر به‌دست‌آمده، به هدف همان قلم، آن‌گونه که در کارنامهٔ آن نوشته شده است؛ میانگین‌ها ساده است';

/** Says an achievement; going backwards is called so. */
export function achievementText(achievement: Achievement): string {
  switch (achievement.kind) {
    case 'share':
      return achievement.share < 0 ? `پسرفت ${formatPercent(-achievement.share * 100)}` : formatPercent(achievement.share * 100);
    case 'kept':
      return achievement.within ? 'حفظ شد' : 'بیرون از دامنه';
    case 'unknown':
      return MISSING;
  }
}
