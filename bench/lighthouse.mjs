#!/usr/bin/env node
// What Lighthouse says of pages of a built site on a slow phone: the four scores, what goes over the wire, and how soon a page is there.
//   node bench/lighthouse.mjs DIST [PATH…] [--runs=3]
// DIST is a folder that `sanad build` made; without paths, home, the first chapter, indicator and project of the contents are looked at.
// The folder is served as a good server would: what has a .br or .gz beside it is sent so, with long lives for files that change their
// names with their content. Medians of the runs are printed. Lighthouse weighs 180 MB and is of no use to the project itself, so it is
// installed by npm into a folder of its own, which stays for the next time; Chromium is at /usr/bin/chromium, or where CHROMIUM says.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const VERSION = '13.5.0';
const words = process.argv.slice(2);
const runs = Number(words.find((word) => word.startsWith('--runs='))?.slice(7) ?? 3);
const [dist, ...asked] = words.filter((word) => !word.startsWith('--'));
if (!dist || !existsSync(join(dist, 'index.html'))) {
  console.error('usage: lighthouse.mjs DIST [PATH…] [--runs=3]');
  process.exit(2);
}
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];

const { default: lighthouse, launch } = await install();
const server = await serve(resolve(dist));
const root = `http://localhost:${server.address().port}/`;
const chrome = await launch({ chromePath: CHROMIUM, chromeFlags: FLAGS, ignoreDefaultFlags: true });
console.log('| page | performance | accessibility | practices | SEO | kB total | kB script | kB font | LCP s | TBT ms | CLS |');
console.log('|---|---|---|---|---|---|---|---|---|---|---|');
const faults = new Map();
for (const path of asked.length > 0 ? asked : pagesOf(dist)) {
  const results = [];
  for (let run = 0; run < runs; run++) {
    const { lhr } = await lighthouse(root + path, {
      port: chrome.port,
      logLevel: 'error',
      throttlingMethod: 'simulate',
      formFactor: 'mobile',
    });
    if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
    results.push(lhr);
  }
  const of = (pick) => median(results.map(pick));
  const score = (category) => of((lhr) => Math.round(100 * lhr.categories[category].score));
  const wire = (type) =>
    of((lhr) => {
      const { items = [] } = lhr.audits['resource-summary']?.details ?? lhr.audits['network-requests'].details;
      const sizes = items.filter((item) => type === 'total' || (item.resourceType ?? '').toLowerCase() === type);
      const summed = sizes.find((item) => item.resourceType === type && item.requestCount !== undefined);
      return summed ? summed.transferSize : sizes.reduce((sum, item) => sum + (item.transferSize ?? 0), 0);
    }) / 1000;
  const figures = [
    ...['performance', 'accessibility', 'best-practices', 'seo'].map(score),
    ...['total', 'script', 'font'].map((type) => wire(type).toFixed(1)),
    (of((lhr) => lhr.audits['largest-contentful-paint'].numericValue) / 1000).toFixed(2),
    Math.round(of((lhr) => lhr.audits['total-blocking-time'].numericValue)),
    of((lhr) => lhr.audits['cumulative-layout-shift'].numericValue).toFixed(3),
  ];
  console.log(`| ${path || 'home'} | ${figures.join(' | ')} |`);
  for (const { auditRefs } of Object.values(results[0].categories))
    for (const { id, weight } of auditRefs) {
      const { score: got, title } = results[0].audits[id];
      if (weight > 0 && got !== null && got < 0.9)
        faults.set(`${id}: ${title}`, [...(faults.get(`${id}: ${title}`) ?? []), path || 'home']);
    }
}
for (const [fault, paths] of faults) console.log(`below 0.9: ${fault} (${paths.join(', ')})`);
chrome.kill();
server.close();
server.closeAllConnections();

/** Loads Lighthouse and what starts its browser, after installing both where they are not yet. */
async function install() {
  const folder = process.env.LIGHTHOUSE ?? join(tmpdir(), `sanad-lighthouse-${VERSION}`);
  const inside = (path) => join(folder, 'node_modules', path);
  if (!existsSync(inside('lighthouse/package.json'))) {
    mkdirSync(folder, { recursive: true });
    const args = [
      'install',
      '--prefix',
      folder,
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--loglevel=error',
      `lighthouse@${VERSION}`,
    ];
    if (spawnSync('npm', args, { stdio: ['ignore', 2, 2] }).status !== 0) process.exit(1);
  }
  const load = (path) => import(pathToFileURL(inside(path)).href);
  const [{ default: run }, { launch: start }] = await Promise.all([
    load('lighthouse/core/index.js'),
    load('chrome-launcher/dist/index.js'),
  ]);
  const userDataDir = mkdtempSync(join(tmpdir(), 'sanad-lighthouse-profile-'));
  process.on('exit', () => rmSync(userDataDir, { recursive: true, force: true }));
  return { default: run, launch: (options) => start({ ...options, userDataDir }) };
}

/** Home, the longest chapter, and the first item of the kinds with the richest pages. */
function pagesOf(dir) {
  const folders = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const chapters = folders.map(({ name }) => `${name}/index.html`).filter((path) => existsSync(join(dir, path)));
  const longest = chapters.toSorted((a, b) => statSync(join(dir, b)).size - statSync(join(dir, a)).size)[0];
  const items = existsSync(join(dir, 'items')) ? readdirSync(join(dir, 'items')).sort() : [];
  const first = (kind) =>
    items.find((name) => new RegExp(`<div class="[^"]*\\b${kind}\\b`).test(readFileSync(join(dir, 'items', name, 'index.html'), 'utf8')));
  const of = (name) => (name === undefined ? [] : [`items/${name}/`]);
  return ['', ...(longest ? [longest.replace(/index\.html$/, '')] : []), ...of(first('indicator')), ...of(first('project'))];
}

function serve(dir) {
  const answer = (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(dir) || !existsSync(file) || statSync(file).isDirectory()) return response.writeHead(404).end();
    const accepted = request.headers['accept-encoding'] ?? '';
    const [form, beside] =
      [
        ['br', `${file}.br`],
        ['gzip', `${file}.gz`],
      ].find(([name, at]) => accepted.includes(name) && existsSync(at)) ?? [];
    const isLasting = /[.-][0-9a-f]{8,}\.\w+$/.test(file) || extname(file) === '.woff2';
    return response
      .writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': isLasting ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
        'x-content-type-options': 'nosniff',
        vary: 'accept-encoding',
        ...(form === undefined ? {} : { 'content-encoding': form }),
      })
      .end(readFileSync(beside ?? file));
  };
  const made = createServer(answer);
  return new Promise((done) => made.listen(0, '127.0.0.1', () => done(made)));
}
