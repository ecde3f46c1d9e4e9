// Which face each character is set in, and that faces beside that of the text change neither its lines nor the file more than needed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import * as hb from 'harfbuzzjs';
import { linesOf } from '../src/render/pdf/layout/laid-line.ts';
import type { FinishedPage } from '../src/render/pdf/layout/layout-builder.ts';
import type { Definition } from '../src/render/pdf/layout/pdfmake.ts';
import { codeBlock } from '../src/render/pdf/blocks/code-block.ts';
import { isolatedCode } from '../src/render/pdf/blocks/phrasing.ts';
import type { BlockContext } from '../src/render/pdf/blocks/block-context.ts';
import { printDefinition } from '../src/render/pdf/print-definition.ts';
import { tableLayouts } from '../src/render/pdf/table-layouts.ts';
import { fontAlphabet } from '../src/render/text/alphabet.ts';
import { Faces, type Setting } from '../src/render/text/faces.ts';
import { Shaper } from '../src/render/text/shaper.ts';
import type { Theme } from '../src/render/theme.ts';
import { readAssets } from '../src/read/read-assets.ts';

const { fonts, theme } = await readAssets('.');
const faces = new Faces(fonts);
const folder = mkdtempSync(join(tmpdir(), 'sanad-faces-'));
after(() => rmSync(folder, { recursive: true }));

const cut = (text: string, setting: Setting, bold = false): string[] =>
  faces.cut(text, setting, bold).map(({ text: own, role }) => `${role}: ${own}`);

test('a font is read to have the characters that the shaper finds in it', () => {
  for (const role of ['regular', 'bold', 'code', 'signs'] as const) {
    const face = new hb.Face(new hb.Blob(new Uint8Array(fonts[role]).buffer));
    assert.deepEqual(
      [...fontAlphabet(fonts[role])].sort((a, b) => a - b),
      [...new Set(face.collectUnicodes())].sort((a, b) => a - b),
    );
  }
});

test('text is cut where its face changes, and spaces stay with the main face', () => {
  assert.deepEqual(cut('متن و Latin و ۱۲٪ ≤ 5', 'text'), ['regular: متن و Latin و ۱۲٪ ≤ 5']);
  assert.deepEqual(cut('خانه ← کار', 'text'), ['regular: خانه ', 'signs: ←', 'regular:  کار']);
  assert.deepEqual(cut('CO₂', 'text', true), ['bold: CO', 'signs: ₂']);
  assert.deepEqual(cut('title: نام شاخص, x → ۵', 'code'), ['code: title: ', 'regular: نام شاخص', 'code: , x → ', 'regular: ۵']);
  assert.deepEqual(cut('الف × ۲ ÷ (ب)', 'math'), ['regular: الف ', 'signs: ×', 'regular:  ۲ ', 'signs: ÷', 'regular:  (ب)']);
  assert.deepEqual(cut('✓✔\ufe0f', 'text'), ['signs: ✓✔\ufe0f']);
  // Letters of the Arabic script join, and marks stand on their letter: no other face may lend them.
  assert.deepEqual(cut('ٹݣ', 'text'), ['regular: ٹݣ']);
});

test('small letters of all faces come out equally tall, on lines of equal height', async () => {
  const { pages } = await print([{ text: [{ text: 'متن x و ' }, { text: isolatedCode('x'), font: 'code' }, { text: ' ←' }] }]);
  const [line] = pages.flatMap(({ page }) => linesOf(page));
  assert.ok(line);
  const base = new Shaper(fonts.regular).xHeight;
  assert.equal(new Set(line.inlines.map(({ font }) => font.id)).size, 3);
  for (const [font, bytes] of [
    [line.inlines.find(({ text }) => text === '\u200ex')?.font, fonts.code],
    [line.inlines.find(({ text }) => text === '←')?.font, fonts.signs],
  ] as const) {
    assert.ok(font && Math.abs(new Shaper(bytes).xHeight * font.sizeShare - base) < 0.01);
    assert.equal(font.lineHeight(10), line.inlines[0]?.font.lineHeight(10));
    assert.equal(font.ascender, line.inlines[0]?.font.ascender);
  }
});

test('short code is whole; a long one ends a line after a space or a slash only', async () => {
  const words = 'واژه '.repeat(12);
  const long = 'sanad check --format json --lang fa plan/domains-of-roads/p-tr-012.md';
  for (let width = 0; width < 12; width++) {
    const before = 'ن'.repeat(width * 3);
    const paragraph = (code: string): Definition => ({
      text: [{ text: `${words}${before} ` }, { text: isolatedCode(code), font: 'code' }, { text: ` ${words}` }],
    });
    const { pages } = await print([paragraph('npm run x -- --only pdf'), paragraph(long)]);
    const code = pages
      .flatMap(({ page }) => linesOf(page))
      .map(({ inlines }) =>
        inlines
          .filter(({ font }) => font.monospaced)
          .map(({ text }) => text.replace('\u200e', ''))
          .join(''),
      )
      .filter((text) => text !== '');
    assert.equal(code.filter((text) => text.trim() === 'npm run x -- --only pdf').length, 1);
    const pieces = code.filter((text) => text.trim() !== 'npm run x -- --only pdf');
    assert.equal(pieces.join(''), long);
    for (const piece of pieces.slice(0, -1)) assert.match(piece, /[ /]$/);
  }
});

test('lines of a block of code stay in their box, with their spaces; what is too long goes on in the next', async () => {
  const width = 300;
  const measured: [string, number][] = [];
  const shapers = new Map<Uint8Array, Shaper>([[fonts.code, new Shaper(fonts.code)]]);
  const share = new Shaper(fonts.regular).xHeight / new Shaper(fonts.code).xHeight;
  const measure = (text: string, sizePt: number): number => {
    measured.push([text, sizePt]);
    return ((shapers.get(fonts.code)?.shape({ text, before: '', after: '', level: 2, features: [] }).width ?? 0) * share * sizePt) / 1000;
  };
  const context = { theme: theme as Theme, width, measure } as unknown as BlockContext;
  const source = ['{', '    "a": 1,', `  "b": "${'long words '.repeat(12)}"`, 'x'.repeat(120), '', '}'];
  const { pages } = await print([codeBlock(source.join('\n'), context)]);
  const lines = pages.flatMap(({ page }) => linesOf(page));
  for (const { x, inlines, inlineWidths } of lines)
    assert.ok(inlines.length === 0 || (x >= 40 && x + inlineWidths <= 40 + width), `${x} ${inlineWidths}`);
  const texts = lines.map(({ inlines }) =>
    inlines
      .map(({ text }) => text)
      .join('')
      .replace(/[\u200e\u2066-\u2069]/g, ''),
  );
  assert.ok(texts.includes('    "a": 1,'));
  assert.equal(texts.join('').replace(/\s/g, ''), source.join('').replace(/\s/g, ''));
  assert.ok(lines.some(({ inlines }) => inlines[0]?.decoration === 'turn'));
});

test('only faces that are used are in the file, as subsets', async () => {
  assert.deepEqual(await fontsIn([{ text: 'متن و GIS' }]), ['Vazirmatn-Regular']);
  assert.deepEqual(await fontsIn([{ text: ['متن ', { text: isolatedCode('a → b'), font: 'code' }] }]), [
    'DejaVuSansMono',
    'Vazirmatn-Regular',
  ]);
  assert.deepEqual(await fontsIn([{ text: 'متن ←' }]), ['DejaVuSans', 'Vazirmatn-Regular']);
  const { bytes } = await print([{ text: ['متن ← ', { text: isolatedCode('plan.md'), font: 'code' }] }]);
  assert.ok(bytes.length < 30_000, `${bytes.length} bytes`);
  assert.ok(
    Buffer.from(bytes).equals(Buffer.from((await print([{ text: ['متن ← ', { text: isolatedCode('plan.md'), font: 'code' }] }])).bytes)),
  );
});

async function print(content: Definition[]): Promise<{ bytes: Uint8Array; pages: FinishedPage[] }> {
  const pages: FinishedPage[] = [];
  const bytes = await printDefinition({
    content,
    defaultStyle: { fontSize: 11, lineHeight: 1, color: '#000000' },
    layouts: tableLayouts(theme as Theme),
    pageSize: { width: 380, height: 842 },
    pageMargins: { left: 40, top: 40, right: 40, bottom: 40 },
    furniture: { header: () => [], footer: () => [] },
    fonts,
    images: {},
    info: { title: 'متن', author: 'آزمون', created: new Date(0) },
    onPage: (page) => pages.push(page),
  });
  return { bytes, pages };
}

async function fontsIn(content: Definition[]): Promise<string[]> {
  const file = join(folder, 'faces.pdf');
  writeFileSync(file, (await print(content)).bytes);
  const listed = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
  return listed.map((line) => /^[A-Z]{6}\+(\S+)\s.*\byes yes yes\b/.exec(line)?.[1] ?? line).sort();
}
