// The weighted mean of what is known under one parent, with how much of the weight had nothing to say.
import type { Achievement } from './achievement.ts';

export interface Weighted {
  readonly weight: number;
  readonly achievement: Achievement;
}

export interface RollUp {
  /** Between 0 and 1 when nothing went backwards; each part counts as at most 1. */
  readonly share: number;
  /** The share of the weight that has no data and was left out, between 0 and 1. */
  readonly leftOut: number;
}

/** Rolls achievements up; undefined when no part with weight has data. */
export function rollUp(parts: readonly Weighted[]): RollUp | undefined {
  const known = parts.flatMap(({ weight, achievement }) => {
    const share = shareOf(achievement);
    return share === undefined ? [] : [{ weight, share: Math.min(share, 1) }];
  });
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const covered = known.reduce((sum, { weight }) => sum + weight, 0);
  if (covered <= 0) return undefined;
  return { share: known.reduce((sum, { weight, share }) => sum + weight * share, 0) / covered, leftOut: (whole - covered) / whole };
}

function shareOf(achievement: Achievement): number | undefined {
  if (achievement.kind === 'share') return achievement.share;
  return achievement.kind === 'kept' ? Number(achievement.within) : undefined;
}
