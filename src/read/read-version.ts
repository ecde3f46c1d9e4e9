// Which version of the plan this is: the commit that the folder stands at, and the day it was made.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface GitVersion {
  /** First eight digits of the commit, with `+` when the folder holds changes that are not committed. */
  readonly commit: string;
  readonly committed: Date;
}

const run = promisify(execFile);

/** Asks git about a folder; undefined outside a repository, before the first commit, or where git is not installed. */
export async function readVersion(dir: string): Promise<GitVersion | undefined> {
  try {
    const { stdout: head } = await run('git', ['log', '-1', '--format=%H %ct'], { cwd: dir });
    const [hash = '', seconds = ''] = head.trim().split(' ');
    if (!/^[0-9a-f]{40,64}$/.test(hash)) return undefined;
    const { stdout: changes } = await run('git', ['status', '--porcelain', '--', '.'], { cwd: dir });
    return { commit: hash.slice(0, 8) + (changes.trim() === '' ? '' : '+'), committed: new Date(Number(seconds) * 1000) };
  } catch {
    return undefined;
  }
}
