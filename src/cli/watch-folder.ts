// Tells when something in a folder may have changed. What the system says comes at once but is not trusted alone: it differs between
// platforms, misses folders that come and go, and is not there at all on some disks; so the folder is also looked at now and then.
import { watch, type FSWatcher } from 'node:fs';
import { sep } from 'node:path';

/** Editors write a file in several steps, and git many files; this long after the last of them is soon enough. */
const QUIET_MS = 50;
const LOOK_EVERY_MS = 1000;

export interface FolderWatch {
  close(): void;
}

/**
 * Calls `onChange` after each burst of changes, with the paths that the system named, in forward slashes; and every second with none,
 * because nothing may have been told. It is never called while it still runs.
 */
export function watchFolder(dir: string, onChange: (named: ReadonlySet<string>) => void): FolderWatch {
  let named = new Set<string>();
  let quiet: NodeJS.Timeout | undefined;
  const tell = (): void => {
    const told = named;
    named = new Set();
    quiet = undefined;
    onChange(told);
  };
  const heard = (_event: string, name: string | null): void => {
    if (name !== null) named.add(name.split(sep).join('/'));
    clearTimeout(quiet);
    quiet = setTimeout(tell, QUIET_MS);
  };
  let watcher = open(dir, heard, () => (watcher = undefined));
  const looking = setInterval(() => {
    // After the folder itself was away, or where too many are watched already, it is tried again.
    watcher ??= open(dir, heard, () => (watcher = undefined));
    if (quiet === undefined) onChange(new Set());
  }, LOOK_EVERY_MS);
  return {
    close() {
      clearTimeout(quiet);
      clearInterval(looking);
      watcher?.close();
    },
  };
}

function open(dir: string, heard: (event: string, name: string | null) => void, lost: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(dir, { recursive: true }, heard);
    watcher.on('error', () => {
      watcher.close();
      lost();
    });
    return watcher;
  } catch {
    return undefined;
  }
}
