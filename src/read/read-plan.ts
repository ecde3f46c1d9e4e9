// A plan folder on disk -> its Markdown as text, and the names of everything else. Nothing is understood here.
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnostic, type Diagnostic, type Span } from '../diagnostic/diagnostic.ts';
import { BudgetReader, isBudgetPath } from './budget-reader.ts';
import { byCodePoint } from './by-code-point.ts';
import { isGone } from './is-gone.ts';
import { isSameFile } from './same-file.ts';
import type { PlanFolder, Source } from './source.ts';

const LARGEST_BYTES = 1024 * 1024;
const LARGEST_ASSET_BYTES = 10 * 1024 * 1024;

export interface FolderRead {
  readonly folder: PlanFolder;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a plan folder. Names are sorted by code point, so that every machine sees the same order. Names that begin with a dot are
 * passed over; symbolic links are reported and not followed, because a plan must not depend on what lies outside its folder.
 */
export async function readPlan(dir: string): Promise<FolderRead> {
  const reader = new FolderReader(dir);
  await reader.readWorkbooks();
  return reader.read();
}

/** Reads the bytes of one file of the folder, such as an image; `path` is one of `PlanFolder.others`. */
export async function readBytes(dir: string, path: string): Promise<Uint8Array> {
  return readFile(join(dir, path));
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
  if (/^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9]+)?$/.test(name)) return !RESERVED.test(name);
  return !/[\p{C}<>:"|?*\\]|^\s|[\s.]$/u.test(name.replaceAll('\u200c', '')) && !RESERVED.test(name) && name.normalize('NFC') === name;
}

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Reads a folder again and again: a file that stays the same, by size and time, is not read again and stays the very object. */
export class FolderReader {
  readonly #dir: string;
  readonly #known = new Map<string, Known>();
  readonly #budgets: BudgetReader;

  constructor(dir: string) {
    this.#dir = dir;
    this.#budgets = new BudgetReader(dir);
  }

  /** Makes sure that a file is read anew: its time may be that of before although its text is not. */
  forget(path: string): void {
    this.#known.delete(path);
    this.#budgets.forget(path);
  }

  /** Reads the workbooks that are new or have changed, for the next `read`; tells whether there were any. */
  async readWorkbooks(): Promise<boolean> {
    return this.#budgets.readWorkbooks();
  }

  /** Reads the folder as it is now; `buffers` are texts that stand for those on disk, by path. Workbooks are those last read. */
  read(buffers: ReadonlyMap<string, string> = new Map()): FolderRead {
    const entries = listFiles(this.#dir).sort((a, b) => byCodePoint(a.path, b.path));
    const listed = new Set(entries.flatMap(({ path, isLink }) => (isLink ? [] : [path])));
    const paths = [...new Set([...listed, ...buffers.keys()])].sort(byCodePoint);
    const isMarkdown = (path: string): boolean => path.toLowerCase().endsWith('.md');
    // Files are small, and waiting for each costs more than the reading.
    const read = paths.filter(isMarkdown).flatMap((path) => this.#source(path, buffers.get(path)) ?? []);
    for (const path of this.#known.keys()) if (!listed.has(path) && !buffers.has(path)) this.#known.delete(path);
    const others = paths.filter((path) => !isMarkdown(path));
    const { budgets, diagnostics: ofBudgets } = this.#budgets.read(others, buffers);
    const unread = read.filter((one): one is Diagnostic => 'code' in one);
    const sources = read.filter((one): one is Source => !('code' in one));
    return {
      folder: { sources, others, unread: unread.map(({ span }) => span.file), budgets },
      diagnostics: [...checkNames(entries), ...others.flatMap((path) => checkSize(this.#dir, path)), ...unread, ...ofBudgets],
    };
  }

  #source(path: string, buffer: string | undefined): Source | Diagnostic | undefined {
    const known = this.#known.get(path);
    if (buffer !== undefined) {
      if (known?.buffer === buffer) return known.read;
      const read = { path, text: withoutMark(buffer) };
      this.#known.set(path, { buffer, read });
      return read;
    }
    const stats = statSync(join(this.#dir, path), { throwIfNoEntry: false });
    if (known?.stats && stats && isSameFile(known.stats, stats)) return known.read;
    const read = stats && readSource(this.#dir, path, stats.size);
    if (read) this.#known.set(path, { stats, read });
    return read;
  }
}

interface Known {
  readonly stats?: Stats;
  readonly buffer?: string;
  readonly read: Source | Diagnostic;
}

function listFiles(dir: string): Entry[] {
  const files: Entry[] = [];
  const list = (under: string): void => {
    for (const entry of readFolder(join(dir, under), under === '')) {
      if (entry.name.startsWith('.')) continue;
      const path = under + entry.name;
      if (entry.isDirectory()) list(`${path}/`);
      else if (entry.isFile() || entry.isSymbolicLink()) files.push({ path, isLink: entry.isSymbolicLink() });
    }
  };
  list('');
  return files;
}

function checkSize(dir: string, path: string): Diagnostic[] {
  // Budget tables have a limit of their own.
  if (isBudgetPath(path)) return [];
  const { size = 0 } = statSync(join(dir, path), { throwIfNoEntry: false }) ?? {};
  return size > LARGEST_ASSET_BYTES ? [diagnostic('asset-too-large', startOf(path), { limitBytes: LARGEST_ASSET_BYTES })] : [];
}

// A folder may go while it is looked for; only the plan's own folder must be there.
function readFolder(path: string, isPlan: boolean) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (!isPlan && isGone(error)) return [];
    throw error;
  }
}

// Undefined when the file went away since it was listed.
function readSource(dir: string, path: string, size: number): Source | Diagnostic | undefined {
  const start = startOf(path);
  if (size > LARGEST_BYTES) return diagnostic('file-too-large', start, { limitBytes: LARGEST_BYTES });
  try {
    const bytes = readFileSync(join(dir, path));
    return isUtf8(bytes) ? { path, text: withoutMark(bytes.toString('utf8')) } : diagnostic('file-encoding', start, {});
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

const withoutMark = (text: string): string => text.replace(/^\ufeff+/, '');
