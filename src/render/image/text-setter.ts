// Text in a picture: cut into lines that fit, measured as it is drawn, every line in its visual order.
import { isolateLatin } from '../../view/isolate-latin.ts';
import { embeddingLevels, visualOrder } from '../text/bidi.ts';
import { Faces, type FaceRole, type FontBytes } from '../text/faces.ts';
import { lineBreaks } from '../text/line-breaks.ts';
import { Shaper, type ShapedRun } from '../text/shaper.ts';
import type { Canvas, Color } from './canvas.ts';
import { drawMask, type Mask } from './mask.ts';

export interface TextStyle {
  readonly sizePx: number;
  readonly bold: boolean;
}

/** A line ready to be drawn. */
export interface SetLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly widthPx: number;
  /** From left to right. */
  readonly runs: readonly { readonly role: FaceRole; readonly sizePx: number; readonly shape: ShapedRun }[];
}

/** What a text has to fit into; sizes are tried in order, and only the last of them is cut. */
export interface TextRoom {
  readonly widthPx: number;
  readonly bold: boolean;
  readonly sizes: readonly { readonly sizePx: number; readonly lines: number }[];
}

/** The same letter is drawn at four places within a pixel, which the eye does not tell from any place. */
const PLACES = 4;

export class TextSetter {
  readonly #faces: Faces;
  readonly #bytes: FontBytes;
  readonly #shapers = new Map<FaceRole, Shaper>();
  readonly #masks = new Map<string, Mask>();

  constructor(fonts: FontBytes) {
    this.#bytes = fonts;
    this.#faces = new Faces(fonts);
  }

  /** Sets a text in the largest size that takes it; where none does, its last words give way to an ellipsis. */
  fit(text: string, { widthPx, bold, sizes }: TextRoom): SetLine[] {
    for (const { sizePx, lines } of sizes) {
      const set = this.#breakLines(text, { sizePx, bold }, widthPx, lines);
      if (set) return set;
    }
    const { sizePx, lines } = sizes.at(-1) as TextRoom['sizes'][number];
    const cut = (length: number): SetLine[] | undefined =>
      this.#breakLines(`${text.slice(0, length).replace(DANGLING, '')}…`, { sizePx, bold }, widthPx, lines);
    const ends = [...text.matchAll(/\s+/g)].map(({ index }) => index).filter((index) => index > 0);
    // A first word that is too long is cut between letters.
    const places = ends[0] !== undefined && cut(ends[0]) ? ends : [...text.matchAll(/\P{M}\p{M}*/gu)].map(({ index }) => index);
    let [low, high] = [0, places.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (cut(places[middle] as number)) low = middle;
      else high = middle - 1;
    }
    return cut(places[low] ?? 0) ?? [];
  }

  /** Sets a text on one line, however long. */
  line(text: string, style: TextStyle): SetLine {
    const marked = mark(text);
    return this.#setLine(marked, embeddingLevels(marked), 0, marked.length, style);
  }

  /** Draws a line that begins at the right edge `right`; both are whole pixels. */
  draw(canvas: Canvas, { runs, widthPx }: SetLine, right: number, baseline: number, color: Color): void {
    let pen = right - widthPx;
    for (const { role, sizePx, shape } of runs) {
      const scale = sizePx / 1000;
      for (const glyph of shape.glyphs) {
        const place = Math.round((pen + glyph.xOffset * scale) * PLACES);
        const x = Math.floor(place / PLACES);
        canvas.draw(this.#mask(role, glyph.id, sizePx, place - x * PLACES), x, baseline - Math.round(glyph.yOffset * scale), color);
        pen += glyph.advance * scale;
      }
    }
  }

  /** Breaks a text into at most so many lines, all about as long; gives undefined where it does not fit. */
  #breakLines(text: string, style: TextStyle, widthPx: number, most: number): SetLine[] | undefined {
    const marked = mark(text);
    const levels = embeddingLevels(marked);
    const set = (start: number, end: number): SetLine => this.#setLine(marked, levels, start, end, style);
    const ends = [...lineBreaks(marked).filter((end) => !LEADS_ON.test(marked.slice(0, end))), marked.length];
    const pieces = ends.map((end, index): Piece => {
      const start = ends[index - 1] ?? 0;
      return { start, end, widthPx: set(start, end).widthPx, spacePx: /\s$/.test(marked.slice(start, end)) ? this.#spacePx(style) : 0 };
    });
    let lines = fillLines(pieces, widthPx);
    if (lines.length > most) return undefined;
    // Narrower as long as there are no more lines for it: a single word on the last line is a poor end of a title.
    for (;;) {
      const width = longest(lines) - 1;
      const narrower = fillLines(pieces, width);
      if (narrower.length > lines.length || longest(narrower) > width) break;
      lines = narrower;
    }
    const built = lines.map(({ start, end }) => set(start, end));
    return built.every((line) => line.widthPx <= widthPx) ? built : undefined;
  }

  #spacePx({ sizePx, bold }: TextStyle): number {
    const space = { text: ' ', before: '', after: '', level: 1, features: [] };
    return (this.#shaper(bold ? 'bold' : 'regular').shape(space).width * sizePx) / 1000;
  }

  #setLine(marked: string, levels: Uint8Array, start: number, end: number, { sizePx, bold }: TextStyle): SetLine {
    const text = marked.slice(start, end).trimEnd();
    const runs: { role: FaceRole; sizePx: number; shape: ShapedRun; level: number }[] = [];
    for (let from = 0; from < text.length;) {
      const level = levels[start + from] as number;
      let to = from + 1;
      while (to < text.length && levels[start + to] === level) to++;
      for (const { text: piece, role } of this.#faces.cut(text.slice(from, to), 'text', bold)) {
        const shape = this.#shaper(role).shape({ text: piece, before: '', after: '', level, features: [] });
        runs.push({ role, sizePx: sizePx * this.#share(role), shape, level });
      }
      from = to;
    }
    const order = visualOrder(runs.map(({ level }) => level));
    return {
      text,
      style: { sizePx, bold },
      widthPx: runs.reduce((sum, run) => sum + (run.shape.width * run.sizePx) / 1000, 0),
      runs: order.map((at) => runs[at] as (typeof runs)[number]),
    };
  }

  #shaper(role: FaceRole): Shaper {
    const known = this.#shapers.get(role);
    if (known) return known;
    const shaper = new Shaper(this.#bytes[role]);
    this.#shapers.set(role, shaper);
    return shaper;
  }

  /** What sizes are multiplied by, so that small letters of all faces are equally tall. */
  #share(role: FaceRole): number {
    return role === 'regular' || role === 'bold' ? 1 : this.#shaper('regular').xHeight / this.#shaper(role).xHeight;
  }

  #mask(role: FaceRole, glyph: number, sizePx: number, place: number): Mask {
    const key = `${role} ${glyph} ${sizePx} ${place}`;
    const known = this.#masks.get(key);
    if (known) return known;
    const mask = drawMask(this.#shaper(role).outline(glyph), sizePx / 1000, -sizePx / 1000, place / PLACES);
    this.#masks.set(key, mask);
    return mask;
  }
}

/** A stretch of a text and how wide it is without the space that follows it. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly widthPx: number;
  readonly spacePx: number;
}

/** Puts as many pieces on every line as it takes; one that is too wide for any has a line of its own. */
function fillLines(pieces: readonly Piece[], widthPx: number): Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const joined = last && last.widthPx + last.spacePx + piece.widthPx;
    if (last && joined !== undefined && joined <= widthPx) lines[lines.length - 1] = { ...piece, start: last.start, widthPx: joined };
    else lines.push(piece);
  }
  return lines;
}

function longest(lines: readonly Piece[]): number {
  return Math.max(...lines.map(({ widthPx }) => widthPx));
}

/** Words that do not end a line of a title. */
const LEADS_ON = /\s(?:و|در|به|از|با|تا|بر)\s+$/;

/** What would stand oddly before an ellipsis. */
const DANGLING = /[\s،؛:.,;«([\-\u2013\u2014]+$/u;

/** Isolates left-to-right pieces, and has a number that opens the text drawn as in a sentence (UAX #9 W2). */
function mark(text: string): string {
  const pieces = isolateLatin(text.trim().replace(/\s+/g, ' ')).map((piece) =>
    piece.type === 'isolate' ? `\u2066${piece.value}\u2069` : piece.value,
  );
  return `\u061c${pieces.join('')}`;
}
