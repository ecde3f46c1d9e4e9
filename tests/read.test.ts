// Reading a folder: what no fixture can hold.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
