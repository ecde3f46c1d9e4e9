// One file of people, written anew: whole or not at all. The new text is written beside the old one and takes its place in one step.
import { randomUUID } from 'node:crypto';
import { chmod, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Puts a text in the place of a file that exists; its permissions and its byte order mark stay. On any failure the old file stays as it was. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const { mode } = await stat(path);
  const mark = (await readFile(path)).subarray(0, 3).toString('utf8') === '\ufeff' ? '\ufeff' : '';
  // Names that begin with a dot are no part of a plan, should the step after this one never come.
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await writeFile(beside, mark + text, { encoding: 'utf8', flag: 'wx' });
    await chmod(beside, mode);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
