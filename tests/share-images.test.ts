// Pictures of shared links, icons and the manifest: whole PNG files of the right size, the same bytes each time, titles that fit.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { readAssets } from '../src/read/read-assets.ts';
import { crc32 } from '../src/render/crc32.ts';
import { drawMask, roundedBox, STEPS } from '../src/render/image/mask.ts';
import { Canvas, Palette } from '../src/render/image/canvas.ts';
import { renderShareImages } from '../src/render/image/share-images.ts';
import { ICONS } from '../src/render/icon-paths.ts';
import { renderIcons } from '../src/render/image/site-icons.ts';
import { TextSetter, type TextRoom } from '../src/render/image/text-setter.ts';
import { renderWebManifest } from '../src/render/image/web-manifest.ts';
import { MARK_FIELD, MARK_LINES } from '../src/render/mark.ts';
import type { OutputFile } from '../src/render/output-file.ts';
import { shareImageAlt, shareImagePath } from '../src/render/share-image.ts';
import { iconSvg } from '../src/render/site/icon.ts';
import type { Theme } from '../src/render/theme.ts';
import type { Book, ItemPage, Part } from '../src/view/tree.ts';

const assets = await readAssets('.');
const { fonts } = assets;
const theme = assets.theme as Theme;

const LONG = `${'سیاست\u200cهای کلی برنامهٔ پنج\u200cسالهٔ پنجم توسعه دربارهٔ واگذاری طرح\u200cها و پروژه\u200cها '.repeat(5)}پایان`;
const HARD = [
  'سهم BRT تا ۱۴۰۸',
  'شاخص ۴-۳: مؤلّف، مسئلهٔ ۀ لا و کُتُب (٪)',
  '۱۲٪ کاهش تا ۱۴۰۴–۱۴۰۸ (ISO 37120:2018)',
  '«گیومه»، ۱٬۲۳۴٫۵ و PM۲٫۵ ← CO₂',
  LONG,
  'https://example.org/a-very-long-address/that/does/not/end/and/goes/on/and/on/index.html',
  'م'.repeat(400),
  'W'.repeat(200),
];

const part: Part = { type: 'part', role: 'chapter', id: 'roads', number: '۴', title: 'حمل\u200cونقل', children: [] };
const items = HARD.map((title, index): ItemPage => ({
  item: `r-i0${index}`,
  kind: 'indicator',
  kindLabel: 'شاخص',
  number: `۴-${index}`,
  title,
  part: 'roads',
  anchor: `r-i0${index}`,
  chain: { type: 'chain', item: `r-i0${index}`, up: [], down: [] },
  children: [],
}));
const book: Book = {
  type: 'book',
  meta: {
    title: 'برنامهٔ پنج\u200cسالهٔ شهر',
    city: 'اراک',
    organization: 'شهرداری اراک',
    edition: 'نسخهٔ نخست',
    period: '۱۴۰۴–۱۴۰۸',
    date: { text: '۱ فروردین ۱۴۰۴', iso: '2025-03-21' },
    sample: true,
  },
  parts: [{ type: 'part', role: 'cover', id: 'cover', title: 'جلد', children: [] }, part],
  itemPages: items,
  footnotes: new Map(),
  images: new Set(),
};
const render = (of: Book = book): OutputFile[] => [...renderShareImages(of, { theme, fonts })];
const pictures = render();

/** Reads a PNG with a palette: its sums are checked, its pixels are entries of the palette. */
function readPng(bytes: Uint8Array): { width: number; height: number; pixels: Buffer; alpha: number[]; colors: number[][] } {
  const file = Buffer.from(bytes);
  assert.deepEqual([...file.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    assert.equal(file.readUInt32BE(at + 8 + length), crc32(file.subarray(at + 4, at + 8 + length)), name);
    chunks.set(name, file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const header = chunks.get('IHDR');
  assert.ok(header);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  assert.deepEqual([...header.subarray(8)], [8, 3, 0, 0, 0]);
  const rows = inflateSync(chunks.get('IDAT') ?? new Uint8Array());
  assert.equal(rows.length, (width + 1) * height);
  assert.ok(chunks.has('IEND'));
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const colors = Array.from({ length: palette.length / 3 }, (_, at) => [...palette.subarray(at * 3, at * 3 + 3)]);
  const pixels = Buffer.concat(Array.from({ length: height }, (_, row) => rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1))));
  assert.ok(pixels.every((entry) => entry < colors.length));
  return { width, height, pixels, colors, alpha: [...(chunks.get('tRNS') ?? [])] };
}

const pictureOf = (path: string, files = pictures): Uint8Array => {
  const found = files.find((file) => file.path === path);
  assert.ok(found && typeof found.bytes !== 'string', path);
  return found.bytes;
};

test('the plan, every part but the cover, and every item have a picture, none by a name of another', () => {
  assert.deepEqual(
    pictures.map(({ path }) => path),
    [
      shareImagePath({ of: 'plan' }),
      shareImagePath({ of: 'part', id: 'roads' }),
      ...items.map(({ item }) => shareImagePath({ of: 'item', id: item })),
    ],
  );
  assert.notEqual(shareImagePath({ of: 'part', id: 'plan' }), shareImagePath({ of: 'item', id: 'plan' }));
  assert.ok(pictures.every(({ path }) => path.startsWith('share/')));
});

test('pictures are PNG files of 1200 by 630, small and free of holes', () => {
  for (const { path, bytes } of pictures) {
    assert.ok(typeof bytes !== 'string');
    const { width, height, alpha } = readPng(bytes);
    assert.deepEqual([width, height, alpha.length], [1200, 630, 0], path);
    assert.ok(bytes.length < 40_000, `${path}: ${bytes.length} bytes`);
  }
});

test('the same book gives the same bytes, whatever was drawn before', () => {
  assert.deepEqual(render(), pictures);
  const alone = render({ ...book, itemPages: items.slice(3, 4) });
  const path = shareImagePath({ of: 'item', id: 'r-i03' });
  assert.deepEqual(pictureOf(path, alone), pictureOf(path));
});

test('a picture shows its own title and nothing reaches its edges', () => {
  const [first, second] = [0, 1].map((at) => readPng(pictureOf(shareImagePath({ of: 'item', id: `r-i0${at}` }))));
  assert.ok(first && second && !first.pixels.equals(second.pixels));
  for (const { item } of items) {
    const { pixels, colors, width, height } = readPng(pictureOf(shareImagePath({ of: 'item', id: item })));
    const ink = colors.findIndex((color) => `#${Buffer.from(color).toString('hex')}` === theme.colors.ink);
    const columns = pixels.reduce((found, entry, at) => (entry === ink ? found.add(at % width) : found), new Set<number>());
    const rows = pixels.reduce((found, entry, at) => (entry === ink ? found.add(Math.floor(at / width)) : found), new Set<number>());
    assert.ok(columns.size > 100, item);
    assert.ok(Math.min(...columns) >= 76 && Math.max(...columns) <= 1116, item);
    assert.ok(Math.min(...rows) >= 40 && Math.max(...rows) <= height - 110, item);
  }
});

const ROOM: TextRoom = {
  widthPx: 1000,
  bold: true,
  sizes: [
    { sizePx: 72, lines: 2 },
    { sizePx: 42, lines: 4 },
  ],
};

test('lines are no wider than their room and no more than it takes, and nothing but an ellipsis is added', () => {
  const setter = new TextSetter(fonts);
  for (const text of HARD) {
    const lines = setter.fit(text, ROOM);
    const most = ROOM.sizes.find(({ sizePx }) => sizePx === lines[0]?.style.sizePx)?.lines ?? 0;
    assert.ok(lines.length >= 1 && lines.length <= most, text);
    for (const line of lines) assert.ok(line.widthPx <= 1000 && line.widthPx > 0, line.text);
    const written = lines.map((line) => line.text).join(' ');
    const bare = (value: string): string => value.replace(/[\s\u061c\u2066\u2069]/g, '');
    if (bare(written).endsWith('…')) assert.ok(bare(text).startsWith(bare(written).slice(0, -1)), text);
    else assert.equal(bare(written), bare(text));
  }
  const cut = (text: string): boolean => (setter.fit(text, ROOM).at(-1)?.text ?? '').includes('…');
  assert.deepEqual(HARD.map(cut), [false, false, false, false, true, false, true, true]);
});

test('titles are set as large as they can be, in lines of like length that end with no leading word', () => {
  const setter = new TextSetter(fonts);
  const short = setter.fit('نوسازی ناوگان', ROOM);
  assert.deepEqual([short.length, short[0]?.style.sizePx], [1, 72]);
  const two = setter.fit('سهم حمل\u200cونقل همگانی از سفرهای روزانهٔ شهروندان در شهر', ROOM);
  assert.equal(two.length, 2);
  const [first = 0, second = 0] = two.map(({ widthPx }) => widthPx);
  assert.ok(Math.min(first, second) / Math.max(first, second) > 0.6, `${first} ${second}`);
  for (const { text } of setter.fit(LONG, ROOM)) assert.doesNotMatch(text, /\s(?:و|در|به)$/);
});

test('hard cases are shaped with glyphs that the faces have, in visual order', () => {
  const setter = new TextSetter(fonts);
  for (const text of HARD) {
    for (const { shape } of setter.line(text, { sizePx: 40, bold: true }).runs) {
      assert.deepEqual(shape.missing, [], text);
      assert.ok(shape.glyphs.every(({ id }) => id !== 0));
    }
  }
  const drawn = (text: string): string[] =>
    setter.line(text, { sizePx: 40, bold: false }).runs.map(({ shape }) => shape.glyphs.map((glyph) => glyph.text).join(''));
  // From left to right: the number of the row, the dash, the number of the chapter, the word.
  assert.deepEqual(drawn('شاخص ۴-۳'), ['۳', '-', '۴', ' صخاش']);
  assert.deepEqual(drawn('سهم BRT تا ۱۴۰۸'), ['۱۴۰۸', ' ات ', 'BRT', ' مهس']);
});

test('a mask has the area of its shape, wherever it lies', () => {
  const area = ({ cover }: { readonly cover: Uint8Array }): number => cover.reduce((sum, value) => sum + value, 0) / STEPS;
  assert.equal(area(drawMask('0 0 m 10 0 l 10 4 l 0 4 l h', 1, 1)), 40);
  assert.equal(area(drawMask('0 0 m 10 0 l 10 4 l 0 4 l h', 1, -1, 0.5)), 40);
  assert.ok(Math.abs(area(drawMask('0 0 m 30 0 l 0 30 l h', 1, 1)) - 450) < 4);
  assert.ok(Math.abs(area(drawMask(roundedBox(3.3, 2.7, 40, 40, 20), 1, 1)) - Math.PI * 400) < 4);
  // A hole is a contour that goes the other way.
  assert.equal(area(drawMask('0 0 m 9 0 l 9 9 l 0 9 l h 3 3 m 3 6 l 6 6 l 6 3 l h', 1, 1)), 72);
  assert.deepEqual(drawMask('', 1, 1).width, 0);
});

test('what lies on a canvas adds up to the full colour and is cut at its edges', () => {
  const canvas = new Canvas(4, 2, new Palette(['#ffffff', '#000000'], [['#ffffff', '#000000']]), '#ffffff');
  const half = drawMask('0 0 m 0.5 0 l 0.5 1 l 0 1 l h', 1, 1);
  canvas.draw(half, 1, 0, '#000000');
  assert.deepEqual(canvas.palette.entries[canvas.pixels[1] as number], [128, 128, 128, 255]);
  canvas.draw(half, 1, 0, '#000000');
  assert.equal(canvas.pixels[1], canvas.palette.find('#000000'));
  canvas.draw(drawMask('0 0 m 9 0 l 9 9 l 0 9 l h', 1, 1), 2, -3, '#000000');
  assert.deepEqual([...canvas.pixels], [0, 1, 1, 1, 0, 0, 1, 1]);
  assert.throws(() => canvas.draw(half, 0, 0, '#123456'), /palette/);
});

test('words of a picture name what it shows', () => {
  assert.equal(shareImageAlt('پوشش شبکه', 'برنامهٔ شهر', 'شاخص ۴-۳'), 'شاخص ۴-۳: پوشش شبکه، برنامهٔ شهر');
  assert.equal(shareImageAlt('برنامهٔ شهر', 'برنامهٔ شهر'), 'برنامهٔ شهر');
});

test('every icon has its size, and only full squares have no open corner', () => {
  const icons = new Map(renderIcons(theme).map(({ path, bytes }) => [path, bytes as Uint8Array]));
  assert.deepEqual([...icons.keys()], Object.values(ICONS));
  for (const [path, size, open] of [
    [ICONS.small, 32, true],
    [ICONS.touch, 180, false],
    [ICONS.medium, 192, true],
    [ICONS.large, 512, true],
    [ICONS.maskable, 512, false],
  ] as const) {
    const { width, height, alpha, pixels } = readPng(icons.get(path) ?? new Uint8Array());
    assert.deepEqual([width, height], [size, size], path);
    assert.equal((alpha[pixels[0] as number] ?? 255) === 0, open, path);
    assert.equal(alpha[pixels[(size / 2) * size + 2] as number] ?? 255, 255, path);
  }
  const ico = Buffer.from(icons.get(ICONS.ico) ?? new Uint8Array());
  assert.deepEqual([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)], [0, 1, 3]);
  const inside = [0, 1, 2].map((index) => {
    const at = 6 + 16 * index;
    const { width } = readPng(ico.subarray(ico.readUInt32LE(at + 12), ico.readUInt32LE(at + 12) + ico.readUInt32LE(at + 8)));
    assert.equal(width, ico[at]);
    return width;
  });
  assert.deepEqual(inside, [16, 32, 48]);
});

test('the icon of the page and the drawn ones are one mark, whose lines are within the part that no phone cuts off', () => {
  const svg = iconSvg(theme);
  for (const { x, y, width, height, radius } of MARK_LINES) {
    assert.ok(svg.includes(`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill=`));
    for (const [cornerX, cornerY] of [
      [x, y],
      [x + width, y],
      [x, y + height],
      [x + width, y + height],
    ] as const) {
      assert.ok(Math.hypot(cornerX - 16, cornerY - 16) < 0.4 * 32);
    }
  }
  assert.ok(svg.includes(`width="${MARK_FIELD.width}" height="${MARK_FIELD.height}" rx="${MARK_FIELD.radius}"`));
});

test('the manifest names the plan, its colours and icons that there are', () => {
  const { path, bytes } = renderWebManifest({ ...book.meta, subtitle: 'افق ۱۴۲۰' }, theme);
  assert.equal(path, 'manifest.webmanifest');
  assert.ok(typeof bytes === 'string');
  const { icons, ...manifest } = JSON.parse(bytes) as { icons: { src: string; sizes: string; type: string; purpose: string }[] };
  assert.deepEqual(manifest, {
    name: book.meta.title,
    short_name: 'برنامهٔ اراک',
    description: 'افق ۱۴۲۰',
    lang: 'fa',
    dir: 'rtl',
    start_url: '.',
    scope: '.',
    display: 'minimal-ui',
    background_color: theme.colors.paper,
    theme_color: theme.colors.accent,
  });
  const made = new Map(renderIcons(theme).map((icon) => [icon.path, icon.bytes as Uint8Array]));
  for (const icon of icons) {
    const { width, height } = readPng(made.get(icon.src) ?? new Uint8Array());
    assert.deepEqual([icon.sizes, icon.type], [`${width}x${height}`, 'image/png']);
  }
  assert.deepEqual(
    icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`),
    ['192x192 any', '512x512 any', '512x512 maskable'],
  );
});
