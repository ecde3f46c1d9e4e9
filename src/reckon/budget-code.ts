// Codes of budget rows, which every programme writes with separators of its own: «۴-۱-۱۲», 4/1/12 and 4112 are one code.
import { toAsciiDigits } from '../text/digits.ts';

/** What is asked by code is kept by this: the code without digits of other sets, separators and case. */
export function codeKey(code: string): string {
  return groupsOf(code).join('');
}

/**
 * Tells whether two codes are the same. Separators count only where both have them, and then what matters is where they stand:
 * 4-1-12 and 4/1/12 are 4112, but 41-1-2 is not 4-1-12.
 */
export function isSameCode(one: string, other: string): boolean {
  const [groups, others] = [groupsOf(one), groupsOf(other)];
  if (groups.length > 1 && others.length > 1) return groups.join('/') === others.join('/');
  return groups.length > 0 && groups.join('') === others.join('');
}

function groupsOf(code: string): string[] {
  return toAsciiDigits(code)
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((group) => group !== '');
}
