// `sanad check --watch` as a person meets it: the program runs, files change in the ways editors and git change them, and the report
// follows. No test looks at the clock; each waits for the words that must come.
import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: { sanad: string } };
const folder = mkdtempSync(join(tmpdir(), 'sanad-watch-'));
const running = new Set<ChildProcessWithoutNullStreams>();
after(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** The program with what it has said so far. */
class Watched {
  readonly child: ChildProcessWithoutNullStreams;
  #said = '';

  constructor(...args: string[]) {
    this.child = spawn(process.execPath, [bin.sanad, 'check', '--watch', ...args], {
      env: { ...process.env, SOURCE_DATE_EPOCH: '1764000000' },
    });
    running.add(this.child);
    this.child.stdout.setEncoding('utf8').on('data', (text: string) => (this.#said += text));
    this.child.stderr.setEncoding('utf8').on('data', (text: string) => (this.#said += text));
  }

  /** Waits until the program has said something since the last time it was asked, and takes it. */
  async says(words: RegExp): Promise<string> {
    while (!words.test(this.#said)) {
      if (this.child.exitCode !== null) assert.fail(`ended with ${this.child.exitCode}: ${this.#said}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const said = this.#said;
    this.#said = '';
    return said;
  }

  async end(): Promise<number> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGINT');
    const [code] = (await ended) as [number];
    running.delete(this.child);
    return code;
  }
}

function newPlan(name: string): string {
  const plan = join(folder, name);
  cpSync('tests/fixtures/_base/plan', plan, { recursive: true });
  return plan;
}

test('changes of every sort are seen, and the last state is the exit code', { timeout: 120_000 }, async () => {
  const plan = newPlan('plan');
  const watched = new Watched('--plan', plan);
  await watched.says(/خطایی یافت نشد[^]*در انتظار تغییر/);

  const goal = join(plan, 'vision/goals/goal-access.md');
  const sound = readFileSync(goal, 'utf8');
  writeFileSync(goal, sound.replace(/horizon: .*/, 'horizon: دور'));
  await watched.says(/goal-access\.md:\d+:\d+ error field-type[^]*در انتظار تغییر/);

  // As editors do that write beside the file and then rename.
  writeFileSync(`${goal}.tmp`, sound);
  renameSync(`${goal}.tmp`, goal);
  await watched.says(/خطایی یافت نشد[^]*در انتظار تغییر/);

  // A folder with a file, new and gone again.
  const extra = join(plan, 'domains/more');
  cpSync('tests/fixtures/_base/plan/domains/roads', extra, { recursive: true });
  await watched.says(/domains\/more\/[^]*id-duplicate[^]*در انتظار تغییر/);
  rmSync(extra, { recursive: true });
  await watched.says(/خطایی یافت نشد[^]*در انتظار تغییر/);

  // plan.md is broken for a while, and then away.
  const settings = join(plan, 'plan.md');
  const settingsText = readFileSync(settings, 'utf8');
  writeFileSync(settings, '---\ntitle: [\n---\n');
  await watched.says(/plan\.md:\d+:\d+ error yaml-invalid[^]*در انتظار تغییر/);
  rmSync(settings);
  await watched.says(/plan-missing[^]*در انتظار تغییر/);
  writeFileSync(settings, settingsText);
  await watched.says(/خطایی یافت نشد[^]*در انتظار تغییر/);

  // The whole folder is away for a while.
  renameSync(plan, `${plan}-away`);
  await watched.says(/در دسترس نیست/);
  renameSync(`${plan}-away`, plan);
  await watched.says(/خطایی یافت نشد[^]*در انتظار تغییر/);
  assert.equal(await watched.end(), 0);
});

test('a workbook that is put in, saved again and taken away is looked at each time', { timeout: 60_000 }, async () => {
  const plan = newPlan('workbook');
  const put = (fixture: string): void => {
    const path = 'finance/budgets/1404.xlsx';
    cpSync(`tests/fixtures/${fixture}/plan/${path}`, join(plan, path), { recursive: true });
  };
  put('budget-xlsx-faults');
  const watched = new Watched('--plan', plan);
  await watched.says(/budget-project[^]*در انتظار تغییر/);
  put('budget-xlsx');
  await watched.says(/خطایی یافت نشد[^]*در انتظار تغییر/);
  put('budget-file-unreadable');
  await watched.says(/budget-file-unreadable[^]*در انتظار تغییر/);
  rmSync(join(plan, 'finance/budgets'), { recursive: true });
  await watched.says(/خطایی یافت نشد[^]*در انتظار تغییر/);
  assert.equal(await watched.end(), 0);
});

test('the report has the form that is asked for', { timeout: 60_000 }, async () => {
  const plan = newPlan('json');
  const watched = new Watched('--plan', plan, '--format', 'json');
  await watched.says(/"errors": 0[^]*در انتظار تغییر/);
  rmSync(join(plan, 'vision/goals/goal-access.md'));
  const said = await watched.says(/"code": "ref-unknown"[^]*در انتظار تغییر/);
  assert.doesNotThrow(() => JSON.parse(said.slice(0, said.lastIndexOf('}') + 1)) as unknown);
  assert.equal(await watched.end(), 1);
});
