// The files of a small plan without a fault, as tests change them.
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import type { Source } from '../src/read/source.ts';

export const BASE = 'tests/fixtures/_base/plan';

/** Gives the paths of all files below a folder, relative to it, sorted. */
export function listFiles(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(dir, posix.join(entry.parentPath, entry.name)))
    .sort();
}

/** Reads every file below a folder as text. */
export function readSources(dir: string): Source[] {
  return listFiles(dir).map((path) => ({ path, text: readFileSync(posix.join(dir, path), 'utf8') }));
}
