// The history of a plan: what git tells of its folder, followed through moves, merges and quoted names, and what is made of it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { buildHistory } from '../src/model/build-history.ts';
import type { Plan } from '../src/model/types.ts';
import { modelPlan } from '../src/pipeline.ts';
import { readHistory, type History } from '../src/read/read-history.ts';
import { buildHistoryView, itemHistory } from '../src/view/history.ts';
import { BASE } from './base-plan.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'sanad-history-'));
after(() => rmSync(ROOT, { recursive: true }));

/** A repository of its own, with the base plan in a folder whose name git would quote; days are counted from 1 Farvardin 1405. */
class Repository {
  readonly dir: string;
  readonly plan: string;

  constructor(name: string, folder = 'برنامهٔ شهر/plan') {
    this.dir = join(ROOT, name);
    this.plan = join(this.dir, folder);
    mkdirSync(this.plan, { recursive: true });
    this.git(0, 'init', '-q', '-b', 'main');
    cpSync(BASE, this.plan, { recursive: true });
  }

  git(day: number, ...args: string[]): string {
    // 21:00 UTC is half past midnight of the next day in Tehran.
    const date = `${1774040400 + day * 86400} +0000`;
    const env = { ...process.env, GIT_AUTHOR_DATE: '1700000000 +0000', GIT_COMMITTER_DATE: date, GIT_CONFIG_NOSYSTEM: '1', HOME: ROOT };
    const who = ['-c', 'user.name=x', '-c', 'user.email=x@sanad.example', '-c', 'protocol.file.allow=always'];
    return execFileSync('git', [...who, ...args], { cwd: this.dir, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  }

  commit(day: number, subject: string): string {
    this.git(day, 'add', '-A');
    this.git(day, 'commit', '-q', '--allow-empty', '-m', subject);
    return this.git(day, 'rev-parse', 'HEAD');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.plan, path)), { recursive: true });
    writeFileSync(join(this.plan, path), text);
  }

  add(path: string, text: string): void {
    appendFileSync(join(this.plan, path), text);
  }

  text(path: string): string {
    return readFileSync(join(this.plan, path), 'utf8');
  }

  move(from: string, to: string): void {
    mkdirSync(dirname(join(this.plan, to)), { recursive: true });
    renameSync(join(this.plan, from), join(this.plan, to));
  }

  remove(path: string): void {
    rmSync(join(this.plan, path), { recursive: true });
  }

  async history(): Promise<History> {
    const history = await readHistory(this.plan);
    assert.ok(history);
    return history;
  }

  async planToday(): Promise<Plan> {
    const { plan } = await modelPlan(this.plan);
    assert.ok(plan);
    return plan;
  }

  async told(): Promise<string[]> {
    const { days } = buildHistory(await this.history(), await this.planToday());
    return days.flatMap(({ date, items, budgets }) => [
      ...items.map(({ id, sort, from }) => `${date.jalali} ${sort} ${from === undefined ? '' : `${from} `}${id}`),
      ...budgets.map(({ year, sort }) => `${date.jalali} ${sort} ${year}`),
    ]);
  }
}

const PROBLEM = 'domains/roads/problems/late-bus.md';
const POLICY = 'domains/roads/policies/clean-first.md';
const LONG = '\nاتوبوس‌های خط یک در ساعت اوج صبح دیر می‌رسند.\n\nمسافران ایستگاه‌های پایانی بیش از همه منتظر می‌مانند.\n';

test('every commit that touched the folder is told, newest first, with what it did to each file', async () => {
  const repository = new Repository('files');
  repository.add(PROBLEM, LONG);
  const first = repository.commit(0, 'ثبت نخست');
  writeFileSync(join(repository.dir, 'README.md'), 'beside the plan');
  repository.commit(1, 'چیزی بیرون از برنامه');
  chmodSync(join(repository.plan, POLICY), 0o755);
  repository.commit(2, 'rights alone');
  repository.move(PROBLEM, 'domains/roads/problems/دیر "رسیدن"\n.md');
  repository.add('domains/roads/problems/دیر "رسیدن"\n.md', 'یک خط.\n');
  repository.remove(POLICY);
  const second = repository.commit(3, 'second\u0001 "one"');
  const { commits, isWhole } = await repository.history();
  assert.equal(isWhole, true);
  assert.deepEqual(
    commits.map(({ commit, subject, date }) => [commit, subject, date.toISOString()]),
    [
      [second, 'second\u0001 "one"', '2026-03-23T21:00:00.000Z'],
      [first, 'ثبت نخست', '2026-03-20T21:00:00.000Z'],
    ],
  );
  assert.deepEqual(commits[0]?.changes, [
    { path: POLICY, status: 'removed', text: readFileSync(join(BASE, POLICY), 'utf8') },
    { path: 'domains/roads/problems/دیر "رسیدن"\n.md', status: 'changed', from: PROBLEM },
  ]);
  assert.equal(commits[1]?.changes.length, 12);
  assert.ok(commits[1].changes.every(({ status, from }) => status === 'added' && from === undefined));
});

test('outside a repository and before the first commit there is no history, and nothing is thrown', async () => {
  assert.equal(await readHistory(join(ROOT, 'nowhere')), undefined);
  const outside = join(ROOT, 'outside');
  mkdirSync(outside);
  assert.equal(await readHistory(outside), undefined);
  assert.equal(await readHistory(new Repository('empty').plan), undefined);
});

test('whoever asks, and with whatever settings, the history is the same', async () => {
  const repository = new Repository('settings');
  repository.add(PROBLEM, LONG);
  repository.commit(0, 'ثبت نخست');
  repository.move(PROBLEM, 'domains/roads/problems/slow-bus.md');
  repository.commit(1, 'نام تازه');
  const before = await repository.history();
  const odd = { 'log.showRoot': 'false', 'diff.renames': 'false', 'color.ui': 'always', 'log.follow': 'true', 'diff.relative': 'true' };
  for (const [name, value] of Object.entries(odd)) repository.git(2, 'config', name, value);
  assert.deepEqual(await repository.history(), before);
});

test('a shallow clone tells what it knows, and that it does not know all', async () => {
  const repository = new Repository('deep');
  for (const day of [0, 1, 2]) {
    repository.add(PROBLEM, `روز ${day}\n`);
    repository.commit(day, `روز ${day}`);
  }
  const clone = join(ROOT, 'shallow');
  repository.git(3, 'clone', '-q', '--depth', '2', `file://${repository.dir}`, clone);
  const history = await readHistory(join(clone, 'برنامهٔ شهر/plan'));
  assert.equal(history?.isWhole, false);
  assert.deepEqual(
    history.commits.map(({ subject, changes }) => [subject, changes.length]),
    [['روز 2', 1]],
  );
  const plan = await repository.planToday();
  assert.equal(buildHistoryView(buildHistory(history, plan)).notice, 'تغییرهای پیش از ۳ فروردین ۱۴۰۵ در این نسخه دانسته نیست.');
  const none = buildHistoryView(buildHistory({ commits: [], isWhole: false }, plan));
  assert.deepEqual(none, { days: [], notice: 'تاریخچهٔ برنامه در این نسخه دانسته نیست.' });
  assert.equal(buildHistoryView(buildHistory(await repository.history(), plan)).notice, undefined);
});

test('a merge tells what was decided in merging, and a branch that changed what was moved meanwhile is followed', async () => {
  const repository = new Repository('merge');
  repository.add(PROBLEM, LONG);
  repository.commit(0, 'ثبت نخست');
  repository.git(1, 'checkout', '-q', '-b', 'side');
  repository.git(1, 'checkout', '-q', 'main');
  repository.move(PROBLEM, 'domains/roads/problems/slow-bus.md');
  repository.write(
    'domains/roads/strategies/more-buses.md',
    repository.text('domains/roads/strategies/more-buses.md').replace('late-bus', 'slow-bus'),
  );
  repository.commit(1, 'نام تازه');
  repository.git(2, 'checkout', '-q', 'side');
  repository.add(PROBLEM, 'یک خط از شاخه.\n');
  repository.add(POLICY, 'از شاخه.\n');
  repository.commit(2, 'شاخه');
  repository.git(3, 'checkout', '-q', 'main');
  repository.add(POLICY, 'از تنه.\n');
  repository.commit(3, 'تنه');
  assert.throws(() => repository.git(4, 'merge', '-q', 'side'));
  repository.write(POLICY, `${readFileSync(join(BASE, POLICY), 'utf8')}از هر دو.\n`);
  const merge = repository.commit(4, 'Merge branch side');
  const { commits } = await repository.history();
  assert.deepEqual(commits[0], {
    commit: merge,
    date: new Date('2026-03-24T21:00:00Z'),
    subject: 'Merge branch side',
    changes: [
      { path: POLICY, status: 'changed' },
      // What both have changed is neither's text.
      { path: 'domains/roads/problems/slow-bus.md', status: 'changed' },
    ],
  });
  const told = await repository.told();
  assert.deepEqual(told.slice(0, 7), [
    '1405/01/05 changed slow-bus',
    '1405/01/05 changed clean-first',
    '1405/01/04 changed clean-first',
    '1405/01/03 changed slow-bus',
    '1405/01/03 changed clean-first',
    '1405/01/02 renamed late-bus slow-bus',
    '1405/01/02 changed more-buses',
  ]);
});

test('items are followed to what they are called now, and what came and went within a day is not told', async () => {
  const repository = new Repository('items');
  repository.add(PROBLEM, LONG);
  repository.commit(0, 'ثبت نخست');
  const goal = (title: string, extra = ''): string => `---\nعنوان: ${title}\nhorizon: 1408\n${extra}---\n${LONG}`;
  repository.write('vision/goals/goal-air.md', goal('هوای پاک'));
  repository.write('vision/goals/goal-passing.md', goal('گذرا'));
  repository.write('finance/budgets/1404.csv', 'کد,شرح\n');
  repository.write('domains/roads/map.png', 'no item');
  repository.commit(1, 'افزودن هدف هوا (#12)');
  repository.remove('vision/goals/goal-passing.md');
  repository.move('finance/budgets/1404.csv', 'finance/budgets/1404.txt');
  repository.commit(1, 'tidy up');
  // Written anew, so that git sees no move: the list of former ids does.
  repository.remove('vision/goals/goal-air.md');
  repository.write('vision/goals/goal-breath.md', `---\ntitle: نفس آسوده\nhorizon: 1406\nformerIds: [goal-air]\n---\nمتنی دیگر.\n`);
  repository.move('domains/roads', 'domains/streets');
  repository.write('plan.md', repository.text('plan.md').replace('[roads]', '[streets]'));
  repository.commit(2, '\u202eنام\u200cگذاری تازه\u0007');
  repository.move('vision/goals/goal-access.md', 'vision/goals/goal-reach.md');
  repository.remove('finance/budgets/1404.txt');
  repository.write('finance/budgets/1405.csv', 'کد,شرح\n');
  repository.remove('domains/streets/policies/clean-first.md');
  repository.commit(3, 'واپسین');
  const plan = await repository.planToday();
  const history = buildHistory(await repository.history(), plan);
  assert.deepEqual((await repository.told()).slice(0, 22), [
    '1405/01/04 renamed goal-access goal-reach',
    '1405/01/04 removed clean-first',
    '1405/01/04 removed 1404',
    '1405/01/04 added 1405',
    '1405/01/03 changed plan',
    '1405/01/03 renamed goal-air goal-breath',
    '1405/01/03 renamed roads streets',
    '1405/01/03 changed late-bus',
    '1405/01/03 changed more-buses',
    '1405/01/03 changed clean-first',
    '1405/01/03 changed renew-fleet',
    '1405/01/03 changed waiting',
    '1405/01/03 changed new-buses',
    '1405/01/02 added goal-breath',
    '1405/01/02 added 1404',
    '1405/01/01 added plan',
    '1405/01/01 added vision',
    '1405/01/01 added goal-reach',
    '1405/01/01 added bus-law',
    '1405/01/01 added streets',
    '1405/01/01 added late-bus',
    '1405/01/01 added more-buses',
  ]);
  const gone = history.days[0]?.items.find(({ sort }) => sort === 'removed');
  assert.deepEqual(gone, { id: 'clean-first', kind: 'policy', title: 'تقدم ناوگان پاک', sort: 'removed', isPresent: false });
  assert.deepEqual(
    history.byItem.get('goal-breath')?.map(({ date, sort, from, subject }) => [date.jalali, date.iso, sort, from, subject]),
    [
      ['1405/01/03', '2026-03-23', 'renamed', 'goal-air', 'نام\u200cگذاری تازه'],
      ['1405/01/02', '2026-03-22', 'added', undefined, 'افزودن هدف هوا'],
    ],
  );
  assert.equal(history.byItem.has('clean-first'), false);
  assert.deepEqual(
    itemHistory(history, 'streets').map(({ date, text, note }) => `${date.text}: ${text}${note === undefined ? '' : ` (${note})`}`),
    ['۳ فروردین ۱۴۰۵: شناسه از «roads» به «streets» تغییر کرد (نام\u200cگذاری تازه)', '۱ فروردین ۱۴۰۵: افزوده شد (ثبت نخست)'],
  );
  const { days } = buildHistoryView(history);
  assert.deepEqual(
    days.map(({ date, summary, notes, commits }) => [date.text, summary, notes, commits.length]),
    [
      ['۴ فروردین ۱۴۰۵', '۱ مورد با شناسهٔ تازه، ۱ مورد حذف‌شده، بودجهٔ ۱۴۰۴ و بودجهٔ ۱۴۰۵', ['واپسین'], 1],
      ['۳ فروردین ۱۴۰۵', '۷ مورد اصلاح‌شده و ۲ مورد با شناسهٔ تازه', ['نام\u200cگذاری تازه'], 1],
      ['۲ فروردین ۱۴۰۵', '۱ مورد تازه و بودجهٔ ۱۴۰۴', ['افزودن هدف هوا'], 2],
      ['۱ فروردین ۱۴۰۵', '۱۲ مورد تازه', ['ثبت نخست'], 1],
    ],
  );
  assert.deepEqual(days[0]?.budgets, ['بودجهٔ ۱۴۰۴: حذف شد', 'بودجهٔ ۱۴۰۵: افزوده شد']);
  assert.deepEqual(days[0]?.groups[0]?.kinds, [
    { kind: 'goal', label: '۱ هدف کلان', items: [{ id: 'goal-reach', title: 'دسترسی آسان', hasPage: true, note: 'پیش‌تر goal-access' }] },
  ]);
  assert.deepEqual(buildHistory(await repository.history(), await repository.planToday()), history);
});

test('of many changes at once the counts come first, and the list is folded', async () => {
  const repository = new Repository('bulk', 'plan');
  for (let at = 1; at <= 40; at++)
    repository.write(`vision/goals/goal-${at}.md`, `---\ntitle: هدف ${at}\nhorizon: 1408\n---\nهدف شمارهٔ ${at} است.\n`);
  repository.commit(0, 'Import');
  const { days } = buildHistoryView(buildHistory(await repository.history(), await repository.planToday()));
  assert.deepEqual(
    days.map(({ summary, notes, groups }) => [summary, notes, groups.map(({ isLong }) => isLong)]),
    [['۵۲ مورد تازه', [], [true]]],
  );
  assert.deepEqual(
    days[0]?.groups[0]?.kinds.slice(0, 3).map(({ label, items }) => [label, items.length]),
    [
      ['۱ برنامه', 1],
      ['۱ چشم‌انداز', 1],
      ['۴۱ هدف کلان', 41],
    ],
  );
});
