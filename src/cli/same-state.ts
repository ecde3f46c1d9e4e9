// Whether a plan that is looked at again is as it was.
import { isDeepStrictEqual } from 'node:util';
import type { CheckedPlan } from '../plan-session.ts';

/**
 * Tells whether nothing of a plan has changed. Files that did not change are the very objects of before; other files matter by what is
 * said of them, and so does the day.
 */
export function isSameState(before: CheckedPlan, now: CheckedPlan): boolean {
  const files = filesOf(before);
  const others = filesOf(now);
  const sameFiles = files.length === others.length && files.every((file, at) => file === others[at]);
  return sameFiles && isDeepStrictEqual(before.diagnostics, now.diagnostics);
}

const filesOf = ({ sources, budgets }: CheckedPlan): readonly object[] => [...sources, ...budgets];
