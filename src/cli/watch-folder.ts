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
 * Calls `onChange` after each burst of changes, when `quietMs` have passed without another, with the paths that the system named, in
 * forward slashes; and every second with none, because nothing may have been told. It is never called while it still runs, or while
 * what it waits for does.
 */
export function watchFolder(
  dir: string,
  onChange: (named: ReadonlySet<string>) => void | Promise<void>,
  quietMs: number = QUIET_MS,
): FolderWatch {
  let named = new Set<string>();
  let quiet: NodeJS.Timeout | undefined;
  let isRunning = false;
  const tell = async (): Promise<void> => {
    quiet = undefined;
    // What is heard meanwhile is told after it.
    if (isRunning) return;
    isRunning = true;
    const told = named;
    named = new Set();
    await onChange(told);
    isRunning = false;
    if (named.size > 0 && !isClosed) wait();
  };
  let isClosed = false;
  const wait = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(() => void tell(), quietMs);
  };
  const heard = (_event: string, name: string | null): void => {
    if (name !== null) named.add(name.split(sep).join('/'));
    wait();
  };
  let watcher = open(dir, heard, () => (watcher = undefined));
  const looking = setInterval(() => {
    // After the folder itself was away, or where too many are watched already, it is tried again.
    watcher ??= open(dir, heard, () => (watcher = undefined));
    if (quiet === undefined) void tell();
  }, LOOK_EVERY_MS);
  return {
    close() {
      isClosed = true;
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
