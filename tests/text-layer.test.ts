// What three readers give back of sentences that are hard to give back. docs/text-layer.md tells why each is here.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isolatedCode } from '../src/render/pdf/blocks/phrasing.ts';
import { printDefinition } from '../src/render/pdf/print-definition.ts';
import { readAssets } from '../src/read/read-assets.ts';

const SENTENCES = {
  'half-spaces and لا': 'برنامه‌ریزی‌های سلامت و خدمات الکترونیک را شهرداری می‌سنجد و نمی‌پذیرد.',
  'comma, full stop, colon': 'تبصرهٔ یک. اداره‌ها، مدرسه‌ها، بازار: همه در طرح‌اند؛ چرا؟ روشن است!',
  brackets: 'کاربری (انبار) و «بازار» و [گنجه] پذیرفته نیست (مگر با «پروانه»).',
  'numbers between words': 'در سال ۱۴۰۴ سهم ۲۵٪ از ۱۲٬۰۰۰ واحد و ۳٫۵ هکتار، برابر ۷ درصد است.',
  'dates and ranges': 'از تاریخ ۱۴۰۴/۰۵/۲۱ تا پایان بازهٔ ۱۴۰۴–۱۴۰۸ و ۱۲-۱۵ نفر و بند ۱-۲-۳ اهداف.',
  'combining marks': 'پایهٔ مؤسسهٔ مُهمّ مثلاً در همهٔ خانه‌ها عمدتاً جزءِ طرح است.',
  'one Latin word': 'سامانهٔ GIS در شهر و شبکهٔ BRT برای پیمایش.',
};

/** Between ` marks stands code; signs are in a face of their own. */
const CODE = {
  'code of one part': 'پروندهٔ `indicators` را بردارید و با `plan` بسنجید.',
  'code at the edges': '`indicators` پروندهٔ داده است؛ نیز `plan`',
  'signs from another face': 'مسیر خانه ← مدرسه ← کار ✓ و برابری α و β و نماد ∈ است.',
  'signs of formulas': 'بهره = (درآمد ÷ هزینه) × ۱۰۰ − ۵',
};
const CODE_OF_PARTS = {
  'code of several parts': 'پروندهٔ `indicators.csv` و شناسهٔ `P-TR-012` و فرمان `npm run build -- --only pdf` هست.',
  'code with brackets and signs': 'عبارت `x_1 = f(a, b[0])`، `{"id": "x → y"}` و `a <= b` را ببینید.',
};
const BLOCK = [
  '{',
  '"id": "P-TR-012",',
  '"values": [1, 2.5, -3], // note',
  '}',
  'npm run build -- --only pdf',
  'x = f(a) <= 12 && y[0] >= 5;',
];

/** What PDFium cannot give back; here so that it is noticed when it can. */
const LATIN =
  'پروژهٔ \u2066P-TR-012\u2069، \u2066P-TR-013\u2069 با استاندارد \u2066ISO 37120:2018\u2069 و سرعت ۵۰ \u2066km/h\u2069 در «Smart City» است.';

const folder = mkdtempSync(join(tmpdir(), 'sanad-text-'));
const file = join(folder, 'text.pdf');
const read: Record<string, string[]> = {};

before(async () => {
  const { fonts } = await readAssets('.');
  const sentences = [...Object.values(SENTENCES), LATIN, ...Object.values(CODE), ...Object.values(CODE_OF_PARTS)];
  const paragraphs = [
    ...sentences.map((text) => ({ text: runs(text), margin: [0, 0, 0, 14] })),
    ...BLOCK.map((line) => ({ text: isolatedCode(line), font: 'code', alignment: 'right', noWrap: true })),
  ];
  const bytes = await printDefinition({
    content: paragraphs,
    defaultStyle: { fontSize: 11, lineHeight: 1.1, color: '#000000' },
    layouts: {},
    pageSize: { width: 595, height: 842 },
    pageMargins: { left: 40, top: 40, right: 40, bottom: 40 },
    furniture: { header: () => [], footer: () => [] },
    fonts,
    images: {},
    info: { title: 'متن', author: 'آزمون', created: new Date(0) },
  });
  writeFileSync(file, bytes);
  read['poppler'] = lines(execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' }));
  read['pdf.js'] = lines(await pdfjsText(bytes));
  read['PDFium'] = lines(await pdfiumText(bytes));
});
after(() => rmSync(folder, { recursive: true }));

for (const reader of ['poppler', 'pdf.js', 'PDFium']) {
  for (const [name, sentence] of Object.entries(SENTENCES)) {
    test(`${reader}: ${name}`, () => assert.ok(read[reader]?.includes(plain(sentence)), read[reader]?.join('\n')));
  }
}

for (const reader of ['poppler', 'pdf.js']) {
  test(`${reader}: Latin of several parts`, () => assert.ok(read[reader]?.includes(plain(LATIN)), read[reader]?.join('\n')));
}

for (const reader of ['poppler', 'pdf.js', 'PDFium']) {
  for (const [name, sentence] of Object.entries(CODE)) {
    test(`${reader}: ${name}`, () => assert.ok(read[reader]?.includes(plain(sentence)), read[reader]?.join('\n')));
  }
}

for (const reader of ['poppler', 'pdf.js']) {
  for (const [name, sentence] of Object.entries(CODE_OF_PARTS)) {
    test(`${reader}: ${name}`, () => assert.ok(read[reader]?.includes(plain(sentence)), read[reader]?.join('\n')));
  }
  for (const line of BLOCK) {
    test(`${reader}: line of code ${line}`, () => assert.ok(read[reader]?.includes(plain(line)), read[reader]?.join('\n')));
  }
}

test('PDFium still reverses the parts of Latin runs', () => assert.ok(!read['PDFium']?.includes(plain(LATIN))));

// The runs of a sentence; formulas have their signs in one face.
function runs(sentence: string): { text: string; font: string }[] {
  return sentence
    .split('`')
    .map((text, index) =>
      index % 2 === 1 ? { text: isolatedCode(text), font: 'code' } : { text, font: sentence.includes('×') ? 'math' : 'text' },
    );
}

function plain(text: string): string {
  return text
    .replaceAll('`', '')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function lines(text: string): string[] {
  return text
    .split(/[\r\n\f]+/)
    .map(plain)
    .filter(Boolean);
}

async function pdfjsText(bytes: Uint8Array): Promise<string> {
  const fonts = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts/');
  const document = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    standardFontDataUrl: fonts,
  }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

async function pdfiumText(bytes: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(Buffer.from(bytes));
  const text = document.getPage(0).getText();
  document.destroy();
  library.destroy();
  return text;
}
