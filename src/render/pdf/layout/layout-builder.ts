// pdfmake's layout, in logical space: it lays out as if everything ran left to right, and `left` means start. What is added
// is what pdfmake lacks: lines built over unbreakable stretches, no line left alone at either end of a page, headings kept with
// what follows, parts that open on an odd page, notes at the foot, heads and labels by page.
import { replaceText, widthOf } from '../text/inlines.ts';
import { RtlDocMeasure } from './doc-measure.ts';
import { RtlElementWriter } from './element-writer.ts';
import { buildPageFacts, type PageFacts } from './page-facts.ts';
import {
  DocPreprocessor,
  DocumentContext,
  LayoutBuilder,
  Line,
  TableProcessor,
  type Definition,
  type Inline,
  type LaidLine,
  type Page,
  type PdfKitDocument,
  type TableLayout,
} from './pdfmake.ts';

/** What stands at the head and the foot of a page of some width, in points; `undefined` for none. */
export interface PageFurniture {
  header(page: PageFacts, widthPt: number): Definition | undefined;
  footer(page: PageFacts, widthPt: number): Definition | undefined;
}

/** The fewest lines of a paragraph that may stand at the foot or at the head of a page. */
const FEWEST_LINES = 2;

export class RtlLayoutBuilder extends LayoutBuilder {
  readonly #blank = new Set<number>();

  /** Lays out a definition and gives its pages and what is known of each. */
  layoutPages(
    content: Definition,
    document: PdfKitDocument,
    defaultStyle: Definition,
    layouts: Record<string, TableLayout>,
    furniture: PageFurniture,
  ): { pages: Page[]; facts: PageFacts[] } {
    this.linearNodeList = [];
    this.docPreprocessor = new DocPreprocessor();
    this.docMeasure = new RtlDocMeasure(document, defaultStyle, layouts);
    const measured = this.docMeasure.measureDocument(this.docPreprocessor.preprocessDocument(content));
    const context = new DocumentContext();
    const writer = new RtlElementWriter(context, (note) => this.#layNote(note));
    this.writer = writer;
    this.writer.addPage(this.pageSize, null, this.pageMargins);
    this.processNode(measured);
    this.#finishNotes();
    this.#drawNotes(writer, context.pages);
    const facts = buildPageFacts(this.linearNodeList, context.pages.length, this.#blank);
    const factsOf = (number: number): PageFacts => facts[number - 1] as PageFacts;
    this.addHeadersAndFooters(
      (number: number, _pages: number, { width }: { width: number }) => furniture.header(factsOf(number), width),
      (number: number, _pages: number, { width }: { width: number }) => furniture.footer(factsOf(number), width),
    );
    return { pages: context.pages, facts };
  }

  override processNode(node: Definition, isVerticalAlignmentAllowed?: boolean): void {
    if (this.writer.transactionLevel === 0) {
      if (node['opens']) this.#openPage(node['opens'] as 'page' | 'odd' | 'landscape');
      // `keepSpace`: the least room, in points, that must be left on the page for the node to begin on it.
      const keepSpace = node['keepSpace'] as number | undefined;
      const context = this.writer.context();
      if (keepSpace && context.availableHeight < keepSpace && context.y > context.pageMargins.top) this.writer.moveToNextPage();
    }
    super.processNode(node, isVerticalAlignmentAllowed);
    if (node['opens'] === 'landscape') this.writer.moveToNextPage('portrait');
  }

  override processLeaf(node: Definition): void {
    const lines: LaidLine[] = [];
    for (let line = this.buildNextLine(node); line; line = this.buildNextLine(node)) {
      line.block = node['source'];
      line.row = node['row'];
      lines.push(line);
    }
    const [first] = lines;
    if (!first) return;
    describeFirstLine(first, node);
    const positions = node['positions'] as unknown[];
    let placed = 0;
    let fresh = false;
    while (placed < lines.length) {
      const writer = this.writer as RtlElementWriter;
      const count = this.#linesForPage(lines, placed) || (fresh && !writer.footnotes.waiting ? 1 : 0);
      for (const end = placed + count; placed < end; placed++) {
        writer.reserve(lines.slice(placed + 1, end));
        positions.push(writer.addLine(lines[placed] as LaidLine));
      }
      fresh = false;
      if (placed < lines.length) {
        this.writer.moveToNextPage(node['pageOrientation'] as string | undefined);
        fresh = true;
      }
    }
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

  // As pdfmake does it, without its snaking columns, and with rows that stay together: a group with its first row, a sum with
  // the row before it.
  override processTable(node: Definition): void {
    const { body } = node['table'] as { body: Definition[][] };
    const processor = new TableProcessor(node);
    this.nestedLevel++;
    processor.beginTable(this.writer);
    for (const [rowIndex, cells] of body.entries()) {
      this.#keepRows(node, body, rowIndex);
      processor.beginRow(rowIndex, this.writer);
      const { pageBreaks, positions } = this.processRow({
        marginX: node['_margin'] ? [node['_margin'][0], node['_margin'][2]] : [0, 0],
        dontBreakRows: processor.dontBreakRows,
        rowsWithoutPageBreak: processor.rowsWithoutPageBreak,
        cells,
        widths: node['table'].widths as unknown,
        gaps: node['_offsets'].offsets as unknown,
        tableBody: body,
        tableNode: node,
        rowIndex,
      });
      (node['positions'] as unknown[]).push(...positions);
      processor.endRow(rowIndex, this.writer, pageBreaks);
    }
    processor.endTable(this.writer);
    this.nestedLevel--;
    if (this.nestedLevel === 0) this.writer.context().resetMarginXTopParent();
  }

  // `keepWithNext` on a row's first cell: the row must not be the last on its page.
  #keepRows(node: Definition, body: readonly Definition[][], rowIndex: number): void {
    const context = this.writer.context();
    if (this.writer.transactionLevel > 0 || !body[rowIndex]?.[0]?.['keepWithNext']) return;
    let last = rowIndex;
    while (last + 1 < body.length && body[last]?.[0]?.['keepWithNext']) last++;
    const height = body.slice(rowIndex, last + 1).reduce((sum, row) => sum + rowHeight(row, node), 0);
    if (context.availableHeight < height && height < (this.pageSize['height'] as number) / 2) this.writer.moveToNextPage();
  }

  override buildNextLine(node: Definition): LaidLine | null {
    return nextLine(node, this.writer.context().availableWidth);
  }

  /** Tells how many of the lines from `start` on go onto the current page: all that fit, less those that would leave one alone. */
  #linesForPage(lines: readonly LaidLine[], start: number): number {
    const fit = (this.writer as RtlElementWriter).countFitting(lines.slice(start));
    const left = lines.length - start - fit;
    if (left === 0) return fit;
    const kept = left < FEWEST_LINES ? fit - (FEWEST_LINES - left) : fit;
    return start === 0 && kept < FEWEST_LINES ? 0 : Math.max(0, kept);
  }

  #openPage(opens: 'page' | 'odd' | 'landscape'): void {
    this.#finishNotes();
    const context = this.writer.context();
    const begun = context.getCurrentPage().items.length > 0 || context.y > context.pageMargins.top;
    if (begun || opens === 'landscape') this.writer.moveToNextPage(opens === 'landscape' ? 'landscape' : 'portrait');
    if (opens === 'odd' && context.page % 2 === 1) {
      this.#blank.add(context.page);
      this.writer.moveToNextPage();
    }
  }

  #finishNotes(): void {
    while ((this.writer as RtlElementWriter).footnotes.waiting) this.writer.moveToNextPage();
  }

  #layNote(note: Definition): LaidLine[] {
    const known = note['_lines'] as LaidLine[] | undefined;
    if (known) return known;
    const measured = this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock({ ...note }));
    const { left, right } = this.pageMargins as { left: number; right: number };
    const lines: LaidLine[] = [];
    const width = (this.pageSize['width'] as number) - left - right;
    for (let line = nextLine(measured, width); line; line = nextLine(measured, width)) lines.push(line);
    return (note['_lines'] = lines);
  }

  #drawNotes(writer: RtlElementWriter, pages: readonly Page[]): void {
    for (const { page: index, lines, heightPt, separatorPt } of writer.footnotes.pages()) {
      const page = pages[index] as Page;
      const { left, bottom } = page.pageMargins;
      let y = page.pageSize.height - bottom - heightPt;
      const rule = {
        type: 'line',
        x1: left,
        y1: y + separatorPt / 2,
        x2: left + 120,
        y2: y + separatorPt / 2,
        lineWidth: 0.6,
        lineColor: '#5b6675',
      };
      page.items.push({ type: 'vector', item: rule });
      y += separatorPt;
      for (const line of lines) {
        line.x = left;
        line.y = y;
        page.items.push({ type: 'line', item: line });
        y += line.getHeight();
      }
    }
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

// The height that a row of text cells is going to take, from the widths of its text and of its columns.
function rowHeight(row: readonly Definition[], node: Definition): number {
  const widths = node['table'].widths as { _calcWidth: number }[];
  const layout = node['_layout'] as Required<TableLayout>;
  const lines = row.map((cell, column) => {
    const inlines = (cell['_inlines'] as Inline[] | undefined) ?? [];
    const span = Number(cell['colSpan'] ?? 1);
    const width = widths.slice(column, column + span).reduce((sum, { _calcWidth }) => sum + _calcWidth, 0);
    return countLines(inlines, width) * Math.max(0, ...inlines.map(({ height }) => height));
  });
  return Math.max(0, ...lines) + layout.paddingTop(0, node) + layout.paddingBottom(0, node) + 1;
}

// What pdfmake hangs on the first line of a node: its destination, its place in the outline, the page number it stands for.
function describeFirstLine(line: LaidLine, node: Definition): void {
  if (node['id']) {
    line.id = node['id'] as string;
    line._node = node;
  }
  if (node['outline']) {
    line._outline = {
      id: node['id'] as string,
      parentId: node['outlineParentId'] as string,
      text: node['outlineText'] as string,
      expanded: Boolean(node['outlineExpanded']),
    };
  }
  if (node['_pageRef']) line._pageNodeRef = node['_pageRef']._nodeRef as Definition;
}

/** Builds the next line of a measured text, in a given width; null when there is no more. */
function nextLine(node: Definition, width: number): LaidLine | null {
  const inlines = node['_inlines'] as Inline[] | undefined;
  if (!inlines) return null;
  let next = (node['_nextInline'] as number | undefined) ?? 0;
  if (next >= inlines.length) {
    delete node['_nextInline'];
    return null;
  }
  const line = new Line(width);
  while (next < inlines.length && !line.newLineForced) {
    const end = stretchEnd(inlines, next);
    const stretch = inlines.slice(next, end);
    const stretchWidth = stretch.reduce((sum, inline) => sum + inline.width, 0) - (stretch.at(-1)?.trailingCut ?? 0);
    if (line.inlineWidths + stretchWidth > line.maxWidth + 0.01) {
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

/** Tells how many lines inlines are going to take in a given width. */
function countLines(inlines: readonly Inline[], width: number): number {
  let lines = 0;
  let room = 0;
  for (let start = 0; start < inlines.length;) {
    const end = stretchEnd(inlines, start);
    const stretchWidth = inlines.slice(start, end).reduce((sum, inline) => sum + inline.width, 0);
    if (lines === 0 || room + 0.01 < stretchWidth - (inlines[end - 1]?.trailingCut ?? 0)) {
      lines += Math.max(1, Math.ceil((stretchWidth - 0.01) / width));
      room = width;
    }
    room = inlines[end - 1]?.lineEnd ? 0 : room - stretchWidth;
    start = end;
  }
  return lines;
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
  // Rather between two words, though they ought to stay together, than within one.
  const space = text.lastIndexOf(' ', fits);
  if (space > 0) fits = space + 1;
  delete inline.lineEnd;
  inline.noNewLine = false;
  replaceText(inline, text.slice(0, fits));
  replaceText(rest, text.slice(fits));
  inlines.splice(at + 1, 0, rest);
}
