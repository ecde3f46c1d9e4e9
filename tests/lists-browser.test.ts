// The lists and the pages of areas of the real plan in a real browser; what is expected is worked out from the plan, not from the page.
// Needs Chromium: at /usr/bin/chromium, or where CHROMIUM says. Without it these tests are skipped, and say so.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Item, Plan, Project } from '../src/model/types.ts';
import { VALUES } from '../src/model/vocabulary.ts';
import { checkPlan } from '../src/pipeline.ts';
import { readAssets } from '../src/read/read-assets.ts';
import { projectCells, sumOf } from '../src/reckon/money.ts';
import { formatNumber } from '../src/text/digits.ts';
import { searchKey } from '../src/text/search-key.ts';
import { launchBrowser, realSiteFolder, WITHOUT_BROWSER } from './built-site.ts';

/** The alphabet, with the letters that Persian adds in their places. */
const ALPHABET = 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی';

describe('lists in a browser', { skip: WITHOUT_BROWSER }, () => {
  let dir: string;
  let browser: Browser;
  let plan: Plan;

  before(async () => {
    ({ dir } = await realSiteFolder());
    const checked = await checkPlan('plan', await readAssets('.'), '1404/09/04');
    assert.ok(checked.plan);
    plan = checked.plan;
    browser = await launchBrowser();
  });

  after(() => browser.close());

  // From a disk, as the whole site works from one; there the face of the page is not loaded.
  async function open(path: string, work: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    const mistakes: string[] = [];
    page.on('pageerror', (error) => mistakes.push(error.message));
    const [file = '', query = ''] = path.split('?');
    await page.goto(pathToFileURL(join(dir, file)).href + (query === '' ? '' : `?${query}`));
    await work(page);
    assert.deepEqual(mistakes, [], path);
    await page.close();
  }

  /** The ids of the items whose rows can be seen, in order. */
  const seen = (page: Page): Promise<string[]> =>
    page.evaluate<string[]>(`[...document.querySelectorAll('[data-row]')].filter((row) => row.checkVisibility())
      .map((row) => row.querySelector('.title a').getAttribute('href').split('/').at(-2))`);
  const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
  const check = async (page: Page, facet: string, value: string): Promise<void> => {
    const place = page.locator(`[data-facet="${facet}"]`);
    if ((await place.getAttribute('open')) === null) await place.locator('summary').click();
    await place.locator(`input[value="${value}"]`).click();
  };
  const ids = (items: readonly Item[]): string[] => items.map(({ id }) => id);
  const total = (projects: readonly Project[]): string => formatNumber(sumOf(projects.flatMap((project) => projectCells(project))), 0);

  test('every value of every facet of projects leaves the projects that the plan says, with their number and their sum', async () => {
    const years = ({ start, end }: Project): string[] =>
      plan.years.map(String).filter((year) => start.slice(0, 4) <= year && year <= end.slice(0, 4));
    const valuesOf: Readonly<Record<string, (project: Project) => readonly string[]>> = {
      domain: ({ domain = '' }) => [domain],
      owner: ({ owner }) => [owner],
      area: ({ areas = [] }) => (areas.length === 0 ? ['whole-city'] : areas),
      year: years,
      source: (project) => projectCells(project).map(({ source }) => source),
      credit: ({ credit = '' }) => [credit],
    };
    await open('lists/project/index.html', async (page) => {
      const facets = await page.evaluate<string[]>(`[...document.querySelectorAll('[data-facet]')].map(({ dataset }) => dataset.facet)`);
      assert.deepEqual(facets, Object.keys(valuesOf));
      for (const [facet, of] of Object.entries(valuesOf)) {
        const values = new Set(plan.byKind.project.flatMap((project) => of(project)));
        assert.equal(await page.locator(`[data-facet="${facet}"] input`).count(), values.size, facet);
        for (const value of values) {
          const expected = plan.byKind.project.filter((project) => of(project).includes(value));
          await check(page, facet, value);
          assert.deepEqual(await seen(page), ids(expected), `${facet}=${value}`);
          assert.equal(query(page), `?${facet}=${value}`);
          assert.equal(await page.locator('[data-total="total"]').textContent(), total(expected));
          const many = formatNumber(expected.length, 0);
          const all = formatNumber(plan.byKind.project.length, 0);
          assert.equal(await page.locator('[data-list-count]').textContent(), `${many === all ? all : `${many} از ${all}`} پروژه`);
          assert.equal(await page.locator(`[data-facet="${facet}"] input[value="${value}"] ~ [data-count]`).textContent(), many);
          await check(page, facet, value);
        }
      }
      assert.equal(query(page), '');
    });
  });

  test('values of a facet widen the choice, facets and words narrow it, and all of it stands in the address', async () => {
    const { project: projects } = plan.byKind;
    const [first, second] = plan.byKind.domain;
    assert.ok(first && second);
    const widened = projects.filter(({ domain }) => domain === first.id || domain === second.id);
    const narrowed = widened.filter(({ areas = [] }) => areas.includes('1'));
    const word = 'شبكه';
    const named = projects.filter(({ title }) => searchKey(title).includes(searchKey(word)));
    assert.ok(narrowed.length > 0 && narrowed.length < widened.length && named.length > 0);
    await open('lists/project/index.html', async (page) => {
      await check(page, 'domain', second.id);
      await check(page, 'domain', first.id);
      assert.deepEqual(await seen(page), ids(widened));
      await check(page, 'area', '1');
      assert.deepEqual(await seen(page), ids(narrowed));
      assert.equal(query(page), `?domain=${first.id}&domain=${second.id}&area=1`);
      const address = page.url();
      await page.goBack();
      assert.deepEqual(await seen(page), ids(widened));
      await page.goForward();
      assert.deepEqual(await seen(page), ids(narrowed));
      await page.locator('[data-clear]').click();
      assert.deepEqual(await seen(page), ids(projects));
      await page.locator('main input[name="q"]').fill(word);
      const found = await seen(page);
      for (const { id } of named) assert.ok(found.includes(id), id);
      assert.ok(found.length < projects.length);
      await page.goBack();
      assert.equal(await page.locator('main input[name="q"]').inputValue(), '');
      await page.goto(address);
      assert.deepEqual(await seen(page), ids(narrowed));
      assert.equal(await page.locator('[data-chosen] button').count(), 3);
      await page.locator('[data-chosen] button').first().click();
      assert.equal(query(page), `?domain=${second.id}&area=1`);
    });
  });

  test('an address with what the list does not know shows the whole list', async () => {
    await open('lists/problem/index.html?domain=nowhere&colour=red&sort=-nothing&severity=', async (page) => {
      assert.deepEqual(await seen(page), ids(plan.byKind.problem));
      assert.equal(await page.locator('[data-clear]').isVisible(), false);
    });
  });

  test('severity and deadline filter and sort as the plan has them', async () => {
    await open('lists/problem/index.html?sort=-severity', async (page) => {
      const grade = (id: string): number =>
        Object.keys(VALUES.severity).indexOf(plan.byKind.problem.find((item) => item.id === id)?.severity ?? '');
      const grades = (await seen(page)).map(grade);
      assert.equal(grades.length, plan.byKind.problem.length);
      assert.deepEqual(
        grades,
        grades.toSorted((a, b) => b - a),
      );
    });
    await open('lists/provision/index.html?deadline=1406&sort=deadline', async (page) => {
      const expected = plan.byKind.provision.filter(({ deadline }) => deadline.startsWith('1406'));
      const sorted = expected.toSorted((a, b) => (a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0));
      assert.ok(sorted.length > 1);
      assert.deepEqual(await seen(page), ids(sorted));
    });
  });

  test('clicks on a heading sort one way, the other, and back to the order of the plan', async () => {
    const letters = (titles: readonly string[]): number[] => titles.map((title) => ALPHABET.indexOf(title.charAt(0)));
    await open('lists/project/index.html', async (page) => {
      const heading = page.locator('th[data-column="title"]');
      const titles = async (): Promise<string[]> => {
        const order = await seen(page);
        return order.map((id) => plan.items.get(id)?.title ?? '');
      };
      await heading.locator('button').click();
      assert.equal(await heading.getAttribute('aria-sort'), 'ascending');
      const up = letters(await titles());
      assert.equal(up.length, plan.byKind.project.length);
      assert.ok(up.every((letter) => letter >= 0));
      // آ and ا are one letter to a dictionary.
      const plain = (of: readonly number[]): number[] => of.map((letter) => Math.max(letter, 1));
      assert.deepEqual(
        plain(up),
        plain(up).toSorted((a, b) => a - b),
      );
      await heading.locator('button').click();
      assert.equal(query(page), '?sort=-title');
      assert.deepEqual(plain(letters(await titles())), plain(up).toReversed());
      await heading.locator('button').click();
      assert.equal(await heading.getAttribute('aria-sort'), 'none');
      assert.deepEqual(await seen(page), ids(plan.byKind.project));

      const progress = ({ progress: years = {} }: Project): number | undefined => Object.entries(years).sort().at(-1)?.[1].physical;
      for (const direction of ['progress', '-progress']) {
        await page.goto(`${page.url().split('?')[0]}?sort=${direction}`);
        const told = (await seen(page)).map((id) => progress(plan.items.get(id) as Project));
        const known = told.filter((value) => value !== undefined);
        assert.ok(known.length > 0 && known.length < told.length, 'some projects tell no progress');
        assert.deepEqual(
          told.slice(known.length).filter((value) => value !== undefined),
          [],
        );
        assert.deepEqual(
          known,
          known.toSorted((a, b) => (direction === 'progress' ? a - b : b - a)),
        );
      }
    });
  });

  test('the keyboard alone opens a facet, chooses, closes it and sorts', async () => {
    const [first] = plan.byKind.domain;
    assert.ok(first);
    await open('lists/indicator/index.html', async (page) => {
      await page.locator('main input[name="q"]').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.waitForURL(/domain=/);
      assert.equal(query(page), `?domain=${first.id}`);
      await page.keyboard.press('Escape');
      assert.equal(await page.evaluate('document.activeElement.closest(".facet").open'), false);
      await page.locator('th[data-column="achievement"] button').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/sort=/);
      assert.equal(query(page), `?domain=${first.id}&sort=-achievement`);
      assert.equal(await page.evaluate('document.activeElement.closest("th").getAttribute("aria-sort")'), 'descending');
    });
  });

  test('without scripts the whole list is there in the order of the plan, with links to its parts and no form', async () => {
    const lists = ['problem', 'strategy', 'policy', 'provision', 'indicator', 'project', 'previous'] as const;
    for (const kind of lists) {
      await open(
        `lists/${kind}/index.html`,
        async (page) => {
          assert.equal(await page.locator('[data-row]:visible').count(), plan.byKind[kind].length, kind);
          assert.equal(await page.locator('[data-list-form]').isVisible(), false, kind);
          assert.equal(await page.locator('.list thead button').count(), 0, kind);
          if (kind === 'previous') return;
          const parts = page.locator('[data-list-jumps] a');
          assert.equal(await parts.count(), plan.byKind.domain.length, kind);
          await parts.last().click();
          assert.match(page.url(), /#/);
        },
        { javaScriptEnabled: false },
      );
    }
  });

  test('nothing moves when the script starts', async () => {
    const places = (page: Page): Promise<unknown> =>
      page.evaluate(`document.fonts.ready.then(() => [...document.querySelectorAll('[data-list], .list thead th, [data-list-form], [data-facet], [data-row]')]
        .map((element) => element.getBoundingClientRect()).map(({ x, y, width, height }) => [x, y, width, height].map(Math.round)))`);
    for (const width of [360, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const address = pathToFileURL(join(dir, 'lists/project/index.html')).href;
      await page.goto(address);
      assert.equal((await page.locator('button.sorter').count()) > 0, true);
      const started = await places(page);
      await page.route(/\/list\.[^/]*\.js$/, (route) => route.abort());
      await page.goto(address);
      assert.equal(await page.locator('button.sorter').count(), 0);
      assert.deepEqual(await places(page), started, `${width} px`);
      await page.close();
    }
  });

  test('on a phone rows are cards, nothing scrolls sideways, and a select sorts', async () => {
    const phone = { viewport: { width: 360, height: 740 } };
    const area = Object.keys(plan.settings.areas ?? {})[0] ?? '';
    const pages = ['problem', 'provision', 'indicator', 'project', 'participation', 'source'].map((kind) => `lists/${kind}/index.html`);
    for (const path of [...pages, 'areas/index.html', `areas/${area}/index.html`]) {
      await open(
        path,
        async (page) => {
          const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
          assert.equal(Math.max(0, wide), 0, path);
        },
        phone,
      );
    }
    await open(
      'lists/project/index.html',
      async (page) => {
        const card = page.locator('[data-row]').first();
        assert.deepEqual(
          await page.evaluate(`(() => {
            const row = document.querySelector('[data-row]');
            return [getComputedStyle(row).display, getComputedStyle(row.querySelector('td.money'), '::before').content];
          })()`),
          ['grid', '"جمع اعتبار"'],
        );
        assert.equal(await card.getAttribute('role'), 'row');
        await page.locator('[data-toggle]').click();
        await page.locator('select[name="sort"]').selectOption('-total');
        const sums = (await seen(page)).map((id) => sumOf(projectCells(plan.items.get(id) as Project)));
        assert.deepEqual(
          sums,
          sums.toSorted((a, b) => b - a),
        );
      },
      phone,
    );
  });

  test('an area tells of its problems, opens their answers, and leads to its projects in the list', async () => {
    const [area = ''] = Object.keys(plan.settings.areas ?? {});
    await open(`areas/${area}/index.html`, async (page) => {
      const problem = page.locator('.area-problem').first();
      assert.equal(await problem.locator('.area-works').isVisible(), false);
      await problem.locator('summary').click();
      assert.ok((await problem.locator('.area-works li').count()) > 0);
      assert.equal(await problem.locator('.area-works').isVisible(), true);
      await page.locator('a[href$="?area=1"]').click();
      await page.waitForLoadState();
      assert.deepEqual(await seen(page), ids(plan.byKind.project.filter(({ areas = [] }) => areas.includes(area))));
    });
  });
});
