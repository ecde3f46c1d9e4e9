// The step onto paper: what was laid out in logical space is mirrored, so that start becomes the right edge of the page.
// For every line, vector, image and link box x becomes page width − x − width; glyphs themselves are never mirrored.
import { toPersianDigits } from '../../../text/digits.ts';
import { drawText, placeInlines, rgb, type PlacedInline } from '../text/draw-line.ts';
import { buildInlines, replaceText } from '../text/inlines.ts';
import { Renderer, type Definition, type Inline, type LaidLine, type Page, type PdfOutlineItem, type Vector } from './pdfmake.ts';

/** Called with each line as it is drawn: its page, from 1, and its inlines from left to right. */
export type LineListener = (page: number, line: LaidLine, placed: readonly PlacedInline[]) => void;

export class RtlRenderer extends Renderer {
  onLine: LineListener | undefined;
  /** The printed number of each page, by index. */
  pageLabels: readonly string[] = [];
  /** How far the text block lies nearer to the right edge on even pages, where the binding is at the left; in points. */
  versoShiftPt = 0;
  readonly #outline = new Map<string, PdfOutlineItem>();
  #page = 0;

  /** Physical x of the start of logical space on the current page. */
  get #right(): number {
    return this.pdfDocument.page.width + (this.#page % 2 === 0 ? this.versoShiftPt : 0);
  }

  override renderPages(pages: Page[]): void {
    for (const page of pages) {
      this.#page++;
      super.renderPages([page]);
    }
  }

  override renderLine(line: LaidLine): void {
    this.#fillPageNumbers(line);
    const right = this.#right - line.x;
    const width = line.getWidth() + line.inlines.reduce((sum, { justifyShift = 0 }) => sum + justifyShift, 0);
    const placed = placeInlines(line.inlines, right - width);
    const baseline = line.y + line.getAscenderHeight();
    this.#addOutline(line);
    if (line.id !== undefined) this.pdfDocument.addNamedDestination(line.id, 'XYZ', 0, line.y - 6, null);
    for (const piece of placed) this.#drawBackground(piece, line);
    drawText(this.pdfDocument, placed, baseline);
    for (const piece of placed) this.#drawDecoration(piece, baseline);
    this.#addLinks(placed, line);
    if (line.lastLineInParagraph && line.inlines[0]?.leader) this.#drawLeader(line, baseline, right - width);
    this.onLine?.(this.#page, line, placed);
  }

  override renderVector(vector: Vector): void {
    const figure = vector['figure'] as Figure | undefined;
    if (figure) {
      this.#drawFigure(figure, vector['x'] as number, vector['y'] as number);
      return;
    }
    const label = vector['label'] as Label | undefined;
    if (label) {
      this.#drawLabel(label, vector['x'] as number, vector['y'] as number);
      return;
    }
    super.renderVector(mirrorVector(vector, this.#right));
  }

  override renderImage(image: Definition): void {
    const width = (image['_width'] ?? image['width']) as number;
    super.renderImage({ ...image, x: this.#right - (image['x'] as number) - width });
  }

  override beginClip(rect: Definition): void {
    super.beginClip({ ...rect, x: this.#right - (rect['x'] as number) - (rect['width'] as number) });
  }

  // A reference to a page was measured with a stand-in; now the number is known.
  #fillPageNumbers(line: LaidLine): void {
    for (const inline of line.inlines) {
      const target = (inline._pageRef?.['_nodeRef'] as Definition | undefined) ?? line._pageNodeRef;
      if (!target) continue;
      const page = (target['positions'] as { pageNumber: number }[] | undefined)?.[0]?.pageNumber;
      if (page === undefined) throw new Error(`no page for «${String(inline.linkToDestination)}»`);
      const before = inline.width;
      const label = this.pageLabels[page - 1] ?? toPersianDigits(page);
      // The stand-in was digits; abjad letters run the other way.
      inline.level = /\p{L}/u.test(label) ? 1 : 2;
      replaceText(inline, label);
      line.inlineWidths += inline.width - before;
      if (inline.alignment === 'right') line.x += before - inline.width;
      if (inline.alignment === 'center') line.x += (before - inline.width) / 2;
      if (inline.alignment === 'justify') widenSpaces(line, before - inline.width);
    }
  }

  #addOutline(line: LaidLine): void {
    const entry = line._outline;
    if (!entry) return;
    const parent = (entry.parentId && this.#outline.get(entry.parentId)) || this.pdfDocument.outline;
    const item = parent.addItem(entry.text, { expanded: entry.expanded, top: line.y - 6 });
    if (entry.id) this.#outline.set(entry.id, item);
  }

  // A label of a chart: one short line of text set at a point.
  #drawLabel({ text, size, anchor, color, bold, source }: Label, x: number, y: number): void {
    const font = this.pdfDocument.provideFont('', bold ?? false);
    const style = { font, fontSize: size, lineHeight: 1, color, features: ['tnum'], rise: 0, alignment: 'left', source };
    const inlines = buildInlines([{ text, style }], false);
    const width = inlines.reduce((sum, inline) => sum + inline.width, 0);
    const right = this.#right - x;
    const left = right - (anchor === 'start' ? width : anchor === 'middle' ? width / 2 : 0);
    drawText(this.pdfDocument, placeInlines(inlines, left), y);
  }

  // A figure keeps its left and right: a mirrored QR code cannot be read.
  #drawFigure({ squares, sizePt, color, link }: Figure, x: number, y: number): void {
    const left = this.#right - x - sizePt;
    const path = squares.map(([dx, dy, width, height]) => `${fixed(left + dx)} ${fixed(y + dy)} ${fixed(width)} ${fixed(height)} re`);
    this.pdfDocument.addContent(
      `1 1 1 rg ${fixed(left)} ${fixed(y)} ${fixed(sizePt)} ${fixed(sizePt)} re f ${rgb(color)} rg ${path.join(' ')} f`,
    );
    if (link) this.pdfDocument.link(left, y, sizePt, sizePt, link);
  }

  #drawBackground({ inline, x, width }: PlacedInline, line: LaidLine): void {
    if (!inline.background) return;
    const top = line.y + line.getAscenderHeight() - (inline.font.ascender / 1000) * inline.fontSize * 0.86;
    const height = inline.font.lineHeight(inline.fontSize) * 0.86;
    this.pdfDocument
      .addContent(`${rgb(inline.background)} rg`)
      .addContent(`${fixed(x - 1)} ${fixed(top)} ${fixed(width + 2)} ${fixed(height)} re f`);
  }

  #drawDecoration({ inline, x, width }: PlacedInline, baseline: number): void {
    if (!inline.decoration) return;
    const y = inline.decoration === 'lineThrough' ? baseline - inline.fontSize * 0.25 : baseline + inline.fontSize * 0.18;
    this.pdfDocument.addContent(`${rgb(inline.color)} rg ${fixed(x)} ${fixed(y)} ${fixed(width)} 0.6 re f`);
  }

  // Neighbouring inlines of one link share one box, or a reader would step through a link word by word.
  #addLinks(placed: readonly PlacedInline[], line: LaidLine): void {
    let start = 0;
    while (start < placed.length) {
      const target = linkOf(placed[start]?.inline);
      let end = start + 1;
      while (end < placed.length && linkOf(placed[end]?.inline) === target) end++;
      const first = placed[start];
      const last = placed[end - 1];
      start = end;
      if (!target || !first || !last) continue;
      const width = last.x + last.width - first.x;
      if (first.inline.link) this.pdfDocument.link(first.x, line.y, width, line.getHeight(), first.inline.link);
      else this.pdfDocument.goTo(first.x, line.y, width, line.getHeight(), target);
    }
  }

  // Dots from the end of the text to the end of the line, on a fixed grid so that the dots of all lines stand in columns.
  #drawLeader(line: LaidLine, baseline: number, textLeft: number): void {
    const end = this.#right - line.x - line.maxWidth;
    const step = 5;
    const dots: string[] = [];
    for (let x = Math.ceil((end + 2) / step) * step; x < textLeft - 6; x += step)
      dots.push(`${fixed(x)} ${fixed(baseline - 1.2)} 0.8 0.8 re`);
    if (dots.length > 0) this.pdfDocument.addContent(`0.55 0.6 0.66 rg ${dots.join(' ')} f`);
  }
}

/**
 * Text among the shapes of a canvas. It rides on a vector of type `rect` without width or height, because layout moves only
 * the types it knows; the rectangle's corner is the point that the text is anchored to, on its baseline.
 */
export interface Label {
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly color: string;
  readonly bold?: boolean | undefined;
  readonly source?: unknown;
}

/** Squares in a box that is placed by layout and never mirrored, such as a QR code. It rides on an empty rectangle as a label does. */
export interface Figure {
  /** Left, top, width and height of each, from the left top corner of the box, in points. */
  readonly squares: readonly (readonly [number, number, number, number])[];
  readonly sizePt: number;
  readonly color: string;
  readonly link?: string;
}

// A justified line stays as long as it was: its widened spaces take what a number has left of its stand-in.
function widenSpaces(line: LaidLine, free: number): void {
  const widened = line.inlines.filter(({ justifyShift }) => justifyShift !== undefined);
  for (const inline of widened) inline.justifyShift = (inline.justifyShift ?? 0) + free / widened.length;
}

function linkOf(inline: Inline | undefined): string | undefined {
  return inline?.link ?? inline?.linkToDestination;
}

function mirrorVector(vector: Vector, pageWidth: number): Vector {
  switch (vector.type) {
    case 'rect':
      return { ...vector, x: pageWidth - vector['x'] - vector['w'] };
    case 'line':
      return { ...vector, x1: pageWidth - vector['x1'], x2: pageWidth - vector['x2'] };
    case 'ellipse':
      return { ...vector, x: pageWidth - vector['x'] };
    case 'polyline':
      return { ...vector, points: (vector['points'] as { x: number; y: number }[]).map(({ x, y }) => ({ x: pageWidth - x, y })) };
    default:
      throw new Error(`a vector of type ${vector.type} cannot be mirrored`);
  }
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
