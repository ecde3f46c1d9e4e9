// Charts, money and the timeline in a real browser: values by pointer, keyboard and touch, the figures below, and all of it without
// scripts. Needs Chromium, as the other tests of the site in a browser do.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser, realSiteFolder, serveSite, WITHOUT_BROWSER, type ServedSite } from './built-site.ts';

describe('charts in a browser', { skip: WITHOUT_BROWSER }, () => {
  let served: ServedSite;
  let browser: Browser;
  let indicator: string;

  before(async () => {
    const { dir } = await realSiteFolder();
    const [first] = JSON.parse(await readFile(join(dir, 'data/indicator.json'), 'utf8')) as readonly { readonly id: string }[];
    indicator = first?.id ?? '';
    served = await serveSite(dir);
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    served.close();
  });

  /** Opens a page, gives it to the work, and fails on anything the console complains of, the policy of the page included. */
  async function open(
    path: string,
    width: number,
    work: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    const context = await browser.newContext({ viewport: { width, height: 800 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(served.root + path);
    await work(page);
    assert.deepEqual(complaints, [], path);
    await context.close();
  }

  test('pointing at a ribbon of the flow says its value and lets the others step back', async () => {
    await open('money/index.html', 1280, async (page) => {
      const node = page.locator('#flow-chart g.mark:not([data-of*="|"])').first();
      await node.hover();
      const tip = page.locator('#flow-chart .chart-tip');
      assert.equal(await tip.innerText(), (await node.getAttribute('aria-label'))?.replace(/^\u061c/, ''));
      const dimmed = await page.locator('#flow-chart g.mark.dimmed').count();
      assert.ok(dimmed > 10 && dimmed < (await page.locator('#flow-chart g.mark').count()) - 2, String(dimmed));
      await page.keyboard.press('Escape');
      assert.equal(await tip.isVisible(), false);
      assert.equal(await page.locator('#flow-chart g.mark.dimmed').count(), 0);
    });
  });

  test('the keyboard goes through the marks from one stop', async () => {
    await open('money/domain/transport/index.html', 1280, async (page) => {
      const chart = page.locator('#years-chart');
      assert.equal(await chart.locator('svg [tabindex="0"]').count(), 1);
      await chart.locator('.scroll').first().focus();
      await page.keyboard.press('Tab');
      const first = await chart.locator('.chart-tip').innerText();
      await page.keyboard.press('ArrowLeft');
      const second = await chart.locator('.chart-tip').innerText();
      assert.ok(first !== '' && second !== '' && first !== second);
      assert.equal(await chart.locator('svg').getAttribute('role'), 'graphics-document document');
      assert.equal(await chart.locator('svg [tabindex="0"]').count(), 1);
      await page.keyboard.press('Tab');
      assert.equal(await chart.locator('.chart-tip').isVisible(), false);
    });
  });

  test('a tap says a value on a phone, and a wide chart shows its start', async () => {
    await open(
      'money/domain/transport/index.html',
      360,
      async (page) => {
        const mark = page.locator('#years-chart g.mark').first();
        await mark.scrollIntoViewIfNeeded();
        await mark.tap();
        const tip = page.locator('#years-chart .chart-tip');
        assert.match(await tip.innerText(), /[۰-۹٬]+ میلیون ریال/);
        const [box, width] = [await tip.boundingBox(), 360];
        assert.ok(box && box.x >= 0 && box.x + box.width <= width);
        const frame = page.locator('#years-chart > .scroll');
        assert.equal(await frame.evaluate((element: Scroller) => element.scrollLeft), 0);
        assert.ok(await frame.evaluate((element: Scroller) => element.scrollWidth > element.clientWidth));
      },
      { hasTouch: true },
    );
  });

  test('the figures below a chart are those that its marks are labelled with', async () => {
    for (const path of ['money/1405/index.html', `items/${indicator}/index.html`]) {
      await open(path, 1280, async (page) => {
        // The picture of a chain has no figures; what it shows is listed beside it.
        const figures = await page.locator('figure.chart:not([id$="_chain"])').all();
        assert.ok(figures.length > 0, path);
        for (const figure of figures) {
          const labels = await figure
            .locator('g.mark')
            .evaluateAll((marks: readonly Labelled[]) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
          const cells = await figure.locator('.twin td').allTextContents();
          const known = new Set(cells.map((text) => text.replace('\u061c', '')));
          assert.ok(labels.length > 0);
          for (const label of labels) assert.ok(known.has(/: ([۰-۹٬٫]+)/.exec(label)?.[1] ?? ''), label);
        }
      });
    }
  });

  test('the timeline is text on a phone, and its milestones open', async () => {
    await open('timeline/index.html', 360, async (page) => {
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360);
      const row = page.locator('.works tbody tr').first();
      const [title, line] = [await row.locator('a').first().boundingBox(), await row.locator('.line').boundingBox()];
      // The bar lies below the title, as wide as the page lets it be.
      assert.ok(title && line && line.y >= title.y + title.height - 1 && line.width > 280);
      const size = await page.evaluate("parseFloat(getComputedStyle(document.querySelector('.works tbody a')).fontSize)");
      assert.ok(Number(size) >= 14);
      const bars = await page
        .locator('.works .bar')
        .evaluateAll((all: readonly Box[]) => all.map((bar) => bar.getBoundingClientRect()).map(({ left, right }) => [left, right]));
      for (const [left = 0, right = 0] of bars) assert.ok(left >= 0 && right <= 360 && right > left);
      await row.locator('summary').click();
      assert.ok(await row.locator('.stages li').first().isVisible());
      // Roles of the table outlive the change of its display.
      assert.equal(
        await page.locator('.works').first().getByRole('rowheader').count(),
        await page.locator('.works').first().locator('tbody tr').count(),
      );
    });
  });

  test('without scripts everything is there: values in tables, and a year is a link away', async () => {
    await open(
      'money/index.html',
      1280,
      async (page) => {
        assert.equal(await page.locator('#flow-chart svg').getAttribute('role'), 'img');
        await page.locator('#flow-chart .twin > summary').click();
        assert.ok(await page.locator('#flow-chart .twin td').first().isVisible());
        assert.equal(await page.locator('.cuts [aria-current="page"]').count(), 1);
        await page.locator('.cuts .years a').nth(2).click();
        assert.match(page.url(), /\/money\/1405\/index\.html$/);
      },
      { javaScriptEnabled: false },
    );
  });

  test('another year opens at the place one was reading', async () => {
    await open('money/1404/index.html', 360, async (page) => {
      await page.evaluate('scrollTo(0, 260)');
      await page.locator('.cuts .years a').nth(2).click();
      await page.waitForURL(/money\/1405/);
      assert.ok(Math.abs(Number(await page.evaluate('scrollY')) - 260) < 40);
    });
  });
});

// What is asked of elements of the page, whose types the tests do not know.
interface Scroller {
  readonly scrollLeft: number;
  readonly scrollWidth: number;
  readonly clientWidth: number;
}

interface Labelled {
  getAttribute(name: string): string | null;
}

interface Box {
  getBoundingClientRect(): { readonly left: number; readonly right: number };
}
