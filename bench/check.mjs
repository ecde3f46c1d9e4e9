#!/usr/bin/env node
// How long a plan takes to be checked: cold, and again after one file has changed.
//   node bench/check.mjs PLAN_DIR... [--runs=7]
// cold    a whole `sanad check`, a process of its own: wall time and processor time, medians
// again   one file changed and everything checked anew by the session that watch and language server share, in process, median of 20
// watch   from the writing of a file to the report of `sanad check --watch`, which waits 50 ms for more changes first
// lsp     from the notification of a change to the diagnostics of `sanad lsp`, which waits 30 ms for more typing first
// Several plans of one make show how time grows.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { PlanSession } from '../build/src/plan-session.js';
import { readAssets } from '../build/src/read/read-assets.js';

const runs = Number(process.argv.find((word) => word.startsWith('--runs='))?.slice(7) ?? 7);
const plans = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (plans.length === 0) {
  console.error('usage: check.mjs PLAN_DIR... [--runs=7]');
  process.exit(2);
}
const PROGRAM = 'build/program/main.js';
const TODAY = '1404/09/04';
const AGAIN = 20;
// Each second change is a mistake that the report must name, so that it is known which change a report is of.
const WRONG = '\nنک. [[no-such-item]]\n';
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
const assets = await readAssets('.');

console.log('| plan | items | cold s | processor s | ms an item | again ms | watch ms | lsp ms |\n|---|---|---|---|---|---|---|---|');
for (const plan of plans) {
  const cold = Array.from({ length: runs }, () => once(plan));
  const copy = join(mkdtempSync(join(tmpdir(), 'sanad-bench-')), 'plan');
  cpSync(plan, copy, { recursive: true });
  const session = new PlanSession(copy, assets);
  const { plan: model, sources } = session.check(TODAY);
  const file = sources.find(({ path }) => path.includes('/projects/')) ?? sources[0];
  const items = model?.items.size ?? sources.length;
  const seconds = median(cold.map(({ wall }) => wall));
  const figures = [
    items,
    seconds.toFixed(2),
    median(cold.map(({ processor }) => processor)).toFixed(2),
    ((1000 * seconds) / items).toFixed(2),
    again(session, file).toFixed(0),
    (await watched(copy, file)).toFixed(0),
    (await served(copy, file)).toFixed(0),
  ];
  console.log(`| ${plan} | ${figures.join(' | ')} |`);
  rmSync(join(copy, '..'), { recursive: true });
}

function once(plan) {
  const begun = performance.now();
  // The child counts its processor time itself, on both cores.
  const count = 'process.on("exit", () => { const { user, system } = process.cpuUsage(); console.error((user + system) / 1e6); });';
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(count)}`, PROGRAM, 'check', '--plan', plan],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0 && status !== 1) throw new Error(`exit ${status}: ${stderr}`);
  return { wall: (performance.now() - begun) / 1000, processor: Number(stderr.trim().split('\n').at(-1)) };
}

function again(session, { path, text }) {
  const times = Array.from({ length: AGAIN }, (_, at) => {
    const begun = performance.now();
    session.check(TODAY, new Map([[path, `${text}\nمتن ${at}\n`]]));
    return performance.now() - begun;
  });
  return median(times);
}

async function watched(dir, { path, text }) {
  const child = spawn(process.execPath, [PROGRAM, 'check', '--watch', '--plan', dir], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (part) => (said += part));
  let ready = 0;
  child.stderr.setEncoding('utf8').on('data', (part) => (ready += part.includes('Ctrl-C') ? 1 : 0));
  const until = async (count) => {
    while (ready < count) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  await until(1);
  const times = [];
  for (let at = 0; at < AGAIN; at++) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const begun = performance.now();
    said = '';
    writeFileSync(join(dir, path), at % 2 === 0 ? text + WRONG : text);
    await until(at + 2);
    times.push(performance.now() - begun);
    if (at % 2 === 0 && !said.includes('no-such-item')) throw new Error('the report does not know the change');
  }
  child.kill('SIGINT');
  writeFileSync(join(dir, path), text);
  return median(times);
}

async function served(dir, { path, text }) {
  const child = spawn(process.execPath, [PROGRAM, 'lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const uri = pathToFileURL(join(dir, path)).href;
  let told = () => {};
  connection.onNotification('textDocument/publishDiagnostics', ({ uri: of }) => of === uri && told());
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: pathToFileURL(dir).href, capabilities: {} });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const times = [];
  for (let at = 0; at < AGAIN; at++) {
    await new Promise((resolve) => setTimeout(resolve, at === 0 ? 5000 : 100));
    const begun = performance.now();
    const answer = new Promise((resolve) => (told = resolve));
    const changed = at % 2 === 0 ? text + WRONG : text;
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: at + 2 },
      contentChanges: [{ text: changed }],
    });
    await answer;
    times.push(performance.now() - begun);
  }
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  return median(times);
}
