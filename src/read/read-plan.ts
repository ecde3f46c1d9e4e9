// A plan folder on disk -> its Markdown as text, and the names of everything else. Nothing is understood here.
import { readFile, stat, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { diagnostic, type Diagnostic, type Span } from '../diagnostic/diagnostic.ts';
import { byCodePoint } from './by-code-point.ts';
import type { PlanFolder, Source } from './source.ts';

const LARGEST_BYTES = 1024 * 1024;
const LARGEST_ASSET_BYTES = 10 * 1024 * 1024;

/**
 * Reads a plan folder. Names are sorted by code point, so that every machine sees the same order. Names that begin with a dot are
 * passed over; symbolic links are reported and not followed, because a plan must not depend on what lies outside its folder.
 */
export async function readPlan(dir: string): Promise<{ folder: PlanFolder; diagnostics: Diagnostic[] }> {
  const entries = (await listFiles(dir)).sort((a, b) => byCodePoint(a.path, b.path));
  const paths = entries.filter(({ isLink }) => !isLink).map(({ path }) => path);
  const isMarkdown = (path: string): boolean => path.toLowerCase().endsWith('.md');
  const read = await mapAtOnce(AT_ONCE, paths.filter(isMarkdown), (path) => readSource(dir, path));
  const others = paths.filter((path) => !isMarkdown(path));
  const sized = await mapAtOnce(AT_ONCE, others, (path) => checkSize(dir, path));
  return {
    folder: { sources: read.filter((one): one is Source => !('code' in one)), others },
    diagnostics: [...checkNames(entries), ...sized.flat(), ...read.filter((one): one is Diagnostic => 'code' in one)],
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

interface Entry {
  readonly path: string;
  readonly isLink: boolean;
}

/** Reports links, names that not every system can write, and names that some systems take for one. */
function checkNames(entries: readonly Entry[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const twins = new Map<string, string>();
  for (const { path, isLink } of entries) {
    const place = startOf(path);
    if (isLink) found.push(diagnostic('file-symlink', place, {}));
    const wrong = path.split('/').find((name) => !isPortable(name));
    if (wrong !== undefined) found.push(diagnostic('file-name', place, { name: wrong }));
    const folded = path.toLowerCase();
    const twin = twins.get(folded);
    if (twin !== undefined) found.push(diagnostic('file-name-case', place, { twin }, [{ span: startOf(twin) }]));
    twins.set(folded, path);
  }
  return found;
}

const startOf = (file: string): Span => ({ file, start: 0, end: 0 });

// Characters and names that Windows reserves, what cannot be seen, and more than one way to write the same letter (NFC).
function isPortable(name: string): boolean {
  return (
    !/[\p{C}<>:"|?*\\]|^\s|[\s.]$/u.test(name.replaceAll('\u200c', '')) &&
    !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) &&
    name.normalize('NFC') === name
  );
}

async function checkSize(dir: string, path: string): Promise<Diagnostic[]> {
  const { size } = await statOf(join(dir, path));
  return size > LARGEST_ASSET_BYTES ? [diagnostic('asset-too-large', startOf(path), { limitBytes: LARGEST_ASSET_BYTES })] : [];
}

async function listFiles(dir: string, under = ''): Promise<Entry[]> {
  const entries: Dirent[] = await readdir(join(dir, under), { withFileTypes: true });
  const nested = entries
    .filter(({ name }) => !name.startsWith('.'))
    .map(async (entry): Promise<Entry[]> => {
      const path = under + entry.name;
      if (entry.isDirectory()) return listFiles(dir, `${path}/`);
      return entry.isFile() || entry.isSymbolicLink() ? [{ path, isLink: entry.isSymbolicLink() }] : [];
    });
  return (await Promise.all(nested)).flat();
}

async function readSource(dir: string, path: string): Promise<Source | Diagnostic> {
  const start = startOf(path);
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
