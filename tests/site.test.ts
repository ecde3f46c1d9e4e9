// The pages of the site: a small book for what each node becomes, and the real plan for what holds on every page.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { OutputFile } from '../src/render/output-file.ts';
import { hrefFrom } from '../src/render/site/address.ts';
import { markNumber } from '../src/render/site/opening-number.ts';
import { renderSite } from '../src/render/site/render-site.ts';
import { siteAssets, type SiteAssets } from '../src/render/site/site-assets.ts';
import { checkPlan, renderDocuments, viewPlan } from '../src/pipeline.ts';
import { readAssets } from '../src/read/read-assets.ts';
import type { Block, Book, FigureLink, ItemPage, Section } from '../src/view/tree.ts';

const text = (value: string) => ({ type: 'text', value }) as const;
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] });

const modes: FigureLink = { type: 'figureLink', target: 'tr-h01--modes', named: true, children: [text('جدول ۱-۲')] };

const provision: Section = {
  type: 'section',
  id: 'tr-h01',
  depth: 3,
  number: 'حکم ۱-۱',
  title: 'نوسازی ناوگان',
  item: 'tr-h01',
  listed: true,
  children: [
    { type: 'factList', facts: [{ label: 'مهلت', children: [text('۱۴۰۶/۱۲/۲۹')] }] },
    {
      type: 'paragraph',
      children: [
        text('بنگرید به '),
        { type: 'itemLink', target: 'tr-p01', children: [text('خرید اتوبوس')] },
        text(' با کد '),
        { type: 'isolate', role: 'code', value: 'P-TR-012' },
        { type: 'footnoteReference', identifier: 'tr-h01-1' },
      ],
    },
    { type: 'paragraph', children: [modes] },
    {
      type: 'figure',
      id: 'tr-h01--modes',
      of: 'tables',
      word: 'جدول',
      number: '۱-۲',
      caption: 'سهم سفر',
      captionText: [text('سهم '), { type: 'strong', children: [text('سفر')] }],
      children: [{ type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text('شیوه')] }] }] }],
    },
    {
      type: 'figure',
      id: 'tr-h01--map',
      of: 'figures',
      word: 'شکل',
      number: '۱-۲',
      caption: 'نقشهٔ شبکه',
      captionText: [text('نقشهٔ شبکه')],
      children: [{ type: 'paragraph', children: [{ type: 'image', url: 'img/bus.png', alt: 'شبکه' }] }],
    },
    {
      type: 'list',
      ordered: true,
      children: [{ type: 'listItem', marker: 'الف)', children: [{ type: 'paragraph', children: [text('بند نخست')] }] }],
    },
  ],
};

const project: ItemPage = {
  item: 'tr-p01',
  kind: 'project',
  kindLabel: 'پروژه',
  number: '۱-۱',
  title: 'خرید <اتوبوس>',
  part: 'transport',
  anchor: 'tr-p01-sheet',
  chain: {
    type: 'chain',
    item: 'tr-p01',
    up: [
      { kind: 'provision', label: 'حکم', items: [{ id: 'tr-h01', number: '۱-۱', title: 'نوسازی ناوگان' }] },
      { kind: 'vision', label: 'چشم‌انداز', items: [{ id: 'nowhere', number: '', title: 'شهر پاک' }] },
    ],
    down: [],
  },
  children: [],
};

const chapter: Block[] = [
  {
    type: 'section',
    id: 'transport_money',
    depth: 2,
    number: '۱-۱',
    title: 'اعتبار',
    listed: true,
    children: [
      {
        type: 'modelTable',
        id: 'table-money',
        number: '۱-۱',
        caption: 'اعتبار سال‌ها',
        note: 'ارقام به میلیون ریال',
        columns: [
          { title: 'منبع', align: 'start', weight: 1 },
          { title: '۱۴۰۴', align: 'number', weight: 0 },
        ],
        rows: [
          { role: 'group', cells: [{ children: [text('درآمدها')], span: 2 }] },
          { role: 'body', cells: [{ children: [text('عوارض')] }, { children: [text('۱۲٫۵')] }] },
          { role: 'body', cells: [{ children: [text('بهای خدمات')] }, { children: [text('۳')] }] },
          { role: 'total', cells: [{ children: [text('جمع')] }, { children: [text('۱۵٫۵')] }] },
        ],
      },
      {
        type: 'chart',
        id: 'chart-1',
        number: '۱-۱',
        caption: 'روند',
        alternative: 'اعتبار از ۱۰ به ۲۰ می‌رسد.',
        width: 200,
        height: 100,
        shapes: [
          { kind: 'rect', x: 10, y: 20, width: 30, height: 40, fill: 'accent', pattern: 'hatch' },
          { kind: 'text', x: 0, y: 90, text: '۱۴۰۴', size: 8, anchor: 'start', color: 'muted' },
          {
            kind: 'curve',
            points: [
              [10, 5],
              [50, 5],
              [50, 25],
              [90, 25],
            ],
            stroke: 'ink',
          },
        ],
      },
      {
        type: 'formula',
        text: 'سفر همگانی تقسیم بر همهٔ سفرها',
        tree: { type: 'fraction', above: { type: 'word', text: 'سفر همگانی' }, below: { type: 'word', text: 'همهٔ سفرها' } },
      },
      { type: 'notice', tone: 'note', children: [text('یک یادآوری')] },
    ],
  },
  provision,
  {
    type: 'sheet',
    id: 'tr-p01-sheet',
    item: 'tr-p01',
    kind: 'project',
    kindLabel: 'پروژه',
    number: '۱-۱',
    title: 'خرید <اتوبوس>',
    road: [{ label: 'حکم', children: [{ type: 'itemLink', target: 'tr-h01', children: [text('۱-۱ نوسازی ناوگان')] }] }],
    facts: [],
    children: [
      {
        type: 'titled',
        title: 'فرمول',
        children: [{ type: 'formula', label: 'مثال (روز)', text: '۶', tree: { type: 'number', text: '۶' } }],
      },
      { type: 'paragraph', children: [{ type: 'image', url: 'img/bus.png', alt: 'اتوبوس', title: 'اتوبوس نو' }] },
    ],
  },
];

const book: Book = {
  type: 'book',
  meta: {
    title: 'برنامهٔ آزمون',
    city: 'شهر',
    organization: 'شهرداری',
    edition: 'نخست',
    period: '۱۴۰۴–۱۴۰۸',
    date: { text: '۲۱ مرداد ۱۴۰۴', iso: '2025-08-12' },
    site: 'https://plan.example',
    sample: true,
  },
  money: { unitNote: 'ارقام به میلیون ریال', years: [{ year: '۱۴۰۴', amount: '۱۵٫۵', part: 1 }], total: '۱۵٫۵' },
  parts: [
    { type: 'part', role: 'cover', id: 'cover', title: 'برنامهٔ آزمون', children: [] },
    {
      type: 'part',
      role: 'contents',
      id: 'contents',
      title: 'فهرست',
      children: [
        {
          type: 'contentsList',
          of: 'sections',
          entries: [
            { target: 'transport', depth: 1, number: '۱', title: 'حمل‌ونقل' },
            { target: 'transport_money', depth: 2, number: '۱-۱', title: 'اعتبار' },
          ],
        },
      ],
    },
    { type: 'part', role: 'foreword', id: 'foreword', title: 'پیشگفتار', children: [paragraph('سخن نخست.')] },
    { type: 'part', role: 'chapter', id: 'transport', number: '۱', title: 'حمل‌ونقل', item: 'transport', children: chapter },
    { type: 'part', role: 'appendix', id: 'data', title: 'پیوست', children: [{ type: 'paragraph', children: [text('پایان. '), modes] }] },
  ],
  itemPages: [
    project,
    {
      ...project,
      item: 'tr-h01',
      kind: 'provision',
      kindLabel: 'حکم',
      title: 'نوسازی ناوگان',
      anchor: 'tr-h01',
      children: provision.children,
    },
    {
      ...project,
      item: 'transport',
      kind: 'domain',
      kindLabel: 'حوزه',
      number: '۱',
      title: 'حمل‌ونقل',
      anchor: 'transport',
      children: chapter,
    },
  ],
  footnotes: new Map([
    ['tr-h01-1', { type: 'footnoteDefinition', identifier: 'tr-h01-1', children: [{ type: 'paragraph', children: [text('توضیح.')] }] }],
  ]),
  images: new Set(['img/bus.png']),
};

let assets: SiteAssets;
let pages: Map<string, string>;

before(async () => {
  const read = await readAssets('.');
  const fonts = { web: new Uint8Array([2]), licence: new Uint8Array([3]) };
  assets = siteAssets({ ...read, fonts }, new Map([['img/bus.png', new Uint8Array([1])]]));
  const data = [{ path: 'data/plan.json', title: 'همه', bytes: '{}' }];
  pages = textsOf(renderSite(book, assets, { pdf: 'plan.pdf', data }));
});

function textsOf(files: readonly OutputFile[]): Map<string, string> {
  return new Map(files.flatMap(({ path, bytes }) => (typeof bytes === 'string' ? [[path, bytes] as const] : [])));
}

function page(path: string): string {
  const found = pages.get(path);
  assert.ok(found !== undefined, path);
  return found;
}

test('gives a page for home, contents, each chapter, each item, data and lost readers', () => {
  const withoutDigest = (path: string): string => path.replace(/\.[0-9a-f]{10}\./, '.');
  assert.deepEqual([...pages.keys()].map(withoutDigest).sort(), [
    '.htaccess',
    '.nojekyll',
    '404.html',
    '_headers',
    'assets/.htaccess',
    'assets/icon.svg',
    'assets/mode.js',
    'assets/site.css',
    'assets/site.js',
    'contents/index.html',
    'data-chapter/index.html',
    'data/.htaccess',
    'data/index.html',
    'foreword/index.html',
    'hosting/nginx.conf',
    'index.html',
    'items/tr-h01/index.html',
    'items/tr-p01/index.html',
    'items/transport/index.html',
    'robots.txt',
    'sitemap.xml',
    'transport/index.html',
    'web.config',
  ]);
});

test('every page is Persian, right to left, with one h1, landmarks, a skip link and the sample notice', () => {
  for (const [path, html] of pages) if (path.endsWith('.html')) assertSound(path, html);
});

function assertSound(path: string, html: string): void {
  assert.match(html, /^<!doctype html>\n<html lang="fa" dir="rtl">/, path);
  assert.equal(html.match(/<h1\b/g)?.length, 1, path);
  for (const mark of [
    '<main id="main"',
    '<header class="banner">',
    '<footer',
    'class="skip"',
    'class="sample-notice"',
    '<meta name="description" content="',
  ]) {
    assert.ok(html.includes(mark), `${path}: ${mark}`);
  }
  assert.doesNotMatch(html, /undefined|\[object |<script(?! src="[^"]*"(?: defer)?>| type="application\/ld\+json">)/, path);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length, `${path} has an id twice`);
  assertHeadingsInOrder(path, html);
}

function assertHeadingsInOrder(path: string, html: string): void {
  let last = 0;
  for (const [, level] of html.matchAll(/<h([1-6])\b/g)) {
    assert.ok(Number(level) <= last + 1, `${path}: h${level} after h${last}`);
    last = Number(level);
  }
}

test('home shows the chain with counts, the domains and the money', () => {
  const html = page('index.html');
  assert.match(html, /<span class="count">۱<\/span> <span class="what">پروژه<\/span>/);
  assert.match(html, /<h3><a href="transport\/index.html">حمل‌ونقل<\/a><\/h3>/);
  assert.match(html, /<span class="amount">\u061c۱۵٫۵<\/span>/);
  assert.match(html, /<link rel="canonical" href="https:\/\/plan.example\/">/);
  assert.ok(html.includes('href="plan.pdf"'));
});

test('what is not built is not linked to', () => {
  const files = textsOf(renderSite(book, assets));
  assert.equal(files.has('data/index.html'), false);
  assert.doesNotMatch(files.get('index.html') ?? '', /plan\.pdf|data\/index/);
});

test('a table has a caption, headings for rows, columns and groups, and scrolls by itself', () => {
  const html = page('transport/index.html');
  assert.match(
    html,
    /<div class="scroll" role="region" tabindex="0" aria-labelledby="table-money-caption"><table><caption id="table-money-caption">/,
  );
  assert.match(html, /<th scope="col" class="number">\u061c۱۴۰۴<\/th>/);
  assert.match(html, /<th scope="rowgroup" class="start" colspan="2">درآمدها<\/th>/);
  assert.match(html, /<th scope="row" class="start">عوارض<\/th><td class="number">\u061c۱۲٫۵<\/td>/);
  assert.match(html, /<td class="number" data-pad="٫۰">\u061c۳<\/td>/);
});

test('a captioned table of the prose has a caption, an image a figcaption, and references lead to their chapter or stay on the page', () => {
  const html = page('transport/index.html');
  assert.match(
    html,
    /<div class="table" id="tr-h01--modes"><div class="scroll" role="region" tabindex="0" aria-labelledby="tr-h01--modes-caption"><table>\s*<caption id="tr-h01--modes-caption"><span><span class="label">جدول ۱-۲<\/span> سهم <strong>سفر<\/strong><\/span><\/caption>/,
  );
  assert.match(
    html,
    /<figure class="image" id="tr-h01--map"><img [^>]*><figcaption><span class="label">شکل ۱-۲<\/span> نقشهٔ شبکه<\/figcaption><\/figure>/,
  );
  assert.match(html, /<a href="#tr-h01--modes">جدول ۱-۲<\/a>/);
  assert.match(page('items/tr-h01/index.html'), /<a href="#tr-h01--modes">جدول ۱-۲<\/a>/);
  assert.match(page('data-chapter/index.html'), /<a href="..\/transport\/index.html#tr-h01--modes">جدول ۱-۲<\/a>/);
});

test('a chart is mirrored and says what it shows', () => {
  const html = page('transport/index.html');
  assert.match(html, /<title id="chart-1-title">روند<\/title><desc id="chart-1-description">اعتبار از ۱۰ به ۲۰ می‌رسد\.<\/desc>/);
  assert.match(html, /<rect class="patterned" fill="url\(#chart-1-hatch-accent\)" x="160" y="20" width="30" height="40">/);
  assert.match(html, /<text class="fill-muted" x="200" y="90" font-size="8" text-anchor="start" direction="rtl">\u061c۱۴۰۴<\/text>/);
  assert.match(html, /<path class="stroke-ink no-fill" d="M190,5 C150,5 150,25 110,25"><\/path>/);
});

test('a formula is boxes for the eye and one line for the ear', () => {
  const html = page('transport/index.html');
  assert.match(html, /<span class="math" aria-hidden="true"><span class="math-fraction">/);
  assert.match(html, /<span class="visually-hidden">فرمول: سفر همگانی تقسیم بر همهٔ سفرها<\/span>/);
});

test('a sheet tells the road of its item, and whose figures a formula has', () => {
  const html = page('transport/index.html');
  assert.match(html, /<div class="road"><dl class="facts"><div class="fact"><dt>حکم<\/dt><dd><a href="..\/items\/tr-h01\/index.html">/);
  assert.match(html, /<section class="titled"><h\d>فرمول<\/h\d><div class="formula"><span class="label">مثال \(روز\)<\/span>/);
  assert.match(html, /<span class="visually-hidden">۶<\/span>/);
});

test('clauses that are called by letters carry their marks', () => {
  assert.match(page('transport/index.html'), /<ol>\s*<li data-marker="الف\)">/);
});

test('references, codes, dates and notes of the prose', () => {
  const html = page('transport/index.html');
  assert.match(html, /<a href="..\/items\/tr-p01\/index.html">خرید اتوبوس<\/a>/);
  assert.match(html, /<bdi dir="ltr" class="code">P-TR-012<\/bdi>/);
  assert.match(html, /<dd>\u061c<time datetime="2028-03-19">۱۴۰۶\/۱۲\/۲۹<\/time><\/dd>/);
  assert.match(html, /<a href="#fn-tr-h01-1" id="fnref-tr-h01-1"[^>]*>۱<\/a>/);
  assert.match(html, /<li id="fn-tr-h01-1">\s*<p>توضیح\. <a href="#fnref-tr-h01-1"/);
  assert.match(html, /<figure class="image"><img src="..\/images\/img\/bus.png" alt="اتوبوس"/);
});

test('text is escaped everywhere', () => {
  for (const [path, html] of pages) assert.equal(html.includes('<اتوبوس>'), false, path);
  assert.match(page('items/tr-p01/index.html'), /<h1>خرید &lt;اتوبوس&gt;<\/h1>/);
});

test('an item has its chain from the vision down, and the way to its place in the book', () => {
  const html = page('items/tr-p01/index.html');
  assert.match(html, /<ol class="chain"><li class="up"><span class="step">چشم‌انداز<\/span><ul><li>شهر پاک<\/li>/);
  assert.match(html, /<a href="..\/tr-h01\/index.html"><span class="number">\u061c۱-۱<\/span> نوسازی ناوگان<\/a>/);
  assert.match(html, /href="..\/..\/transport\/index.html#tr-p01-sheet"/);
  assert.match(html, /<nav class="crumbs"/);
});

test('an item that is a chapter leads to the sections of the chapter', () => {
  assert.match(page('items/transport/index.html'), /<a href="..\/..\/transport\/index.html#transport_money">/);
  assert.doesNotMatch(page('items/transport/index.html'), /<table/);
});

test('chapters lead to the one before and the one after', () => {
  const html = page('transport/index.html');
  assert.match(html, /rel="prev" href="..\/foreword\/index.html"/);
  assert.match(html, /rel="next" href="..\/data-chapter\/index.html"/);
});

test('contents are nested by depth', () => {
  assert.match(
    page('contents/index.html'),
    /<ol><li><a href="..\/transport\/index.html">.*?<\/a><ol><li><a href="..\/transport\/index.html#transport_money">/,
  );
});

test('addresses are relative to the page', () => {
  assert.equal(hrefFrom('index.html', { path: 'a/index.html' }), 'a/index.html');
  assert.equal(hrefFrom('a/b/index.html', { path: 'a/c/index.html', anchor: 'x' }), '../c/index.html#x');
  assert.equal(hrefFrom('a/index.html', { path: 'a/index.html', anchor: 'x' }), '#x');
  assert.equal(hrefFrom('a/index.html', { path: 'a/index.html' }), 'index.html');
});

test('numbers are marked only where they open a text', () => {
  assert.equal(markNumber('۱۲٪'), '\u061c۱۲٪');
  assert.equal(markNumber('(۵)'), '\u061c(۵)');
  assert.equal(markNumber('حکم ۱-۲'), 'حکم ۱-۲');
});

test('the style sheet carries the colours of the theme and keeps to logical properties', () => {
  const [, css = ''] = [...pages].find(([path]) => path.endsWith('.css')) ?? [];
  assert.match(css, /--accent-soft: #[0-9a-f]{6};/);
  assert.doesNotMatch(css, /(?:margin|padding|border)-(?:left|right)\b|text-align: (?:left|right)|^\s*(?:left|right|float):/m);
});

test('the site of the real plan is sound, and every link in it leads somewhere', async () => {
  const { plan } = await checkPlan('plan', await readAssets('.'), '1404/09/04');
  assert.ok(plan);
  const version = { date: book.meta.date };
  const view = await viewPlan(plan, 'plan', version);
  const files = await renderDocuments(plan, view, await readAssets('.'), { version, sources: [] }, ['site', 'data', 'budget']);
  const paths = new Set(files.map((file) => file.path));
  const htmls = new Map([...textsOf(files)].filter(([path]) => path.endsWith('.html')));
  const ids = new Map([...htmls].map(([path, html]) => [path, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]));
  for (const [path, html] of htmls) {
    if (view.book.meta.sample) assertSound(path, html);
    const [, base = `/${path}`] = /<base href="([^"]*)"/.exec(html) ?? [];
    for (const [, href = ''] of html.replace(/<base[^>]*>/, '').matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
      if (/^(?:https?|mailto|tel):/.test(href)) continue;
      const url = new URL(href, `http://site${base}`);
      const target = decodeURIComponent(url.pathname.slice(1));
      assert.ok(paths.has(target), `${path} leads to ${target}`);
      if (url.hash !== '') assert.ok(ids.get(target)?.has(decodeURIComponent(url.hash.slice(1))), `${path} leads to ${target}${url.hash}`);
    }
  }
});
