// Captioned tables and images of prose in print, on a small plan: a table that goes on, an image, a caption and a note that refer.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkPlan, viewPlan } from '../src/pipeline.ts';
import { readAssets } from '../src/read/read-assets.ts';
import type { FinishedPage } from '../src/render/pdf/layout/layout-builder.ts';
import type { PageFacts } from '../src/render/pdf/layout/page-facts.ts';
import type { LaidLine, Page } from '../src/render/pdf/layout/pdfmake.ts';
import { renderPdf } from '../src/render/pdf/render-pdf.ts';
import type { Theme } from '../src/render/theme.ts';

const VERSION = { date: { text: '۱ فروردین ۱۴۰۵', iso: '2026-03-21T00:00:00.000Z' } };
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const PROSE = [
  'شبکه در [[#map]] و [[#modes|جدول شیوه‌ها]] آمده است.[^1]',
  'جدول: سهم شیوه‌ها در سال ۱۴۰۳ (ارقام به درصد)[^2] {#modes}',
  `| شیوه | سهم |\n| --- | ---: |\n${Array.from({ length: 60 }, (_, row) => `| شیوهٔ ${row} | ${row} |\n`).join('')}`,
  '![نقشهٔ خطوط](map.png)\nشکل: خطوط اتوبوس، برگرفته از [[#modes]] {#map}',
  '![نقشهٔ برداری](map.svg)\nشکل: خطوط به‌صورت برداری',
  '[^1]: رقم‌ها در [[#modes]] است و شرح آن در [[late-bus]].',
  '[^2]: شمارش نمونه‌ای.',
].join('\n\n');

const folder = mkdtempSync(join(tmpdir(), 'sanad-figures-'));
const printed: { page: number; text: string }[] = [];
const pages: Page[] = [];
const facts: PageFacts[] = [];

before(async () => {
  cpSync('tests/fixtures/_base/plan', folder, { recursive: true });
  writeFileSync(join(folder, 'vision/goals/map.png'), Buffer.from(DOT, 'base64'));
  writeFileSync(join(folder, 'vision/goals/map.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'vision/goals/goal-access.md'), `---\ntitle: دسترسی آسان\nhorizon: 1408\n---\n\n${PROSE}\n`);
  const assets = await readAssets('.');
  const { plan, diagnostics } = await checkPlan(folder, assets, '1404/09/04');
  assert.deepEqual(
    diagnostics.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.ok(plan);
  const { book, images } = await viewPlan(plan, folder, VERSION);
  const listeners = {
    onPage({ page, facts: known }: FinishedPage): void {
      pages.push(page);
      facts.push(known);
    },
    onLine(page: number, { inlines }: LaidLine): void {
      printed.push({ page, text: inlines.map(({ text }) => text.replace(/[\u061c\u2066-\u2069]/g, '')).join('') });
    },
  };
  await renderPdf(book, { theme: assets.theme as Theme, fonts: assets.fonts, images }, listeners);
});
after(() => rmSync(folder, { recursive: true }));

/** The lines that begin with some words, with the labels of their pages. */
const linesWith = (words: string): { label: string | undefined; text: string }[] =>
  printed.filter(({ text }) => text.startsWith(words)).map(({ page, text }) => ({ label: facts[page - 1]?.label, text }));
/** The label of the page on which a destination stands. */
const labelOf = (id: string): string | undefined =>
  facts[pages.findIndex(({ items }) => items.some(({ type, item }) => type === 'line' && (item as unknown as LaidLine).destination === id))]
    ?.label;

test('a captioned table says its caption on each of its pages, from the second with «ادامهٔ», and its note once', () => {
  const begun = linesWith('جدول ۱-۱: سهم شیوه‌ها در سال ۱۴۰۳ (ارقام به درصد)');
  assert.deepEqual(
    begun.map(({ label }) => label),
    [labelOf('goal-access--modes')],
  );
  assert.ok(linesWith('ادامهٔ جدول ۱-۱: سهم شیوه‌ها').length > 0);
  assert.equal(linesWith('۲. شمارش نمونه‌ای').length, 1);
});

test('references say name and page, or words and page in brackets; in notes and captions too', () => {
  const [modes, map, problem] = ['goal-access--modes', 'goal-access--map', 'late-bus'].map(labelOf);
  const has = (words: string): void =>
    assert.ok(
      printed
        .map(({ text }) => text)
        .join(' ')
        .includes(words),
      words,
    );
  has(`شکل ۱-۱ (ص ${map}) و جدول شیوه‌ها (ص ${modes}) آمده است.`);
  has(`جدول ۱-۱ (ص ${modes}) است و شرح آن در اتوبوس دیر می‌رسد (ص ${problem}).`);
  has(`شکل ۱-۱: خطوط اتوبوس، برگرفته از جدول ۱-۱ (ص ${modes})`);
});

test('an image that cannot be printed is said in words over its caption', () => {
  const [words] = linesWith('نقشهٔ برداری');
  const [caption] = linesWith('شکل ۱-۲: خطوط به‌صورت برداری');
  assert.equal(words?.label, caption?.label);
  assert.notEqual(words?.label, undefined);
});
