#!/usr/bin/env node
// How much of what the book says can be read back out of its PDF, word by word and in order, by three readers.
//   node bench/text-layer.mjs PLAN_DIR [--worst=N]
// The source is the document tree, so digits and dates are compared as printed. For each paragraph the share of its words found
// in order (longest common subsequence) is taken: «exact» with half-spaces and punctuation as written, «folded» without them.
// Direction marks are dropped and white space is folded on both sides, and NFKC is applied.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { checkPlan, viewPlan } from '../build/src/pipeline.js';
import { readAssets } from '../build/src/read/read-assets.js';
import { renderPdf } from '../build/src/render/pdf/render-pdf.js';

const [dir, ...flags] = process.argv.slice(2);
const worst = Number(flags.find((flag) => flag.startsWith('--worst='))?.slice(8) ?? 0);
const assets = await readAssets('.');
const { plan } = await checkPlan(dir, assets, '1404/09/04');
const view = await viewPlan(plan, dir, { date: { text: '۱ فروردین ۱۴۰۵', iso: '2026-03-21T00:00:00Z' } });
// Pages that references name are not in the tree; such paragraphs are taken as they were set, line after line.
const linesOf = new Map();
const bytes = await renderPdf(
  view.book,
  { theme: assets.theme, fonts: assets.fonts, images: view.images },
  {
    onPage({ page }) {
      for (const { type, item } of page.items)
        if (type === 'line' && item.block) linesOf.set(item.block, [...(linesOf.get(item.block) ?? []), item]);
    },
  },
);
const file = join(mkdtempSync(join(tmpdir(), 'sanad-bench-')), 'plan.pdf');
writeFileSync(file, bytes);

const words = (text) => text.split(/\s+/u).filter(Boolean);
const exact = (text) => text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').normalize('NFKC');
const folded = (text) =>
  exact(text)
    .replace(/[\u200c\u200d\u0640]/g, '')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

const paragraphs = collect(view.book)
  .map((text) => exact(text))
  .filter((text) => words(text).length >= 12);

const READERS = {
  poppler: () => execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 29 }),
  'pdf.js': async () => {
    const fonts = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts/');
    const document = await getDocument({
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.ERRORS,
      useSystemFonts: false,
      standardFontDataUrl: fonts,
    }).promise;
    const pages = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''));
    }
    return pages.join('\n');
  },
  PDFium: async () => {
    const library = await PDFiumLibrary.init();
    const document = await library.loadDocument(Buffer.from(bytes));
    const text = [...document.pages()].map((page) => page.getText()).join('\n');
    document.destroy();
    return text;
  },
};

console.log(`${paragraphs.length} paragraphs, ${paragraphs.reduce((sum, text) => sum + words(text).length, 0)} words`);
for (const [reader, read] of Object.entries(READERS)) {
  const found = words(exact(await read()));
  const places = new Map();
  found.forEach((word, at) => (places.get(word) ?? places.set(word, []).get(word)).push(at));
  const total = { exact: [0, 0], folded: [0, 0], whole: 0 };
  const rows = [];
  const lost = new Map();
  for (const paragraph of paragraphs) {
    const window = locate(words(paragraph), places, found);
    const [hits, missed] = common(words(paragraph), window);
    for (const word of missed) lost.set(classOf(word), [...(lost.get(classOf(word)) ?? []), word]);
    const [foldedHits] = common(words(folded(paragraph)), words(folded(window.join(' '))));
    total.exact[0] += hits;
    total.exact[1] += words(paragraph).length;
    total.folded[0] += foldedHits;
    total.folded[1] += words(folded(paragraph)).length;
    if (missed.length === 0) total.whole++;
    rows.push([hits / words(paragraph).length, paragraph, window.join(' ')]);
  }
  const share = ([hit, all]) => `${((100 * hit) / all).toFixed(2)}%`;
  console.log(
    `\n${reader}: exact ${share(total.exact)}  folded ${share(total.folded)}  whole paragraphs ${share([total.whole, paragraphs.length])}`,
  );
  for (const [name, list] of [...lost].sort((a, b) => b[1].length - a[1].length))
    console.log(`  ${name}: ${list.length}, as in ${[...new Set(list)].slice(0, 8).join('  ')}`);
  for (const [share2, paragraph, window] of rows.sort((a, b) => a[0] - b[0]).slice(0, worst))
    console.log(`\n  ${(100 * share2).toFixed(1)}%\n  SRC ${paragraph}\n  GOT ${window}`);
}

function collect(node) {
  if (typeof node !== 'object' || node === null) return [];
  if (node.type === 'paragraph') return [names(node) ? asSet(node) : plain(node)];
  return [...(node.parts ?? []), ...(node.children ?? [])].flatMap(collect);
}

function names(node) {
  return ['itemLink', 'figureLink', 'pageReference'].includes(node.type) || (node.children ?? []).some(names);
}

function asSet(node) {
  const inlines = (linesOf.get(node) ?? []).flatMap((line) => line.inlines);
  return inlines.map(({ text, source }) => (source?.type === 'footnoteReference' ? '' : text)).join('');
}

function plain(node) {
  if (node.type === 'footnoteReference') return '';
  if (node.type === 'break') return ' ';
  return node.value ?? (node.children ?? []).map(plain).join('');
}

// Every word votes for where the paragraph begins; the page's words about the place with most votes are the window.
function locate(source, places, found) {
  const votes = new Map();
  source.forEach((word, at) => {
    const where = places.get(word) ?? [];
    if (where.length < 400)
      for (const place of where)
        votes.set(Math.round((place - at) / 12), (votes.get(Math.round((place - at) / 12)) ?? 0) + 1 / where.length);
  });
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  const start = best ? best[0] * 12 : 0;
  return found.slice(Math.max(0, start - 45), start + source.length + 45);
}

// The longest common subsequence: how many words, and which of the source's are not in it.
function common(source, window) {
  const table = Array.from({ length: source.length + 1 }, () => new Uint16Array(window.length + 1));
  for (let a = source.length - 1; a >= 0; a--) {
    for (let b = window.length - 1; b >= 0; b--) {
      table[a][b] = source[a] === window[b] ? table[a + 1][b + 1] + 1 : Math.max(table[a + 1][b], table[a][b + 1]);
    }
  }
  const missed = [];
  let a = 0;
  let b = 0;
  while (a < source.length) {
    if (b < window.length && source[a] === window[b]) {
      a++;
      b++;
    } else if (b < window.length && table[a][b + 1] >= table[a + 1][b]) b++;
    else missed.push(source[a++]);
  }
  return [table[0][0], missed];
}

function classOf(word) {
  if (/\p{Script=Latin}/u.test(word)) return 'with Latin letters';
  if (/\p{N}/u.test(word)) return 'with digits';
  if (/\p{M}/u.test(word)) return 'with marks';
  if (/\u200c/.test(word)) return 'with half-spaces';
  return /[^\p{L}]/u.test(word) ? 'with punctuation' : 'plain';
}
