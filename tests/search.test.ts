// The search of the site of the real plan: what readers type and what they should get, by the modules that the browser runs, and some
// of it in a browser, on the pages as they are built. The browser is Chromium at /usr/bin/chromium or where CHROMIUM says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { openFinder, type Finder } from '../src/render/site/search/finder.ts';
import { readNumbers, readTerms, writeNumbers, writeTerms, type IndexData } from '../src/render/site/search/index-data.ts';
import { cutExcerpt, markWords } from '../src/render/site/search/mark-words.ts';
import { listFiles } from './base-plan.ts';
import { launchBrowser, realSiteFolder, serveSite, WITHOUT_BROWSER, type ServedSite } from './built-site.ts';

/** Queries, and the entry that must come first: its page, with its anchor where that tells it from others of the page. */
const QUERIES: readonly (readonly [query: string, first: string])[] = [
  // As a citizen would begin
  ['اتوبوس', 'items/tr-h01/index.html'],
  ['ترافیک', 'transport/index.html'],
  ['آلودگی هوا', 'items/en-h04/index.html'],
  ['فضای سبز', 'items/en-i02/index.html'],
  ['درآمد پایدار', 'glossary/index.html'],
  ['دوچرخه', 'items/prev-03/index.html'],
  ['کتابخانه', 'items/cu-h07/index.html'],
  ['سالمندان', 'items/vi-m04/index.html'],
  ['ممیزی املاک', 'glossary/index.html'],
  ['تالاب میقان', 'items/en-p07/index.html'],
  ['سازمان مدیریت پسماند', 'units/index.html#units_waste'],
  ['۱۴۰۶ اوراق', 'items/ec-i08/index.html'],
  ['چراغ راهنمایی هوشمند', 'items/tr-p03/index.html'],
  ['سرانه فضای سبز', 'items/en-i02/index.html'],
  // Arabic letters, marks, digits of three sets
  ['اتوبوسراني', 'units/index.html#units_bus'],
  ['آلودگي هوا', 'items/en-h04/index.html'],
  ['الودگي هوا', 'items/en-h04/index.html'],
  ['فضاي سبز', 'items/en-i02/index.html'],
  ['كتابخانة', 'items/cu-h07/index.html'],
  ['اِتوبوس', 'items/tr-h01/index.html'],
  ['اتـوبوس', 'items/tr-h01/index.html'],
  ['سرانهٔ فضای سبز', 'items/en-i02/index.html'],
  ['مسأله ترافیک', 'items/tr-m01/index.html'],
  ['مساله ترافیک', 'items/tr-m01/index.html'],
  ['چشم\u200cانداز ١٤٢٠', 'items/vision/index.html'],
  // Half-spaces, spaces and neither
  ['پیاده\u200cرو', 'transport/index.html#transport--stops'],
  ['پياده رو', 'transport/index.html#transport--stops'],
  ['پیادهرو', 'transport/index.html#transport--stops'],
  ['بودجه\u200cریزی مشارکتی', 'items/cu-h02/index.html'],
  ['بودجه ریزی مشارکتی', 'items/cu-h02/index.html'],
  ['بودجهریزی مشارکتی', 'items/cu-h02/index.html'],
  ['حمل و نقل', 'transport/index.html'],
  ['حمل\u200cونقل', 'transport/index.html'],
  ['حملونقل', 'transport/index.html'],
  ['آتش نشانی', 'items/fb-p04/index.html'],
  ['آتشنشانی', 'items/fb-p04/index.html'],
  ['گفتگو با مالکان', 'items/small-owners/index.html'],
  ['گفت و گو با مالکان', 'items/small-owners/index.html'],
  ['چشم انداز ۱۴۲۰', 'items/vision/index.html'],
  ['فضایسبز', 'items/en-i02/index.html'],
  // Numbers and ids
  ['حکم ۵-۱', 'items/tr-h01/index.html'],
  ['حکم 5-1', 'items/tr-h01/index.html'],
  ['پروژه ۵–۳', 'items/tr-p03/index.html'],
  ['شاخص ۹/۸', 'items/ec-i08/index.html'],
  ['فصل ۵', 'transport/index.html'],
  ['tr-p01', 'items/tr-p01/index.html'],
  ['TRP01', 'items/tr-p01/index.html'],
  ['tr p01', 'items/tr-p01/index.html'],
  // Slips, another keyboard, everyday words
  ['اتبوس', 'items/tr-i05/index.html'],
  ['پسمانذ', 'environment/index.html'],
  ['ترافبک', 'transport/index.html'],
  ['hj,f,s', 'items/tr-i05/index.html'],
  ['زباله', 'items/waste-law/index.html'],
  ['زلزله', 'items/fb-m04/index.html'],
  ['روشنایی پارک', 'items/vi-h03/index.html'],
  ['آسفالت', 'items/prev-14/index.html'],
];

let dir: string;
let files: readonly string[];
let finder: Finder;

const textOf = (path: RegExp): string => {
  const file = files.find((one) => path.test(one));
  assert.ok(file, String(path));
  return readFileSync(join(dir, file), 'utf8');
};

before(async () => {
  ({ dir } = await realSiteFolder());
  // The twins of files are compressed.
  files = listFiles(dir).filter((path) => !/\.(?:br|gz)$/.test(path));
  finder = openFinder(JSON.parse(handedOver(textOf(/search-index/), 'sanadSearchIndex')) as IndexData);
});

/** Runs a script of data as a browser would. */
function handedOver(script: string, name: string): string {
  const globals: Record<string, unknown> = {};
  runInNewContext(script, globals);
  assert.equal(typeof globals[name], 'string');
  return globals[name] as string;
}

function first(query: string, typing = false): string | undefined {
  const entry = finder.find(query, typing).hits[0]?.entry;
  return entry && (entry.anchor === undefined ? entry.path : `${entry.path}#${entry.anchor}`);
}

const leadsTo = (found: string | undefined, expected: string): boolean => found === expected || found?.split('#')[0] === expected;

test('what readers type finds what they look for', () => {
  const wrong = QUERIES.filter(([query, expected]) => !leadsTo(first(query), expected)).map(([query]) => `${query}: ${first(query)}`);
  assert.deepEqual(wrong, []);
});

test('all that is found is on the site, anchors included', () => {
  const ids = new Map<string, Set<string>>();
  for (const { path, anchor } of finder.entries) {
    let own = ids.get(path);
    if (!own) {
      own = new Set([...textOf(new RegExp(`^${path}$`)).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
      ids.set(path, own);
    }
    if (anchor !== undefined) assert.ok(own.has(anchor), `${path}#${anchor}`);
  }
  for (const sort of ['provision', 'chapter', 'domain', 'section', 'table', 'figure', 'term', 'unit', 'submission', 'page']) {
    assert.ok(
      finder.entries.some((entry) => entry.sort === sort),
      sort,
    );
  }
});

test('words that are not of the plan are told, with what was looked for in their place', () => {
  assert.deepEqual(finder.find('اتبوس').replaced, [{ written: 'اتبوس', by: ['اتوبوس'] }]);
  assert.deepEqual(finder.find('xyzzy').replaced, [{ written: 'xyzzy', by: [] }]);
  assert.deepEqual(finder.find('اتوبوس').replaced, []);
  // A word that is known is not replaced by one that resembles it.
  assert.ok(finder.find('پساب').hits.every(({ keys }) => ![...keys].some((key) => key.startsWith('پسما'))));
});

test('entries with all words come alone; where there are none, those with some are told apart', () => {
  const all = finder.find('بافت فرسوده');
  assert.equal(all.some, false);
  assert.ok(all.hits.length > 5);
  const some = finder.find('تاکسی کتابخانه شیرابه');
  assert.equal(some.some, true);
  assert.ok(some.hits.length > 5);
});

test('a word is found while it is being typed, letter by letter', () => {
  for (const beginning of ['شیر', 'شیرا', 'شیراب', 'شیرابه']) {
    assert.ok(
      finder.find(beginning, true).hits.some(({ entry }) => entry.title === 'شیرابه'),
      beginning,
    );
  }
  assert.ok(finder.find('و', true).hits.length > 0, 'a common word may be the beginning of another');
});

test('empty, common and hostile queries find nothing and break nothing', () => {
  for (const query of ['', '   ', '\u200c', 'و', 'از به که', '«»', '"'.repeat(5000), '\ud83d\ude00']) {
    const { hits, empty } = finder.find(query);
    assert.deepEqual([hits.length, empty], [0, true], query.slice(0, 20));
  }
  for (const query of ['__proto__', 'constructor', '<script>alert(1)</script>', 'ا'.repeat(10_000), 'اتوبوس '.repeat(1000)]) {
    assert.ok(Array.isArray(finder.find(query, true).hits), query.slice(0, 20));
  }
  assert.deepEqual(finder.find('constructor').hits, []);
});

test('marks are on the letters of the text as it is written', () => {
  const marks = (text: string, query: string): string[] => {
    const { asked, hits } = finder.find(query, true);
    const keys = new Set(hits.flatMap((hit) => [...hit.keys]));
    const pieces = markWords(text, keys, asked);
    assert.equal(pieces.map((piece) => piece.text).join(''), text);
    return pieces.filter((piece) => piece.marked).map((piece) => piece.text);
  };
  assert.deepEqual(marks('سرانهٔ فضای سبز همگانی', 'سرانه سبز'), ['سرانهٔ', 'سبز']);
  assert.deepEqual(marks('گسترش کتابخانه\u200cهای محله', 'كتابخانه'), ['کتابخانه']);
  assert.deepEqual(marks('سازمان اتوبوسرانی', 'اتوبوس'), ['اتوبوس']);
  assert.deepEqual(marks('حمل\u200cونقل و ترافیک', 'حمل و نقل'), ['حمل\u200cونقل']);
  assert.deepEqual(marks('خرید اتوبوس', 'اتو'), ['اتو']);
});

test('an excerpt shows the place where the words are', () => {
  const text = `${'سخنی دراز دربارهٔ چیزهای دیگر است. '.repeat(30)}شیرابهٔ محل دفن تصفیه می\u200cشود. ${'و باز سخنی دیگر. '.repeat(30)}`;
  const excerpt = cutExcerpt(text, new Set(['شیرابه', 'دفن']));
  assert.ok(excerpt.has);
  assert.match(excerpt.text, /^….*شیرابهٔ محل دفن.*…$/);
  assert.ok(excerpt.text.length < 240);
  assert.deepEqual(cutExcerpt('کوتاه', new Set(['دفن'])), { text: 'کوتاه', has: false });
});

test('numbers and keys come back as they were written', () => {
  const numbers = [0, 1, 31, 32, 63, 1023, 1024, 99_999];
  const next = readNumbers(writeNumbers(numbers));
  assert.deepEqual(
    numbers.map(() => next()),
    numbers,
  );
  const terms = ['1404', 'p-tr-012', 'اب', 'ابراه', 'ابراهها', 'شهر', `${'ا'.repeat(60)}`, `${'ا'.repeat(60)}ب`].sort();
  assert.deepEqual(readTerms(writeTerms(terms)), terms);
  assert.deepEqual(readTerms(writeTerms([])), []);
});

test('what is loaded to search stays small', () => {
  const size = (path: RegExp): number => brotliCompressSync(textOf(path)).length;
  assert.ok(size(/search-index/) < 130_000, `index ${size(/search-index/)}`);
  assert.ok(size(/search-index/) + size(/search-texts/) < 350_000, `with texts ${size(/search-texts/)}`);
  assert.ok(size(/assets\/search\./) < 20_000, `script ${size(/assets\/search\./)}`);
  assert.ok(size(/assets\/site\.[0-9a-f]+\.js/) < 2_000);
});

test('the page tells those without scripts the other ways, and pages name what the search loads', () => {
  const html = textOf(/^search\/index\.html$/);
  assert.match(html, /<noscript>\s*<p class="search-note">جست‌وجو به اجرای اسکریپت/);
  for (const way of ['contents', 'glossary', 'index-of-terms']) assert.ok(html.includes(`<a href="../${way}/index.html">`), way);
  assert.match(textOf(/^items\/tr-p01\/index\.html$/), /data-index="\.\.\/\.\.\/assets\/search-index\.[0-9a-f]+\.js"/);
});

describe('the search in a browser', { skip: WITHOUT_BROWSER }, () => {
  let served: ServedSite;
  let browser: Browser;
  let root: string;

  before(async () => {
    served = await serveSite(dir);
    root = served.root;
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    served.close();
  });

  /** Opens a page, gives it to the work, and fails on anything the console complains of. */
  async function open(address: string, work: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(address);
    await work(page);
    // Chromium gives no font to a page from a disk.
    const ours = address.startsWith('file:') ? complaints.filter((text) => !/font|preload|ERR_FAILED/.test(text)) : complaints;
    assert.deepEqual(ours, [], address);
    await page.close();
  }

  const firstResult = (page: Page) => page.locator('[data-search-results] li h2 a').first();

  test('queries in the address are answered, the same as by the modules, on phones, tablets and desks', async () => {
    await open(`${root}search/index.html`, async (page) => {
      for (const [at, [query, expected]] of QUERIES.entries()) {
        await page.setViewportSize({ width: [360, 768, 1440][at % 3] ?? 360, height: 900 });
        await page.goto(`${root}search/index.html?q=${encodeURIComponent(query)}`);
        const href = (await firstResult(page).getAttribute('href')) ?? '';
        assert.ok(leadsTo(href.slice(root.length), expected), `${query}: ${href}`);
      }
    });
  });

  test('results tell their number, quote the text with marks, and lead there', async () => {
    await open(`${root}search/index.html?q=${encodeURIComponent('شيرابه')}`, async (page) => {
      await page.locator('.excerpt mark').first().waitFor();
      assert.match(await page.locator('[data-search-status]').innerText(), /^[۰-۹]+ نتیجه برای «شيرابه»$/);
      assert.equal(await page.locator('h2 mark').first().innerText(), 'شیرابه');
      assert.match(await page.title(), /^شيرابه \| /);
      await firstResult(page).click();
      assert.match(page.url(), /glossary\/index\.html#glossary$|glossary\/index\.html$/);
      await page.goBack();
      assert.equal(await page.locator('#search-query').inputValue(), 'شيرابه');
      await firstResult(page).waitFor();
    });
  });

  test('sorts and domains narrow the results, by keyboard, in the address, and back again', async () => {
    await open(`${root}search/index.html?q=${encodeURIComponent('اتوبوس')}`, async (page) => {
      const all = await page.locator('[data-search-status]').innerText();
      await page.locator('[data-search-sorts] [data-value="project"]').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/kind=project/);
      assert.equal(await page.evaluate('document.activeElement.dataset.value'), 'project');
      assert.equal(await page.locator('[data-search-sorts] [aria-pressed="true"]').getAttribute('data-value'), 'project');
      for (const kicker of await page.locator('.search-results .kicker').allInnerTexts()) assert.match(kicker, /^پروژه/);
      await page.locator('[data-search-domains] [data-value="transport"]').click();
      await page.waitForURL(/kind=project&domain=transport/);
      for (const kicker of await page.locator('.search-results .kicker').allInnerTexts()) assert.match(kicker, /حمل‌ونقل و ترافیک$/);
      await page.goBack();
      await page.goBack();
      assert.equal(await page.locator('[data-search-status]').innerText(), all);
    });
  });

  test('results follow what is typed, and the address follows them', async () => {
    await open(`${root}search/index.html`, async (page) => {
      await page.locator('#search-query').fill('نخال');
      await firstResult(page).waitFor();
      assert.equal(new URL(page.url()).searchParams.get('q'), 'نخال');
      await page.locator('#search-query').fill('اتبوس');
      await page.locator('[data-search-note]:not([hidden])').waitFor();
      assert.match(await page.locator('[data-search-note]').innerText(), /«اتبوس» در برنامه نیست.*«اتوبوس»/);
      await page.locator('#search-query').fill('xyzzy');
      await page.locator('[data-search-status]', { hasText: 'چیزی پیدا نشد' }).waitFor();
      assert.equal(await page.locator('.search-ways a').first().isVisible(), true);
      await page.locator('#search-query').fill('');
      assert.equal(await page.locator('[data-search-results]').isVisible(), false);
    });
  });

  test('the box of a page suggests, by keyboard alone', async () => {
    await open(`${root}items/tr-p01/index.html`, async (page) => {
      assert.equal(await page.locator('script[src*="assets/search."]').count(), 0, 'nothing is loaded before somebody searches');
      await page.keyboard.press('/');
      const input = page.locator('form[data-search] input');
      assert.equal(await page.evaluate('document.activeElement.name'), 'q');
      await page.keyboard.type('شیراب');
      const options = page.locator('#search-suggestions [role="option"]');
      await options.first().waitFor();
      assert.equal(await input.getAttribute('aria-expanded'), 'true');
      assert.ok((await options.count()) <= 9);
      assert.equal(await options.first().locator('mark').innerText(), 'شیراب');
      const active = async (): Promise<string | null> => {
        const id = await input.getAttribute('aria-activedescendant');
        return id === null ? null : page.locator(`#${id}`).innerText();
      };
      assert.equal(await active(), null);
      await page.keyboard.press('ArrowDown');
      assert.match((await active()) ?? '', /واژه\s+شیرابه/);
      await page.keyboard.press('End');
      assert.match((await active()) ?? '', /^همهٔ نتیجه‌ها/);
      await page.keyboard.press('Home');
      assert.match((await active()) ?? '', /شیرابه/);
      await page.keyboard.press('ArrowUp');
      assert.match((await active()) ?? '', /^همهٔ نتیجه‌ها/);
      await page.keyboard.press('Escape');
      assert.equal(await input.getAttribute('aria-expanded'), 'false');
      assert.equal(await input.inputValue(), 'شیراب');
      await page.keyboard.press('ArrowDown');
      await options.first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/glossary\/index\.html/);
    });
  });

  test('Enter leads to all results, and «/» can be turned off', async () => {
    await open(`${root}contents/index.html`, async (page) => {
      await page.locator('form[data-search] input').fill('شیرابه');
      await page.keyboard.press('Enter');
      await page.waitForURL(/search\/index\.html\?q=/);
      await firstResult(page).waitFor();
      await page.locator('[data-search-key]').uncheck();
      await page.goto(`${root}contents/index.html`);
      await page.keyboard.press('/');
      assert.equal(await page.evaluate('document.activeElement === document.body'), true);
    });
  });

  test('what is typed is never taken for markup', async () => {
    for (const query of ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'اتوبوس <b onclick=alert(1)>']) {
      await open(`${root}search/index.html?q=${encodeURIComponent(query)}`, async (page) => {
        await page.locator('[data-search-status]', { hasText: query }).waitFor();
        assert.equal(await page.locator('main img, main b, main script').count(), 0);
        await page.goto(`${root}index.html`);
        await page.locator('form[data-search] input').fill(query);
        await page.locator('form[data-search] [role="status"]', { hasText: /./ }).waitFor({ state: 'attached' });
        assert.equal(await page.locator('form[data-search] img, form[data-search] b, form[data-search] script').count(), 0);
      });
    }
  });

  test('searches from a disk as well', async () => {
    await open(pathToFileURL(join(dir, 'items/tr-p01/index.html')).href, async (page) => {
      await page.locator('form[data-search] input').fill('شیرابه');
      await page.locator('#search-suggestions [role="option"]').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/^file:.*\/search\/index\.html\?q=/);
      await page.locator('.excerpt mark').first().waitFor();
      await page.locator('#search-query').fill('تاکسی');
      await page.locator('h2 mark', { hasText: 'تاکسی' }).first().waitFor();
    });
  });

  test('without scripts the page says so and shows the other ways', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${root}search/index.html`);
    assert.equal(await page.locator('noscript .search-note').isVisible(), true);
    assert.equal(await page.locator('[data-search-form]').isVisible(), false);
    await page.locator('.search-ways a').first().click();
    assert.match(page.url(), /contents\/index\.html$/);
    await context.close();
  });
});
