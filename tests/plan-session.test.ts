// A session that remembers must say what one says that knows nothing yet, whatever was edited, added, removed and put back before.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { PlanSession } from '../src/plan-session.ts';
import { readAssets } from '../src/read/read-assets.ts';
import { listFiles } from './base-plan.ts';

const assets = await readAssets('.');
const TODAY = '1404/09/04';
const folder = mkdtempSync(join(tmpdir(), 'sanad-session-'));
after(() => rmSync(folder, { recursive: true }));
cpSync('tests/fixtures/_base/plan', folder, { recursive: true });
const FILES = listFiles(folder);

const EDITS = [
  '',
  'x',
  '\n',
  ': ',
  '[[renew-fleet]]',
  '[[nowhere]]',
  '\n[حکم](../provisions/renew-fleet.md)\n',
  '1409',
  '<b>',
  '←',
  '\n::chart{of=waiting}\n',
];
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ file: fc.constantFrom(...FILES), at: fc.nat(), length: fc.nat({ max: 12 }), text: fc.constantFrom(...EDITS) }),
  },
  { weight: 2, arbitrary: fc.record({ restore: fc.constantFrom(...FILES) }) },
  {
    weight: 2,
    arbitrary: fc.record({ add: fc.constantFrom('domains/roads/policies/new.md', 'domains/roads/provisions/waiting.md', 'notes.md') }),
  },
);

test('a check after edits is the check of a session that begins with them', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
      const session = new PlanSession(folder, assets);
      const buffers = new Map<string, string>();
      session.check(TODAY);
      for (const one of steps) {
        if ('restore' in one) buffers.delete(one.restore);
        else if ('add' in one) buffers.set(one.add, '---\ntitle: تازه\nstrategies: [more-buses]\n---\n');
        else {
          const text = buffers.get(one.file) ?? readFileSync(join(folder, one.file), 'utf8');
          const at = one.at % (text.length + 1);
          buffers.set(one.file, text.slice(0, at) + one.text + text.slice(at + one.length));
        }
        const { diagnostics, suppressed } = session.check(TODAY, buffers);
        const anew = new PlanSession(folder, assets).check(TODAY, buffers);
        assert.deepEqual(diagnostics, anew.diagnostics);
        assert.deepEqual(suppressed, anew.suppressed);
      }
    }),
    { numRuns: 60, seed: 1404 },
  );
});

test('what did not change is the very object, and what changed on disk is not', () => {
  const session = new PlanSession(folder, assets);
  const before = session.check(TODAY);
  const file = join(folder, 'vision/goals/goal-access.md');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nمتن تازه.\n`);
  const now = session.check(TODAY);
  const changed = before.sources.filter((source, at) => source !== now.sources[at]);
  assert.deepEqual(
    changed.map(({ path }) => path),
    ['vision/goals/goal-access.md'],
  );
  const items = [...(before.plan?.items ?? [])].filter(([id, item]) => now.plan?.items.get(id) !== item);
  assert.deepEqual(
    items.map(([id]) => id),
    ['goal-access'],
  );
});
