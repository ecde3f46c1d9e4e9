// An achievement in words and figures.
import type { Achievement } from '../../reckon/achievement.ts';
import { formatPercent } from '../../text/digits.ts';
import { MISSING } from '../phrasing.ts';

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
