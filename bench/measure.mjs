#!/usr/bin/env node
// Time, memory and size of a whole `sanad build --only pdf`, as processes of their own.
//   node bench/measure.mjs PLAN_DIR... [--runs=3]
// Wall time is the median of the runs; memory is the highest resident size of the process (VmHWM), read while it runs.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const runs = Number(process.argv.find((word) => word.startsWith('--runs='))?.slice(7) ?? 3);
const plans = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (plans.length === 0) {
  console.error('usage: measure.mjs PLAN_DIR... [--runs=3]');
  process.exit(2);
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];

console.log('| plan | pages | s | ms a page | MB peak | MB file |\n|---|---|---|---|---|---|');
for (const plan of plans) {
  const out = join(mkdtempSync(join(tmpdir(), 'sanad-measure-')), 'out');
  const times = [];
  let peak = 0;
  for (let run = 0; run < runs; run++) {
    const { seconds, kilobytes } = await once(['build/program/main.js', 'build', '--only', 'pdf', '--plan', plan, '--out', out]);
    times.push(seconds);
    peak = Math.max(peak, kilobytes);
  }
  const pdf = join(out, 'plan.pdf');
  const { numPages: pages } = await getDocument({ data: new Uint8Array(readFileSync(pdf)), verbosity: VerbosityLevel.ERRORS }).promise;
  const seconds = median(times);
  const figures = [
    pages,
    seconds.toFixed(2),
    ((1000 * seconds) / pages).toFixed(1),
    Math.round(peak / 1024),
    (statSync(pdf).size / 1e6).toFixed(2),
  ];
  console.log(`| ${plan} | ${figures.join(' | ')} |`);
  rmSync(out, { recursive: true });
}

function once(args) {
  return new Promise((resolve, reject) => {
    const begun = process.hrtime.bigint();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    let kilobytes = 0;
    const timer = setInterval(() => {
      try {
        kilobytes = Math.max(kilobytes, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
      } catch {
        // The process has just ended.
      }
    }, 30);
    child.on('exit', (code) => {
      clearInterval(timer);
      if (code !== 0) reject(new Error(`exit ${code}`));
      resolve({ seconds: Number(process.hrtime.bigint() - begun) / 1e9, kilobytes });
    });
  });
}
