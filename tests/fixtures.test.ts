// Tests that are folders. To add one, add a folder under tests/fixtures/ and run `UPDATE=1 npm test`; read what it wrote.
//   plan/                      the files that differ from fixtures/_base/plan, a small plan without a fault; laid over it
//   whole-plan/                instead of plan/: the plan as it is, without the base
//   expected/diagnostics.txt   one line each: place, severity, code, arguments, then `see` and related places; empty when clean
// One fixture, one point. Wording is not pinned here but in expected/messages.txt.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { Diagnostic, Span } from '../src/diagnostic/diagnostic.ts';
import { checkPlan, textsOf } from '../src/pipeline.ts';
import { readAssets } from '../src/read/read-assets.ts';
import type { Source } from '../src/read/source.ts';
import { lineColumns } from '../src/text/line-column.ts';

const ASSETS = await readAssets('.');
/** The day on which every fixture is checked. */
const TODAY = '1404/09/04';
const FIXTURES = 'tests/fixtures';
const BASE = join(FIXTURES, '_base', 'plan');
const NAMES = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map(({ name }) => name)
  .sort();

test('the base plan is clean', async () => {
  assert.equal(await diagnosticLines(BASE), '');
});

for (const name of NAMES) {
  test(name, async () => {
    const folder = join(FIXTURES, name);
    const found = existsSync(join(folder, 'whole-plan'))
      ? await diagnosticLines(join(folder, 'whole-plan'))
      : await overBase(join(folder, 'plan'));
    compare(join(folder, 'expected', 'diagnostics.txt'), found);
  });
}

/** Checks the base plan with some of its files replaced, in a folder that lives as long as the test. */
async function overBase(changes: string): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'sanad-fixture-'));
  try {
    cpSync(BASE, dir, { recursive: true });
    cpSync(changes, dir, { recursive: true });
    return await diagnosticLines(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function compare(path: string, found: string): void {
  if (process.env['UPDATE'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, found);
  }
  assert.equal(found, readFileSync(path, 'utf8'));
}

async function diagnosticLines(dir: string): Promise<string> {
  const checked = await checkPlan(dir, ASSETS, TODAY);
  const sources = textsOf(checked);
  return checked.diagnostics.map((diagnostic) => `${line(diagnostic, sources)}\n`).join('');
}

function line({ span, severity, code, args, related = [] }: Diagnostic, sources: readonly Source[]): string {
  const words = Object.entries(args)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${written(value)}`);
  const see = related.flatMap((other) => ['see', place(other.span, sources)]);
  return [place(span, sources), severity, code, ...words, ...see].join(' ');
}

function place({ file, start, end }: Span, sources: readonly Source[]): string {
  const at = lineColumns(sources.find(({ path }) => path === file)?.text ?? '');
  return `${file}:${[at(start), at(end)].map(({ line, column }) => `${line}:${column}`).join('-')}`;
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(',');
  return /^[^\s"]+$/.test(String(value)) ? String(value) : JSON.stringify(value);
}
