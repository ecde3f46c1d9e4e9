// Reading a folder: what no fixture can hold.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPlan } from '../src/read/read-plan.ts';

test('a file of more than a megabyte is refused, and the rest is read', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'sanad-read-'));
  try {
    writeFileSync(join(dir, 'large.md'), 'x'.repeat(1024 * 1024 + 1));
    writeFileSync(join(dir, 'plan.md'), 'متن');
    const { folder, diagnostics } = await readPlan(dir);
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['file-too-large'],
    );
    assert.deepEqual(folder.sources, [{ path: 'plan.md', text: 'متن' }]);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('an image of more than ten megabytes is refused', async () => {
  assert.deepEqual(
    await codesOf((dir) => {
      writeFileSync(join(dir, 'map.png'), '');
      truncateSync(join(dir, 'map.png'), 10 * 1024 * 1024 + 1);
      writeFileSync(join(dir, 'small.png'), '');
    }),
    ['asset-too-large map.png'],
  );
});

test('names that not every system can write are refused, and names that some take for one', async () => {
  assert.deepEqual(
    await codesOf((dir) => {
      for (const name of ['a:b.png', 'نقشه\u200fشهر.png', 'con.png', 'Map.png', 'map.png', 'نقشه‌ها.png'])
        writeFileSync(join(dir, name), '');
    }),
    ['file-name a:b.png', 'file-name con.png', 'file-name نقشه\u200fشهر.png', 'file-name-case map.png'],
  );
});

/** Reads a folder that `fill` has filled, and gives what was noticed. */
async function codesOf(fill: (dir: string) => void): Promise<string[]> {
  const dir = mkdtempSync(join(tmpdir(), 'sanad-read-'));
  try {
    fill(dir);
    const { diagnostics } = await readPlan(dir);
    return diagnostics.map(({ code, span }) => `${code} ${span.file}`).sort();
  } finally {
    rmSync(dir, { recursive: true });
  }
}
