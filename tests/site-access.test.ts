// Every sort of page before axe, in every way of seeing that a reader may have asked of the browser: WCAG 2.2 A and AA, and good practice.
// Needs Chromium, without which the tests are skipped and say so.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { beginVisit, WITHOUT_BROWSER } from './built-site.ts';
import type { BuiltPage, BuiltSite, ServedSite, Visit } from './built-site.ts';

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
/** Rules whose answer depends on colours and sizes and may differ between modes; all others are asked once. */
const LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];
const SEEN = { runOnly: LOOKS };
const WRITTEN = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: Object.fromEntries(LOOKS.map((rule) => [rule, { enabled: false }])),
};

describe('the site for everyone', { skip: WITHOUT_BROWSER }, () => {
  let visit: Visit;
  let site: BuiltSite;
  let served: ServedSite;
  let browser: Browser;
  let pages: readonly BuiltPage[];

  before(async () => {
    visit = await beginVisit();
    ({ site, served, browser, pages } = visit);
  });
  after(() => visit.end());

  test('axe finds nothing on any sort of page in any mode', async () => {
    assert.deepEqual(new Set(pages.map(({ type }) => type)), new Set(site.pages.map(({ type }) => type)));
    const found: string[] = [];
    const queue = [...pages];
    const work = async (): Promise<void> => {
      const page = await openPage(browser);
      const ask = async (mode: string, asked: object): Promise<void> => {
        const faults = await runAxe(page, asked);
        found.push(...faults.map((fault) => `${page.url().slice(served.root.length)}, ${mode}: ${fault}`));
      };
      for (let next = queue.shift(); next; next = queue.shift()) {
        await page.emulateMedia(PLAIN);
        await page.goto(served.root + next.path);
        await page.addScriptTag({ path: AXE });
        await page.evaluate(FOLDS);
        await page.evaluate('unfold(true)');
        await ask('unfolded', WRITTEN);
        await page.evaluate(THIN);
        await ask('unfolded', SEEN);
        await page.evaluate('unfold(false)');
        for (const [mode, media] of Object.entries(MODES)) {
          await page.emulateMedia(media);
          await ask(mode, SEEN);
        }
      }
      await page.close();
    };
    await Promise.all([work(), work()]);
    assert.deepEqual(found.sort(), []);
  });

  test('what is wrong is found, in Persian too', async () => {
    const page = await openPage(browser);
    const text = '<p style="color: #bbb">این متن را به سختی می‌توان خواند</p>'.repeat(4);
    await page.setContent(
      `<html lang="fa" dir="rtl"><body><main><h1>خوانا</h1><img src="data:,">${text}<div style="color: #bbb">\u061c۱۲ نامه</div></main>`,
    );
    await page.addScriptTag({ path: AXE });
    assert.deepEqual((await runAxe(page, WRITTEN)).map((fault) => fault.split(' ')[0]).sort(), ['document-title', 'image-alt']);
    await page.evaluate(THIN);
    assert.deepEqual(
      (await runAxe(page, SEEN)).map((fault) => fault.split(' ')[0]),
      ['color-contrast', 'color-contrast', 'color-contrast'],
    );
    await page.close();
  });
});

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

async function openPage(browser: Browser): Promise<Page> {
  // The checker is put into the page, which a policy of the page against foreign scripts would forbid.
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  await page.addInitScript(LETTERS);
  return page;
}

/** Gives what axe finds as one line a place. */
function runAxe(page: Page, asked: object): Promise<string[]> {
  return page.evaluate<string[]>(`(async () => {
    for (const moving of document.getAnimations()) try { moving.finish(); } catch { moving.cancel(); }
    const { violations, passes } = await axe.run(document, { ...${JSON.stringify(asked)}, resultTypes: ['violations'] });
    if (violations.length + passes.length === 0) throw new Error('axe has looked at nothing');
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
      id + ' at ' + target.join(' ') + ' (' + failureSummary.split('\\n').slice(1).join(';').replace(/\\s+/g, ' ').trim().slice(0, 160) + ')'));
  })()`);
}

// These run in the page, whose globals the tests' types do not know; so they are texts.

/**
 * axe takes a font for one of icons, and leaves its texts alone, where a text drawn whole is much narrower than its letters drawn one
 * by one. Persian letters are joined and always are; so what axe measures on its canvas is made plain, and all texts are judged.
 */
const LETTERS = `
CanvasRenderingContext2D.prototype.measureText = (text) => ({ width: 30 * text.length });
CanvasRenderingContext2D.prototype.fillText = function () { this.fillRect(0, 0, 1, 1); };
`;

/** Opens what is folded away, or folds it again. */
const FOLDS = `
const folded = [...document.querySelectorAll('details:not([open])')];
window.unfold = (open) => folded.forEach((each) => (each.open = open));
`;

/**
 * Leaves two of everything that a page repeats in the same surroundings: colours and sizes of the hundredth row of a table are those
 * of the first two, and to judge them all takes minutes.
 */
const THIN = `(() => {
  const seen = new Map();
  const marks = new Map();
  const marksOf = (node, above) => {
    const mark = above + '>' + node.tagName + '.' + node.getAttribute('class') + (node.getAttribute('style') ?? '') + (node.getAttribute('aria-current') ?? '');
    const all = new Set([mark]);
    for (const child of node.children) for (const inner of marksOf(child, mark)) all.add(inner);
    marks.set(node, { mark, all });
    return all;
  };
  marksOf(document.body, '');
  const walk = (node) => {
    const { mark, all } = marks.get(node);
    if ([...all].every((each) => seen.get(each) >= 2)) return node.remove();
    seen.set(mark, (seen.get(mark) ?? 0) + 1);
    for (const child of [...node.children]) walk(child);
  };
  walk(document.body);
})()`;
