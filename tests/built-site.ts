// The site as it is put on a server, for tests of the whole: built into a folder, listed, parsed, served and opened in Chromium.
// Pages are found by walking the folder, so that a new page is looked at without being named in a test.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import { chromium, type Browser } from 'playwright-core';
import { visit } from 'unist-util-visit';
import { checkPlan, renderDocuments, viewPlan } from '../src/pipeline.ts';
import { readAssets } from '../src/read/read-assets.ts';
import { writeOutput } from '../src/write/write-output.ts';
import { listFiles } from './base-plan.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Why tests in a browser are skipped, or false. */
export const WITHOUT_BROWSER: string | false = existsSync(CHROMIUM) ? false : `no Chromium at ${CHROMIUM}`;

/** One HTML page of the folder. */
export interface BuiltPage {
  /** The path in the folder. */
  readonly path: string;
  readonly html: string;
  readonly tree: Root;
  /** What sort of page it is: what its body says, or what its place in the folder tells. */
  readonly type: string;
}

/** A site in a folder of its own. */
export interface BuiltSite {
  readonly dir: string;
  /** The address the site is made for, without the slash at its end; absent when the plan names none. */
  readonly address: string | undefined;
  /** Every file of the folder, sorted. */
  readonly files: readonly string[];
  readonly pages: readonly BuiltPage[];
  remove(): Promise<void>;
}

/** Builds the site and the open data of a plan as `sanad build --draft` does: what is wrong with the plan does not stop it. */
export async function buildSite(planDir: string): Promise<BuiltSite> {
  const root = await mkdtemp(join(tmpdir(), 'sanad-site-'));
  const address = await writeSite(planDir, join(root, 'dist'));
  return { ...(await readSite(join(root, 'dist'), address)), remove: () => rm(root, { recursive: true, force: true }) };
}

/** Gives the site of the real plan with every page parsed. */
export async function realSite(): Promise<BuiltSite> {
  const { dir, address } = await realSiteFolder();
  return { ...(await readSite(dir, address)), remove: () => Promise.resolve() };
}

/**
 * Gives the folder of the site of the real plan. It takes long to build, and every test file is a process of its own; so the first that
 * asks builds it below build/, and the others wait and take it from there, until anything it is made of changes.
 */
export async function realSiteFolder(): Promise<Pick<BuiltSite, 'dir' | 'address'>> {
  const home = join('build/site', await fingerprint());
  const done = join(home, 'done.json');
  while (!existsSync(done)) {
    await mkdir(dirname(home), { recursive: true });
    const isOurs = await mkdir(home).then(
      () => true,
      () => false,
    );
    if (isOurs) await buildOnce(home, done);
    else if (await isDeserted(home)) await rm(home, { recursive: true, force: true });
    else await setTimeout(200);
  }
  const { address } = JSON.parse(await readFile(done, 'utf8')) as { address?: string };
  return { dir: join(home, 'dist'), address };
}

async function buildOnce(home: string, done: string): Promise<void> {
  try {
    await writeFile(join(home, 'builder'), String(process.pid));
    for (const name of await readdir(dirname(home))) if (name !== basename(home)) await rm(join(dirname(home), name), { recursive: true });
    const address = await writeSite('plan', join(home, 'dist'));
    await writeFile(done, JSON.stringify({ address }));
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
}

/** Tells whether the process that was building is gone without having done so. */
async function isDeserted(home: string): Promise<boolean> {
  const builder = await readFile(join(home, 'builder'), 'utf8').catch(() => '');
  // The folder has just been made, or has just been taken away.
  if (builder === '') return false;
  try {
    process.kill(Number(builder), 0);
    return false;
  } catch {
    return !existsSync(join(home, 'done.json'));
  }
}

/** Names the state of all that a site is made of: compiled code, which is new when its sources are, and what is read beside it. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(await readFile('build/.compiled'));
  for (const folder of ['plan', 'templates', 'fonts', 'words']) {
    for (const path of listFiles(folder)) {
      const { mtimeMs, size } = await stat(join(folder, path));
      hash.update(`${folder}/${path} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Builds into a folder and gives the address that the site is made for. */
async function writeSite(planDir: string, dir: string): Promise<string | undefined> {
  const assets = await readAssets('.');
  const { plan } = await checkPlan(planDir, assets, '1404/09/04');
  if (!plan) throw new Error(`${planDir} is no plan`);
  const version = { date: { text: '۱ فروردین ۱۴۰۴', iso: '2025-03-21' } };
  const view = await viewPlan(plan, planDir, version);
  await writeOutput(dir, await renderDocuments(plan, view, assets, { version, sources: [] }, ['site', 'data']));
  return view.book.meta.site;
}

async function readSite(dir: string, address: string | undefined): Promise<Omit<BuiltSite, 'remove'>> {
  const files = listFiles(dir);
  const pages = await Promise.all(
    files
      .filter((path) => path.endsWith('.html'))
      .map(async (path) => {
        const html = await readFile(join(dir, path), 'utf8');
        const tree = fromHtml(html);
        return { path, html, tree, type: typeOf(path, tree) };
      }),
  );
  return { dir: resolve(dir), address, files, pages };
}

/** Gives every element of a tree, in order. */
export function elementsOf(tree: Root | Element): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    found.push(node);
    // What stands in a template is part of the page as well.
    if (node.content) found.push(...elementsOf(node.content));
  });
  return found;
}

/** Gives an attribute as text; empty lists and what is absent are undefined. */
export function attribute(node: Element, name: string): string | undefined {
  const value = node.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function classesOf(node: Element | undefined): string[] {
  const value = node?.properties['className'];
  return Array.isArray(value) ? value.map(String) : [];
}

/** Where no body says what its page is, a page is of the sort of its folder, and an item of its kind. */
function typeOf(path: string, tree: Root): string {
  const elements = elementsOf(tree);
  const body = elements.find((node) => node.tagName === 'body');
  const said = body && attribute(body, 'dataPage');
  if (said !== undefined) return said;
  const steps = path.split('/');
  if (steps.length === 1) return path === 'index.html' ? 'home' : steps.join('').replace(/\.html$/, '');
  if (steps.length === 2) return ['contents', 'data'].includes(steps[0] ?? '') ? String(steps[0]) : 'chapter';
  const item = elements.find((node) => classesOf(node).includes('item'));
  return [steps[0], ...classesOf(item).filter((name) => !['item', 'single', 'columns'].includes(name))].join(' ');
}

/**
 * Chooses few pages that show all there is: one of every type, and more until every element with every class, role, type and state that
 * any page has is on one of them.
 */
export function samplePages(pages: readonly BuiltPage[]): BuiltPage[] {
  const features = new Map(pages.map((page) => [page, featuresOf(page)]));
  const open = new Set([...features.values()].flatMap((found) => [...found]));
  const chosen: BuiltPage[] = [];
  const left = new Set(pages);
  while (open.size > 0) {
    let best: BuiltPage | undefined;
    let gain = 0;
    for (const page of left) {
      const news = [...(features.get(page) ?? [])].filter((feature) => open.has(feature)).length;
      // Two short pages are looked at sooner than a long one; 10,000 letters are about what every page has.
      const worth = news / (10_000 + page.html.length);
      if (worth > gain) [best, gain] = [page, worth];
    }
    if (!best) break;
    chosen.push(best);
    left.delete(best);
    for (const feature of features.get(best) ?? []) open.delete(feature);
  }
  return chosen.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function featuresOf({ tree, type }: BuiltPage): Set<string> {
  const found = new Set([`type ${type}`]);
  for (const node of elementsOf(tree)) {
    found.add(node.tagName);
    for (const name of classesOf(node)) found.add(`${node.tagName}.${name}`);
    for (const name of ['role', 'type', 'dir', 'open', 'hidden', 'ariaCurrent'] as const)
      if (node.properties[name] !== undefined) found.add(`${node.tagName} ${name} ${attribute(node, name)}`);
  }
  return found;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** A folder on a port of this machine; `root` ends with a slash. */
export interface ServedSite {
  readonly root: string;
  close(): void;
}

/** Serves a folder as plain servers of files do: a folder stands for its index.html, and what is not there is answered by 404.html. */
export async function serveSite(dir: string): Promise<ServedSite> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
    readFile(file).then(
      (bytes) => response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes),
      () =>
        readFile(join(dir, '404.html')).then(
          (bytes) => response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(bytes),
          () => response.writeHead(404).end(),
        ),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Starts Chromium. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** The real site, served, in a browser, with a page of every sort to look at. */
export interface Visit {
  readonly site: BuiltSite;
  readonly served: ServedSite;
  readonly browser: Browser;
  readonly pages: readonly BuiltPage[];
  end(): Promise<void>;
}

/** Begins a visit to every sort of page of the real site. */
export async function beginVisit(): Promise<Visit> {
  const site = await realSite();
  const [served, browser] = await Promise.all([serveSite(site.dir), launchBrowser()]);
  return {
    site,
    served,
    browser,
    pages: samplePages(site.pages),
    async end() {
      await browser.close();
      served.close();
    },
  };
}
