// A plan folder on disk -> its Markdown as text, and the names of everything else. Nothing is understood here.
import { readFile, stat, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { byCodePoint } from './by-code-point.ts';
import type { PlanFolder, Source } from './source.ts';

const LARGEST_BYTES = 1024 * 1024;

/**
 * Reads a plan folder. Names are sorted by code point, so that every machine sees the same order. Names that begin with a dot are
 * passed over; symbolic links are not followed, because a plan must not depend on what lies outside its folder.
 */
export async function readPlan(dir: string): Promise<{ folder: PlanFolder; diagnostics: Diagnostic[] }> {
  const paths = (await listFiles(dir)).sort(byCodePoint);
  const isMarkdown = (path: string): boolean => path.toLowerCase().endsWith('.md');
  const read = await mapAtOnce(AT_ONCE, paths.filter(isMarkdown), (path) => readSource(dir, path));
  return {
    folder: { sources: read.filter((one): one is Source => !('code' in one)), others: paths.filter((path) => !isMarkdown(path)) },
    diagnostics: read.filter((one): one is Diagnostic => 'code' in one),
  };
}

// Files wait for the disk together; far more at once than this, and the system would not open them.
const AT_ONCE = 32;

// For small files the promises of node:fs/promises cost more than the reading.
const statOf = promisify(stat);
const bytesOf = promisify(readFile);

/** Gives what `work` makes of each value, in their order, with no more than `most` under way. */
async function mapAtOnce<From, To>(most: number, values: readonly From[], work: (value: From) => Promise<To>): Promise<To[]> {
  const made = new Array<To>(values.length);
  const waiting = values.entries();
  const worker = async (): Promise<void> => {
    for (const [index, value] of waiting) made[index] = await work(value);
  };
  await Promise.all(Array.from({ length: most }, worker));
  return made;
}

/** Reads the bytes of one file of the folder, such as an image; `path` is one of `PlanFolder.others`. */
export function readBytes(dir: string, path: string): Promise<Uint8Array> {
  return bytesOf(join(dir, path));
}

async function listFiles(dir: string, under = ''): Promise<string[]> {
  const entries: Dirent[] = await readdir(join(dir, under), { withFileTypes: true });
  const nested = entries
    .filter(({ name }) => !name.startsWith('.'))
    .map(async (entry): Promise<string[]> => {
      const path = under + entry.name;
      if (entry.isDirectory()) return listFiles(dir, `${path}/`);
      return entry.isFile() ? [path] : [];
    });
  return (await Promise.all(nested)).flat();
}

async function readSource(dir: string, path: string): Promise<Source | Diagnostic> {
  const start = { file: path, start: 0, end: 0 };
  const { size } = await statOf(join(dir, path));
  if (size > LARGEST_BYTES) return diagnostic('file-too-large', start, { limitBytes: LARGEST_BYTES });
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readBytes(dir, path));
    return { path, text: text.replace(/^\ufeff+/, '') };
  } catch (error) {
    if (error instanceof TypeError) return diagnostic('file-encoding', start, {});
    throw error;
  }
}
