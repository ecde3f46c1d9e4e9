// The step onto paper: what was laid out in logical space is mirrored, so that start becomes the right edge of the page.
// For every line, vector, image and link box x becomes page width − x − width; glyphs themselves are never mirrored.
// Pages come one by one. A line that names a page still to come leaves a gap in its own, which stays open until that page is known.
import { drawVector } from '../file/draw-vector.ts';
import { short, type PageContent } from '../file/page-content.ts';
import { drawSeparator, drawText, placeInlines, type PlacedInline } from '../text/draw-line.ts';
import { buildInlines } from '../text/inlines.ts';
import { linesOf } from './laid-line.ts';
import type { FinishedPage } from './layout-builder.ts';
import type { PlanDocument, PlanPage } from './plan-document.ts';
import { Renderer, type Definition, type Inline, type LaidLine, type Page, type PdfOutlineItem, type Vector } from './pdfmake.ts';

/** Called with each line as it is drawn: its page, from 1, and its inlines from left to right. */
export type LineListener = (page: number, line: LaidLine, placed: readonly PlacedInline[]) => void;

/** What the renderer is told of the whole book. */
export interface RendererOptions {
  readonly onLine?: LineListener | undefined;
  /** How far the text block lies nearer to the right edge on even pages, where the binding is at the left; in points. */
  readonly versoShiftPt: number;
  /** Draws what lies under the text of every page, over its areas. */
  readonly underText?: (() => void) | undefined;
}

/** A line that names a page still to come: its page, and the gap in it where the line will stand. */
interface WaitingLine {
  readonly line: LaidLine;
  readonly page: number;
  readonly sheet: PlanPage;
  readonly gap: PageContent;
}

export class RtlRenderer extends Renderer {
  declare pdfDocument: PlanDocument;
  readonly #options: RendererOptions;
  readonly #outline = new Map<string, PdfOutlineItem>();
  readonly #labels: string[] = [];
  /** The number of the page, from 1, on which each destination stands. */
  readonly #destinations = new Map<string, number>();
  readonly #waiting: WaitingLine[] = [];
  readonly #open = new Set<PlanPage>();
  #page = 0;

  constructor(document: PlanDocument, options: RendererOptions) {
    super(document);
    this.#options = options;
  }

  /** Takes the next page of the book and draws it, except for lines that name pages still to come. */
  addPage({ page, facts, furniture }: FinishedPage): void {
    const { width, height } = page.pageSize;
    this.#page = facts.number;
    this.#labels.push(facts.label);
    this.pdfDocument.addPage({ size: [width, height] });
    this.#addPlaces(page, facts.number);
    this.#drawShapes(page.items);
    this.#options.underText?.();
    this.#drawLines(page.items);
    for (const { key, items } of furniture) {
      if (key === undefined) this.#drawItems(items);
      else this.#drawForm(`${key} ${facts.side}`, items);
    }
    if (!this.#open.has(this.pdfDocument.page)) this.pdfDocument.endPage(this.pdfDocument.page);
  }

  /** Draws the lines that waited, when all pages are there, and gives the labels of the pages. */
  finish(): readonly string[] {
    for (const { line, page, sheet, gap } of this.#waiting) {
      const { content } = sheet;
      this.#page = page;
      this.pdfDocument.turnTo(sheet);
      sheet.content = gap;
      this.renderLine(line);
      sheet.content = content;
    }
    for (const sheet of this.#open) this.pdfDocument.endPage(sheet);
    return this.#labels;
  }

  // What stands on a page is known before it is drawn, and so are the entries of the outline in their order.
  #addPlaces(page: Page, number: number): void {
    for (const { destination, _outline: outline, y } of linesOf(page)) {
      if (outline) this.#addOutline(outline, y);
      if (destination === undefined) continue;
      this.#destinations.set(destination, number);
      this.pdfDocument.addNamedDestination(destination, 'XYZ', 0, y - 6, null);
    }
  }

  #drawLine(line: LaidLine): void {
    if (line.inlines.every(({ pageOf }) => pageOf === undefined || this.#destinations.has(pageOf))) {
      this.renderLine(line);
      return;
    }
    const { page: sheet } = this.pdfDocument;
    this.#waiting.push({ line, page: this.#page, sheet, gap: sheet.content.gap() });
    this.#open.add(sheet);
  }

  // What is drawn comes before what is written: areas and lines of one ink come together then, and so do stretches of text.
  #drawItems(items: Page['items']): void {
    this.#drawShapes(items);
    this.#drawLines(items);
  }

  #drawShapes(items: Page['items']): void {
    for (const { type, item } of items) {
      if (type === 'vector' && !item['label']) this.renderVector(item as Vector);
      else if (type === 'image') this.renderImage(item);
    }
  }

  #drawLines(items: Page['items']): void {
    for (const { type, item } of items) {
      if (type === 'line') this.#drawLine(item as LaidLine);
      else if (type === 'vector' && item['label']) this.#drawLabel(item['label'] as Label, item['x'] as number, item['y'] as number);
    }
  }

  // What many pages have in common is in the file once.
  #drawForm(key: string, items: Page['items']): void {
    const { width, height, content } = this.pdfDocument.page;
    const name = this.pdfDocument.form(key, [0, 0, width, height], () => {
      drawSeparator(this.pdfDocument);
      this.#drawItems(items);
    });
    content.write(`/${name} Do`);
  }

  /** Physical x of the start of logical space on the current page. */
  get #right(): number {
    return this.pdfDocument.page.width + (this.#page % 2 === 0 ? this.#options.versoShiftPt : 0);
  }

  override renderLine(line: LaidLine): void {
    this.#fillPageNumbers(line);
    const right = this.#right - line.x;
    const width = line.getWidth() + line.inlines.reduce((sum, { justifyShift = 0 }) => sum + justifyShift, 0);
    const placed = placeInlines(line.inlines, right - width);
    const baseline = line.y + line.getAscenderHeight();
    for (const piece of placed) this.#drawBackground(piece, line);
    drawText(this.pdfDocument, placed, baseline);
    for (const piece of placed) this.#drawDecoration(piece, baseline);
    const rightmost = placed.at(-1);
    if (rightmost?.inline.decoration === 'turn') this.#drawTurn(rightmost.x + rightmost.width, baseline, rightmost.inline);
    this.#addLinks(placed, line);
    if (line.lastLineInParagraph && line.inlines[0]?.leader) this.#drawLeader(line, baseline, right - width);
    this.#options.onLine?.(this.#page, line, placed);
  }

  override renderVector(vector: Vector): void {
    const figure = vector['figure'] as Figure | undefined;
    if (figure) this.#drawFigure(figure, vector['x'] as number, vector['y'] as number);
    else drawVector(this.pdfDocument.page.content, mirrorVector(vector, this.#right));
  }

  override renderImage(image: Definition): void {
    const width = (image['_width'] ?? image['width']) as number;
    super.renderImage({ ...image, x: this.#right - (image['x'] as number) - width });
  }

  // A reference to a page was measured with a stand-in; now the number is known.
  #fillPageNumbers(line: LaidLine): void {
    for (const inline of line.inlines) {
      if (inline.pageOf === undefined) continue;
      const page = this.#destinations.get(inline.pageOf);
      const label = page === undefined ? undefined : this.#labels[page - 1];
      if (label === undefined) throw new Error(`no page for «${inline.pageOf}»`);
      const before = inline.width;
      // The stand-in was digits; abjad letters run the other way.
      inline.level = /\p{L}/u.test(label) ? 1 : 2;
      inline.replaceText(label);
      line.inlineWidths += inline.width - before;
      if (inline.alignment === 'right') line.x += before - inline.width;
      if (inline.alignment === 'center') line.x += (before - inline.width) / 2;
      if (inline.alignment === 'justify') widenSpaces(line, before - inline.width);
    }
    narrowSpaces(line);
  }

  #addOutline({ id, parentId, text, expanded }: NonNullable<LaidLine['_outline']>, y: number): void {
    const parent = (parentId && this.#outline.get(parentId)) || this.pdfDocument.outline;
    const item = parent.addItem(text, { expanded, top: y - 6 });
    if (id) this.#outline.set(id, item);
  }

  // A label of a chart: one short line of text set at a point.
  #drawLabel({ text, size, anchor, color, bold, source }: Label, x: number, y: number): void {
    const style = { fontSize: size, lineHeight: 1, color, features: [], rise: 0, alignment: 'left' };
    const pieces = this.pdfDocument.fontsOf(text, 'text', bold ?? false);
    const runs = pieces.map((piece) => ({ text: piece.text, style: { ...style, font: piece.font }, source }));
    const inlines = buildInlines(runs, false);
    const width = inlines.reduce((sum, inline) => sum + inline.width, 0);
    const right = this.#right - x;
    const left = right - (anchor === 'start' ? width : anchor === 'middle' ? width / 2 : 0);
    drawText(this.pdfDocument, placeInlines(inlines, left), y);
  }

  // A figure keeps its left and right: a mirrored QR code cannot be read. It is an image mask (ISO 32000-1, 8.9.6.2): a bit a square.
  #drawFigure({ rows, sizePt, quietPt, color, link }: Figure, x: number, y: number): void {
    const { content } = this.pdfDocument.page;
    const left = this.#right - x - sizePt;
    content.fillRect(left, y, sizePt, sizePt, '#ffffff');
    content.mask(rows, left + quietPt, y + quietPt, sizePt - 2 * quietPt, color);
    if (link) this.pdfDocument.link(left, y, sizePt, sizePt, link);
  }

  #drawBackground({ inline, x, width }: PlacedInline, line: LaidLine): void {
    if (!inline.background) return;
    const top = line.y + line.getAscenderHeight() - (inline.font.ascender / 1000) * inline.fontSize * 0.86;
    const height = inline.font.lineHeight(inline.fontSize) * 0.86;
    this.pdfDocument.page.content.fillRect(x - 1, top, width + 2, height, inline.background);
  }

  #drawDecoration({ inline, x, width }: PlacedInline, baseline: number): void {
    if (!inline.decoration || inline.decoration === 'turn') return;
    const y = inline.decoration === 'lineThrough' ? baseline - inline.fontSize * 0.25 : baseline + inline.fontSize * 0.18;
    this.pdfDocument.page.content.fillRect(x, y, width, 0.6, inline.color);
  }

  // An arrow turned down and back after a line of code that goes on in the next; drawn, so that it is not taken for code.
  #drawTurn(x: number, baseline: number, { fontSize }: Inline): void {
    const [left, right, top, foot, head] = [x + 3, x + 8, baseline - fontSize * 0.5, baseline - fontSize * 0.15, fontSize * 0.16];
    const at = (...numbers: number[]): string => numbers.map((number) => short(number)).join(' ');
    const shaft = `${at(right, top)} m ${at(right, foot)} l ${at(left, foot)} l`;
    const tip = `${at(left + head, foot - head)} m ${at(left, foot)} l ${at(left + head, foot + head)} l`;
    this.pdfDocument.page.content.strokePath(`${shaft} ${tip}`, { color: '#8c99a8', widthPt: 0.7 });
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
    const { length, space } = LEADER.dash;
    const from = Math.ceil((end + 2) / (length + space)) * (length + space);
    if (from >= textLeft - 6) return;
    this.pdfDocument.page.content.strokePath(
      `${short(from)} ${short(baseline - 0.8)} m ${short(textLeft - 6)} ${short(baseline - 0.8)} l`,
      LEADER,
    );
  }
}

const LEADER = { color: '#8c99a8', widthPt: 0.8, dash: { length: 0.8, space: 4.2 } };

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
  /** Whether each square of each row, from the top left, is dark. */
  readonly rows: readonly (readonly boolean[])[];
  /** The side of the box, with the white that is left free on each side of it. */
  readonly sizePt: number;
  readonly quietPt: number;
  readonly color: string;
  readonly link?: string;
}

// A justified line stays as long as it was: its widened spaces take what a number has left of its stand-in.
function widenSpaces(line: LaidLine, free: number): void {
  const widened = line.inlines.filter(({ justifyShift }) => justifyShift);
  for (const inline of widened) inline.justifyShift = (inline.justifyShift ?? 0) + free / widened.length;
}

// The last line of a paragraph has no widened spaces; where it was full, its own give what wider figures take.
function narrowSpaces(line: LaidLine): void {
  const width = line.getWidth() + line.inlines.reduce((sum, { justifyShift = 0 }) => sum + justifyShift, 0);
  const over = width - line.maxWidth;
  const gaps = line.inlines.filter(({ text }, at) => at < line.inlines.length - 1 && text.endsWith(' '));
  if (over <= 0 || over > MOST_NARROWED_PT * gaps.length) return;
  for (const inline of gaps) inline.justifyShift = (inline.justifyShift ?? 0) - over / gaps.length;
}

/** More than this would be seen. */
const MOST_NARROWED_PT = 0.8;

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
    case 'polyline': {
      const points = (vector['points'] as { x: number; y: number }[]).map(({ x, y }) => ({ x: pageWidth - x, y }));
      return { ...vector, points };
    }
    default:
      throw new Error(`a vector of type ${vector.type} cannot be mirrored`);
  }
}
