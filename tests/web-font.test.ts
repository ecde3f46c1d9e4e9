// The font of the site: smaller than the whole, with every character and every shape that a plan can show.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import * as fontkit from 'fontkit';
import { readAssets } from '../src/read/read-assets.ts';
import { fontAlphabet } from '../src/render/text/alphabet.ts';
import { launchBrowser, WITHOUT_BROWSER } from './built-site.ts';

const LARGEST = 66_000;

const { fonts } = await readAssets('.');
/** What is asked of fontkit here, which has no types of its own. */
interface ReadFont {
  readonly characterSet: readonly number[];
  readonly availableFeatures: readonly string[];
  readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly default: number; readonly max: number }>>;
}
const font = fontkit.create(Buffer.from(fonts.web)) as unknown as ReadFont;
const kept = new Set(font.characterSet);
const print = [...fontAlphabet(fonts.regular)].filter((code) => fontAlphabet(fonts.bold).has(code));

/** What the site may lack: letters of other languages, presentation forms, ligatures by code, signs without a shape. */
const DISPENSABLE = /^[\p{Cc}\u0180-\u02af\u0750-\u077f\u1e00-\u1fff\ufb00-\ufd3d\ufd40-\ufdf1\ufdf3-\ufdfb\ufe70-\ufefe\ufffc]$/u;

test('the font of the site is small', () => {
  assert.ok(fonts.web.length < LARGEST, `${fonts.web.length} bytes`);
});

test('whatever print sets in Vazirmatn is in the font of the site, but for forms and letters that no plan is written in', () => {
  const lost = print.map((code) => String.fromCodePoint(code)).filter((character) => !kept.has(character.codePointAt(0) ?? 0));
  assert.ok(lost.length > 100, 'the font of the site is the whole font');
  assert.deepEqual(
    lost.filter((character) => !DISPENSABLE.test(character)),
    [],
  );
});

test('every character of the plan that print sets in Vazirmatn is in the font of the site', async () => {
  const names = (await readdir('plan', { recursive: true })).filter((name) => /\.(md|csv|tsv)$/.test(name));
  const texts = await Promise.all(names.map((name) => readFile(join('plan', name), 'utf8')));
  const used = new Set(texts.join('').replace(/\p{Cc}/gu, ''));
  assert.ok(used.size > 80);
  const alphabet = new Set(print);
  const lost = [...used].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return alphabet.has(code) && !kept.has(code);
  });
  assert.deepEqual(lost, []);
});

test('the font of the site keeps its forms, marks, pairs and figures of one width, and the weights from 400', () => {
  const features = new Set(font.availableFeatures);
  for (const tag of ['init', 'medi', 'fina', 'rlig', 'liga', 'ccmp', 'calt', 'mark', 'mkmk', 'kern', 'tnum']) {
    assert.ok(features.has(tag), tag);
  }
  const { wght } = font.variationAxes;
  assert.deepEqual([wght?.min, wght?.default, wght?.max], [400, 400, 900]);
});

const HARD = [
  'لا لأ إلا ﷲ ریال ۀ هٔ مؤلّف مسئلهٔ قرآن اَبَد کِتاب مُهر مُدَرِّس بًا',
  'نیم\u200cفاصله می\u200cشود خانه\u200cهای کوچه\u200cی پنج\u200cسالهٔ شهرداری\u200cها',
  '۱۲۳٬۴۵۶٫۷۸ ٪ ۱۴۰۴–۱۴۰۸ «گیومه» ؛ ، ؟ … (پرانتز) [کروشه] ۴-۳ ±۵ × ÷ −۱ ≤ ≥',
  'Latin AVATAR fi ffi Tõ naïve Šibenik Łódź İstanbul 0123456789 €',
  'كتاب يك ڤ ڭ ہ ے ٹ ڈ ڑ ں ٠١٢٣٤٥٦٧٨٩',
];

/** Rounding in the tables of a smaller font may move an edge by a two-thousandth of an em, which is no step that an eye sees. */
const ROUNDING = 8;

test('a browser draws hard cases with both fonts alike', { skip: WITHOUT_BROWSER }, async () => {
  const whole = await readFile(createRequire(import.meta.url).resolve('vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2'));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 1200 } });
    const draw = async (bytes: Uint8Array): Promise<string> => {
      const paragraphs = [400, 500, 600, 700, 800].flatMap((weight) =>
        HARD.map((text, index) => {
          const numeric = index === 2 ? ';font-variant-numeric:tabular-nums' : '';
          return `<p style="font-weight:${weight}${numeric}">${text}</p>`;
        }),
      );
      const address = `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`;
      await page.setContent(
        `<html lang="fa" dir="rtl"><style>@font-face{font-family:V;font-weight:100 900;src:url(${address})}` +
          `p{font:26px/1.5 V,monospace;margin:2px}</style>${paragraphs.join('')}</html>`,
      );
      await page.evaluate('document.fonts.load("400 26px V").then(() => document.fonts.ready).then(() => true, () => false)');
      return (await page.screenshot()).toString('base64');
    };
    /** Gives the largest difference of a channel, of 255. */
    const compare = async (first: string, second: string): Promise<number> => {
      await page.setContent('<canvas></canvas>');
      return page.evaluate(`(async () => {
        const read = async (png) => {
          const image = new Image();
          image.src = 'data:image/png;base64,' + png;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.width, image.height];
          const context = canvas.getContext('2d');
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height).data;
        };
        const [one, other] = [await read('${first}'), await read('${second}')];
        return one.reduce((most, value, at) => Math.max(most, Math.abs(value - other[at])), 0);
      })()`);
    };
    const [expected, drawn, fallback] = [await draw(whole), await draw(fonts.web), await draw(new Uint8Array([0]))];
    assert.ok((await compare(expected, drawn)) <= ROUNDING);
    // Where the font is not read at all the difference is seen.
    assert.ok((await compare(expected, fallback)) > 100);
  } finally {
    await browser.close();
  }
});
