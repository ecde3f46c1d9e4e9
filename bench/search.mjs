#!/usr/bin/env node
// The search of the site: how long its files take to build and how large they are, how long a query takes, and how soon a phone has
// the first suggestion.
//   node bench/search.mjs PLAN_DIR [--runs=5]
// Times are the least of the runs, since whatever else the machine does only adds to them; queries are the median of all. The phone is
// Chromium with its processor slowed down 4 times, from the press on the box with one word in it to suggestions on the screen; it is
// left out where there is no Chromium.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { checkPlan, renderDocuments, viewPlan } from '../build/src/pipeline.js';
import { readAssets } from '../build/src/read/read-assets.js';
import { buildSiteMap } from '../build/src/render/site/site-map.js';
import { openFinder } from '../build/src/render/site/search/finder.js';
import { placedEntries } from '../build/src/render/site/search/placed-entries.js';
import { searchFiles } from '../build/src/render/site/search/search-files.js';
import { searchView } from '../build/src/view/site/search-entries.js';
import { writeOutput } from '../build/src/write/write-output.js';

const dir = process.argv[2];
if (!dir) {
  console.error('usage: search.mjs PLAN_DIR [--runs=5]');
  process.exit(2);
}
const runs = Number(process.argv.find((word) => word.startsWith('--runs='))?.slice(7) ?? 5);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
const least = (work) => {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    work();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
};

const assets = await readAssets('.');
const { plan } = await checkPlan(dir, assets, '1404/09/04');
const version = { date: { text: '۱ فروردین ۱۴۰۴', iso: '2025-03-21' } };
const viewed = await viewPlan(plan, dir, version);
const { book } = viewed;
const map = buildSiteMap(book);
const view = book.site.search;
console.log(`entries          ${view.entries.length}`);
console.log(`gather           ${least(() => searchView(plan, book.parts, book.itemPages)).toFixed(0)} ms`);
console.log(`build            ${least(() => searchFiles(view, placedEntries(view, map, []))).toFixed(0)} ms`);

const files = await renderDocuments(plan, viewed, assets, { version, sources: [] }, ['site']);
const textOf = (part) => files.find(({ path }) => path.startsWith(`assets/${part}.`) && path.endsWith('.js')).bytes;
for (const part of ['search-index', 'search-texts', 'search', 'site']) {
  const text = textOf(part);
  const sizes = [Buffer.byteLength(text), gzipSync(text, { level: 9 }).length, brotliCompressSync(text).length];
  console.log(`${part.padEnd(16)} ${sizes.join(' / ')} bytes raw / gzip / brotli`);
}

const globals = {};
runInNewContext(textOf('search-index'), globals);
let finder;
console.log(`open             ${least(() => (finder = openFinder(JSON.parse(globals.sanadSearchIndex)))).toFixed(0)} ms`);
const titles = finder.entries.map(({ title }) => title.split(' ').slice(0, 2).join(' '));
const times = titles.map((title) => {
  const begun = performance.now();
  finder.find(title, true);
  return performance.now() - begun;
});
console.log(`query            ${median(times).toFixed(2)} ms, the median of ${times.length} of one or two words`);

const program = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (existsSync(program)) {
  const out = join(mkdtempSync(join(tmpdir(), 'sanad-search-')), 'out');
  await writeOutput(out, files);
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
  const phone = async (path, word) => {
    let best = Infinity;
    for (let run = 0; run < runs; run++) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      const client = await page.context().newCDPSession(page);
      await page.goto(pathToFileURL(join(out, path)).href);
      await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      best = Math.min(best, await page.evaluate(FIRST_SUGGESTION, word));
      await page.close();
    }
    return best;
  };
  const word = titles.find((title) => title.length > 4).split(' ')[0];
  console.log(
    `phone            ${(await phone('contents/index.html', word)).toFixed(0)} ms from the press on the box to suggestions for «${word}»`,
  );
  await browser.close();
  rmSync(out, { recursive: true });
}

/** Runs in the page: enters the box with a word in it, as if it had been typed at once, and waits for the frame with suggestions. */
function FIRST_SUGGESTION(word) {
  const input = document.querySelector('form[data-search] input');
  const begun = performance.now();
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('#search-suggestions [role=option]')) requestAnimationFrame(() => resolve(performance.now() - begun));
      else requestAnimationFrame(look);
    };
    input.value = word;
    input.focus();
    requestAnimationFrame(look);
  });
}
