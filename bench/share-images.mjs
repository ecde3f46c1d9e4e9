#!/usr/bin/env node
// How long a picture of a shared link takes and how large it is, over the pages of a plan.
//   node bench/share-images.mjs PLAN_DIR [--most=200] [--out=DIR]
// The first picture also waits for the shaper, for the fonts and for the two grounds, and is told apart. With --out the pictures are
// written, to be looked at.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAssets } from '../build/src/read/read-assets.js';
import { modelPlan, viewPlan } from '../build/src/pipeline.js';

const [dir, ...flags] = process.argv.slice(2);
if (!dir) {
  console.error('usage: share-images.mjs PLAN_DIR [--most=200] [--out=DIR]');
  process.exit(2);
}
const option = (name) => flags.find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3);
const most = Number(option('most') ?? 200);
const out = option('out');
const { theme, fonts } = await readAssets('.');
const { plan } = await modelPlan(dir);
const { book } = await viewPlan(plan, dir, { date: { text: '۱ فروردین ۱۴۰۵', iso: '2026-03-21' } });

const started = performance.now();
const { renderShareImages } = await import('../build/src/render/image/share-images.js');
const times = [];
let cpu;
const sizes = [];
let last = started;
for (const { path, bytes } of renderShareImages(book, { theme, fonts })) {
  times.push(performance.now() - last);
  sizes.push(bytes.length);
  cpu ??= process.cpuUsage();
  if (out !== undefined) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), bytes);
  }
  if (times.length === most + 1) break;
  last = performance.now();
}
const { user, system } = process.cpuUsage(cpu);
const [first, ...others] = times;
const at = (values, share) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)];
const kb = (bytes) => (bytes / 1000).toFixed(1);
console.log(`first      ${first.toFixed(0)} ms`);
console.log(`others     ${others.length}`);
console.log(`median     ${at(others, 0.5).toFixed(2)} ms, ${kb(at(sizes, 0.5))} kB`);
console.log(`processor  ${((user + system) / 1000 / others.length).toFixed(2)} ms each, with all that V8 does beside`);
console.log(`slowest    ${at(others, 1).toFixed(2)} ms, largest ${kb(at(sizes, 1))} kB`);
