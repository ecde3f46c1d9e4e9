// Every sort of page before axe, in every way of seeing that a reader may have asked of the browser: WCAG 2.2 A and AA, and good practice.
// Needs Chromium, without which the tests are skipped and say so.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { buildSite, launchBrowser, samplePages, serveSite, WITHOUT_BROWSER } from './built-site.ts';
import type { BuiltPage, BuiltSite, ServedSite } from './built-site.ts';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const PLAIN = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none', reducedMotion: 'no-preference' } as const;
const MODES: Readonly<Record<string, Media>> = {
  light: PLAIN,
  dark: { ...PLAIN, colorScheme: 'dark' },
  'more contrast': { ...PLAIN, contrast: 'more' },
  'more contrast in the dark': { ...PLAIN, colorScheme: 'dark', contrast: 'more' },
  'forced colours': { ...PLAIN, forcedColors: 'active' },
  'less motion': { ...PLAIN, reducedMotion: 'reduce' },
};
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules whose answer may differ between modes, because it depends on colours and sizes. */
const SEEN = { rules: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'] };

describe('the site for everyone', { skip: WITHOUT_BROWSER }, () => {
  let site: BuiltSite;
  let served: ServedSite;
  let browser: Browser;
  let pages: readonly BuiltPage[];

  before(async () => {
    site = await buildSite();
    served = await serveSite(site.dir);
    browser = await launchBrowser();
    pages = samplePages(site.pages);
  });
  after(async () => {
    await browser.close();
    served.close();
    await site.remove();
  });

  test('axe finds nothing on any sort of page in any mode', async () => {
    assert.deepEqual(new Set(pages.map(({ type }) => type)), new Set(site.pages.map(({ type }) => type)));
    const found: string[] = [];
    const queue = [...pages];
    const work = async (): Promise<void> => {
      const page = await openPage(browser);
      for (let next = queue.shift(); next; next = queue.shift()) {
        await page.emulateMedia(PLAIN);
        await page.goto(served.root + next.path);
        await page.addScriptTag({ path: AXE });
        for (const [mode, media] of Object.entries(MODES)) {
          await page.emulateMedia(media);
          const faults = await runAxe(page, mode === 'light' ? TAGS : SEEN);
          found.push(...faults.map((fault) => `${next.path}, ${mode}: ${fault}`));
        }
        // What is folded away is judged as well.
        await page.emulateMedia(PLAIN);
        await page.evaluate(`document.querySelectorAll('details').forEach((each) => (each.open = true))`);
        found.push(...(await runAxe(page, TAGS)).map((fault) => `${next.path}, unfolded: ${fault}`));
      }
      await page.close();
    };
    await Promise.all([work(), work()]);
    assert.deepEqual(found.sort(), []);
  });

  test('what is wrong is found', async () => {
    const page = await openPage(browser);
    await page.setContent(
      '<html lang="fa"><body><main><h1>آ</h1><img src="a.png"><p style="color:#ccc;background:#fff">متن</p></main></html>',
    );
    await page.addScriptTag({ path: AXE });
    const faults = await runAxe(page, TAGS);
    for (const rule of ['image-alt', 'color-contrast', 'document-title'])
      assert.ok(
        faults.some((fault) => fault.startsWith(rule)),
        rule,
      );
    await page.close();
  });
});

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

function openPage(browser: Browser): Promise<Page> {
  // The checker is put into the page, which a policy of the page against foreign scripts would forbid.
  return browser.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
}

/** Gives what axe finds as one line a place. */
async function runAxe(page: Page, asked: readonly string[] | { readonly rules: readonly string[] }): Promise<string[]> {
  const runOnly = 'rules' in asked ? { type: 'rule', values: asked.rules } : { type: 'tag', values: asked };
  return page.evaluate<string[]>(`(async () => {
    for (const moving of document.getAnimations()) try { moving.finish(); } catch { moving.cancel(); }
    const { violations, passes } = await axe.run(document, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] });
    if (violations.length + passes.length === 0) throw new Error('axe has looked at nothing');
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
      id + ' at ' + target.join(' ') + ' (' + failureSummary.split('\\n').slice(1).join(';').replace(/\\s+/g, ' ').trim().slice(0, 160) + ')'));
  })()`);
}
