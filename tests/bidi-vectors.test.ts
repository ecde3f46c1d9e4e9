// The house's own vectors through the real print path: a paragraph becomes inlines, the inlines are put in visual order, and
// the text of the glyphs, read from left to right, must be what a correct page shows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import bidiModule, { type Bidi } from 'bidi-js';
import { PageContent } from '../src/render/pdf/file/page-content.ts';
import { PlanDocument } from '../src/render/pdf/layout/plan-document.ts';
import { drawText, placeInlines } from '../src/render/pdf/text/draw-line.ts';
import { buildInlines } from '../src/render/pdf/text/inlines.ts';
import { rtlVectors, shapingVectors } from './vectors.ts';

const bidi = (bidiModule as unknown as () => Bidi)();
const { resolve } = createRequire(import.meta.url);
const bytes = (weight: string): Uint8Array => readFileSync(resolve(`vazirmatn/fonts/ttf/Vazirmatn-${weight}.ttf`));
const regular = bytes('Regular');
const fonts = { regular, bold: bytes('Bold'), code: regular, signs: regular };
const document = new PlanDocument(fonts, {}, {});
const style = {
  font: document.provideFont('', false),
  fontSize: 10,
  lineHeight: 1,
  color: '#000000',
  features: [],
  rise: 0,
  alignment: 'left',
};

// Words that the font draws with one glyph for several letters («هٔ» and «الله»), which joining letter by letter cannot ask for.
const COMPOSED: ReadonlySet<string> = new Set(['S06', 'S28', 'S37']);

// What the vectors leave out: characters without a shape.
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

test('every bidi vector is drawn in its visual order', () => {
  assert.ok(rtlVectors.length > 150, `only ${rtlVectors.length} vectors`);
  const wrong = rtlVectors.flatMap(({ id, logical, visual }) => {
    const drawn = visualText(logical);
    const expected = visual.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
    return drawn === expected ? [] : [{ id, logical, drawn, expected }];
  });
  assert.deepEqual(wrong, []);
});

test('words are joined as their letters ask, in every shaping vector', () => {
  const wrong = shapingVectors.flatMap(({ id, logical, forms }) => {
    if (COMPOSED.has(id)) return [];
    const drawn = glyphIds(logical);
    const expected = glyphIds(joinedByHand(logical, forms));
    return drawn.join() === expected.join() ? [] : [{ id, logical, drawn, expected }];
  });
  assert.deepEqual(wrong, []);
});

test('a change of style inside a word keeps its letters joined', () => {
  const whole = glyphIds('شهرداری');
  const parts = ['شهر', 'دا', 'ری'].map((text) => ({ text, style: { ...style } }));
  assert.deepEqual(idsOf(buildInlines(parts)), whole);
});

test('a raised mark does not raise what is written after it', () => {
  const runs = [
    { text: 'متن', style },
    { text: '۱', style: { ...style, fontSize: 6, rise: 4 } },
    { text: ' دنباله', style },
  ];
  const content = new PageContent();
  drawText({ page: { fonts: {}, content } } as never, placeInlines(buildInlines(runs), 0), 0);
  // The rise is set before the mark is shown and taken back after it; nothing else is shown in between.
  const rises = content
    .bytes()
    .toString('latin1')
    .match(/\S+ Ts|TJ/g);
  assert.deepEqual(rises, ['TJ', '4 Ts', 'TJ', '0 Ts', 'TJ']);
});

function visualText(logical: string): string {
  return placeInlines(buildInlines([{ text: logical, style }], false), 0)
    .flatMap(({ inline }) =>
      inline.font.shape(inline).glyphs.map(({ text }) => {
        const mirrored =
          (inline.level & 1) === 1 ? [...text].map((character) => bidi.getMirroredCharacter(character) ?? character) : [text];
        return mirrored.join('');
      }),
    )
    .join('')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function glyphIds(logical: string): number[] {
  return idsOf(buildInlines([{ text: logical, style }], false));
}

function idsOf(inlines: ReturnType<typeof buildInlines>): number[] {
  return placeInlines(inlines, 0).flatMap(({ inline }) =>
    inline.font
      .shape(inline)
      .glyphs.filter(({ text }) => !/^[\u200b-\u200d\u0640]$/.test(text))
      .map(({ id }) => id),
  );
}

// The same letters with their joining forced by zero-width joiners and non-joiners, letter by letter, as `forms` tells.
function joinedByHand(logical: string, forms: readonly (string | null)[]): string {
  return [...logical]
    .map((character, index) => {
      const form = forms[index];
      if (!form || !/\p{L}/u.test(character)) return character;
      const joinsBefore = form === 'medi' || form === 'fina';
      const joinsAfter = form === 'medi' || form === 'init';
      return `${joinsBefore ? '' : '\u200c'}${character}${joinsAfter ? '' : '\u200c'}`;
    })
    .join('')
    .replace(/\u200c+/g, '\u200c');
}
