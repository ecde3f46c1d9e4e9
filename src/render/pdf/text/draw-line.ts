// One finished line onto the page: its inlines put in visual order and written as few text objects, which is what lets readers
// of PDF find the words again in the order they were written.
import type { Inline, Outline, PdfKitDocument } from '../layout/pdfmake.ts';
import { rgb, short } from '../file/page-content.ts';
import { visualOrder } from '../../text/bidi.ts';
import { JOINT } from './pdf-font.ts';
import type { RunPlace } from './text-layer.ts';

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
  const last = inlines.length - 1;
  const levels = inlines.map(({ level }) => level);
  let x = left;
  return visualOrder(levels).map((index) => {
    const inline = inlines[index] as Inline;
    const width = inline.width + (index === last ? -inline.trailingCut : (inline.justifyShift ?? 0));
    const placed = { inline: index === last && inline.trailingCut ? inline.withoutTrailingSpace() : inline, x, width };
    x += width;
    return placed;
  });
}

/**
 * Writes a line's text with its baseline at `y` (from the top of the page), stretch by stretch of one font and size, the rightmost
 * first, since pdf.js takes stretches in the order of the file.
 */
export function drawText(document: PdfKitDocument, placed: readonly PlacedInline[], y: number): void {
  const stretches: TextStretch[] = [];
  for (const [index, { inline, x }] of placed.entries()) {
    const before = placed[index - 1]?.inline;
    const next = placed[index + 1]?.inline;
    const opens = before === undefined || !isSetAlike(before, inline);
    if (opens) stretches.push(new TextStretch(inline, x, y));
    const rightToLeft = (inline.level & 1) === 1;
    stretches.at(-1)?.write(inline, x, {
      rightToLeft,
      fenced: before !== undefined && (before.level & 1) === 1,
      opens: opens && before !== undefined,
      leads: before === undefined,
      closes: next !== undefined && !isSetAlike(inline, next),
      last: !rightToLeft && (next === undefined || (next.level & 1) === 1),
    });
  }
  for (let index = stretches.length - 1; index >= 0; index--) stretches[index]?.draw(document);
}

function isSetAlike(one: Inline, other: Inline): boolean {
  return one.font.id === other.font.id && one.fontSize === other.fontSize;
}

/** Parts what is written next from what came before, of which pdf.js knows nothing when a form begins: a space, in the corner. */
export function drawSeparator(document: PdfKitDocument): void {
  const [piece] = document.fontsOf(' ', 'text', false);
  if (!piece) return;
  const { content, fonts } = document.page;
  fonts[piece.font.id] ??= piece.font.ref();
  content.text(0, 0, piece.font.id, 1, '#000000', `[${piece.font.separator()}]TJ`, '#000000');
}

/** One stretch of a text object (ISO 32000-1, 9.4): the runs of one font and size, each an array of strings and moves. */
class TextStretch {
  readonly #first: Inline;
  readonly #x: number;
  readonly #y: number;
  #operators = '';
  #array = '';
  #color: string;
  #rise = 0;
  readonly #outlines: { readonly inline: Inline; readonly outline: Outline; readonly left: number }[] = [];

  constructor(first: Inline, x: number, y: number) {
    this.#first = first;
    this.#x = x;
    this.#y = y;
    this.#color = first.color;
  }

  /** Writes an inline whose left edge is at `x`. A widened space is its last character: at its left when it runs right to left. */
  write(inline: Inline, x: number, place: RunPlace): void {
    const { font, fontSize, color, rise, justifyShift = 0 } = inline;
    const sizePt = fontSize * font.sizeShare;
    if (color !== this.#color) {
      this.#flush();
      this.#color = color;
      this.#operators += `${rgb(color)} rg `;
    }
    if (Math.abs(rise - this.#rise) > 0.005) {
      this.#flush();
      this.#rise = rise;
      this.#operators += `${short(rise)} Ts `;
    }
    const run = font.write(inline.run, place);
    const gap = justifyShift === 0 ? '' : String(Math.round((-justifyShift * 1000) / sizePt));
    this.#array += place.rightToLeft ? gap + run.array : run.array + gap;
    const left = place.rightToLeft ? x + justifyShift : x;
    for (const outline of run.outlines) this.#outlines.push({ inline, outline, left });
  }

  draw(document: PdfKitDocument): void {
    this.#flush();
    const { font, fontSize, color } = this.#first;
    const sizePt = fontSize * font.sizeShare;
    const { content, fonts } = document.page;
    fonts[font.id] ??= font.ref();
    // The rise is part of the graphics state and outlives the text object (ISO 32000-1, 9.3.7).
    content.text(this.#x, this.#y, font.id, sizePt, color, this.#operators + (this.#rise === 0 ? '' : '0 Ts'), this.#color);
    // Outlines are filled at the place where their glyphs would have stood.
    for (const { inline, outline, left } of this.#outlines) {
      const scale = sizePt / 1000;
      content.formOnTop(
        inline.font.outline(outline.id),
        left + outline.x * scale,
        this.#y - inline.rise - outline.y * scale,
        scale,
        inline.color,
      );
    }
  }

  #flush(): void {
    // Neighbouring strings are one string.
    if (this.#array) this.#operators += `[${this.#array.replaceAll(JOINT, '')}]TJ `;
    this.#array = '';
  }
}
