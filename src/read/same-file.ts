// Whether a file on disk is still that of before, as far as the system tells.
import type { Stats } from 'node:fs';

/** Tells whether a file has not been written since: times, size and the very file are the same. */
export function isSameFile(before: Stats, now: Stats): boolean {
  return before.mtimeMs === now.mtimeMs && before.ctimeMs === now.ctimeMs && before.size === now.size && before.ino === now.ino;
}
