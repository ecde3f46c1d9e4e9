#!/usr/bin/env node
// Where the time of `sanad build --only pdf` goes, stage by stage, in one process that runs the modules one by one.
//   node bench/stages.mjs PLAN_DIR [--runs=3]
// Each run is a process of its own; the medians are printed. Live memory is what is left after a collection, every 100 pages, and
// is measured in a run of its own.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [dir, ...flags] = process.argv.slice(2);
if (!dir) {
  console.error('usage: stages.mjs PLAN_DIR [--runs=3]');
  process.exit(2);
}
const option = (name) => flags.find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3);

if (option('child') === undefined) {
  const runs = Number(option('runs') ?? 3);
  const child = (kind, nodeFlags = []) =>
    JSON.parse(
      execFileSync(process.execPath, [...nodeFlags, fileURLToPath(import.meta.url), dir, `--child=${kind}`], {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      }),
    );
  const timed = Array.from({ length: runs }, () => child('time'));
  const median = (values) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  console.log(`${timed[0].pages} pages`);
  for (const name of Object.keys(timed[0].ms)) console.log(`${name.padEnd(16)} ${Math.round(median(timed.map(({ ms }) => ms[name])))} ms`);
  console.log(`live memory      ${child('memory', ['--expose-gc']).liveMb} MB at most`);
} else {
  const ms = {};
  let last = performance.now();
  const mark = (name) => {
    const now = performance.now();
    ms[name] = now - last;
    last = now;
  };
  const load = (path) => import(`../build/src/${path}.js`);
  const { readAssets } = await load('read/read-assets');
  const { readPlan } = await load('read/read-plan');
  const { parseDoc } = await load('parse/parse-doc');
  const { buildPlan } = await load('model/build-plan');
  const { runChecks } = await load('check/run-checks');
  const { buildView } = await load('view/build-view');
  const { renderPdf } = await load('render/pdf/render-pdf');
  mark('load');
  const assets = await readAssets('.');
  const { folder } = await readPlan(dir);
  mark('read');
  const docs = folder.sources.map(parseDoc);
  mark('parse');
  const { plan } = buildPlan(folder, docs);
  mark('model');
  const texts = new Map(folder.sources.map(({ path, text }) => [path, text]));
  const { openWordList } = await load('text/word-list');
  runChecks(plan, { today: '1404/09/04', textOf: (file) => texts.get(file) ?? '', words: openWordList(assets.words) });
  mark('check');
  const book = buildView(plan, { date: { text: '۱ فروردین ۱۴۰۵', iso: '2026-03-21T00:00:00Z' } });
  mark('view');
  let pages = 0;
  let liveMb = 0;
  const onPage = () => {
    if (++pages % 100 !== 0 || option('child') !== 'memory') return;
    globalThis.gc();
    liveMb = Math.max(liveMb, Math.round(process.memoryUsage().heapUsed / 1e6));
  };
  await renderPdf(book, { theme: assets.theme, fonts: assets.fonts, images: new Map() }, { onPage });
  mark('print');
  console.log(JSON.stringify({ pages, ms, liveMb }));
}
