// A plan folder on disk -> its Markdown as text, and the names of everything else. Nothing is understood here.
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
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
  const sources: Source[] = [];
  const others: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    if (!path.toLowerCase().endsWith('.md')) {
      others.push(path);
      continue;
    }
    const read = await readSource(dir, path);
    if ('code' in read) diagnostics.push(read);
    else sources.push(read);
  }
  return { folder: { sources, others }, diagnostics };
}

/** Reads the bytes of one file of the folder, such as an image; `path` is one of `PlanFolder.others`. */
export function readBytes(dir: string, path: string): Promise<Uint8Array> {
  return readFile(join(dir, path));
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
  const { size } = await stat(join(dir, path));
  if (size > LARGEST_BYTES) return diagnostic('file-too-large', start, { limitBytes: LARGEST_BYTES });
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readBytes(dir, path));
    return { path, text: text.replace(/^\ufeff+/, '') };
  } catch (error) {
    if (error instanceof TypeError) return diagnostic('file-encoding', start, {});
    throw error;
  }
}
