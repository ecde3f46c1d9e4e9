// `sanad dev` as a person meets it: the program runs, a browser asks for pages, and files change. No test looks at the clock; each waits
// for what must come.
import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { BASE } from './base-plan.ts';

const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: { sanad: string } };
const folder = mkdtempSync(join(tmpdir(), 'sanad-dev-'));
const plan = join(folder, 'plan');
const GOAL = join(plan, 'vision/goals/goal-access.md');
const PAGE = '/items/goal-access/index.html';
const sound = readFileSync(join(BASE, 'vision/goals/goal-access.md'), 'utf8');
const soundPlan = readFileSync(join(BASE, 'plan.md'), 'utf8');

let child: ChildProcessWithoutNullStreams;
let said = '';
let port = 0;

before(async () => {
  cpSync(BASE, plan, { recursive: true });
  child = start('--port', '0');
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  while (!/پایان با Ctrl-C/.test(said)) {
    if (child.exitCode !== null) assert.fail(said);
    await pause();
  }
  port = Number(/http:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1]);
  assert.ok(port > 0);
});

after(() => {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

function start(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [bin.sanad, 'dev', '--plan', plan, ...args], { env: { ...process.env, SOURCE_DATE_EPOCH: '1764000000' } });
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks for a path exactly as it is written, which `fetch` does not. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', reject).end();
  });
}

async function until(path: string, words: RegExp): Promise<Reply> {
  for (;;) {
    const reply = await get(path);
    if (words.test(reply.body)) return reply;
    await pause();
  }
}

test('pages, their assets and the way to a folder', { timeout: 60_000 }, async () => {
  const home = await get('/');
  assert.equal(home.status, 200);
  assert.equal(home.headers['cache-control'], 'no-store');
  assert.equal(home.headers['content-type'], 'text/html; charset=utf-8');
  assert.match(String(home.headers['content-security-policy']), /default-src 'none'/);
  const style = /href="(assets\/site\.\w+\.css)"/.exec(home.body)?.[1] ?? '';
  const sheet = await get(`/${style}`);
  assert.deepEqual([sheet.status, sheet.headers['content-type']], [200, 'text/css; charset=utf-8']);
  const moved = await get('/items/goal-access');
  assert.deepEqual([moved.status, moved.headers['location']], [302, '/items/goal-access/']);
  assert.equal((await get('/items/goal-access/')).body, (await get(PAGE)).body);
  for (const own of ['dev-client.js', 'panel.css']) assert.equal((await get(`/_sanad/${own}`)).status, 200);
});

test('an edit is told to the open page, and the page shows it', { timeout: 60_000 }, async () => {
  const page = await get(PAGE);
  const digest = /data-digest="(\w+)"/.exec(page.body)?.[1];
  assert.ok(digest);
  const told = new Promise<string>((resolve, reject) => {
    const query = `page=${encodeURIComponent(PAGE.slice(1))}&digest=${digest}`;
    const listening = request({ host: '127.0.0.1', port, path: `/_sanad/events?${query}` }, (response) => {
      let events = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        events += text;
        if (events.includes('event: change')) {
          resolve(events);
          response.destroy();
        }
      });
    });
    listening.on('error', reject).end();
  });
  // What is not of the page is not told to it.
  writeFileSync(GOAL, `${sound}\nجمله‌ای تازه برای پیش‌نمایش.\n`);
  await told;
  assert.match((await get(PAGE)).body, /جمله‌ای تازه برای پیش‌نمایش/);
  writeFileSync(GOAL, sound);
  await until(PAGE, /^(?![^]*جمله‌ای تازه)/);
});

test('a file that cannot be read keeps its last page, and the page says why', { timeout: 60_000 }, async () => {
  const title = /^title: (.*)$/m.exec(sound)?.[1] ?? '';
  writeFileSync(GOAL, sound.replace(/^title:/m, '\t: ['));
  const page = await until(PAGE, /sanad-dev-stale[^]*data-here/);
  assert.equal(page.status, 200);
  assert.match(page.body, new RegExp(`<h1[^]*${title}`));
  assert.match(page.body, /data-severity="error" data-here>[^]*?vision\/goals\/goal-access\.md:\d+:\d+/);
  // Elsewhere the same mistake is told as one of another page.
  const other = await get('/index.html');
  assert.match(other.body, /<li data-severity="error"><strong>خطا<\/strong>[^]*goal-access\.md/);
  assert.doesNotMatch(other.body, /sanad-dev-stale/);
  writeFileSync(GOAL, sound);
  await until(PAGE, /^(?![^]*(?:sanad-dev-stale|data-severity="error"))/);
});

test('without plan.md the whole site stays, and says so', { timeout: 60_000 }, async () => {
  writeFileSync(join(plan, 'plan.md'), '---\n: [\n---\n');
  const page = await until(PAGE, /plan\.md خوانده نمی‌شود[^]*<details class="sanad-dev-panel" open>/);
  assert.equal(page.status, 200);
  assert.match(page.body, /plan\.md:\d+:\d+/);
  writeFileSync(join(plan, 'plan.md'), soundPlan);
  await until(PAGE, /^(?![^]*sanad-dev-stale)/);
});

test('a page goes with its file and comes with it', { timeout: 60_000 }, async () => {
  unlinkSync(GOAL);
  while ((await get(PAGE)).status !== 404) await pause();
  writeFileSync(GOAL, sound);
  while ((await get(PAGE)).status !== 200) await pause();
});

test('no other path, no other name, no other method', { timeout: 60_000 }, async () => {
  const lost = await get('/no/such/page');
  assert.equal(lost.status, 404);
  assert.match(lost.body, /data-page="not-found"/);
  for (const path of [
    '/../plan.md',
    '/..%2f..%2fplan.md',
    '/%2e%2e/plan.md',
    '/plan.md',
    '/%00',
    '/%ff',
    '//etc/passwd',
    '/images/../plan.md',
    '/..\\plan.md',
  ])
    assert.equal((await get(path)).status, 404, path);
  assert.equal((await get('/', { Host: 'evil.example' })).status, 403);
  assert.equal((await get('/_sanad/events', { Host: `evil.example:${port}` })).status, 403);
  assert.equal((await get('/', { Host: `localhost:${port}` })).status, 200);
  assert.equal((await get('/', {}, 'POST')).status, 405);
  assert.equal((await get('/', {}, 'HEAD')).body, '');
});

test('a port that is taken or is none is told, and ends with 2', { timeout: 60_000 }, async () => {
  for (const [written, words] of [
    [String(port), /در دست برنامهٔ دیگری است/],
    ['0x', /شمارهٔ درگاه نیست/],
    ['70000', /شمارهٔ درگاه نیست/],
  ] as const) {
    const second = start('--port', written);
    let error = '';
    second.stderr.setEncoding('utf8').on('data', (text: string) => (error += text));
    const [code] = (await once(second, 'exit')) as [number];
    assert.equal(code, 2);
    assert.match(error, words);
  }
});

test('Ctrl-C ends it, open pages or not', { timeout: 60_000 }, async () => {
  const open = request({ host: '127.0.0.1', port, path: '/_sanad/events?page=index.html&digest=x' });
  open.on('error', () => {}).end();
  await once(open, 'response');
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  const [code] = (await ended) as [number];
  assert.equal(code, 0);
});
