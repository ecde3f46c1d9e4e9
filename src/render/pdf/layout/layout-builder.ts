// pdfmake's layout, in logical space: it lays out as if everything ran left to right, and `left` means start. What is added
// is what pdfmake lacks: line building over unbreakable stretches, headings kept with what follows, running heads by page.
import { replaceText, widthOf } from '../text/inlines.ts';
import { RtlDocMeasure } from './doc-measure.ts';
import { RtlElementWriter } from './element-writer.ts';
import {
  DocPreprocessor,
  DocumentContext,
  LayoutBuilder,
  Line,
  type Definition,
  type Inline,
  type LaidLine,
  type Page,
  type PdfKitDocument,
  type TableLayout,
} from './pdfmake.ts';

/** What stands at the head and the foot of a page; `undefined` for none. */
export interface PageFurniture {
  header(page: PageFacts): Definition | undefined;
  footer(page: PageFacts): Definition | undefined;
}

export interface PageFacts {
  /** Counted from 1. */
  readonly number: number;
  /** The running head that holds on this page; absent where a part opens or where none is set. */
  readonly head?: string;
  /** Whether the page bears no header and footer, such as the cover. */
  readonly bare: boolean;
}

export class RtlLayoutBuilder extends LayoutBuilder {
  /** Lays out a definition and gives its pages; `measure` and `write` share one document's fonts. */
  layoutPages(
    content: Definition,
    document: PdfKitDocument,
    defaultStyle: Definition,
    layouts: Record<string, TableLayout>,
    furniture: PageFurniture,
  ): Page[] {
    this.linearNodeList = [];
    this.docPreprocessor = new DocPreprocessor();
    this.docMeasure = new RtlDocMeasure(document, defaultStyle, layouts);
    const measured = this.docMeasure.measureDocument(this.docPreprocessor.preprocessDocument(content));
    const context = new DocumentContext();
    this.writer = new RtlElementWriter(context);
    this.writer.addPage(this.pageSize, null, this.pageMargins);
    this.processNode(measured);
    const heads = headsByPage(this.linearNodeList, context.pages.length);
    const facts = (number: number): PageFacts => heads[number - 1] ?? { number, bare: false };
    this.addHeadersAndFooters(
      (number: number) => furniture.header(facts(number)),
      (number: number) => furniture.footer(facts(number)),
    );
    return context.pages;
  }

  override processNode(node: Definition, isVerticalAlignmentAllowed?: boolean): void {
    // `keepSpace`: the least room, in points, that must be left on the page for the node to begin on it.
    const keepSpace = node['keepSpace'] as number | undefined;
    if (keepSpace && this.writer.transactionLevel === 0) {
      const context = this.writer.context();
      if (context.availableHeight < keepSpace && context.y > context.pageMargins.top) this.writer.moveToNextPage();
    }
    super.processNode(node, isVerticalAlignmentAllowed);
  }

  override processList(ordered: boolean, node: Definition): void {
    const items = node[ordered ? 'ol' : 'ul'] as Definition[];
    const gap = node['_gapSize'].width as number;
    let marker: Definition | undefined;
    const addMarker = (line: LaidLine): void => {
      const current = marker;
      marker = undefined;
      if (current) this.#addMarker(current, line);
    };
    this.writer.context().addMargin(gap);
    this.writer.addListener('lineAdded', addMarker);
    for (const item of items) {
      marker = item['listMarker'] as Definition | undefined;
      this.processNode(item);
      (node['positions'] as unknown[]).push(...(item['positions'] as unknown[]));
    }
    this.writer.removeListener('lineAdded', addMarker);
    this.writer.context().addMargin(-gap);
  }

  override buildNextLine(node: Definition): LaidLine | null {
    const inlines = node['_inlines'] as Inline[] | undefined;
    if (!inlines) return null;
    let next = (node['_nextInline'] as number | undefined) ?? 0;
    if (next >= inlines.length) {
      delete node['_nextInline'];
      return null;
    }
    const line = new Line(this.writer.context().availableWidth);
    while (next < inlines.length && !line.newLineForced) {
      const end = stretchEnd(inlines, next);
      const stretch = inlines.slice(next, end);
      const width = stretch.reduce((sum, inline) => sum + inline.width, 0) - (stretch.at(-1)?.trailingCut ?? 0);
      if (line.inlineWidths + width > line.maxWidth + 0.01) {
        if (line.inlines.length > 0) break;
        splitTooWide(inlines, next, line.maxWidth);
        line.addInline(inlines[next++] as Inline);
        break;
      }
      for (const inline of stretch) line.addInline(inline);
      next = end;
    }
    line.lastLineInParagraph = next >= inlines.length;
    node['_nextInline'] = next;
    return line;
  }

  #addMarker(marker: Definition, line: LaidLine): void {
    if (marker['canvas']) {
      const disc = marker['canvas'][0] as Definition & { type: string };
      disc['x'] -= marker['_minWidth'] as number;
      this.writer.addVector(disc);
      return;
    }
    const markerLine = new Line(this.writer.context().availableWidth);
    for (const inline of marker['_inlines'] as Inline[]) markerLine.addInline({ ...inline, alignment: 'left' });
    markerLine.x = -(marker['_minWidth'] as number);
    markerLine.y = line.getAscenderHeight() - markerLine.getAscenderHeight();
    this.writer.addLine(markerLine, true);
  }
}

// An unbreakable stretch: inlines up to the next place where a line may end.
function stretchEnd(inlines: readonly Inline[], start: number): number {
  let end = start + 1;
  while (end < inlines.length && inlines[end - 1]?.noNewLine && !inlines[end - 1]?.lineEnd) end++;
  return end;
}

// A stretch wider than the whole line, such as a long address in a narrow cell, is cut where it must be.
function splitTooWide(inlines: Inline[], at: number, maxWidth: number): void {
  const inline = inlines[at] as Inline;
  if (inline.width - inline.trailingCut <= maxWidth || inline.text.length < 2) return;
  let fits = 1;
  let tooLong = inline.text.length;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (widthOf(inline, inline.text.slice(0, middle)) <= maxWidth) fits = middle;
    else tooLong = middle;
  }
  const rest = { ...inline };
  const text = inline.text;
  delete inline.lineEnd;
  inline.noNewLine = false;
  replaceText(inline, text.slice(0, fits));
  replaceText(rest, text.slice(fits));
  inlines.splice(at + 1, 0, rest);
}

// A node with `head` sets the running head from its page on; with `bare` its page goes without header and footer.
function headsByPage(nodes: readonly Definition[], pages: number): PageFacts[] {
  const openings = new Map<number, string>();
  const bare = new Set<number>();
  for (const node of nodes) {
    const page = (node['positions'] as { pageNumber: number }[])[0]?.pageNumber;
    if (page === undefined) continue;
    if (typeof node['head'] === 'string') openings.set(page, node['head']);
    if (node['bare']) bare.add(page);
  }
  let head: string | undefined;
  return Array.from({ length: pages }, (_, index) => {
    const number = index + 1;
    const opening = openings.get(number);
    if (opening !== undefined) head = opening;
    return { number, bare: bare.has(number), ...(head !== undefined && opening === undefined ? { head } : {}) };
  });
}
