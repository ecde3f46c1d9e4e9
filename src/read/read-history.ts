// What changed in the plan folder, and when: every commit that touched it, newest first, with the files that it added, changed, moved
// and removed. Merges count for what they change against all their parents, which is what was decided in merging. What is still to be
// committed is not in it.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { byCodePoint } from './by-code-point.ts';

export interface HistoryChange {
  /** Path inside the plan folder, with forward slashes. */
  readonly path: string;
  readonly status: 'added' | 'changed' | 'removed';
  /** The path before, for a file that was moved, whether or not its text was changed with it. */
  readonly from?: string;
  /** The last text of a Markdown file that was removed. */
  readonly text?: string;
}

export interface HistoryCommit {
  /** The whole hash. */
  readonly commit: string;
  /** When it was committed. */
  readonly date: Date;
  /** First line of its message. */
  readonly subject: string;
  /** Sorted by path; never empty. */
  readonly changes: readonly HistoryChange[];
}

export interface History {
  /** Newest first; no commit stands before those that follow from it. */
  readonly commits: readonly HistoryCommit[];
  /** False in a shallow clone, where nothing is known of what was before the oldest commits. */
  readonly isWhole: boolean;
}

const run = promisify(execFile);

/**
 * Asks git for the history of a folder, as it is at the commit that is checked out; undefined outside a repository, before the first
 * commit, or where git is not installed. The files of a shallow clone's oldest commits are not told as added, as they were there before.
 */
export async function readHistory(dir: string): Promise<History | undefined> {
  try {
    const { stdout: prefix } = await run('git', ['rev-parse', '--show-prefix'], { cwd: dir });
    const log = await run('git', LOG, { cwd: dir, encoding: 'buffer', maxBuffer: MOST_BYTES });
    const { commits, isWhole } = parseLog(log.stdout.toString('utf8'), prefix.replace(/\r?\n$/, ''));
    const gone = commits.flatMap(({ changes }) => changes.flatMap(({ blob }) => blob ?? []));
    const texts = await readBlobs(dir, [...new Set(gone)]);
    return { commits: commits.map((commit) => ({ ...commit, changes: commit.changes.map((change) => withText(change, texts)) })), isWhole };
  } catch {
    return undefined;
  }
}

const MOST_BYTES = 1 << 29;

// Whatever the configuration of whoever asks, the answer is the same. Short items of one kind are alike in half of their lines, so what
// counts as moved must be like what it was in four fifths.
const LOG = [
  ...['-c', 'log.showRoot=true', 'log', '-z', '--raw', '-c', '--no-abbrev', '-M80%', '-l1000', '--date-order', '--no-follow'],
  ...['--no-relative', '--no-color', '--no-ext-diff', '--no-show-signature', '--encoding=UTF-8', '--decorate-refs=refs/none'],
  ...['--format=%x1e%H%x00%ct%x00%P%x00%D%x00%s', '--', '.'],
];

/** A change as the log tells it: of a text that is gone, the name under which git keeps it. */
interface LoggedChange extends HistoryChange {
  readonly blob?: string;
}

interface LoggedCommit extends HistoryCommit {
  readonly changes: readonly LoggedChange[];
}

/** Parses the log: five fields a commit, then for each file its raw line (git-diff-tree, “raw output format”) and its paths. */
function parseLog(log: string, prefix: string): { readonly commits: readonly LoggedCommit[]; readonly isWhole: boolean } {
  const fields = log.split('\0');
  const commits: LoggedCommit[] = [];
  let isWhole = true;
  let at = 0;
  while (at < fields.length) {
    const [hash = '', seconds = '', parents = '', decoration = '', subject = ''] = fields.slice(at, at + 5);
    at += 5;
    if (!/^\n?\u001e[0-9a-f]{40,64}$/.test(hash)) {
      at -= 4;
      continue;
    }
    const changes: LoggedChange[] = [];
    for (; at < fields.length && !fields[at]?.startsWith('\u001e'); at++) {
      const [, colons = '', entry = ''] = /^\n?(:+)(.*)$/s.exec(fields[at] ?? '') ?? [];
      if (colons === '') continue;
      const isMove = colons.length === 1 && /\bR\d*$/.test(entry);
      const [first = '', second = ''] = fields.slice(at + 1, at + 3).map((path) => inside(path, prefix));
      at += isMove ? 2 : 1;
      changes.push(...(isMove ? [{ path: second, status: 'changed' as const, from: first }] : parseChange(entry, colons.length, first)));
    }
    const isCutOff = parents === '' && decoration.split(', ').includes('grafted');
    if (isCutOff) isWhole = false;
    else if (changes.length > 0) {
      changes.sort((a, b) => byCodePoint(a.path, b.path));
      commits.push({ commit: hash.slice(1), date: new Date(Number(seconds) * 1000), subject, changes });
    }
  }
  return { commits, isWhole };
}

/** Reads a raw line: modes and blobs of every parent and of the commit, and one letter for each parent. */
function parseChange(entry: string, parents: number, path: string): LoggedChange[] {
  const parts = entry.split(' ');
  const blobs = parts.slice(parents + 1, 2 * parents + 2);
  const letters = parts.at(-1) ?? '';
  if (/^A+$/.test(letters)) return [{ path, status: 'added' }];
  const [before = ''] = blobs;
  if (/^D+$/.test(letters)) return [{ path, status: 'removed', ...(path.endsWith('.md') && { blob: before }) }];
  // Where the text is the same, only the rights on the file were changed.
  return blobs.every((blob) => blob === before) ? [] : [{ path, status: 'changed' }];
}

function inside(path: string, prefix: string): string {
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}

/** Reads what git keeps under the given names, all at once. */
async function readBlobs(dir: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  if (names.length === 0) return texts;
  const asked = run('git', ['cat-file', '--batch'], { cwd: dir, encoding: 'buffer', maxBuffer: MOST_BYTES });
  asked.child.stdin?.on('error', () => undefined).end(names.map((name) => `${name}\n`).join(''));
  const { stdout } = await asked;
  for (let at = 0; at < stdout.length;) {
    const lineEnd = stdout.indexOf('\n', at);
    if (lineEnd < 0) break;
    const [name = '', type = '', size = ''] = stdout.toString('latin1', at, lineEnd).split(' ');
    const end = type === 'blob' ? lineEnd + 1 + Number(size) : lineEnd;
    if (type === 'blob') texts.set(name, stdout.toString('utf8', lineEnd + 1, end));
    at = end + 1;
  }
  return texts;
}

function withText({ blob, ...change }: LoggedChange, texts: ReadonlyMap<string, string>): HistoryChange {
  const text = texts.get(blob ?? '');
  return text === undefined ? change : { ...change, text };
}
