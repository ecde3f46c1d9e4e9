// Every sort of page as it stands on screens: nothing scrolls sideways, is cut off or covers the heading, with scripts and without, up to
// a zoom of 400 %; all can be reached and seen by keyboard; and texts that begin with Latin letters or digits still run from the right.
// Needs Chromium, without which the tests are skipped and say so.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beginVisit, WITHOUT_BROWSER } from './built-site.ts';
import type { BuiltPage, ServedSite, Visit } from './built-site.ts';

/** Sizes of the window in CSS pixels; a zoom of 200 % halves them and doubles the dots of each. */
const WINDOWS = [
  { width: 360, height: 740, dots: 2 },
  { width: 768, height: 1024, dots: 1 },
  { width: 1440, height: 900, dots: 1 },
  // 1280 at 200 %, and at 400 % (WCAG 1.4.10).
  { width: 640, height: 450, dots: 2 },
  { width: 320, height: 256, dots: 4 },
] as const;

describe('the site on screens', { skip: WITHOUT_BROWSER }, () => {
  let visit: Visit;
  let served: ServedSite;
  let browser: Browser;
  let pages: readonly BuiltPage[];

  before(async () => {
    visit = await beginVisit();
    ({ served, browser, pages } = visit);
  });
  after(() => visit.end());

  /** Opens pages, two at a time, gives each to the work, and lists what it finds, what the console complains of, and foreign requests. */
  async function visitAll(
    asked: readonly BuiltPage[],
    options: BrowserContextOptions,
    work: (page: Page) => Promise<readonly string[]>,
  ): Promise<string[]> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    const found: string[] = [];
    const queue = [...asked];
    const visitNext = async (): Promise<void> => {
      const page = await context.newPage();
      const note = (what: string): unknown => found.push(`${page.url().slice(served.root.length)}: ${what}`);
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) note(`${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', (error) => note(error.message));
      page.on('request', (request) => {
        if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(served.root)) note(`asks for ${request.url()}`);
      });
      for (let next = queue.shift(); next; next = queue.shift()) {
        await page.goto(served.root + next.path);
        await page.evaluate('document.fonts.ready.then(() => 0)');
        (await work(page)).forEach(note);
      }
    };
    await Promise.all([visitNext(), visitNext()]);
    await context.close();
    return found.sort();
  }

  // Pages are opened once with scripts and once without; each test asks for one sort of fault.
  for (const javaScriptEnabled of [true, false]) {
    test(`nothing is lost at any width or zoom, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
      const found = await visitAll(pages, { javaScriptEnabled, deviceScaleFactor: 2 }, async (page) => {
        const faults: string[] = [];
        for (const { width, height } of WINDOWS) {
          await page.setViewportSize({ width, height });
          faults.push(...(await page.evaluate<string[]>(LOST)).map((fault) => `at ${width}: ${fault}`));
        }
        return faults;
      });
      assert.deepEqual(found, []);
    });
  }

  test('texts run from the right whatever they begin with', async () => {
    let seen = 0;
    const found = await visitAll(pages, { viewport: { width: 1280, height: 900 } }, async (page) => {
      const { looked, faults } = await page.evaluate<{ looked: number; faults: string[] }>(MIXED);
      seen += looked;
      return faults;
    });
    assert.ok(seen > 100, `only ${seen} texts begin with Latin letters or digits`);
    assert.deepEqual(found, []);
  });

  test('the keyboard reaches all that can be used, in the order of the page, and is seen', async () => {
    // Of each type the shortest page has the fewest stops, and all of them are tried where that can be.
    const shortest = new Map(pages.toSorted((a, b) => b.html.length - a.html.length).map((page) => [page.type, page]));
    const found = await visitAll([...shortest.values()], { viewport: { width: 1280, height: 900 } }, async (page) => [
      ...(await faultsOfSkipping(page)),
      ...(await faultsOfTabbing(page)),
    ]);
    assert.deepEqual(found, []);
  });

  test('what is wrong is found', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const look = async <T>(body: string, script: string): Promise<T> => {
      await page.setContent(`<!doctype html><html lang="fa" dir="rtl"><body style="margin:0">${body}</body></html>`);
      return page.evaluate<T>(script);
    };
    const sorts = async (body: string): Promise<string[]> => (await look<string[]>(body, LOST)).map((fault) => fault.split(':')[0] ?? '');
    assert.deepEqual(await sorts('<h1>آ</h1><div style="width:500px">متن</div>'), ['scrolls sideways']);
    assert.deepEqual(await sorts('<h1>آ</h1><p style="position:relative;right:-200px">این متن دراز است</p>'), ['outside the window']);
    assert.deepEqual(await sorts('<h1>آ</h1><p style="width:60px;overflow:hidden;white-space:nowrap">این متن دراز است</p>'), ['cut off']);
    assert.deepEqual(await sorts('<h1>سند شهر</h1><p style="position:relative;margin-top:-70px;background:#fff;height:60px">متن</p>'), [
      'heading covered',
    ]);
    const mixed = async (body: string): Promise<number> => (await look<{ faults: string[] }>(`<h1>آ</h1>${body}`, MIXED)).faults.length;
    assert.equal(await mixed('<p>GIS سامانهٔ شهر</p>'), 0);
    // The direction, the edge and the order of words are all wrong.
    assert.equal(await mixed('<p dir="auto">GIS سامانهٔ شهر</p>'), 3);
    assert.equal(await mixed('<p style="text-align:left">۱۲ سامانهٔ شهر</p>'), 1);
    await look('<h1>آ</h1><a href="#a">یک</a><a href="#b" style="outline:0">دو</a><a href="#c" tabindex="3">سه</a>', WATCH_FOCUS);
    for (let press = 0; press < 4; press++) await page.keyboard.press('Tab');
    assert.deepEqual((await page.evaluate<string[]>('focusFaults(true)')).map((fault) => fault.split(':')[0]).sort(), [
      'not seen',
      'out of order',
    ]);
    await page.close();
  });
});

/** Presses Tab, Enter, Tab: the first stop of a page leads past the head to the text with the heading. */
async function faultsOfSkipping(page: Page): Promise<string[]> {
  // Who is put into a field at once, as for searching, has nothing to skip.
  if (await page.evaluate<boolean>('document.activeElement !== document.body')) return [];
  await page.keyboard.press('Tab');
  const target = await page.evaluate<string>(SKIP_TARGET);
  if (target === '') return ['the first stop leads to no place of the page'];
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const follows = await page.evaluate<boolean>(`(() => {
    const target = document.getElementById(${JSON.stringify(target)});
    const at = document.activeElement;
    return target.querySelector('h1') !== null && (at === document.body || target.contains(at) || Boolean(target.compareDocumentPosition(at) & 4));
  })()`);
  return follows ? [] : [`after the link to #${target} the next stop is before it, or the heading is not in it`];
}

/** Presses Tab through the page from its beginning. */
async function faultsOfTabbing(page: Page): Promise<string[]> {
  await page.goto(page.url().replace(/#.*/, ''));
  const count = await page.evaluate<number>(WATCH_FOCUS);
  // Scrollers that the browser makes reachable by itself come on top, and a trap would use up the presses.
  const presses = Math.min(count, MOST_PRESSES) + 20;
  for (let press = 0; press < presses; press++) await page.keyboard.press('Tab');
  return page.evaluate<string[]>(`focusFaults(${count <= MOST_PRESSES})`);
}

/** On longer pages the first stops stand for the rest, which are links in running text. */
const MOST_PRESSES = 80;

// These run in the page, whose globals the tests' types do not know; so they are texts.

/** What a person sees named by: its tag, its class and the beginning of its text. */
const NAME = `const name = (node) => node.tagName.toLowerCase() + (node.id ? '#' + node.id : '') + [...node.classList].map((each) => '.' + each).join('') +
  ' «' + node.textContent.trim().replace(/\\s+/g, ' ').slice(0, 30) + '»';
const clipped = (node) => {
  const { width, height } = node.getBoundingClientRect();
  return width <= 1 || height <= 1 || getComputedStyle(node).clipPath !== 'none';
};
/** Told to the ear alone, which has no place on the screen. */
const unseen = (node) => {
  for (let at = node; at; at = at.parentElement) if (clipped(at) && getComputedStyle(at).overflow !== 'visible') return true;
  return !node.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });
};`;

const LOST = `(() => {
  ${NAME}
  const faults = [];
  const root = document.documentElement;
  const width = root.clientWidth;
  if (root.scrollWidth > width + 1) faults.push('scrolls sideways: ' + root.scrollWidth);
  const scrolls = (node) => {
    for (let at = node; at && at !== document.body; at = at.parentElement) {
      const { overflowX, position } = getComputedStyle(at);
      if (overflowX === 'auto' || overflowX === 'scroll') return true;
      if (position === 'fixed') break;
    }
    return false;
  };
  // A link past the head may wait outside until it is reached by keyboard.
  const comesWithFocus = (node) => node.closest('a[href*="#"]') && ['absolute', 'fixed'].includes(getComputedStyle(node.closest('a')).position);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const node = text.parentElement;
    if (text.data.trim() === '' || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'].includes(node.tagName)) continue;
    range.selectNodeContents(text);
    const { left, right, bottom, width: w } = range.getBoundingClientRect();
    // The document cannot be scrolled to what lies right of it or above it.
    if (w > 0 && (right > width + 1 || bottom + scrollY < 0) && !unseen(node) && !comesWithFocus(node) && !scrolls(node)) faults.push('outside the window: ' + name(node));
  }
  for (const node of document.body.querySelectorAll('*')) {
    if (node.closest('svg') || node.textContent.trim() === '') continue;
    const { overflowX, overflowY } = getComputedStyle(node);
    const hides = (value) => value === 'hidden' || value === 'clip';
    const lost = (hides(overflowX) && node.scrollWidth > node.clientWidth + 1) || (hides(overflowY) && node.scrollHeight > node.clientHeight + 1);
    if (lost && !unseen(node)) faults.push('cut off: ' + name(node));
  }
  const heading = document.querySelector('h1');
  if (!heading) return [...faults, 'no heading'];
  heading.scrollIntoView({ block: 'center', behavior: 'instant' });
  range.selectNodeContents(heading);
  for (const { left, right, top, bottom } of range.getClientRects()) {
    for (const x of [left + 2, (left + right) / 2, right - 2]) {
      const over = document.elementFromPoint(x, (top + bottom) / 2);
      if (over && !heading.contains(over) && !over.contains(heading)) {
        faults.push('heading covered: by ' + name(over));
        return faults;
      }
    }
  }
  return faults;
})()`;

/**
 * Looks at blocks that begin with Latin letters or digits: their direction is from the right, their first line begins at the right edge,
 * and in it the first Persian word stands left of what the text begins with.
 */
const MIXED = `(() => {
  ${NAME}
  const faults = [];
  let looked = 0;
  const BLOCKS = 'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, caption, figcaption, summary';
  for (const block of document.querySelectorAll(BLOCKS)) {
    if (block.closest('[dir=ltr], svg') || unseen(block)) continue;
    const texts = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.data.trim() !== '' && !unseen(walker.currentNode.parentElement)) texts.push(walker.currentNode);
    const first = texts[0];
    if (!first || first.parentElement.closest(BLOCKS) !== block) continue;
    const opens = /^[\\s\\u061c\\u200e\\u200f(\\[«]*([A-Za-z0-9\\u06f0-\\u06f9])/.exec(first.data);
    if (!opens) continue;
    looked++;
    const style = getComputedStyle(block);
    if (style.direction !== 'rtl') faults.push('runs from the left: ' + name(block));
    const start = document.createRange();
    start.setStart(first, opens[0].length - 1);
    start.setEnd(first, opens[0].length);
    const begin = start.getBoundingClientRect();
    const isProse = !['TD', 'TH'].includes(block.tagName);
    const aligned = ['start', 'right', 'justify'].includes(style.textAlign);
    if (isProse && !aligned && style.textAlign !== 'center') faults.push('aligned to ' + style.textAlign + ': ' + name(block));
    // Where something else is drawn beside the text, the text does not begin at the edge.
    const hasBefore = ['::before', '::after', '::marker'].some((part) => !['none', 'normal'].includes(getComputedStyle(block, part).content));
    const hasMarker = style.display === 'list-item' && style.listStylePosition === 'inside' && style.listStyleType !== 'none';
    const isFlow = ['block', 'table-cell', 'list-item', 'table-caption', 'inline-block', 'flow-root'].includes(style.display);
    if (aligned && isFlow && !hasBefore && !hasMarker && texts.every((text) => !text.parentElement.closest('math, .math'))) {
      const all = document.createRange();
      all.selectNodeContents(block);
      const line = [...all.getClientRects()].filter((rect) => rect.width > 0 && rect.bottom > begin.top && rect.top < begin.bottom);
      const edge = block.getBoundingClientRect().right - parseFloat(style.paddingRight) - parseFloat(style.borderRightWidth) - parseFloat(style.textIndent);
      const right = Math.max(...line.map((rect) => rect.right));
      if (Math.abs(right - edge) > 3) faults.push('begins ' + Math.round(edge - right) + ' px from the edge: ' + name(block));
    }
    const persian = /[\\u0621-\\u064a\\u067e-\\u06d3]/.exec(first.data);
    if (persian && !first.parentElement.closest('bdi')) {
      const word = document.createRange();
      word.setStart(first, persian.index);
      word.setEnd(first, persian.index + 1);
      const at = word.getBoundingClientRect();
      if (at.top < begin.bottom && at.bottom > begin.top && at.left > begin.left) faults.push('words in the wrong order: ' + name(block));
    }
  }
  return { looked, faults };
})()`;

/** Notes each stop of the keyboard and how it looks; gives the number of stops there should be. */
const WATCH_FOCUS = `(() => {
  ${NAME}
  const FOCUSABLE = 'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]';
  const usable = (node) => {
    const style = getComputedStyle(node);
    return node.tabIndex >= 0 && !node.matches(':disabled') && !node.closest('[inert]') && node.checkVisibility({ checkVisibilityCSS: true }) &&
      (node.tagName !== 'SUMMARY' || node.parentElement.querySelector(':scope > summary') === node) && (node.type !== 'radio' || node.checked);
  };
  const inOrder = [...document.querySelectorAll(FOCUSABLE)].filter(usable);
  // The keyboard starts from where the page puts it.
  const from = inOrder.indexOf(document.activeElement) + 1;
  const expected = [...inOrder.slice(from), ...inOrder.slice(0, from)];
  const stops = [];
  document.addEventListener('focusin', ({ target }) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    const { width, height } = target.getBoundingClientRect();
    stops.push({ target, isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && width > 1 && height > 1 });
  });
  window.focusFaults = (isWhole) => {
    // Presses go on over the end and begin anew.
    const first = [];
    for (const stop of stops) {
      if (first.some(({ target }) => target === stop.target)) break;
      first.push(stop);
    }
    const reached = first.map(({ target }) => target).filter((target) => expected.includes(target));
    const faults = first.filter(({ isSeen }) => !isSeen).map(({ target }) => 'not seen: ' + name(target));
    const due = isWhole ? expected : expected.slice(0, reached.length);
    if (reached.length < Math.min(expected.length, isWhole ? Infinity : ${MOST_PRESSES - 20})) faults.push('not reached: ' + (due.filter((node) => !reached.includes(node)).slice(0, 3).map(name).join(', ') || 'stopped after ' + reached.length));
    else if (due.some((node, at) => reached[at] !== node)) faults.push('out of order: ' + name(reached[due.findIndex((node, at) => reached[at] !== node)]));
    return faults;
  };
  return expected.length;
})()`;

/** Gives the id that the focused link leads to on this very page, where the link can be seen. */
const SKIP_TARGET = `(() => {
  const link = document.activeElement;
  const { width, height, top, right } = link.getBoundingClientRect();
  const isSeen = width > 1 && height > 1 && top >= 0 && right <= innerWidth;
  const id = decodeURIComponent((link.hash ?? '').slice(1));
  return isSeen && document.getElementById(id) ? id : '';
})()`;
