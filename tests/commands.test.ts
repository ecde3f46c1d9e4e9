// Commands that work on items, in the program that people run.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { CODES } from '../src/diagnostic/codes.ts';

const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: { sanad: string } };
const folder = mkdtempSync(join(tmpdir(), 'sanad-commands-'));
after(() => rmSync(folder, { recursive: true }));

function freshPlan(name: string): string {
  const plan = join(folder, name);
  cpSync('tests/fixtures/_base/plan', plan, { recursive: true });
  return plan;
}

function sanad(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin.sanad, ...args], {
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1764000000' },
  });
  return { status, stdout, stderr };
}

test('new writes a file that says what is still missing, and never over another', () => {
  const plan = freshPlan('new');
  const made = sanad('new', 'مسئله', 'dark-street', '--domain', 'roads', '--plan', plan);
  assert.equal(made.status, 0, made.stderr);
  assert.equal(made.stdout.trim(), join(plan, 'domains/roads/problems/dark-street.md'));
  const checked = sanad('check', '--plan', plan, '--format', 'json');
  const { diagnostics } = JSON.parse(checked.stdout) as { diagnostics: { code: string; args: { field: string } }[] };
  assert.deepEqual(
    diagnostics.map(({ code, args }) => `${code} ${args.field}`),
    ['title', 'goals', 'evidence', 'causes', 'affected', 'severity'].map((field) => `field-missing ${field}`),
  );
  assert.equal(sanad('new', 'problem', 'dark-street', '--domain', 'roads', '--plan', plan).status, 2);
});

test('every kind begins as a file that can be read', () => {
  const plan = freshPlan('kinds');
  for (const kind of [
    'goal',
    'upstream',
    'previous',
    'domain',
    'strategy',
    'policy',
    'provision',
    'indicator',
    'project',
    'source',
    'participation',
    'resolution',
  ]) {
    const made = sanad('new', kind, `first-${kind}`, '--domain', 'roads', '--plan', plan);
    assert.equal(made.status, 0, made.stderr);
  }
  const { diagnostics } = JSON.parse(sanad('check', '--plan', plan, '--format', 'json').stdout) as {
    diagnostics: { code: string; path: string }[];
  };
  const own = diagnostics.filter(({ path }) => path.includes('first-'));
  assert.ok(own.length > 30);
  assert.deepEqual([...new Set(own.map(({ code }) => code))], ['field-missing']);
});

test('new tells a slip of kind, id or domain', () => {
  const plan = freshPlan('slips');
  for (const [words, said] of [
    [['projct', 'x-1'], /شاید منظور «project»/],
    [['project', 'X 1'], /شناسهٔ درستی نیست/],
    [['project', 'x-1'], /--domain/],
    [['project', 'x-1', '--domain', 'rods'], /شاید منظور «roads»/],
    [['project', 'new-buses', '--domain', 'roads'], /پیش‌تر/],
    [['project'], /ID/],
  ] as const) {
    const { status, stderr } = sanad('new', ...words, '--plan', plan);
    assert.equal(status, 2, words.join(' '));
    assert.match(stderr, said);
  }
});

test('rename moves the file, every reference follows, and a dry run touches nothing', () => {
  const plan = freshPlan('rename');
  const tried = sanad('rename', 'late-bus', 'slow-bus', '--plan', plan, '--dry-run');
  assert.equal(tried.status, 0, tried.stderr);
  assert.ok(existsSync(join(plan, 'domains/roads/problems/late-bus.md')));
  const { status, stdout, stderr } = sanad('rename', 'late-bus', 'slow-bus', '--plan', plan);
  assert.equal(status, 0, stderr);
  assert.equal(stdout, tried.stdout);
  assert.match(stdout, /domains\/roads\/strategies\/more-buses\.md:3:12 {2}late-bus → slow-bus/);
  assert.match(stdout, /domains\/roads\/problems\/late-bus\.md:11:1 {2}\+ formerIds: \[late-bus\]$/m);
  assert.match(stdout, /^۲ ارجاع در ۲ پرونده$/m);
  assert.match(readFileSync(join(plan, 'domains/roads/problems/slow-bus.md'), 'utf8'), /^formerIds: \[late-bus\]$/m);
  assert.ok(!existsSync(join(plan, 'domains/roads/problems/late-bus.md')));
  assert.equal(sanad('check', '--plan', plan).status, 0);
  assert.equal(sanad('rename', 'roads', 'streets', '--plan', plan).status, 0);
  assert.equal(sanad('check', '--plan', plan).status, 0);
  assert.match(sanad('rename', 'slow-bas', 'x', '--plan', plan).stderr, /شاید منظور «slow-bus»/);
});

test('trace leads up to the vision and down to projects and money', () => {
  const plan = freshPlan('trace');
  const { status, stdout } = sanad('trace', 'more-buses', '--plan', plan);
  assert.equal(status, 0);
  assert.match(stdout, /^more-buses {2}راهبرد: نوسازی ناوگان$/m);
  assert.match(stdout, /^└─ late-bus {2}مسئله: /m);
  assert.match(stdout, /^ {6}└─ vision {2}چشم‌انداز: /m);
  assert.match(stdout, /new-buses {2}پروژه: خرید اتوبوس، ۹۰۰ میلیون ریال/);
  interface Node {
    readonly id: string;
    readonly money?: number;
    readonly next: readonly Node[];
  }
  const { down } = JSON.parse(sanad('trace', 'renew-fleet', '--format', 'json', '--plan', plan).stdout) as { down: readonly Node[] };
  assert.deepEqual(
    down.map(({ id, money }) => [id, money]),
    [['new-buses', 900]],
  );
  assert.equal(sanad('trace', 'nothing', '--plan', plan).status, 2);
});

test('explain prints the page of a rule, lists all of them, and tells a slip', () => {
  const { status, stdout } = sanad('explain', 'budget-sum');
  assert.equal(status, 0);
  assert.match(stdout, /budget-sum[^]*total: 1000[^]*total: 900/);
  assert.doesNotMatch(stdout, /<div|```|\*\*/);
  const all = sanad('explain').stdout;
  for (const code of Object.keys(CODES)) assert.ok(all.includes(`${code}\n`), code);
  const slip = sanad('explain', 'budget-sam');
  assert.equal(slip.status, 2);
  assert.match(slip.stderr, /شاید منظور «budget-sum»/);
});

test('budget takes its unit in Persian, and says in Persian what of a change or of the folder is wrong', () => {
  const plan = freshPlan('budget');
  const budget = (...rest: string[]): ReturnType<typeof sanad> =>
    sanad('budget', '1404', '--plan', plan, '--only', 'json', '--out', join(folder, 'budget-out'), ...rest);
  assert.equal(budget('--unit', 'میلیارد تومان').status, 0);
  assert.match(budget('--unit', 'میلیارد یورو').stderr, /پذیرفته نیست/);
  for (const [change, said] of [
    ['dues=20%', /کاهش نیست/],
    ['dues=+20', /کاهش نیست/],
    ['dues=-0%', /کاهش نیست/],
    ['dues=-20', /درصد است یا مبلغ[^]*-20%/],
    ['dues=-120%', /از همهٔ مبلغ منبع بیشتر/],
    ['due=-20%', /شاید منظور «dues»/],
  ] as const) {
    const { status, stderr } = budget('--shock', change);
    assert.deepEqual([status, said.test(stderr)], [2, true], `${change}: ${stderr}`);
  }
  assert.equal(budget('--shock', 'dues=-۲۰٪').status, 0);
  writeFileSync(join(folder, 'a-file'), '');
  const inFile = sanad('budget', '1404', '--plan', plan, '--only', 'json', '--out', join(folder, 'a-file', 'out'));
  assert.deepEqual([inFile.status, /نمی‌توان نوشت/.test(inFile.stderr)], [2, true], inFile.stderr);
});

test('schema prints the schema of a kind, and writes those of all into a folder', () => {
  const { status, stdout } = sanad('schema', 'project');
  assert.equal(status, 0);
  assert.equal(stdout, readFileSync('docs/schemas/project.schema.json', 'utf8'));
  const out = join(folder, 'schemas');
  assert.equal(sanad('schema', '--out', out).status, 0);
  assert.deepEqual(readdirSync(out).sort(), readdirSync('docs/schemas').sort());
  assert.match(sanad('schema', 'projct').stderr, /شاید منظور «project»/);
});

test('what is published has everything that commands read', () => {
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
  for (const needed of ['build/program', 'docs/rules', 'templates', 'fonts', 'words']) assert.ok(files.includes(needed), needed);
});
