// The built site in a real browser: no errors, no page wider than a phone, the font there, and the way from home to an item.
// Needs Chromium: at /usr/bin/chromium, or where CHROMIUM says. Without it these tests are skipped, and say so.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { checkPlan, viewPlan } from '../src/pipeline.ts';
import { readAssets } from '../src/read/read-assets.ts';
import { launchBrowser, realSiteFolder, serveSite, WITHOUT_BROWSER, type ServedSite } from './built-site.ts';

describe('the site in a browser', { skip: WITHOUT_BROWSER }, () => {
  let dir: string;
  let served: ServedSite;
  let browser: Browser;
  let root: string;
  let title: string;
  let sample: { chapter: string; indicator: string; project: string };

  before(async () => {
    ({ dir } = await realSiteFolder());
    const { plan } = await checkPlan('plan', await readAssets('.'), '1404/09/04');
    assert.ok(plan);
    const version = { date: { text: '۱ فروردین ۱۴۰۴', iso: '2025-03-21' } };
    const view = await viewPlan(plan, 'plan', version);
    title = view.book.meta.title;
    const itemOf = (kind: string): string => view.book.itemPages.find((page) => page.kind === kind)?.item ?? '';
    sample = { chapter: itemOf('domain'), indicator: itemOf('indicator'), project: itemOf('project') };
    served = await serveSite(dir);
    root = served.root;
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    served.close();
  });

  /** Opens a page, gives it to the work, and fails on anything the console complains of. */
  async function open(address: string, width: number, work: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage({ viewport: { width, height: 844 } });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    await page.goto(address);
    await work(page);
    assert.deepEqual(complaints, [], address);
    await page.close();
  }

  const addresses = (): string[] => [
    'index.html',
    'contents/index.html',
    'data/index.html',
    'finance/index.html',
    `${sample.chapter}/index.html`,
    `items/${sample.indicator}/index.html`,
    `items/${sample.project}/index.html`,
    '404.html',
  ];

  test('no page scrolls sideways on a phone, and all run right to left in Vazirmatn', async () => {
    for (const address of addresses()) {
      await open(root + address, 390, async (page) => {
        const found = await page.evaluate(LOOK);
        assert.deepEqual(found, { overflow: 0, direction: 'rtl', font: 'loaded', headings: 1 }, address);
      });
    }
  });

  test('from home to a chapter and on to an item', async () => {
    await open(root, 390, async (page) => {
      assert.equal(await page.locator('h1').innerText(), title);
      await page.locator('.menu > summary').click();
      await page.locator(`.menu-chapters a[href="${sample.chapter}/index.html"]`).click();
      const chapter = await page.locator('h1').innerText();
      assert.equal(await page.locator('.menu-chapters [aria-current="page"] span:last-child').textContent(), chapter);
      await page.locator(`article a[href="../items/${sample.project}/index.html"]`).first().click();
      assert.match(page.url(), new RegExp(`/items/${sample.project}/index.html$`));
      assert.notEqual(await page.locator('h1').innerText(), chapter);
      // Home, then the chapter, then the list of the kind.
      await page.locator('.crumbs a').nth(1).click();
      assert.equal(await page.locator('h1').innerText(), chapter);
    });
  });

  test('the skip link is first and leads to the text', async () => {
    await open(root, 1280, async (page) => {
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate('document.activeElement.className'), 'skip');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate('document.activeElement.id'), 'main');
    });
  });

  test('colours of text stand out from the ground, by day and by night', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme });
      for (const address of addresses()) {
        await page.goto(root + address);
        assert.deepEqual(await page.evaluate(FAINT_TEXTS), [], `${address}, ${colorScheme}`);
      }
      await page.close();
    }
  });

  test('opens from a disk as well', async () => {
    const page = await browser.newPage();
    const home = pathToFileURL(join(dir, 'index.html')).href;
    await page.goto(home);
    await page.locator('.card h3 a').first().click();
    await page.waitForURL((url) => url.href !== home);
    assert.match(page.url(), /^file:.*\/index\.html$/);
    assert.equal(await page.locator('h1').count(), 1);
    await page.close();
  });
});

// These run in the page, whose globals the tests' types do not know; so they are texts.

const LOOK = `document.fonts.load('16px Vazirmatn', 'سند').then(() => ({
  overflow: Math.max(0, document.documentElement.scrollWidth - innerWidth),
  direction: getComputedStyle(document.body).direction,
  font: [...document.fonts].find((face) => face.family.includes('Vazirmatn'))?.status,
  headings: document.querySelectorAll('h1').length,
}))`;

/** Lists texts whose contrast with the nearest ground is below 4.5 to 1 (WCAG 2.2, 1.4.3). */
const FAINT_TEXTS = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (color) => {
    const [r, g, b] = rgba(color).map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (rgba(color)[3] === 255) return color;
    }
    return 'white';
  };
  const faint = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || element.closest('svg') || !element.checkVisibility()) continue;
    const [a, b] = [light(getComputedStyle(element).color), light(ground(element))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) faint.add(element.tagName + '.' + element.className + ': ' + walker.currentNode.data.trim().slice(0, 30));
  }
  return [...faint];
})()`;
