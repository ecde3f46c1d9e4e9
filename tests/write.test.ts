// The output folder is replaced whole or not at all, and never when it is not ours.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { addOutput, OutputRefused, writeOutput } from '../src/write/write-output.ts';

async function inScratch(work: (dir: string) => Promise<void>): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'sanad-write-'));
  try {
    await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

test('writes texts and bytes into new folders and counts them', () =>
  inScratch(async (dir) => {
    const written = await writeOutput(join(dir, 'deep', 'dist'), [
      { path: 'index.html', bytes: 'سند' },
      { path: 'a/b/c.bin', bytes: new Uint8Array([1, 2, 3]) },
    ]);
    assert.deepEqual(written, { files: 2, bytes: 9 });
    assert.equal(await readFile(join(dir, 'deep/dist/index.html'), 'utf8'), 'سند');
    assert.deepEqual([...(await readFile(join(dir, 'deep/dist/a/b/c.bin')))], [1, 2, 3]);
    assert.deepEqual(await readdir(join(dir, 'deep')), ['dist']);
  }));

test('replaces the whole of an earlier build and leaves nothing beside it', () =>
  inScratch(async (dir) => {
    const out = join(dir, 'dist');
    await writeOutput(out, [{ path: 'old/page.html', bytes: 'old' }]);
    await writeOutput(out, [{ path: 'new.html', bytes: 'new' }]);
    assert.deepEqual((await readdir(out)).sort(), ['.sanad', 'new.html']);
    assert.deepEqual(await readdir(dir), ['dist']);
  }));

test('refuses a folder that holds the work of others, a file, a link and the root', () =>
  inScratch(async (dir) => {
    const home = join(dir, 'home');
    await mkdir(home);
    await writeFile(join(home, 'letter.txt'), 'keep');
    await symlink(home, join(dir, 'link'));
    const cases = [
      [home, 'not-ours'],
      [join(home, 'letter.txt'), 'not-a-folder'],
      [join(dir, 'link'), 'not-a-folder'],
      ['/', 'root'],
    ] as const;
    for (const [target, reason] of cases) {
      const attempt = writeOutput(target, [{ path: 'index.html', bytes: '' }]);
      await assert.rejects(attempt, (error) => error instanceof OutputRefused && error.reason === reason);
    }
    assert.equal(await readFile(join(home, 'letter.txt'), 'utf8'), 'keep');
    assert.deepEqual((await readdir(dir)).sort(), ['home', 'link']);
  }));

test('accepts an empty folder', () =>
  inScratch(async (dir) => {
    await mkdir(join(dir, 'dist'));
    await writeOutput(join(dir, 'dist'), [{ path: 'index.html', bytes: '' }]);
    assert.deepEqual((await readdir(join(dir, 'dist'))).sort(), ['.sanad', 'index.html']);
  }));

test('keeps the old build and removes its own traces when writing fails', () =>
  inScratch(async (dir) => {
    const out = join(dir, 'dist');
    await writeOutput(out, [{ path: 'index.html', bytes: 'good' }]);
    const tooLong = `${'n'.repeat(300)}.html`;
    await assert.rejects(
      writeOutput(out, [
        { path: 'index.html', bytes: 'bad' },
        { path: tooLong, bytes: '' },
      ]),
    );
    assert.equal(await readFile(join(out, 'index.html'), 'utf8'), 'good');
    assert.deepEqual(await readdir(dir), ['dist']);
  }));

test('throws on paths that leave the folder, clash or are empty', () =>
  inScratch(async (dir) => {
    const bad = [['../x'], ['/etc/x'], ['a//b'], ['a/./b'], ['a\\b'], ['C:x'], [''], ['x', 'x'], ['X.html', 'x.html'], ['a', 'a/b']];
    for (const paths of bad) {
      await assert.rejects(
        writeOutput(
          join(dir, 'dist'),
          paths.map((path) => ({ path, bytes: '' })),
        ),
        /path/,
      );
    }
    assert.deepEqual(await readdir(dir), []);
  }));

test('adds files to an earlier build: those of the same name are replaced, the rest stays', () =>
  inScratch(async (dir) => {
    const out = join(dir, 'dist');
    await writeOutput(out, [
      { path: 'index.html', bytes: 'site' },
      { path: 'data/old.csv', bytes: 'old' },
    ]);
    const written = await addOutput(out, [
      { path: 'data/old.csv', bytes: 'new' },
      { path: 'budget/1404.json', bytes: '{}' },
    ]);
    assert.deepEqual(written, { files: 2, bytes: 5 });
    const read = (path: string): Promise<string> => readFile(join(out, path), 'utf8');
    assert.deepEqual(await Promise.all(['index.html', 'data/old.csv', 'budget/1404.json'].map(read)), ['site', 'new', '{}']);
    assert.deepEqual(await readdir(dir), ['dist']);
  }));

test('adds all files or none: what cannot be moved takes back what was', () =>
  inScratch(async (dir) => {
    const out = join(dir, 'dist');
    await writeOutput(out, [
      { path: 'a.txt', bytes: 'a' },
      { path: 'z', bytes: 'a file where a folder is wanted' },
    ]);
    await assert.rejects(
      addOutput(out, [
        { path: 'a.txt', bytes: 'changed' },
        { path: 'b.txt', bytes: 'b' },
        { path: 'z/deep.txt', bytes: 'z' },
      ]),
    );
    assert.deepEqual((await readdir(out)).sort(), ['.sanad', 'a.txt', 'z']);
    assert.equal(await readFile(join(out, 'a.txt'), 'utf8'), 'a');
    assert.deepEqual(await readdir(dir), ['dist']);
  }));

test('adds nothing to a folder that holds the work of others', () =>
  inScratch(async (dir) => {
    await writeFile(join(dir, 'letter.txt'), 'keep');
    const attempt = addOutput(dir, [{ path: 'budget.json', bytes: '{}' }]);
    await assert.rejects(attempt, (error) => error instanceof OutputRefused && error.reason === 'not-ours');
    assert.deepEqual(await readdir(dir), ['letter.txt']);
  }));
