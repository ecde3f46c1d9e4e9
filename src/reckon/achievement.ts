// How far an indicator has come towards its target of a year: (actual − baseline) / (target − baseline).
// Missing is not zero, going backwards is negative, and nothing is capped here.

/** What is known of an indicator in one year; `tolerance` is the allowed distance for the direction «keep». */
export interface Standing {
  readonly direction: 'increase' | 'decrease' | 'keep';
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  readonly actual: number | undefined;
  readonly tolerance?: number | undefined;
}

export type Achievement =
  /** The share of the way from baseline to target; below 0 when the indicator went backwards. */
  | { readonly kind: 'share'; readonly share: number }
  /** For «keep»: whether the value stayed within the tolerance around its target. */
  | { readonly kind: 'kept'; readonly within: boolean }
  /** A value is missing, or the target equals the baseline. */
  | { readonly kind: 'unknown' };

/** Finds the achievement of a year from what is known of it. */
export function findAchievement({ direction, baseline, target, actual, tolerance = 0 }: Standing): Achievement {
  if (actual === undefined) return { kind: 'unknown' };
  if (direction === 'keep') {
    const aim = target ?? baseline;
    return aim === undefined ? { kind: 'unknown' } : { kind: 'kept', within: Math.abs(actual - aim) <= tolerance + SLACK };
  }
  if (baseline === undefined || target === undefined || target === baseline) return { kind: 'unknown' };
  return { kind: 'share', share: (actual - baseline) / (target - baseline) };
}

// 12.5 - 12.3 is a hair more than 0.2 in binary; a difference this small is never the plan's.
const SLACK = 1e-9;
