// One finished line onto the page: its inlines put in visual order and written as a single text object, which is what lets
// readers of PDF find the words again in the order they were written.
import type { Inline, LineGlyph, PdfKitDocument } from '../layout/pdfmake.ts';
import { visualOrder } from './bidi.ts';
import { keptSpace, readable, type DrawnGlyph } from './text-layer.ts';

/** Where an inline came to stand: physical x of its left edge, from the left of the page, in points. */
export interface PlacedInline {
  readonly inline: Inline;
  readonly x: number;
  readonly width: number;
}

/**
 * Puts the inlines of a line in visual order, from left to right, beginning at physical `left`.
 * The whitespace that ends the line is left out (UAX #9 L1); `justifyShift` widens the space that ends an inline.
 */
export function placeInlines(inlines: readonly Inline[], left: number): PlacedInline[] {
  const shown = inlines.map((inline, index) => {
    const last = index === inlines.length - 1;
    const width = inline.width + (last ? -inline.trailingCut : (inline.justifyShift ?? 0));
    return { inline: last && inline.trailingCut ? { ...inline, text: inline.text.trimEnd(), justifyShift: 0 } : inline, width };
  });
  let x = left;
  return visualOrder(shown.map(({ inline }) => inline.level)).map((index) => {
    const { inline, width } = shown[index] as (typeof shown)[number];
    const placed = { inline, x, width };
    x += width;
    return placed;
  });
}

/**
 * Writes a line's text with its baseline at `y` (from the top of the page): one text object for each stretch of one font and
 * size, the rightmost first, since pdf.js takes stretches in the order of the file.
 */
export function drawText(document: PdfKitDocument, placed: readonly PlacedInline[], y: number): void {
  const [first] = placed;
  if (!first) return;
  const objects: string[] = [];
  let x = first.x;
  for (const stretch of stretchesOf(readable(glyphsOf(placed)))) {
    const text = new TextObject(document, x, y);
    for (const { inline, glyph, gapBefore, gapAfter } of stretch) {
      text.setStyle(inline);
      text.move((gapBefore * 1000) / inline.fontSize);
      text.show(inline, glyph);
      text.move((gapAfter * 1000) / inline.fontSize);
    }
    objects.unshift(text.end());
    x = text.x;
  }
  document.addContent(objects.join(' '));
}

// Cuts a line where font or size changes. A space at the left end of a stretch is told as text, or pdf.js would drop it there.
function stretchesOf(glyphs: readonly DrawnGlyph[]): DrawnGlyph[][] {
  const stretches: DrawnGlyph[][] = [];
  for (const drawn of glyphs) {
    const current = stretches.at(-1);
    const before = current?.[0]?.inline;
    if (current && before && before.font.id === drawn.inline.font.id && before.fontSize === drawn.inline.fontSize) current.push(drawn);
    else stretches.push([drawn.glyph.text === ' ' && stretches.length > 0 ? keptSpace(drawn) : drawn]);
  }
  return stretches;
}

/** Gives the glyphs of a line from left to right. A widened space stands at the end of its inline: at the left when it runs right to left. */
function glyphsOf(placed: readonly PlacedInline[]): DrawnGlyph[] {
  return placed.flatMap(({ inline }) => {
    const rightToLeft = (inline.level & 1) === 1;
    const { glyphs } = inline.font.shape(inline);
    const gap = inline.justifyShift ?? 0;
    return glyphs.map((glyph, index) => ({
      inline,
      glyph,
      gapBefore: rightToLeft && index === 0 ? gap : 0,
      gapAfter: !rightToLeft && index === glyphs.length - 1 ? gap : 0,
    }));
  });
}

/** The operators of one text object (ISO 32000-1, 9.4); glyphs gather into strings, strings into one TJ per style. */
class TextObject {
  readonly #document: PdfKitDocument;
  #operators: string;
  #array: string[] = [];
  #string = '';
  #fontId = '';
  #size = 0;
  #color = '';
  #rise = 0;
  /** The pen, from the left of the page in points. */
  x: number;
  readonly #y: number;
  #outlines = '';

  constructor(document: PdfKitDocument, x: number, y: number) {
    this.#document = document;
    this.x = x;
    this.#y = y;
    // pdfkit turns the page upside down; glyphs are turned back here.
    this.#operators = `BT 1 0 0 -1 ${short(x)} ${short(y)} Tm`;
  }

  setStyle(inline: Inline): void {
    const { font, fontSize, color } = inline;
    if (font.id !== this.#fontId || fontSize !== this.#size) {
      this.#flush();
      this.#fontId = font.id;
      this.#size = fontSize;
      this.#document.page.fonts[font.id] ??= font.ref();
      this.#operators += ` /${font.id} ${short(fontSize)} Tf`;
    }
    if (color !== this.#color) {
      this.#flush();
      this.#color = color;
      this.#operators += ` ${rgb(color)} rg`;
    }
    this.#setRise(inline.rise);
  }

  show(inline: Inline, glyph: LineGlyph): void {
    if (glyph.outlined) {
      this.#outline(inline, glyph);
      return;
    }
    this.#setRise(inline.rise + (glyph.yOffset * inline.fontSize) / 1000);
    const { cid, advance } = inline.font.encode(glyph);
    this.move(glyph.xOffset);
    this.#string += cid.toString(16).padStart(4, '0');
    this.x += (advance * inline.fontSize) / 1000;
    this.move(glyph.advance - advance - glyph.xOffset);
  }

  /** Moves on by thousandths of an em. */
  move(distance: number): void {
    this.x += (distance * this.#size) / 1000;
    if (Math.abs(distance) < 0.05) return;
    if (this.#string) this.#array.push(`<${this.#string}>`);
    this.#string = '';
    this.#array.push(short(-distance));
  }

  end(): string {
    this.#flush();
    return `${this.#operators} ET${this.#outlines}`;
  }

  // Filled beside the text object, at the place where the glyph would have stood.
  #outline({ font, fontSize, color, rise }: Inline, glyph: LineGlyph): void {
    const scale = fontSize / 1000;
    const x = this.x + glyph.xOffset * scale;
    const y = this.#y - rise - glyph.yOffset * scale;
    this.#outlines += ` q ${scale} 0 0 ${-scale} ${short(x)} ${short(y)} cm ${rgb(color)} rg ${font.outline(glyph.id)} f Q`;
    this.move(glyph.advance);
  }

  #setRise(rise: number): void {
    if (Math.abs(rise - this.#rise) < 0.005) return;
    this.#flush();
    this.#rise = rise;
    this.#operators += ` ${short(rise)} Ts`;
  }

  #flush(): void {
    if (this.#string) this.#array.push(`<${this.#string}>`);
    this.#string = '';
    if (this.#array.length > 0) this.#operators += ` [${this.#array.join('')}] TJ`;
    this.#array = [];
  }
}

/** Writes `#rrggbb` as the three operands of `rg`. */
export function rgb(color: string): string {
  return [1, 3, 5].map((at) => short(parseInt(color.slice(at, at + 2), 16) / 255)).join(' ');
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
