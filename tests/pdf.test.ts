// The printed plan, from plan/ to a real file: it opens, says what it is, and reads in the order it was written.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkPlan, renderDocuments, viewPlan } from '../src/pipeline.ts';
import { readAssets } from '../src/read/read-assets.ts';
import type { Book } from '../src/view/tree.ts';

const VERSION = { date: { text: '۱ فروردین ۱۴۰۵', iso: '2026-03-21T00:00:00.000Z' }, commit: '01234567' };
const folder = mkdtempSync(join(tmpdir(), 'sanad-pdf-'));
const file = join(folder, 'plan.pdf');
const tool = (name: string, ...args: string[]): string => execFileSync(name, args, { encoding: 'utf8', maxBuffer: 1 << 28 });

let book: Book;
let bytes: Uint8Array;
let text: string;

const print = async (): Promise<Uint8Array> => {
  const { plan } = await checkPlan('plan', await readAssets('.'), '1404/09/04');
  assert.ok(plan);
  const view = await viewPlan(plan, 'plan', VERSION);
  book = view.book;
  const [pdf] = await renderDocuments(plan, view, await readAssets('.'), { version: VERSION, sources: [] }, ['pdf']);
  return pdf?.bytes as Uint8Array;
};

before(async () => {
  bytes = await print();
  writeFileSync(file, bytes);
  text = plain(tool('pdftotext', '-enc', 'UTF-8', file, '-'));
});
after(() => rmSync(folder, { recursive: true }));

test('the file is sound, and long enough to be the plan', () => {
  assert.match(tool('qpdf', '--check', file), /No syntax or stream encoding errors found/);
  const info = tool('pdfinfo', file);
  const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
  assert.ok(pages >= 40, `${pages} pages`);
  assert.match(info, new RegExp(`Title:\\s+${book.meta.title}`));
  for (const font of tool('pdffonts', file).trim().split('\n').slice(2))
    assert.match(font, /^[A-Z]{6}\+(?:Vazirmatn-\w+|DejaVuSans(?:Mono)?)\s+CID TrueType\s+Custom\s+yes yes yes/);
});

test('sentences come out whole, in the order they were written', () => {
  // Twelve words from each of nine places of the book; each is looked for after the one before.
  const sentences = paragraphs(book).filter((paragraph) => paragraph.length > 60);
  const samples = [0.02, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.98].map((share) => sentences[Math.floor(sentences.length * share)] ?? '');
  let from = 0;
  for (const sample of samples) {
    const opening = plain(sample.split(' ').slice(0, 12).join(' '));
    const at = text.indexOf(opening, from);
    assert.ok(at >= 0, `not found after ${from}: ${opening}`);
    from = at;
  }
});

test('what the reader sees first is there: title, period, the first chapter and its number', () => {
  const chapters = book.parts.filter(({ role }) => role === 'chapter').map(({ title }) => title);
  for (const phrase of [book.meta.title, book.meta.organization, 'فهرست مطالب', ...chapters])
    assert.ok(text.includes(plain(phrase)), phrase);
});

test('contents lead to the right pages, in Persian digits counted from chapter one', () => {
  const [first, , third] = book.parts.filter(({ role }) => role === 'chapter');
  assert.ok(first && third);
  const pages = tool('pdftotext', '-enc', 'UTF-8', file, '-').split('\f').map(plain);
  const contents = pages.filter((page) => page.includes('فهرست مطالب'));
  const openingOf = ({ number, title }: { number?: string; title: string }): number =>
    pages.findIndex((page) => page.includes(`فصل ${number} ${title}`) && !page.includes('فهرست مطالب'));
  const count = openingOf(third) - openingOf(first) + 1;
  assert.ok(count > 2);
  const label = String(count).replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? '');
  assert.ok(
    contents.some((page) => new RegExp(`${third.title}.{0,20} ${label} `).test(page)),
    `${third.title} on page ${label}`,
  );
});

test('the same plan gives the same bytes', async () => {
  assert.ok(Buffer.from(bytes).equals(Buffer.from(await print())));
});

// The text as it was written: without the direction marks that readers add, with one space for any white space.
function plain(written: string): string {
  return written
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The plain paragraphs of the book that hold text alone, so that what was written is one string. */
function paragraphs(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, children, parts } = node as { type?: string; children?: unknown[]; parts?: unknown[] };
  if (type === 'paragraph' && children?.length === 1 && (children[0] as { type: string }).type === 'text') {
    return [(children[0] as { value: string }).value.replace(/\s+/g, ' ')];
  }
  return [...(parts ?? []), ...(children ?? [])].flatMap(paragraphs);
}
