// A hostile plan: every text that people may write holds something that would do harm where it is not treated as text. Built as a draft
// is, whatever the check says, it must do nothing in a browser even with the pages' own policy switched off. Needs Chromium for that part.
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { csvParseRows } from 'd3-dsv';
import type { Element } from 'hast';
import { XmlDocument } from 'xmldoc';
import { isMap, isPair, isScalar, parseDocument, visit } from 'yaml';
import { BASE, listFiles } from './base-plan.ts';
import { attribute, buildSite, elementsOf, launchBrowser, serveSite, WITHOUT_BROWSER, type BuiltSite } from './built-site.ts';

/** Sets a mark that the test looks for. Without quotes, which would end an attribute, and digits, which become Persian. */
const RUN = 'hacked=true';

/** Texts for the facts of items: each would run, break out of its place, or lead astray where it is not escaped. */
const ATTACKS: readonly string[] = [
  `<script>${RUN}</script>`,
  `"><img src=x onerror=${RUN}>`,
  `'><svg onload=${RUN}>`,
  `</script><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `--><script>${RUN}</script><!--`,
  `]]><script>${RUN}</script>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `" autofocus onfocus=${RUN} x="`,
  `<%= globalThis.${RUN} %>`,
  `<%~ globalThis.${RUN} %>`,
  `{{constructor.constructor('${RUN}')()}}`,
  '${globalThis.' + RUN + '}',
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `javascript:${RUN}`,
  `=HYPERLINK("javascript:${RUN}")`,
  `+${RUN}`,
  `@SUM(1)`,
  '\u202eمتن وارونه\u2066 و \u2067 بی‌پایان',
  `خط یک\r\nSet-Cookie: ${RUN}\r\n\r\n<script>${RUN}</script>`,
  `__proto__`,
  'ا'.repeat(3000),
  `\u2028<script>${RUN}</script>\u2029`,
];

/** Addresses in every spelling that browsers have been known to read as a script. */
const SCRIPT_ADDRESSES: readonly string[] = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `&#106;avascript:${RUN}`,
  `javascript&colon;${RUN}`,
  `java&Tab;script:${RUN}`,
  `java&#10;script:${RUN}`,
  `&#1;javascript:${RUN}`,
  `javascript&#58;${RUN}`,
  `vbscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD5wYXJlbnQuaGFja2VkPXRydWU8L3NjcmlwdD4=`,
  `data:image/svg+xml,<svg onload=${RUN}>`,
  `blob:${RUN}`,
  `file:///etc/passwd`,
  `//evil.invalid/x`,
  `\\\\evil.invalid\\x`,
];

/** Facts that are words of the program, ids or numbers; all other texts are written by people. */
const OURS: ReadonlySet<string> = new Set(
  'domains currency weight goals severity swot problems strategies approach policies provisions addressee obligation deadline legalBasis priorities measures direction formula baseline targets path actuals owner frequency due example mission start end date funding progress total level horizon firstYear lastYear quantity audience about answer changed kind fate achieved'.split(
    ' ',
  ),
);

const HOSTILE_PROSE = [
  ...ATTACKS.slice(0, -2),
  ...SCRIPT_ADDRESSES.map((address, at) => `[پیوند ${at}](<${address}>) ![نگاره ${at}](<${address}>) <${address}>`),
  ...SCRIPT_ADDRESSES.map((address, at) => `[ارجاع ${at}][r${at}]\n\n[r${at}]: <${address}> "عنوان \\" onmouseover=${RUN} "`),
  ...ATTACKS.slice(0, 8).map((attack) => `[[late-bus|${attack}]] **${attack}** \`${attack}\` [^n]`),
  `[^n]: یادداشت <script>${RUN}</script> [پیوند](javascript:${RUN})`,
  `| <script>${RUN}</script> | "><img src=x onerror=${RUN}> |\n|---|---|\n| [پیوند](javascript:${RUN}) | {{${RUN}}} |`,
  `\`\`\`html\n</code></pre><script>${RUN}</script>\n\`\`\``,
  `# عنوان <script>${RUN}</script> {onclick=${RUN}}`,
  `::table{kind=project caption="\\"><script>${RUN}</script>"}`,
  `<a href="javascript:${RUN}" style="position:fixed" onclick="${RUN}">خام</a>`,
].join('\n\n');

const MORE: Readonly<Record<string, string>> = {
  'participation/meeting.md': `---
title: نشست
audience: citizens
date: 1404/03/01
method: نشست
attendance: 20
submissions:
  - { id: s1, text: سخن, about: renew-fleet, answer: partly, reason: دلیل, changed: renew-fleet }
  - { id: constructor, text: سخن, about: renew-fleet, answer: accepted, reason: دلیل }
---
`,
  // Names that every object of JavaScript has.
  'domains/roads/problems/constructor.md': `---
title: مسئله
goals: goal-access
evidence: [{ text: گواه, source: برداشت }]
causes: [سبب]
affected: [مردم]
severity: high
swot: [w1]
---
`,
  'domains/roads/problems/__proto__.md': '---\ntitle: مسئله\ngoals: goal-access\n---\n',
};

describe('a hostile plan', () => {
  let dir: string;
  let site: BuiltSite;

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'sanad-hostile-'));
    await cp(BASE, join(dir, 'plan'), { recursive: true });
    for (const [path, text] of Object.entries(MORE)) {
      await mkdir(dirname(join(dir, 'plan', path)), { recursive: true });
      await writeFile(join(dir, 'plan', path), text);
    }
    let turn = 0;
    for (const path of listFiles(join(dir, 'plan'))) {
      const file = join(dir, 'plan', path);
      const [, front = '', prose = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(await readFile(file, 'utf8')) ?? [];
      const facts = path === 'plan.md' ? `${front}${PLAN_FACTS}` : front;
      await writeFile(file, `---\n${poison(facts, () => ATTACKS[turn++ % ATTACKS.length] ?? '')}---\n${prose}\n\n${HOSTILE_PROSE}\n`);
    }
    assert.ok(turn > 2 * ATTACKS.length, `only ${turn} texts`);
    site = await buildSite(join(dir, 'plan'));
  });
  after(async () => {
    await site.remove();
    await rm(dir, { recursive: true, force: true });
  });

  test('is built whole, and its texts are read as they were written', () => {
    for (const id of ['new-buses', 'late-bus', 'renew-fleet', 'waiting', 'constructor', 'meeting'])
      assert.ok(
        site.pages.some(({ path }) => path === `items/${id}/index.html`),
        id,
      );
    const all = site.pages.map(({ tree }) => textOf(tree.children as Element[])).join('\n');
    for (const attack of [`<script>${RUN}</script>`, `onerror=${RUN}`, `<%= globalThis.${RUN} %>`, '{{constructor.constructor'])
      assert.ok(all.includes(attack), attack);
  });

  test('brings no element or attribute that could act', () => {
    for (const { path, tree } of site.pages) {
      const elements = elementsOf(tree);
      assert.equal(elements.filter(({ tagName }) => tagName === 'h1').length, 1, path);
      for (const node of elements) {
        const place = `${path}: ${node.tagName} ${JSON.stringify(node.properties)}`;
        assert.ok(!['iframe', 'object', 'embed', 'applet', 'frame', 'style', 'template'].includes(node.tagName), place);
        if (node.tagName === 'script') assertOwnScript(node, place);
        if (node.tagName === 'meta') assert.notEqual(attribute(node, 'httpEquiv')?.toLowerCase(), 'refresh', place);
        for (const [name, value] of Object.entries(node.properties)) {
          assert.ok(!/^on/i.test(name) && name !== 'srcDoc' && name !== 'style', place);
          if (!['href', 'src', 'action', 'formAction', 'poster', 'data', 'xLinkHref', 'srcSet', 'background', 'ping'].includes(name))
            continue;
          assert.ok(isHarmless(String(value), node.tagName), place);
        }
      }
    }
  });

  test('leaves the title, the heading and the description of an item as plain text', () => {
    const page = site.pages.find(({ path }) => path === 'items/new-buses/index.html');
    assert.ok(page);
    const elements = elementsOf(page.tree);
    const text = (tag: string): string => textOf(elements.filter(({ tagName }) => tagName === tag)).replace(/[\u061c\u2066-\u2069]/g, '');
    assert.ok(text('h1').startsWith('خرید اتوبوس '), text('h1'));
    assert.ok(text('title').startsWith(text('h1').slice(0, 40)), text('title'));
    assert.deepEqual(elements.filter(({ tagName }) => tagName === 'head' || tagName === 'body').length, 2);
  });

  test('leaves data and maps in their forms', async () => {
    let rows = 0;
    for (const path of site.files) {
      const read = (): Promise<string> => readFile(join(site.dir, path), 'utf8');
      if (/\.(?:json|webmanifest)$/.test(path)) assert.ok(JSON.parse(await read()), path);
      if (path.endsWith('.xml')) assert.ok(new XmlDocument(await read()).name, path);
      if (!path.endsWith('.csv')) continue;
      const table = csvParseRows((await read()).replace(/^\ufeff/, ''));
      rows += table.length;
      for (const row of table) {
        assert.equal(row.length, table[0]?.length, path);
        // A cell that opens so is worked out as a formula by programs for spreadsheets; numbers may.
        for (const cell of row) assert.ok(!/^[=+\-@\t\r]/.test(cell) || /^[+-]?[\d.]+$/.test(cell), `${path}: ${cell}`);
      }
    }
    assert.ok(rows > 10);
    assert.equal(Object.keys(Object.prototype).length, 0);
  });

  test('does nothing in a browser, even where the policy of the pages is switched off', { skip: WITHOUT_BROWSER }, async () => {
    const served = await serveSite(site.dir);
    const browser = await launchBrowser();
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const found: string[] = [];
    const note = (what: string): unknown => found.push(`${page.url().slice(served.root.length)}: ${what}`);
    page.on('dialog', (dialog) => {
      note(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => note(error.message));
    context.on('page', (other) => other !== page && note(`opened ${other.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(served.root)) note(`asks for ${request.url()}`);
    });
    for (const { path } of site.pages) {
      await page.goto(served.root + path);
      // What waits for the pointer or the keyboard is tried on every element.
      await page.evaluate(`for (const node of document.querySelectorAll('main *')) {
        for (const type of ['mouseover', 'mouseenter', 'focus', 'pointerover', 'toggle']) node.dispatchEvent(new Event(type));
      }`);
      if (await page.evaluate<boolean>(`typeof hacked !== 'undefined'`)) note('runs');
      if ((await page.locator('h1').count()) !== 1) note('has lost its heading');
    }
    await browser.close();
    served.close();
    assert.deepEqual(found, []);
  });
});

const PLAN_FACTS = `subtitle: زیرعنوان
sample: true
site: https://plan.example
glossary:
  واژه: معنا
  constructor: معنا
  __proto__: معنا
terms:
  حمل: [رفت]
  __proto__: [رفت]
`;

/** Puts something hostile at the end of every text that a person would have written, or at its start where only there it does harm. */
function poison(front: string, next: () => string): string {
  const doc = parseDocument(front);
  visit(doc, {
    Pair(_, pair) {
      if (isScalar(pair.key) && OURS.has(String(pair.key.value))) return visit.SKIP;
      return undefined;
    },
    Scalar(key, node, path) {
      const parent = path.at(-1);
      if (key === 'key' || typeof node.value !== 'string' || (isPair(parent) && isScalar(parent.key) && parent.key.value === 'id')) return;
      if (isPair(parent) && isScalar(parent.key) && ['site', 'city', 'unit'].includes(String(parent.key.value))) return;
      const attack = next();
      node.value = /^[=+@]/.test(attack) ? attack : `${node.value} ${attack}`;
      node.type = 'QUOTE_DOUBLE';
    },
  });
  assert.ok(isMap(doc.contents));
  return doc.toString({ lineWidth: 0 });
}

/** The only scripts are files of the site, and data for machines. */
function assertOwnScript(node: Element, place: string): void {
  const src = attribute(node, 'src');
  if (src !== undefined) return assert.match(src, /^(?:\.\.\/)*assets\/[\w.-]+\.m?js$/, place);
  assert.ok(['application/ld+json', 'application/json'].includes(attribute(node, 'type') ?? ''), place);
  assert.ok(JSON.parse(textOf([node])), place);
}

/** Asks the browser's own rules: control characters and blanks are dropped before a scheme is read. */
function isHarmless(address: string, tagName: string): boolean {
  const { protocol, host } = new URL(address, 'https://plan.example/a/b/');
  if (tagName === 'a') return ['https:', 'http:', 'mailto:', 'tel:'].includes(protocol);
  return protocol === 'https:' && host === 'plan.example';
}

function textOf(nodes: readonly { readonly type: string }[]): string {
  return nodes
    .map((node) =>
      'value' in node && node.type === 'text' ? String(node.value) : 'children' in node ? textOf(node.children as Element[]) : '',
    )
    .join('');
}
