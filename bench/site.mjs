#!/usr/bin/env node
// How many pages of the site are rendered in a second, and how time and memory grow with the plan.
//   node bench/site.mjs PLAN_DIR [--pages=500,2500,12000] [--runs=3]
// The plan is multiplied (multiply-plan.mjs) until its site has about so many pages. Each run is a process of its own, in which the
// document tree is made first; then the pages are rendered, which is what is counted, and, apart, packed and written to a folder.
// V8 is set as in `npm run build`. Medians of the runs. Growth is that of processor time, which other work on the machine disturbs less;
// memory is what the process holds at most (VmHWM).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [dir, ...flags] = process.argv.slice(2);
if (!dir) {
  console.error('usage: site.mjs PLAN_DIR [--pages=500,2500,12000] [--runs=3]');
  process.exit(2);
}
const option = (name) => flags.find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3);
const here = fileURLToPath(import.meta.url);
/** As in package.json and cli/commands/build.ts. */
const V8 = ['--max-semi-space-size=64', '--heap-growing-percent=60'];

if (option('child') !== undefined) await measure(option('child'));
else compare();

function compare() {
  const runs = Number(option('runs') ?? 3);
  const sizes = (option('pages') ?? '500,2500,12000').split(',').map(Number);
  const median = (values) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  const root = mkdtempSync(join(tmpdir(), 'sanad-site-bench-'));
  const run = (plan) =>
    JSON.parse(
      execFileSync(process.execPath, [...V8, here, plan, `--child=${join(root, 'out')}`], {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      }),
    );
  const { pages: single } = run(dir);
  console.log(
    '| times | pages | s tree | s pages | processor s | pages a second | s packing | s writing | MB | MB peak | grows: pages | processor |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|---|---|');
  let before;
  for (const size of sizes) {
    const times = Math.max(1, Math.round(size / single));
    const plan = join(root, `plan-${times}`);
    execFileSync(process.execPath, [join(here, '../multiply-plan.mjs'), dir, String(times), plan]);
    const all = Array.from({ length: runs }, () => run(plan));
    const of = (name) => median(all.map((each) => each[name]));
    const now = { pages: all[0].pages, render: of('render'), processor: of('processor') };
    const growth = before ? [now.pages / before.pages, now.processor / before.processor].map((ratio) => ratio.toFixed(2)) : ['', ''];
    const figures = [
      times,
      now.pages,
      (of('view') / 1000).toFixed(2),
      (now.render / 1000).toFixed(2),
      (of('processor') / 1000).toFixed(2),
      Math.round((1000 * now.pages) / now.render),
      (of('pack') / 1000).toFixed(2),
      (of('write') / 1000).toFixed(2),
      (of('bytes') / 1e6).toFixed(1),
      Math.round(of('peak') / 1024),
      ...growth,
    ];
    console.log(`| ${figures.join(' | ')} |`);
    before = now;
    rmSync(plan, { recursive: true });
  }
  rmSync(root, { recursive: true });
}

async function measure(out) {
  const load = (path) => import(`../build/src/${path}.js`);
  const { modelPlan, viewPlan } = await load('pipeline');
  const { readAssets } = await load('read/read-assets');
  const { writeOutput } = await load('write/write-output');
  const assets = await readAssets('.');
  const { plan } = await modelPlan(dir);
  const version = { date: { text: '۱ فروردین ۱۴۰۵', iso: '2026-03-21' } };
  const begun = performance.now();
  const viewed = await viewPlan(plan, dir, version);
  const seen = performance.now();
  // Loading the renderer is not its work; neither is packing, which the machine's cores share.
  const [{ renderSite }, { siteAssets }, { compressFiles }] = await Promise.all(
    ['render-site', 'site-assets', 'host/compress-files'].map((name) => load(`render/site/${name}`)),
  );
  const loaded = performance.now();
  const idle = process.cpuUsage();
  const files = renderSite(viewed.book, siteAssets(assets, viewed.images));
  const rendered = performance.now();
  const { user, system } = process.cpuUsage(idle);
  const packed = await compressFiles(files);
  const squeezed = performance.now();
  await writeOutput(out, [...files, ...packed]);
  const written = performance.now();
  console.log(
    JSON.stringify({
      pages: files.filter(({ path }) => path.endsWith('.html')).length,
      bytes: files.reduce((sum, { bytes }) => sum + (typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.length), 0),
      view: seen - begun,
      render: rendered - loaded,
      processor: (user + system) / 1000,
      pack: squeezed - rendered,
      write: written - squeezed,
      peak: Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0),
    }),
  );
}
