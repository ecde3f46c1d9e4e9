// What a web host needs beside the pages: compressed twins, the headers of each host, former addresses, and what machines read.
import assert from 'node:assert/strict';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { test } from 'node:test';
import { XmlDocument, type XmlElement } from 'xmldoc';
import { readAssets } from '../src/read/read-assets.ts';
import type { OutputFile } from '../src/render/output-file.ts';
import { PlanSession } from '../src/plan-session.ts';
import { atomFeed, type FeedEntry } from '../src/render/site/host/atom-feed.ts';
import { compressFiles } from '../src/render/site/host/compress-files.ts';
import { CACHE_ASSETS, EVERYWHERE, OPEN } from '../src/render/site/host/headers.ts';
import { hostFiles } from '../src/render/site/host/host-files.ts';
import { openSearch } from '../src/render/site/host/open-search.ts';
import { robotsTxt } from '../src/render/site/host/robots-txt.ts';
import { renderSite } from '../src/render/site/render-site.ts';
import { siteAssets, type SiteLinks } from '../src/render/site/site-assets.ts';
import { sitemapXml } from '../src/render/site/sitemap-xml.ts';
import { buildView } from '../src/view/build-view.ts';
import type { Book } from '../src/view/tree.ts';
import { checkPaths } from '../src/write/check-paths.ts';
import { BASE } from './base-plan.ts';

const assets = await readAssets('.');
const SITE = 'https://shahr.example/plan';
const base = buildBook();

function buildBook(): Book {
  const { plan } = new PlanSession(BASE, assets).check('1404/09/04');
  assert.ok(plan);
  return buildView(plan, { date: { text: '۴ آذر ۱۴۰۴', iso: '2025-11-25T00:00:00.000Z' } });
}

function siteOf(links: SiteLinks, site: string | null = SITE): Map<string, string> {
  const { site: _site, ...meta } = base.meta;
  const book = { ...base, meta: { ...meta, ...(site === null ? {} : { site }) } };
  const files = renderSite(book, siteAssets(assets, new Map()), links);
  checkPaths(files);
  return new Map(files.map(({ path, bytes }) => [path, String(bytes)]));
}

const textsOf = (files: readonly OutputFile[]) => new Map(files.map(({ path, bytes }) => [path, String(bytes)]));

const MOVED = [{ from: 'items/old-p/index.html', to: 'items/new-p/index.html' }];
const HOSTING = { base: '/plan', open: ['budget-1404.csv'], moved: MOVED };

test('twins unpack to their files, the same each time, and only where they help', async () => {
  const text = 'برنامهٔ پنج‌سالهٔ دوم شهر. '.repeat(400);
  const files: OutputFile[] = [
    { path: 'index.html', bytes: text },
    { path: 'assets/site.0123456789.css', bytes: Buffer.from(text) },
    { path: 'data/plan.json', bytes: text },
    { path: 'small.html', bytes: text.slice(0, 300) },
    { path: 'plan.pdf', bytes: text },
    { path: 'images/a.png', bytes: text },
    { path: 'assets/f.woff2', bytes: text },
    { path: 'budget.xlsx', bytes: text },
    { path: '.htaccess', bytes: text },
  ];
  const twins = await compressFiles(files);
  assert.deepEqual(
    twins.map(({ path }) => path),
    ['index.html', 'assets/site.0123456789.css', 'data/plan.json'].flatMap((path) => [`${path}.br`, `${path}.gz`]),
  );
  for (const { path, bytes } of twins) {
    const unpacked = path.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
    assert.equal(unpacked.toString('utf8'), text);
    // Neither time nor name (RFC 1952).
    if (path.endsWith('.gz')) assert.deepEqual([...Buffer.from(bytes).subarray(3, 8)], [0, 0, 0, 0, 0]);
  }
  assert.deepEqual(await compressFiles(files), twins);
  // What hardly shrinks is served as it is.
  assert.deepEqual(await compressFiles([{ path: 'dense.txt', bytes: withoutPattern(3000) }]), []);
});

function withoutPattern(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 16) & 0xff;
  });
}

test('every host is told the same headers', () => {
  const files = textsOf(hostFiles(HOSTING));
  const headers = files.get('_headers') ?? '';
  const apache = files.get('.htaccess') ?? '';
  const iis = new XmlDocument(files.get('web.config') ?? '');
  const nginx = files.get('hosting/nginx.conf') ?? '';

  const ofHeaders = [...(/^\/plan\/\*\n((?: {2}.+\n)+)/m.exec(headers)?.[1] ?? '').matchAll(/^ {2}([\w-]+): (.+)$/gm)];
  const ofApache = [...apache.matchAll(/^Header always set (\S+) "(.*)"$/gm)];
  const ofIis = customHeaders(iis).map(({ attr }) => [attr['name'], attr['value']]);
  const expected = EVERYWHERE.map(({ name, value }) => [name, value]);
  assert.ok(expected.length >= 6);
  assert.deepEqual(pairs(ofHeaders), expected);
  assert.deepEqual(pairs(ofApache), expected);
  assert.deepEqual(
    ofIis.filter(([name]) => name !== 'Cache-Control'),
    expected,
  );
  // Each block of nginx that serves files has all of them.
  const blocks = nginx.split(/^location /m).slice(1);
  const serving = blocks.filter((block) => !block.includes('return 301'));
  assert.ok(serving.length >= 5 && serving.length < blocks.length);
  for (const block of serving) {
    const said = pairs([...block.matchAll(/add_header (\S+) "(.*)" always;/g)]);
    assert.deepEqual(said.slice(0, expected.length), expected, block);
  }
  for (const text of [headers, apache, files.get('web.config') ?? '', nginx]) assert.match(text, /frame-ancestors (?:'|&apos;|&#39;)none/);
});

/** The headers that an element of web.config adds; a name of IIS has a point in it, which paths of xmldoc cannot. */
function customHeaders(element: XmlElement | undefined): XmlElement[] {
  return element?.childNamed('system.webServer')?.descendantWithPath('httpProtocol.customHeaders')?.childrenNamed('add') ?? [];
}

function pairs(matches: readonly RegExpMatchArray[]): string[][] {
  return matches.map(([, name = '', value = '']) => [name, value]);
}

test('assets are kept, data is open, pages are asked for anew', () => {
  const files = textsOf(hostFiles(HOSTING));
  const headers = files.get('_headers') ?? '';
  assert.match(headers, new RegExp(`^/plan/assets/\\*\n {2}Cache-Control: ${CACHE_ASSETS.value}$`, 'm'));
  for (const path of ['/plan/data/\\*', '/plan/budget-1404\\.csv'])
    assert.match(headers, new RegExp(`^${path}\n {2}${OPEN.name}: \\*$`, 'm'));
  assert.match(files.get('assets/.htaccess') ?? '', /Header set Cache-Control "public, max-age=31536000, immutable"/);
  assert.match(files.get('data/.htaccess') ?? '', /Header set Access-Control-Allow-Origin "\*"/);
  assert.match(files.get('.htaccess') ?? '', /<FilesMatch "\^\(budget-1404\\\.csv\)\$">\nHeader set Access-Control-Allow-Origin "\*"/);
  assert.match(files.get('.htaccess') ?? '', /^Header set Cache-Control "no-cache"$/m);
  const iis = new XmlDocument(files.get('web.config') ?? '');
  const places = new Map(iis.childrenNamed('location').map((location) => [location.attr['path'], location]));
  assert.deepEqual([...places.keys()], ['assets', 'data', 'budget-1404.csv', 'items/old-p']);
  const headerOf = (path: string) => customHeaders(places.get(path)).at(-1)?.attr;
  assert.deepEqual(headerOf('assets'), CACHE_ASSETS);
  assert.deepEqual(headerOf('data'), OPEN);
});

test('a host that can is told of former addresses', () => {
  const files = textsOf(hostFiles(HOSTING));
  assert.equal(files.get('_redirects'), '/plan/items/old-p/ /plan/items/new-p/ 301\n');
  assert.match(files.get('.htaccess') ?? '', /^RewriteRule \^items\/old-p\/\(index\\\.html\)\?\$ \/plan\/items\/new-p\/ \[R=301,L\]$/m);
  assert.match(files.get('hosting/nginx.conf') ?? '', /location = \/plan\/items\/old-p\/ \{\n {2}return 301 \/plan\/items\/new-p\/;/);
  assert.match(
    files.get('web.config') ?? '',
    /<location path="items\/old-p">\n<system\.webServer>\n<httpRedirect enabled="true" destination="\/plan\/items\/new-p\/"/,
  );
  // Where the site stands is not known; the pages at the former addresses lead on all the same.
  assert.doesNotMatch(textsOf(hostFiles({ ...HOSTING, base: undefined })).get('.htaccess') ?? '', /R=301/);
  assert.equal(
    hostFiles({ ...HOSTING, moved: [] }).some(({ path }) => path === '_redirects'),
    false,
  );
});

test('the page of a renamed item leads on without a script', () => {
  const redirects = new Map([
    ['old-fleet', 'renew-fleet'],
    ['gone', 'no-such-item'],
    ['waiting', 'renew-fleet'],
  ]);
  const files = siteOf({ redirects });
  const page = files.get('items/old-fleet/index.html') ?? '';
  assert.match(page, /<meta http-equiv="refresh" content="0; url=\.\.\/renew-fleet\/index\.html">/);
  assert.match(page, new RegExp(`<link rel="canonical" href="${SITE}/items/renew-fleet/">`));
  assert.match(page, /<meta name="robots" content="noindex">/);
  assert.match(page, /<a href="\.\.\/renew-fleet\/index\.html">[^<]+<\/a>/);
  assert.doesNotMatch(page, /<script|style=/);
  assert.equal(files.has('items/gone/index.html'), false);
  // An id that is in use again is its own page.
  assert.match(files.get('items/waiting/index.html') ?? '', /data-page="item"/);
  assert.doesNotMatch(files.get('sitemap.xml') ?? '', /old-fleet/);
  assert.match(files.get('_redirects') ?? '', /^\/plan\/items\/old-fleet\/ \/plan\/items\/renew-fleet\/ 301$/m);
  assert.match(siteOf({ redirects }, null).get('items/old-fleet/index.html') ?? '', /refresh/);
});

test('search engines may read everything, and are told where the list of pages is', () => {
  assert.equal(robotsTxt(SITE), `User-agent: *\nAllow: /\n\nSitemap: ${SITE}/sitemap.xml\n`);
  assert.equal(robotsTxt(undefined), 'User-agent: *\nAllow: /\n');
  const pages = [{ path: 'index.html' }, { path: 'items/a&b/index.html' }, { path: 'items/c/index.html' }];
  const xml = sitemapXml(SITE, pages, '2025-01-01', (path) => (path.includes('/c/') ? '2024-02-03' : undefined));
  const urls = new XmlDocument(xml).childrenNamed('url').map((url) => [url.valueWithPath('loc'), url.valueWithPath('lastmod')]);
  assert.deepEqual(urls, [
    [`${SITE}/`, '2025-01-01'],
    [`${SITE}/items/a%26b/`, '2025-01-01'],
    [`${SITE}/items/c/`, '2024-02-03'],
  ]);
});

const CHANGES: readonly FeedEntry[] = [
  { id: 'v1', title: 'نسخهٔ نخست', date: '2025-01-02', summary: 'الف & <ب> "پ"\u0007', path: 'changes/index.html' },
  { id: 'v2 دوم', title: 'نسخهٔ دوم', date: '2025-03-04T05:06:07+03:30', summary: 'ت', path: 'items/renew-fleet/index.html' },
];

test('the feed has what RFC 4287 asks for, newest first, with ids that stay', () => {
  const meta = { title: 'برنامه & شهر', organization: 'شهرداری' };
  const feed = new XmlDocument(atomFeed(SITE, meta, CHANGES) ?? '');
  assert.equal(feed.name, 'feed');
  assert.equal(feed.attr['xmlns'], 'http://www.w3.org/2005/Atom');
  assert.equal(feed.valueWithPath('id'), `${SITE}/`);
  assert.equal(feed.valueWithPath('title'), 'برنامه & شهر');
  assert.equal(feed.valueWithPath('author.name'), 'شهرداری');
  assert.equal(feed.valueWithPath('updated'), '2025-03-04T05:06:07+03:30');
  assert.deepEqual(
    feed.childrenNamed('link').map(({ attr }) => [attr['rel'], attr['href']]),
    [
      ['self', `${SITE}/feed.xml`],
      ['alternate', `${SITE}/`],
    ],
  );
  const entries = feed.childrenNamed('entry');
  assert.deepEqual(
    entries.map((entry) => [entry.valueWithPath('id'), entry.valueWithPath('updated'), entry.childNamed('link')?.attr['href']]),
    [
      ['tag:shahr.example,2025-03-04:v2%20%D8%AF%D9%88%D9%85', '2025-03-04T05:06:07+03:30', `${SITE}/items/renew-fleet/`],
      ['tag:shahr.example,2025-01-02:v1', '2025-01-02T00:00:00Z', `${SITE}/changes/`],
    ],
  );
  assert.equal(entries[1]?.valueWithPath('summary'), 'الف & <ب> "پ"');
  assert.equal(atomFeed(SITE, meta, CHANGES), atomFeed(SITE, meta, CHANGES.toReversed()));
  assert.equal(atomFeed(SITE, meta, []), undefined);
});

test('what names whole addresses is there where the address is known', () => {
  const known = siteOf({ changes: CHANGES });
  assert.ok(known.has('feed.xml') && known.has('sitemap.xml') && known.has('robots.txt'));
  const unknown = siteOf({ changes: CHANGES }, null);
  assert.deepEqual(
    ['feed.xml', 'sitemap.xml', 'opensearch.xml', '_redirects'].filter((path) => unknown.has(path)),
    [],
  );
  assert.ok(unknown.has('robots.txt') && unknown.has('.htaccess'));
  assert.match(unknown.get('.htaccess') ?? '', /^ErrorDocument 404 \/404\.html$/m);
  assert.match(known.get('.htaccess') ?? '', /^ErrorDocument 404 \/plan\/404\.html$/m);
});

test('a browser can learn to search the site', () => {
  const xml = openSearch(SITE, { title: 'برنامهٔ پنج‌ساله', city: 'شهری با نامی بسیار بلند' }, 'assets/icon.1.svg');
  const search = new XmlDocument(xml);
  assert.equal(search.childNamed('Url')?.attr['template'], `${SITE}/search/index.html?q={searchTerms}`);
  assert.equal([...(search.valueWithPath('ShortName') ?? '')].length, 16);
  assert.equal(search.valueWithPath('Image'), `${SITE}/assets/icon.1.svg`);
});
