#!/usr/bin/env node
// How long a page of `sanad dev` takes to follow the plan: from the writing of a file to the page in hand, medians.
//   node bench/dev.mjs [PLAN_DIR] [--runs=15]
// The preview waits 25 ms for more changes first; that is in the figures of `page`. `work` is what the preview itself says it took
// to read, check, write and render what changed, and `processor` the time of all its threads till the page is in hand (Linux only): on a
// machine that has other work it alone says something.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const runs = Number(process.argv.find((word) => word.startsWith('--runs='))?.slice(7) ?? 15);
const plan = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'plan';
const copy = join(mkdtempSync(join(tmpdir(), 'sanad-bench-')), 'plan');
cpSync(plan, copy, { recursive: true });
const FILE = join(copy, 'domains/transport/projects/tr-p01.md');
const PAGE = 'items/tr-p01/index.html';
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];

const text = readFileSync(FILE, 'utf8');
const EDITS = {
  fact: (at) => text.replace(/^( {2}- title: )/m, `$1تازه‌ترین ${MARK}${at} `),
  prose: (at) => `${text}\nجملهٔ تازه ${MARK}${at}.\n`,
  title: (at) => text.replace(/^title: /m, `title: تازه ${MARK}${at} `),
};
const MARK = 'نشان';

const child = spawn(process.execPath, ['build/program/main.js', 'dev', '--plan', copy, '--port', '0']);
let said = '';
child.stdout.setEncoding('utf8').on('data', (more) => (said += more));
child.stderr.setEncoding('utf8').on('data', (more) => (said += more));
while (!/پایان با/.test(said)) await new Promise((resolve) => setTimeout(resolve, 50));
const address = /http:\S+/.exec(said)[0];

// Ticks of a hundredth of a second; the fields follow the name of the program, which is in brackets.
const processorMs = () => {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
};

console.log('| edit of a project | page ms | work ms | processor ms |\n|---|---|---|---|');
for (const [name, edit] of Object.entries(EDITS)) {
  const times = [];
  const works = [];
  const spent = [];
  for (let at = 0; at <= runs; at++) {
    const shown = await (await fetch(new URL(PAGE, address))).text();
    const digest = /data-digest="(\w+)"/.exec(shown)[1];
    const events = await fetch(new URL(`/_sanad/events?page=${PAGE}&digest=${digest}`, address));
    const reader = events.body.getReader();
    const decoder = new TextDecoder();
    said = '';
    const before = processorMs();
    const begun = performance.now();
    writeFileSync(FILE, edit(at));
    for (let told = ''; !told.includes('event: change');) told += decoder.decode((await reader.read()).value);
    const page = await (await fetch(new URL(PAGE, address))).text();
    const time = performance.now() - begun;
    const processor = processorMs() - before;
    if (!page.includes(MARK)) throw new Error(`The page does not show the edit of its ${name}`);
    await reader.cancel();
    while (!/هزارم/.test(said)) await new Promise((resolve) => setTimeout(resolve, 5));
    const work = Number(
      [...(/\((\S+) هزارم/.exec(said)?.[1] ?? '')]
        .map((digit) => '۰۱۲۳۴۵۶۷۸۹'.indexOf(digit))
        .filter((digit) => digit >= 0)
        .join(''),
    );
    // The first edit meets a program that has not yet warmed up.
    if (at === 0) continue;
    times.push(time);
    works.push(work);
    spent.push(processor);
  }
  console.log(`| ${name} | ${median(times).toFixed(0)} | ${median(works)} | ${median(spent)} |`);
  writeFileSync(FILE, text);
  await new Promise((resolve) => setTimeout(resolve, 1500));
}
child.kill('SIGINT');
rmSync(copy, { recursive: true });
