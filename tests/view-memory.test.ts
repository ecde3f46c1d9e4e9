// A book that is written with what is remembered of the book before must be, to the last letter of the last page, the book that is
// written by one who remembers nothing, whatever was edited, added, removed and put back.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Plan } from '../src/model/types.ts';
import { PlanSession } from '../src/plan-session.ts';
import { readAssets } from '../src/read/read-assets.ts';
import { renderSite } from '../src/render/site/render-site.ts';
import { siteAssets } from '../src/render/site/site-assets.ts';
import { buildView } from '../src/view/build-view.ts';
import type { Book } from '../src/view/tree.ts';
import { ViewMemory } from '../src/view/view-memory.ts';
import { BASE, listFiles } from './base-plan.ts';

const assets = await readAssets('.');
const looks = siteAssets(assets, new Map());
const TODAY = '1404/09/04';
const VERSION = { date: { text: '۴ آذر ۱۴۰۴', iso: '2025-11-25T00:00:00.000Z' } };
const FILES = listFiles(BASE).filter((path) => path.endsWith('.md'));

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ retitle: fc.constantFrom(...FILES), text: fc.constantFrom('نام تازه', 'BRT', 'نام دیگر') }) },
  {
    weight: 4,
    arbitrary: fc.record({
      append: fc.constantFrom(...FILES),
      text: fc.constantFrom(
        'جملهٔ تازه دربارهٔ [[renew-fleet]].',
        'نک. [[#a]] و [[waiting#a]].',
        'جدول: تازه {#a}\n\n| سال | مقدار |\n|---|---|\n| ۱۴۰۴ | ۲ |',
        '## بخش تازه\n\nمتن[^1].\n\n[^1]: پانویس.',
        '::sum{by=domain}',
        '::table{kind=project}',
        '::chart{of=waiting}',
      ),
    }),
  },
  // One figure of the facts for another: money, weights, years.
  { weight: 4, arbitrary: fc.record({ refigure: fc.constantFrom(...FILES), at: fc.nat(), figure: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 2, arbitrary: fc.record({ restore: fc.constantFrom(...FILES) }) },
  { weight: 1, arbitrary: fc.record({ spoil: fc.constantFrom(...FILES.filter((path) => path !== 'plan.md')) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      add: fc.constantFrom('domains/roads/policies/a-new.md', 'domains/roads/policies/z-new.md', 'method/a-new.md'),
      title: fc.constantFrom('تازه', 'تازه‌تر'),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

test('a book after edits is the book of one who writes it for the first time', () => {
  let differing = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
      const session = new PlanSession(BASE, assets);
      const buffers = new Map<string, string>();
      const memory = new ViewMemory();
      let former = pagesOf(buildView(planOf(session, buffers), VERSION, undefined, memory));
      for (const one of steps) {
        take(one, buffers);
        const plan = planOf(session, buffers);
        const book = buildView(plan, VERSION, undefined, memory);
        const anew = buildView(plan, VERSION);
        assert.equal(JSON.stringify(book), JSON.stringify(anew));
        assert.deepEqual(book.footnotes, anew.footnotes);
        assert.deepEqual(book.images, anew.images);
        const pages = pagesOf(book);
        assert.deepEqual(pages, pagesOf(anew));
        if (!isDeepStrictEqual(pages, former)) differing++;
        former = pages;
      }
    }),
    { numRuns: 30, seed: 1404 },
  );
  assert.ok(differing > 40, `only ${differing} of the edits were seen on a page`);
});

test('an edit costs what it reaches: other sheets stay the very objects', () => {
  const session = new PlanSession(BASE, assets);
  const memory = new ViewMemory();
  const before = buildView(planOf(session, new Map()), VERSION, undefined, memory);
  const path = FILES.find((file) => file.includes('/projects/')) ?? '';
  const edited = new Map([[path, `${readFileSync(join(BASE, path), 'utf8')}\nمتن تازه.\n`]]);
  const now = buildView(planOf(session, edited), VERSION, undefined, memory);
  const rewritten = now.itemPages.filter(({ item, children }) => {
    const old = before.itemPages.find((page) => page.item === item);
    return old?.children[0]?.type === 'sheet' && old.children[0] !== children[0];
  });
  assert.deepEqual(
    rewritten.map(({ item }) => item),
    [path.slice(path.lastIndexOf('/') + 1, -'.md'.length)],
  );
});

function planOf(session: PlanSession, buffers: ReadonlyMap<string, string>): Plan {
  const { plan } = session.check(TODAY, buffers);
  assert.ok(plan);
  return plan;
}

function pagesOf(book: Book): Map<string, string> {
  return new Map(renderSite(book, looks).flatMap(({ path, bytes }) => (path.endsWith('.html') ? [[path, String(bytes)]] : [])));
}

function take(one: Step, buffers: Map<string, string>): void {
  const textOf = (path: string): string => buffers.get(path) ?? (FILES.includes(path) ? readFileSync(join(BASE, path), 'utf8') : '');
  if ('retitle' in one) buffers.set(one.retitle, textOf(one.retitle).replace(/^title: .*$/m, `title: ${one.text}`));
  else if ('append' in one) buffers.set(one.append, `${textOf(one.append)}\n\n${one.text}\n`);
  else if ('refigure' in one) {
    const text = textOf(one.refigure);
    const end = text.indexOf('\n---', 3);
    const places = [...text.slice(0, end).matchAll(/[1-9\u06f1-\u06f9](?=[,}\s]|$)/g)].map(({ index }) => index);
    const at = places[one.at % Math.max(1, places.length)];
    // The years of the plan decide too much of it.
    if (at !== undefined && one.refigure !== 'plan.md') buffers.set(one.refigure, `${text.slice(0, at)}${one.figure}${text.slice(at + 1)}`);
  } else if ('restore' in one) buffers.delete(one.restore);
  else if ('spoil' in one) buffers.set(one.spoil, textOf(one.spoil).replace('---', '---\n: ['));
  else buffers.set(one.add, `---\ntitle: ${one.title}\nstrategies: [more-buses]\n---\n\nمتن.\n`);
}
