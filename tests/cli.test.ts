// The command line as a person meets it, in the files that they run: exit codes, what goes to which stream, and that a failed build touches nothing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: { sanad: string } };
const folder = mkdtempSync(join(tmpdir(), 'sanad-cli-'));
const plan = join(folder, 'plan');
const out = join(folder, 'dist');
cpSync('tests/fixtures/_base/plan', plan, { recursive: true });
after(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function sanad(...args: string[]): Ended {
  return sanadOn('1764000000', ...args);
}

function sanadOn(day: string, ...args: string[]): Ended {
  return spawnSync(process.execPath, [bin.sanad, ...args], { encoding: 'utf8', env: { ...process.env, SOURCE_DATE_EPOCH: day } });
}

test('a clean plan: check says so and ends with 0', () => {
  const { status, stdout } = sanad('check', '--plan', plan);
  assert.equal(status, 0);
  assert.match(stdout, /خطایی یافت نشد/);
});

test('build makes the site, the print and the data, and says where', () => {
  const { status, stdout, stderr } = sanad('build', '--plan', plan, '--out', out);
  assert.equal(status, 0, stderr);
  assert.equal(stderr, '', 'progress belongs on a terminal only');
  for (const file of ['index.html', 'plan.pdf', 'data/plan.json']) {
    assert.ok(stdout.includes(file), file);
    assert.ok(readFileSync(join(out, file)).length > 0, file);
  }
});

test('outside git the same day gives the same bytes', () => {
  const before = readFileSync(join(out, 'plan.pdf'));
  assert.equal(sanad('build', '--plan', plan, '--out', out).status, 0);
  assert.ok(readFileSync(join(out, 'plan.pdf')).equals(before));
});

test('a mistake in the plan: 1, the exact place, and the last good output stays', () => {
  const file = join(plan, 'vision/goals/broken.md');
  writeFileSync(file, '---\ntitle: هدف\nhorizon: ۱۴۲۰\nindicators: [no-such-id]\n---\n');
  const before = readdirSync(out, { recursive: true }).sort();
  const checked = sanad('check', '--plan', plan);
  assert.equal(checked.status, 1);
  assert.match(checked.stdout, /vision\/goals\/broken\.md:4:14 error ref-unknown/);
  const built = sanad('build', '--plan', plan, '--out', out);
  assert.equal(built.status, 1);
  assert.match(built.stderr, /ref-unknown/);
  assert.deepEqual(readdirSync(out, { recursive: true }).sort(), before);
  assert.deepEqual(readdirSync(folder).sort(), ['dist', 'plan']);
});

test('a draft is built in spite of mistakes', () => {
  assert.equal(sanad('build', '--plan', plan, '--out', out, '--draft').status, 0);
  rmSync(join(plan, 'vision/goals/broken.md'));
});

test('one output alone', () => {
  const alone = join(folder, 'data-only');
  assert.equal(sanad('build', '--plan', plan, '--out', alone, '--only', 'data').status, 0);
  assert.deepEqual(readdirSync(alone).sort(), ['.sanad', 'data']);
});

test('a reader that stops before the end is no bug of ours', () => {
  const piped = `"${process.execPath}" "${bin.sanad}" check --plan "${plan}" | true`;
  const { stderr } = spawnSync(piped, { shell: true, encoding: 'utf8' });
  assert.equal(stderr, '');
});

test('a machine is told the same as a person', () => {
  const { status, stdout } = sanad('check', '--plan', plan, '--format', 'json');
  assert.equal(status, 0);
  assert.doesNotThrow(() => JSON.parse(stdout) as unknown);
});

test('a wrong command line ends with 2 and changes nothing', () => {
  for (const args of [
    [],
    ['bild'],
    ['build', '--nope'],
    ['check', 'plan'],
    ['check', '--format', 'yaml'],
    ['check', '--plan', join(folder, 'nowhere')],
    ['build', '--plan', plan, '--out', plan],
  ]) {
    const { status, stderr } = sanad(...args);
    assert.equal(status, 2, args.join(' '));
    if (args.length > 0) assert.match(stderr, /[\u0600-\u06ff]/, args.join(' '));
  }
});

test('a bug of ours ends with 3 and names its place in src/', () => {
  const { status, stderr } = sanadOn('no day', 'build', '--plan', plan, '--out', join(folder, 'never'));
  assert.equal(status, 3);
  assert.match(stderr, /RangeError.*\n(?:.*\n)*?.*src\/cli\/commands\/make-documents\.ts:\d+:\d+/);
});

test('help is not an error', () => {
  for (const args of [['--help'], ['build', '--help']]) assert.equal(sanad(...args).status, 0);
});
