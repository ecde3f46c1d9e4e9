// Words that a plan accepts though the dictionary has none of them: `words` in plan.md, with their usual endings.
import type { PlanSettings } from '../../model/types.ts';
import { ENDING } from './split-fused.ts';

/** Tells whether a word, as written, is one that the plan accepts. */
export function isAccepted(word: string, settings: PlanSettings): boolean {
  if (!settings.words) return false;
  const accepted = ACCEPTED.get(settings) ?? new Set(settings.words);
  ACCEPTED.set(settings, accepted);
  return accepted.has(word) || accepted.has(word.replace(ENDING, ''));
}

const ACCEPTED = new WeakMap<PlanSettings, ReadonlySet<string>>();
