// The paths of output files -> nothing, or an error. A path that leaves the folder or is used twice is a bug of ours,
// so this throws. Letter case is ignored, because some file systems ignore it too.
import type { OutputFile } from '../render/output-file.ts';

/** Checks that every path stays inside the folder, and that no two files (or a file and a folder) share one. */
export function checkPaths(files: readonly OutputFile[]): void {
  const taken = new Set<string>();
  for (const { path } of files) {
    if (!isInside(path)) throw new Error(`Output path leaves the folder: ${JSON.stringify(path)}`);
    const key = path.toLowerCase();
    if (taken.has(key)) throw new Error(`Two output files have one path: ${path}`);
    taken.add(key);
  }
  for (const path of taken) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (taken.has(path.slice(0, end))) throw new Error(`An output file has the path of a folder: ${path.slice(0, end)}`);
    }
  }
}

// Backslashes, colons and control characters mean something else on other systems.
function isInside(path: string): boolean {
  return !/[\\:\u0000-\u001f]/.test(path) && path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');
}
