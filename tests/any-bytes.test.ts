// Whatever lies in a plan folder, the check answers with diagnostics: random bytes, the base plan with bytes struck out or put in, and
// texts made to keep a parser or a pattern busy. Each has a place inside its file and words in both languages; nothing is thrown.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { explain } from '../src/cli/report/locate.ts';
import { checkPlan, textsOf } from '../src/pipeline.ts';
import { readAssets } from '../src/read/read-assets.ts';

const ASSETS = await readAssets('.');
const BASE = 'tests/fixtures/_base/plan';
const FILES = [
  'plan.md',
  'vision/vision.md',
  'vision/goals/goal-access.md',
  'domains/roads/index.md',
  'domains/roads/problems/late-bus.md',
  'domains/roads/indicators/waiting.md',
  'domains/roads/projects/new-buses.md',
  'finance/sources/dues.md',
  'participation/call.md',
  'previous/old-one.md',
  'resolutions/first.md',
  'notes.md',
];

async function checkWith(files: ReadonlyMap<string, Uint8Array | string>): Promise<string[]> {
  const dir = mkdtempSync(join(tmpdir(), 'sanad-bytes-'));
  try {
    cpSync(BASE, dir, { recursive: true });
    for (const [path, content] of files) {
      mkdirSync(join(dir, dirname(path)), { recursive: true });
      writeFileSync(join(dir, path), content);
    }
    const checked = await checkPlan(dir, ASSETS, '1404/09/04');
    const { diagnostics } = checked;
    const lengths = new Map(textsOf(checked).map(({ path, text }) => [path, text.length]));
    for (const found of diagnostics) {
      const { file, start, end } = found.span;
      assert.ok(start >= 0 && start <= end && end <= (lengths.get(file) ?? 0), `${found.code} is outside ${file}`);
      for (const language of ['fa', 'en'] as const) assert.doesNotMatch(JSON.stringify(explain(found, language)), /undefined|\[object/);
    }
    return diagnostics.map(({ code }) => code);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

test('any bytes as files of a plan give diagnostics', async () => {
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => `---\n${text}\n---\n\n${text}`),
    fc.tuple(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 })).map(([front, prose]) => {
      return Buffer.concat([Buffer.from('---\ntitle: متن\n'), front, Buffer.from('\n---\n\n'), prose]);
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...FILES), content), { minLength: 1, maxLength: 4 }), async (files) => {
      await checkWith(new Map(files));
    }),
    { seed: 1404, numRuns: 150 },
  );
});

test('bytes struck out of a good plan or put into it give diagnostics', async () => {
  const slip = fc.record({
    file: fc.constantFrom(...FILES.slice(0, 8)),
    at: fc.nat(),
    removed: fc.nat({ max: 30 }),
    added: fc.uint8Array({ maxLength: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 3 }), async (slips) => {
      const files = slips.map(({ file, at, removed, added }) => {
        const bytes = readFileSync(join(BASE, file));
        const start = at % (bytes.length + 1);
        return [file, Buffer.concat([bytes.subarray(0, start), added, bytes.subarray(start + removed)])] as const;
      });
      await checkWith(new Map(files));
    }),
    { seed: 1404, numRuns: 150 },
  );
});

// Long enough that a pattern or a parser that goes back and forth over its text would not come to an end in the time of a test run.
const LONG = 20_000;
const BUSY: Readonly<Record<string, string>> = {
  brackets: '['.repeat(LONG),
  references: '[['.repeat(LONG / 2),
  emphasis: '*a_ '.repeat(LONG / 4),
  quotes: '> '.repeat(LONG / 2),
  backticks: Array.from({ length: 200 }, (_, length) => '`'.repeat(length + 1)).join(' '),
  links: '[a]('.repeat(LONG / 4),
  tables: `${'|'.repeat(LONG / 2)}\n${'|-'.repeat(LONG / 4)}`,
  footnotes: '[^a]'.repeat(LONG / 4),
  directives: '::table{'.repeat(LONG / 8),
  'half-spaces': '\u200c'.repeat(LONG),
  spaces: `متن${' '.repeat(LONG)}متن`,
  digits: '۱'.repeat(LONG),
  'digits and marks': '۱٬'.repeat(LONG / 2),
  dots: '.'.repeat(LONG),
  'straight quotes': '"متن '.repeat(LONG / 5),
  'open brackets in words': '(متن '.repeat(LONG / 5),
  letters: 'می'.repeat(LONG / 2),
  'one word': 'شاخصها'.repeat(LONG / 6),
  addresses: 'https://a.b/'.repeat(LONG / 12),
  'mail addresses': 'a@b.'.repeat(LONG / 4),
  hyphens: '۱-'.repeat(LONG / 2),
};

for (const [name, text] of Object.entries(BUSY)) {
  test(`a text of ${name} comes to an end`, { timeout: 60_000 }, async () => {
    const goal = `---\ntitle: متن\nhorizon: 1408\n---\n\n${text}\n`;
    const indicator = `---\ntitle: ${JSON.stringify(text.slice(0, 5000))}\nformula: ${JSON.stringify(text)}\n---\n\n${text}\n`;
    await checkWith(
      new Map([
        ['vision/goals/goal-access.md', goal],
        ['domains/roads/indicators/waiting.md', indicator],
      ]),
    );
  });
}
