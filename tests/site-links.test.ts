// Every address on the built site: what it names is there, nothing is fetched from elsewhere, and every page can be reached from home.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Element } from 'hast';
import { XmlDocument, type XmlElement } from 'xmldoc';
import { attribute, elementsOf, realSite, type BuiltPage, type BuiltSite } from './built-site.ts';

/** One address as it is written on a page or in a file. */
interface Reference {
  readonly value: string;
  /** Readers are led there; everything else is fetched, or claimed to be on this site. */
  readonly isWay: boolean;
  readonly what: string;
}

/** Stands for the site's host where the plan names none. */
const HERE = 'https://site.invalid';

describe('addresses of the site', () => {
  let site: BuiltSite;
  let files: ReadonlySet<string>;
  let pages: ReadonlyMap<string, BuiltPage>;
  let ids: ReadonlyMap<string, ReadonlySet<string>>;
  let ways: ReadonlyMap<string, ReadonlySet<string>>;
  const faults: string[] = [];

  before(async () => {
    site = await realSite();
    files = new Set(site.files);
    pages = new Map(site.pages.map((page) => [page.path, page]));
    ids = new Map(site.pages.map((page) => [page.path, new Set(elementsOf(page.tree).flatMap((node) => attribute(node, 'id') ?? []))]));
    ways = new Map(site.pages.map((page) => [page.path, followPage(page)]));
  });
  after(() => site.remove());

  const text = (path: string): Promise<string> => readFile(join(site.dir, path), 'utf8');

  /** Gives the path and anchor of an address on this site, or undefined where it leads away. */
  function resolve(value: string, base: string): { path: string; anchor: string } | undefined {
    const url = new URL(value, base);
    const home = new URL(`${site.address ?? HERE}/`);
    if (url.origin !== home.origin || !url.pathname.startsWith(home.pathname)) return undefined;
    const path = decodeURIComponent(url.pathname.slice(home.pathname.length));
    return { path: path === '' || path.endsWith('/') ? `${path}index.html` : path, anchor: decodeURIComponent(url.hash.slice(1)) };
  }

  const addressOf = (path: string): string => `${site.address ?? HERE}/${path}`;

  /** Looks at an address, notes what is wrong with it, and gives the path it leads to on this site. */
  function follow(from: string, base: string, { value, isWay, what }: Reference): string | undefined {
    const fault = (why: string): undefined => void faults.push(`${from}: ${what} ${JSON.stringify(value)} ${why}`);
    if (/^data:image\//.test(value) && !isWay) return undefined;
    if (/^(?:mailto|tel):./.test(value) && isWay) return undefined;
    if (!URL.canParse(value, base)) return fault('is no address');
    const scheme = new URL(value, base).protocol;
    if (scheme !== 'https:' && scheme !== 'http:') return fault(`is of the scheme ${scheme}`);
    const target = resolve(value, base);
    if (!target) return isWay ? undefined : fault('is not on this site');
    if (value.startsWith('/') && base === addressOf(from)) return fault('breaks where the site stands in a folder');
    if (!files.has(target.path)) return fault(`leads to ${target.path}, which is not there`);
    // «#top» and «#» are the top of any page.
    if (target.anchor !== '' && target.anchor !== 'top' && pages.has(target.path) && !ids.get(target.path)?.has(target.anchor))
      return fault(`leads to ${target.path}#${target.anchor}, which is not there`);
    return target.path;
  }

  function followPage(page: BuiltPage): Set<string> {
    const elements = elementsOf(page.tree);
    const based = elements.find((node) => node.tagName === 'base');
    const base = new URL((based && attribute(based, 'href')) ?? '', addressOf(page.path)).href;
    const targets = new Set<string>();
    for (const node of elements) {
      for (const reference of referencesOf(node, site.address)) {
        const target = follow(page.path, base, reference);
        if (target !== undefined && reference.isWay) targets.add(target);
      }
    }
    return targets;
  }

  test('all that pages name is there', () => {
    assert.ok(site.pages.length > 100);
    assert.ok([...ways.values()].reduce((sum, { size }) => sum + size, 0) > site.pages.length);
    assert.deepEqual([...new Set(faults)], []);
  });

  test('a page says its own address and no other', () => {
    for (const { path, tree } of site.pages) {
      const own = addressOf(path).replace(/(^|\/)index\.html$/, '$1');
      for (const node of elementsOf(tree)) {
        const says =
          node.tagName === 'link' && attribute(node, 'rel') === 'canonical'
            ? attribute(node, 'href')
            : node.tagName === 'meta' && attribute(node, 'property') === 'og:url'
              ? attribute(node, 'content')
              : undefined;
        if (says !== undefined) assert.equal(decodeURI(new URL(says, own).href), decodeURI(new URL(own).href), path);
      }
    }
  });

  test('every page can be reached from home, and is named by another page', () => {
    const isRedirect = (page: BuiltPage): boolean => refreshOf(page) !== undefined;
    const reached = new Set(['index.html']);
    for (const path of reached) for (const target of ways.get(path) ?? []) reached.add(target);
    const named = new Set([...ways].flatMap(([path, targets]) => [...targets].filter((target) => target !== path)));
    const lost = site.pages.filter((page) => page.path !== '404.html' && !isRedirect(page));
    assert.deepEqual(
      lost.filter(({ path }) => !reached.has(path)).map(({ path }) => path),
      [],
    );
    assert.deepEqual(
      lost.filter(({ path }) => !named.has(path)).map(({ path }) => path),
      [],
    );
  });

  test('style sheets name what is there', async () => {
    faults.length = 0;
    const sheets = site.files.filter((path) => path.endsWith('.css'));
    assert.ok(sheets.length > 0);
    for (const path of sheets)
      for (const value of addressesOfCss(await text(path))) follow(path, addressOf(path), { value, isWay: false, what: 'url()' });
    assert.deepEqual(faults, []);
  });

  test('the map of the site lists every page for readers, and nothing else', async () => {
    assert.ok(site.address !== undefined && files.has('sitemap.xml'));
    const listed = new XmlDocument(await text('sitemap.xml')).childrenNamed('url').map((url) => url.valueWithPath('loc') ?? '');
    assert.equal(new Set(listed).size, listed.length);
    assert.ok(listed.every((value) => value.startsWith(`${site.address}/`)));
    const isHidden = (page: BuiltPage): boolean =>
      page.path === '404.html' || refreshOf(page) !== undefined || /^noindex\b/.test(metaOf(page, 'name', 'robots') ?? '');
    const expected = site.pages.filter((page) => !isHidden(page)).map(({ path }) => path);
    assert.deepEqual(listed.map((value) => resolve(value, addressOf(''))?.path).sort(), expected.sort());
  });

  test('feeds, manifests, the data package and the file for robots name what is there', async () => {
    faults.length = 0;
    const look = (path: string, what: string, value: unknown): void => {
      if (typeof value === 'string') follow(path, addressOf(path), { value, isWay: false, what });
      else faults.push(`${path}: ${what} is missing`);
    };
    for (const path of site.files) {
      if (path.endsWith('.webmanifest'))
        for (const [what, value] of addressesOfManifest(JSON.parse(await text(path)))) look(path, what, value);
      if (path.endsWith('datapackage.json')) {
        const { resources } = JSON.parse(await text(path)) as { resources: { path: string | string[] }[] };
        assert.ok(resources.length > 0);
        for (const resource of resources) for (const value of [resource.path].flat()) look(path, 'path', value);
      }
      if (/(?:^|\/)(?:feed|atom|rss)[^/]*\.xml$/.test(path))
        for (const [what, value] of addressesOfFeed(new XmlDocument(await text(path)))) look(path, what, value);
      if (path === 'robots.txt') for (const [, value] of (await text(path)).matchAll(/^sitemap:\s*(\S+)/gim)) look(path, 'Sitemap', value);
    }
    assert.deepEqual(faults, []);
  });

  test('no file tells of the machine it was made on, and no script of another host', async () => {
    for (const path of site.files.filter((name) => /\.(?:html|css|m?js|json|webmanifest|xml|txt|csv|svg)$/.test(name))) {
      const written = await text(path);
      for (const place of [process.cwd(), site.dir, 'file://', 'localhost', '127.0.0.1'])
        assert.ok(!written.includes(place), `${path} holds ${place}`);
      if (!/\.m?js$/.test(path)) continue;
      const hosts = [...written.matchAll(/https?:\/\/[^\s'"`)]+/g)].map(([address]) => address);
      assert.deepEqual(
        hosts.filter((address) => !address.startsWith('http://www.w3.org/')),
        [],
        path,
      );
    }
  });
});

/** Attributes that hold one address, by the name hast has for them. */
const FETCHED = ['src', 'poster', 'data', 'background', 'formAction', 'manifest', 'xLinkHref'];

function referencesOf(node: Element, site: string | undefined): Reference[] {
  const found: Reference[] = [];
  const add = (what: string, value: string | undefined, isWay = false): void => {
    if (value !== undefined) found.push({ value: value.trim(), isWay, what: `${node.tagName} ${what}` });
  };
  if (node.tagName !== 'base') add('href', attribute(node, 'href'), node.tagName === 'a' || node.tagName === 'area');
  // A form that asks leads its readers on; scripts are told in data where to find what they fetch.
  add('action', attribute(node, 'action'), true);
  for (const name of FETCHED) add(name, attribute(node, name));
  for (const name of Object.keys(node.properties).filter((each) => /^data[A-Z]/.test(each))) {
    const value = attribute(node, name);
    if (value !== undefined && /^(?:\.{0,2}\/)*[\w-]+(?:\/[\w.-]+)*\.(?:m?js|json|html|css|svg|png|csv|xml)$/.test(value)) add(name, value);
  }
  for (const name of ['srcSet', 'imageSrcSet'])
    for (const candidate of (attribute(node, name) ?? '').split(/,\s+|,$/)) add(name, candidate.trim().split(/\s+/)[0] || undefined);
  if (node.tagName === 'meta') {
    const name = attribute(node, 'property') ?? attribute(node, 'name') ?? '';
    if (/^(?:og|twitter):(?:image|url|audio|video)(?::url|:secure_url|:src)?$/.test(name)) add(name, attribute(node, 'content'));
    add('refresh', refreshAddress(node));
  }
  if (node.tagName === 'script' && attribute(node, 'type') === 'application/ld+json')
    for (const child of node.children)
      if (child.type === 'text') for (const address of ownAddresses(JSON.parse(child.value), site)) add('JSON-LD', address);
  // Drawings name their patterns, and styles their pictures, as url().
  for (const [name, value] of Object.entries(node.properties))
    if (typeof value === 'string' && value.includes('url(')) for (const address of addressesOfCss(value)) add(name, address);
  if (node.tagName === 'style')
    for (const child of node.children) if (child.type === 'text') for (const address of addressesOfCss(child.value)) add('url()', address);
  return found;
}

function refreshAddress(node: Element): string | undefined {
  if (node.tagName !== 'meta' || attribute(node, 'httpEquiv')?.toLowerCase() !== 'refresh') return undefined;
  return /url\s*=\s*['"]?([^'"]+)/i.exec(attribute(node, 'content') ?? '')?.[1];
}

function refreshOf({ tree }: BuiltPage): string | undefined {
  return elementsOf(tree).flatMap((node) => refreshAddress(node) ?? [])[0];
}

function metaOf({ tree }: BuiltPage, key: 'name' | 'property', name: string): string | undefined {
  const found = elementsOf(tree).find((node) => node.tagName === 'meta' && attribute(node, key) === name);
  return found && attribute(found, 'content');
}

function addressesOfCss(css: string): string[] {
  const code = css.replace(/\/\*[^]*?\*\//g, '');
  const named = [...code.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
  const imported = [...code.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/g)].map(([, a, b]) => a ?? b ?? '');
  return [...named, ...imported];
}

/** Gives what machines are told of this site; an @id names a thing and need not lead anywhere. */
function ownAddresses(value: unknown, site: string | undefined): string[] {
  if (typeof value === 'string') return site !== undefined && value.startsWith(`${site}/`) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '@id' ? [] : ownAddresses(inner, site)));
}

/** Gives the addresses of a web app manifest with the names of their members. */
function addressesOfManifest(value: unknown, name = ''): [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap((entry) => addressesOfManifest(entry, name));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => addressesOfManifest(inner, key));
  return ['start_url', 'scope', 'src', 'url', 'action'].includes(name) ? [[name, value]] : [];
}

/** Gives the addresses of an Atom or RSS feed; ids in Atom are addresses here as well. */
function addressesOfFeed(element: XmlElement): [string, unknown][] {
  const own: [string, unknown][] = [];
  if (['link', 'enclosure', 'icon', 'logo', 'guid', 'comments'].includes(element.name))
    own.push([element.name, element.attr['href'] ?? element.attr['url'] ?? element.val.trim()]);
  const children = element.children.filter((child): child is XmlElement => child.type === 'element');
  return [...own, ...children.flatMap(addressesOfFeed)];
}
