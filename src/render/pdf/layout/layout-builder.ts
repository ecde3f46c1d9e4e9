// pdfmake's layout, in logical space: it lays out as if everything ran left to right, and `left` means start. What is added
// is what pdfmake lacks: lines built over unbreakable stretches, no line left alone at either end of a page, headings kept with
// what follows, parts that open on an odd page, notes at the foot, heads and labels by page.
import { RtlDocMeasure } from './doc-measure.ts';
import { RtlLine } from './laid-line.ts';
import { RtlElementWriter, TallerThanPage, type Trial } from './element-writer.ts';
import type { FootnoteArea } from './footnotes.ts';
import { PageCounter, type Opening, type PageFacts } from './page-facts.ts';
import {
  DocumentContext,
  LayoutBuilder,
  TableProcessor,
  type Definition,
  type Inline,
  type LaidLine,
  type Page,
  type PdfKitDocument,
  type TableLayout,
  type Vector,
} from './pdfmake.ts';

/** What stands at the head and the foot of a page of some width, in points; definitions of one side are laid over each other. One with `repeats` stands on many pages. */
export interface PageFurniture {
  header(page: PageFacts, widthPt: number): Definition[];
  footer(page: PageFacts, widthPt: number): Definition[];
}

/** A page on which everything has its place, and what is known of it. */
export interface FinishedPage {
  readonly page: Page;
  readonly facts: PageFacts;
  readonly furniture: readonly Furniture[];
}

/**
 * A block that is to keep to one page, in the roomiest of some steps in which it fits; steps get tighter from 0 on, so that what
 * fits at one fits at those after it.
 */
export interface Fitting {
  /** Sheets of one kind have about the same front. */
  readonly kind: string;
  /** How much there is to read in the end, in characters. */
  readonly endLength: number;
  /** For each step, about which share of its height at step 0 each part has: what to try next is told from it, and no more. */
  readonly shares: { readonly front: readonly number[]; readonly end: readonly number[] };
  readonly front: (step: number) => Definition;
  /** What stands under the front where both fit; else `instead` follows the front on pages of its own. */
  readonly end?: (step: number) => Definition;
  readonly instead?: () => readonly Definition[];
  /** What is set where not even the front fits. */
  readonly otherwise: () => readonly Definition[];
}

/** What was laid out once for the head or foot of pages; one with a key comes back on other pages as it is. */
export interface Furniture {
  readonly key?: string;
  readonly items: Page['items'];
}

/** How far the height of a sheet may be from what its height at another step lets expect. */
const UNSURE = 0.015;

/** The fewest lines of a paragraph that may stand at the foot or at the head of a page. */
const FEWEST_LINES = 2;

export class RtlLayoutBuilder extends LayoutBuilder {
  readonly #blank = new Set<number>();
  readonly #sheets = new Map<string, { readonly frontPt: number; readonly endPtPerCharacter: number }>();
  readonly #furniture = new Map<string, Furniture>();

  /**
   * Lays out blocks one after the other and gives each page as soon as nothing more can come onto it; it is forgotten here then.
   * A block of the size of a few pages, such as a table, is the most that is held at once.
   */
  *layoutPages(
    blocks: Iterable<Definition>,
    document: PdfKitDocument,
    defaultStyle: Definition,
    layouts: Record<string, TableLayout>,
    furniture: PageFurniture,
  ): Generator<FinishedPage, void> {
    this.docMeasure = new RtlDocMeasure(document, defaultStyle, layouts);
    const context = new DocumentContext();
    const writer = new RtlElementWriter(context, (note) => this.#layNote(note));
    const counter = new PageCounter();
    this.writer = writer;
    this.writer.addPage(this.pageSize, null, this.pageMargins);
    let finished = 0;
    const finish = (): FinishedPage => {
      const page = context.pages[finished] as Page;
      context.pages[finished] = { ...page, items: [] };
      const notes = writer.footnotes.take(finished);
      if (notes) drawNotes(notes, page);
      const facts = counter.next(openingsOf(page), this.#blank.has(finished));
      finished++;
      return { page, facts, furniture: this.#layFurniture(page, facts, furniture) };
    };
    for (const block of blocks) {
      this.#addBlock(block);
      while (finished < context.page) yield finish();
    }
    this.#finishNotes();
    while (finished < context.pages.length) yield finish();
  }

  #addBlock(block: Definition): void {
    const fitting = block['fitting'] as Fitting | undefined;
    if (!fitting) {
      this.processNode(this.docMeasure.measureBlock(block));
      return;
    }
    this.#openPage(block['opens'] as 'page');
    for (const rest of this.#placeFitting(fitting)) this.#addBlock(rest);
  }

  // What was laid out to be tried is what is set.
  #placeFitting(fitting: Fitting): readonly Definition[] {
    const { shares, front, end, instead, otherwise } = fitting;
    const writer = this.writer as RtlElementWriter;
    const fronts = new Map<number, Trial>();
    const frontAt = (step: number): Trial => {
      const known = fronts.get(step) ?? this.#try(front(step));
      fronts.set(step, known);
      return known;
    };
    const begin = this.#expectedStep(fitting);
    const whole =
      end &&
      this.#findFitting(begin, [shares.front, shares.end], (step) => {
        const trials = [frontAt(step), this.#try(end(step))] as const;
        this.#learn(fitting, step, trials);
        return [...trials];
      });
    const found = whole ?? this.#findFitting(fronts.keys().next().value ?? 0, [shares.front], (step) => [frontAt(step)]);
    for (const trial of found ?? []) writer.commitTrial(trial);
    if (!found) return otherwise();
    return whole ? [] : (instead?.() ?? []);
  }

  // Where a step leads is told from the heights found there.
  #findFitting(begin: number, shares: readonly (readonly number[])[], at: (step: number) => Trial[]): Trial[] | undefined {
    const room = this.writer.context().availableHeight;
    const steps = shares[0]?.length ?? 0;
    let found: Trial[] | undefined;
    let [tooRoomy, fits] = [-1, steps];
    for (let step = begin; ;) {
      const trials = at(step);
      const share = (part: number, other: number): number => (shares[part]?.[other] ?? 1) / (shares[part]?.[step] ?? 1);
      const expected = (other: number): number => trials.reduce((sum, { heightPt }, part) => sum + heightPt * share(part, other), 0);
      if (expected(step) <= room) {
        found = trials;
        fits = step;
      } else tooRoomy = step;
      const open = Array.from({ length: fits - tooRoomy - 1 }, (_, index) => tooRoomy + 1 + index);
      const next = open.find((other) => expected(other) <= room * (found ? 1 : 1 + UNSURE)) ?? (found ? undefined : open.at(-1));
      if (next === undefined || (!found && expected(next) > room * (1 + 3 * UNSURE))) return found;
      step = next;
    }
  }

  // The step in which a sheet is going to fit, from what the last of its kind took; layout finds out whether it does.
  #expectedStep({ kind, endLength, shares }: Fitting): number {
    const known = this.#sheets.get(kind);
    if (!known) return 0;
    const room = this.writer.context().availableHeight;
    const height = (step: number): number =>
      known.frontPt * (shares.front[step] ?? 1) + known.endPtPerCharacter * endLength * (shares.end[step] ?? 1);
    const step = shares.front.findIndex((_, at) => height(at) <= room);
    return step < 0 ? shares.front.length - 1 : step;
  }

  #learn({ kind, endLength, shares }: Fitting, step: number, [front, end]: readonly [Trial, Trial]): void {
    this.#sheets.set(kind, {
      frontPt: front.heightPt / (shares.front[step] ?? 1),
      endPtPerCharacter: end.heightPt / (shares.end[step] ?? 1) / Math.max(1, endLength),
    });
  }

  #try(definition: Definition): Trial {
    const writer = this.writer as RtlElementWriter;
    const context = writer.beginTrial();
    this.#place(this.docMeasure.measureBlock(definition));
    return writer.endTrial(context);
  }

  #layFurniture({ pageSize, pageMargins }: Page, facts: PageFacts, furniture: PageFurniture): Furniture[] {
    const { width, height } = pageSize;
    const { top, bottom } = pageMargins;
    return [
      ...furniture.header(facts, width).map((header) => this.#layPiece(header, width, 0, top)),
      ...furniture.footer(facts, width).map((footer) => this.#layPiece(footer, width, height - bottom, height)),
    ];
  }

  // Most pages have the furniture of the page before, so what was laid out once is put on again; drawing leaves it as it is.
  #layPiece(definition: Definition, width: number, topPt: number, bottomPt: number): Furniture {
    const repeats = definition['repeats'] === true;
    const key = repeats ? JSON.stringify([definition, width, topPt]) : '';
    const known = this.#furniture.get(key);
    if (known) return known;
    const context = new DocumentContext();
    const { writer } = this;
    this.writer = new RtlElementWriter(context, () => []);
    this.writer.transactionLevel = 1;
    context.addPage({ width, height: bottomPt }, { left: 0, right: 0, top: topPt, bottom: 0 });
    this.processNode(this.docMeasure.measureBlock(definition));
    this.writer = writer;
    const { items } = context.getCurrentPage();
    if (!repeats) return { items };
    const piece = { key, items };
    this.#furniture.set(key, piece);
    return piece;
  }

  override processNode(node: Definition): void {
    const outermost = this.writer.transactionLevel === 0;
    if (outermost) {
      if (node['opens']) this.#openPage(node['opens'] as 'page' | 'odd' | 'landscape');
      // `keepSpace`: the least room, in points, that must be left on the page for the node to begin on it.
      const keepSpace = node['keepSpace'] as number | undefined;
      const context = this.writer.context();
      if (keepSpace && context.availableHeight < keepSpace && context.y > context.pageMargins.top) this.writer.moveToNextPage();
    }
    if (outermost && node['unbreakable']) this.#placeWhole(node);
    else this.#place(node);
    if (node['opens'] === 'landscape') this.writer.moveToNextPage('portrait');
  }

  // A block that should be whole but is taller than any page is laid out again as one that may be parted.
  #placeWhole(node: Definition): void {
    const context = this.writer.context();
    const { x, y, availableWidth, availableHeight, page } = context;
    try {
      this.#place(node);
    } catch (error) {
      if (!(error instanceof TallerThanPage) || context.page !== page) throw error;
      Object.assign(context, { x, y, availableWidth, availableHeight });
      this.#place(Object.assign(node, { unbreakable: false }));
    }
  }

  // As pdfmake does it, for the nodes that our blocks are made of, and without the records that it keeps of each for page breaks.
  #place(node: Definition): void {
    node['positions'] = NO_POSITIONS;
    const margin = node['_margin'] as readonly [number, number, number, number] | null;
    if (margin) {
      const context = this.writer.context();
      // A heading at the top of a page needs no air above it.
      const tops = node['keepSpace'] !== undefined && this.writer.transactionLevel === 0 && context.y === context.pageMargins.top;
      if (!tops) this.#moveDown(margin[1]);
      context.addMargin(margin[0], margin[2]);
    }
    if (node['unbreakable']) this.writer.beginUnbreakableBlock();
    if (node['stack']) for (const item of node['stack'] as Definition[]) this.processNode(item);
    else if (node['columns']) this.processColumns(node);
    else if (node['ul']) this.processList(false, node);
    else if (node['ol']) this.processList(true, node);
    else if (node['table']) this.processTable(node);
    else if (node['text'] !== undefined) this.processLeaf(node);
    else if (node['image']) this.writer.addImage(node);
    // Layout moves vectors where they are, so it gets its own.
    else if (node['canvas']) this.writer.addCanvas({ ...node, canvas: (node['canvas'] as Vector[]).map(copied) });
    else if (!node['_span']) throw new Error(`a node that cannot be laid out: ${Object.keys(node).join(', ')}`);
    if (node['unbreakable']) this.writer.commitUnbreakableBlock();
    if (margin) {
      this.#moveDown(margin[3]);
      this.writer.context().addMargin(-margin[0], -margin[2]);
    }
  }

  #moveDown(distance: number): void {
    const context = this.writer.context();
    // A block that must not be parted is laid out where the height is not a number, so that nothing is more than it.
    if (context.availableHeight < distance) {
      context.moveDown(context.availableHeight);
      this.writer.moveToNextPage();
    } else context.moveDown(distance);
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
    const writer = this.writer as RtlElementWriter;
    const noted = lines.some(({ notes }) => notes.length > 0);
    if (node['besideLast']) this.#moveBesideLast(first.getHeight());
    let placed = 0;
    let fresh = false;
    while (placed < lines.length) {
      const count = this.#linesForPage(lines, placed) || (fresh && !writer.footnotes.waiting ? 1 : 0);
      for (const end = placed + count; placed < end; placed++) {
        if (noted) writer.reserve(lines.slice(placed + 1, end));
        writer.addLine(lines[placed] as LaidLine);
      }
      fresh = false;
      if (placed < lines.length) {
        this.writer.moveToNextPage(node['pageOrientation'] as string | undefined);
        fresh = true;
      }
    }
  }

  // `besideLast`: the line stands beside the last of the column before it.
  #moveBesideLast(height: number): void {
    const context = this.writer.context();
    const lowest = context.snapshots.at(-1)?.bottomMost;
    if (lowest?.page === context.page && lowest.y - height > context.y) context.moveDown(lowest.y - height - context.y);
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
    }
    this.writer.removeListener('lineAdded', addMarker);
    this.writer.context().addMargin(-gap);
  }

  // As pdfmake does it, without its snaking columns, and with rows that stay together: a group with its first row, a sum with
  // the row before it.
  override processTable(node: Definition): void {
    const { body } = node['table'] as { body: Definition[][] };
    const tall = body.map((row) => rowHeight(row, node) > this.#tallestRow);
    // A header is kept with the row under it, unless that row has to be parted.
    const headerRows = Number(node['table'].headerRows ?? 0);
    if (tall[headerRows]) node['table'].keepWithHeaderRows = 0;
    const wholeRows = node['table'].dontBreakRows === true;
    if (tall[0]) node['table'].dontBreakRows = false;
    const processor = new TableProcessor(node);
    this.nestedLevel++;
    processor.beginTable(this.writer);
    for (const [rowIndex, cells] of body.entries()) {
      this.#keepRows(node, body, rowIndex);
      processor.dontBreakRows = wholeRows && !tall[rowIndex];
      processor.beginRow(rowIndex, this.writer);
      const { pageBreaks } = this.processRow({
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
      processor.endRow(rowIndex, this.writer, pageBreaks);
    }
    processor.endTable(this.writer);
    this.nestedLevel--;
    if (this.nestedLevel === 0) this.writer.context().resetMarginXTopParent();
  }

  /** A row taller than this is parted by a page after all, or it would fit on none. */
  get #tallestRow(): number {
    const { top, bottom } = this.pageMargins as { top: number; bottom: number };
    return ((this.pageSize['height'] as number) - top - bottom) * 0.7;
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
    if (begun) this.writer.moveToNextPage(opens === 'landscape' ? 'landscape' : 'portrait');
    else if (opens === 'landscape') this.#turnPage();
    if (opens === 'odd' && context.page % 2 === 1) {
      this.#blank.add(context.page);
      this.writer.moveToNextPage();
    }
  }

  // An empty page, such as the one on which the text would go on after a wide table, is laid on its side when another such follows.
  #turnPage(): void {
    const context = this.writer.context();
    const page = context.getCurrentPage();
    const { width, height } = page.pageSize;
    page.pageSize = { orientation: 'landscape', width: height, height: width };
    context.initializePage();
  }

  #finishNotes(): void {
    while ((this.writer as RtlElementWriter).footnotes.waiting) this.writer.moveToNextPage();
  }

  #layNote(note: Definition): LaidLine[] {
    const known = note['_lines'] as LaidLine[] | undefined;
    if (known) return known;
    const measured = this.docMeasure.measureBlock({ ...note });
    const { left, right } = this.pageMargins as { left: number; right: number };
    const lines: LaidLine[] = [];
    const width = (this.pageSize['width'] as number) - left - right;
    for (let line = nextLine(measured, width); line; line = nextLine(measured, width)) lines.push(line);
    return (note['_lines'] = lines);
  }

  #addMarker(marker: Definition, line: LaidLine): void {
    if (marker['canvas']) {
      const disc = marker['canvas'][0] as Definition & { type: string };
      disc['x'] -= marker['_minWidth'] as number;
      this.writer.addVector(disc);
      return;
    }
    const markerLine = new RtlLine(this.writer.context().availableWidth);
    for (const inline of marker['_inlines'] as Inline[]) {
      inline.alignment = 'left';
      markerLine.addInline(inline);
    }
    markerLine.x = -(marker['_minWidth'] as number);
    markerLine.y = line.getAscenderHeight() - markerLine.getAscenderHeight();
    this.writer.addLine(markerLine, true);
  }
}

// The height that a row of text cells is going to take, from the widths of its text and of its columns.
function rowHeight(row: readonly Definition[], node: Definition): number {
  const widths = node['table'].widths as { _calcWidth?: number; width: number | string }[];
  const layout = node['_layout'] as Required<TableLayout>;
  const lines = row.map((cell, column) => {
    const inlines = (cell['_inlines'] as Inline[] | undefined) ?? [];
    const span = Number(cell['colSpan'] ?? 1);
    const width = widths
      .slice(column, column + span)
      .reduce((sum, { _calcWidth, width: own }) => sum + (_calcWidth ?? (Number(own) || 0)), 0);
    return countLines(inlines, width) * Math.max(0, ...inlines.map(({ height }) => height));
  });
  return Math.max(0, ...lines) + layout.paddingTop(0, node) + layout.paddingBottom(0, node) + 1;
}

// What a node says of the place where it stands rides on its first line: its destination, its place in the outline, what opens.
function describeFirstLine(line: LaidLine, node: Definition): void {
  if (node['destination']) line.destination = node['destination'] as string;
  if (node['opening']) line.opening = node['opening'] as Opening;
  if (node['outline']) {
    line._outline = {
      id: node['destination'] as string,
      parentId: node['outlineParentId'] as string,
      text: node['outlineText'] as string,
      expanded: Boolean(node['outlineExpanded']),
    };
  }
}

// Where nodes come to stand is read from the lines of finished pages.
const NO_POSITIONS: readonly never[] = [];

function copied(vector: Vector): Vector {
  const points = vector['points'] as { x: number; y: number }[] | undefined;
  return points ? { ...vector, points: points.map((point) => ({ ...point })) } : { ...vector };
}

function openingsOf(page: Page): Opening[] {
  return page.items.flatMap(({ type, item }) => {
    const opening = type === 'line' ? (item as LaidLine).opening : undefined;
    return opening ? [opening] : [];
  });
}

function drawNotes({ lines, heightPt, separatorPt }: FootnoteArea, page: Page): void {
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

/** Builds the next line of a measured text, in a given width; null when there is no more. */
function nextLine(node: Definition, width: number): LaidLine | null {
  const inlines = node['_inlines'] as Inline[] | undefined;
  if (!inlines) return null;
  let next = (node['_nextInline'] as number | undefined) ?? 0;
  if (next >= inlines.length) {
    delete node['_nextInline'];
    return null;
  }
  const line = new RtlLine(width);
  while (next < inlines.length && !line.newLineForced) {
    const end = stretchEnd(inlines, next);
    let stretchWidth = -(inlines[end - 1] as Inline).trailingCut;
    for (let at = next; at < end; at++) stretchWidth += (inlines[at] as Inline).width;
    if (line.inlineWidths + stretchWidth > line.maxWidth + 0.01) {
      if (line.inlines.length > 0) break;
      splitTooWide(inlines, next, line.maxWidth);
      line.addInline(inlines[next++] as Inline);
      break;
    }
    while (next < end) line.addInline(inlines[next++] as Inline);
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
    if (inline.widthOf(inline.text.slice(0, middle)) <= maxWidth) fits = middle;
    else tooLong = middle;
  }
  // Rather between two words, though they ought to stay together, than within one.
  const space = inline.text.lastIndexOf(' ', fits);
  inlines.splice(at + 1, 0, inline.splitAt(space > 0 ? space + 1 : fits));
}
