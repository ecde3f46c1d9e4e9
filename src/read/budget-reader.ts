// finance/budgets/ on disk -> texts and sheets of cells. Texts are read at once; workbooks in a step of their own that is waited for,
// because they must be unpacked. What a file says is not understood here, and a file that stays the same is not read again.
import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { UnreadableReason } from '../diagnostic/reasons.ts';
import { decodeText } from './decode-text.ts';
import { fileForm } from './file-form.ts';
import { isGone } from './is-gone.ts';
import { isSameFile } from './same-file.ts';
import type { BudgetFile } from './source.ts';

const FOLDER = 'finance/budgets';
/** The words of `UNREADABLE.large` name it. */
const LARGEST_BYTES = 4 * 1024 * 1024;

const TEXT = /\.(?:csv|tsv|txt)$/i;
const WORKBOOK = /\.(?:xlsx|xlsm|xls)$/i;
/** Tables of other programs, which people may take for readable. */
const OTHER_TABLE = /\.(?:ods|fods|xlsb|numbers|et)$/i;

/** Tells whether a path of the plan folder is that of a budget table, readable or not. */
export function isBudgetPath(path: string): boolean {
  const name = path.slice(FOLDER.length + 1);
  if (!path.startsWith(`${FOLDER}/`) || name.includes('/') || isLock(name)) return false;
  return [TEXT, WORKBOOK, OTHER_TABLE].some((form) => form.test(name));
}

// While a workbook is open, Excel keeps a file beside it.
const isLock = (name: string): boolean => name.startsWith('~$') || name.startsWith('.');

type BudgetRead = BudgetFile | UnreadableReason;

export class BudgetReader {
  readonly #dir: string;
  readonly #known = new Map<string, { readonly stats?: Stats; readonly buffer?: string; readonly read: BudgetRead }>();

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Makes sure that a file is read anew. */
  forget(path: string): void {
    this.#known.delete(path);
  }

  /** Reads workbooks that are new or have changed; tells whether there were any. */
  async readWorkbooks(): Promise<boolean> {
    let isNew = false;
    for (const path of listWorkbooks(this.#dir)) {
      const stats = statSync(join(this.#dir, path), { throwIfNoEntry: false });
      const known = this.#known.get(path)?.stats;
      if (!stats || (known && isSameFile(known, stats))) continue;
      const read = await readWorkbookFile(this.#dir, path, stats.size);
      if (read === undefined) continue;
      this.#known.set(path, { stats, read });
      isNew = true;
    }
    return isNew;
  }

  /** Gives what is to be read of the budget tables among some paths, workbooks as they were last read. */
  read(paths: readonly string[], buffers: ReadonlyMap<string, string>): { budgets: BudgetFile[]; diagnostics: Diagnostic[] } {
    const listed = paths.filter(isBudgetPath);
    for (const path of this.#known.keys()) if (!listed.includes(path)) this.#known.delete(path);
    const budgets: BudgetFile[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const path of listed) {
      const read = this.#read(path, buffers.get(path));
      if (typeof read === 'string')
        diagnostics.push(diagnostic('budget-file-unreadable', { file: path, start: 0, end: 0 }, { reason: read }));
      else if (read) budgets.push(read);
    }
    return { budgets, diagnostics };
  }

  #read(path: string, buffer: string | undefined): BudgetRead | undefined {
    const known = this.#known.get(path);
    if (WORKBOOK.test(path)) return known?.read;
    if (!TEXT.test(path)) return 'type';
    if (buffer !== undefined) {
      if (known?.buffer === buffer) return known.read;
      const read = { path, text: buffer.replace(/^\ufeff/, ''), encoding: 'utf-8' } as const;
      this.#known.set(path, { buffer, read });
      return read;
    }
    const stats = statSync(join(this.#dir, path), { throwIfNoEntry: false });
    if (known?.stats && stats && isSameFile(known.stats, stats)) return known.read;
    const read = stats && readTextFile(this.#dir, path, stats.size);
    if (read !== undefined) this.#known.set(path, { stats, read });
    return read;
  }
}

// A file may go while it is looked for; then there is none.
function listWorkbooks(dir: string): string[] {
  try {
    const files = readdirSync(join(dir, FOLDER), { withFileTypes: true }).filter((entry) => entry.isFile());
    return files.map(({ name }) => `${FOLDER}/${name}`).filter((path) => WORKBOOK.test(path) && isBudgetPath(path));
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

async function readWorkbookFile(dir: string, path: string, size: number): Promise<BudgetRead | undefined> {
  if (size > LARGEST_BYTES) return 'large';
  try {
    const bytes = await readFile(join(dir, path));
    const { readWorkbook } = await import('./read-workbook.ts');
    return await readWorkbook(path, bytes);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

function readTextFile(dir: string, path: string, size: number): BudgetRead | undefined {
  if (size > LARGEST_BYTES) return 'large';
  try {
    const bytes = readFileSync(join(dir, path));
    return fileForm(bytes) === 'text' ? { path, ...decodeText(bytes) } : 'workbook';
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}
