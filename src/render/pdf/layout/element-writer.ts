// pdfmake's writer of pages, with what Persian books need: lines justified at the spaces between words and nowhere else, and
// notes at the foot of the page that calls them.
import { beginningHeight, Footnotes, heightOfNotes } from './footnotes.ts';
import { linesOf } from './laid-line.ts';
import { PageElementWriter, type Context, type Definition, type LaidLine } from './pdfmake.ts';

/** The most that a space may grow, as a share of the text size. A line that needs more is left ragged rather than torn; pdf.js
 * also takes wider gaps for the end of a piece of text and then gives the pieces back from left to right. */
const WIDEST_SPACE = 0.3;

/** A block laid out apart, to see whether it fits the page: where it was laid out, and the height it takes with its notes. */
export interface Trial {
  readonly context: Context;
  readonly heightPt: number;
}

/** Thrown when a block that must not be parted is taller than a page; pdfmake would drop it without a word. */
export class TallerThanPage extends Error {}

export class RtlElementWriter extends PageElementWriter {
  readonly footnotes = new Footnotes();
  readonly #layNote: (note: Definition) => LaidLine[];
  #reservedPt = 0;

  constructor(context: Context, layNote: (note: Definition) => LaidLine[]) {
    super(context);
    this.#layNote = layNote;
  }

  /** Aligns a line in logical space: `left` means start, `right` means end. */
  override alignLine(line: LaidLine): void {
    const free = this.context().availableWidth - line.getWidth();
    const alignment = line.inlines[0]?.alignment;
    if (alignment === 'right') line.x += free;
    else if (alignment === 'center') line.x += free / 2;
    else if (alignment === 'justify' && !line.newLineForced && !line.lastLineInParagraph) justify(line, free);
  }

  override addLine(line: LaidLine, keepPosition?: boolean): unknown {
    // Inside a block that is still looking for its page, notes wait until the block has found it.
    if (this.contextStack.length > 0 || line.notes.length === 0) return this.#putLine(line, keepPosition);
    return this.#withNotes([line], line.getHeight(), () => this.#putLine(line, keepPosition));
  }

  // As pdfmake does it, without the record of positions that it makes for each line.
  #putLine(line: LaidLine, keepPosition = false): true {
    const height = line.getHeight();
    if (this.context().availableHeight < height) this.moveToNextPage();
    const context = this.context();
    line.x = context.x + (line.x ?? 0);
    line.y = context.y + (line.y ?? 0);
    this.alignLine(line);
    context.getCurrentPage().items.push({ type: 'line', item: line });
    this.emit('lineAdded', line);
    if (!keepPosition) context.moveDown(height);
    return true;
  }

  override addFragment(fragment: Definition, useX?: boolean, useY?: boolean, keepPosition?: boolean): unknown {
    const again = fragment['insertedOnPages'] !== undefined;
    const block = again ? repeated(fragment) : fragment;
    const add = (): unknown => super.addFragment(block, useX, useY, keepPosition);
    // The notes of a header stand where its table begins.
    if (this.contextStack.length > 0 || useY || again) return add();
    const items = fragment['items'] as { type: string; item: LaidLine }[];
    const lines = items.filter(({ type }) => type === 'line').map(({ item }) => item);
    return this.#withNotes(lines, fragment['height'] as number, add);
  }

  override commitUnbreakableBlock(forcedX?: number, forcedY?: number): void {
    const whole = this.context();
    const outer = this.contextStack.at(-1);
    if (this.transactionLevel === 1 && outer && forcedX === undefined) {
      const { pageSize, pageMargins } = outer.getCurrentPage();
      const repeated = this.repeatables.reduce((sum, { height }) => sum + height, 0);
      if (whole.y > pageSize.height - pageMargins.top - pageMargins.bottom - repeated) {
        this.transactionLevel--;
        this.popContext();
        throw new TallerThanPage();
      }
    }
    super.commitUnbreakableBlock(forcedX, forcedY);
  }

  /** Begins to lay out apart; what comes next is not on a page until the trial is committed. */
  beginTrial(): Context {
    this.beginUnbreakableBlock();
    return this.context();
  }

  /** Ends a trial. */
  endTrial(context: Context): Trial {
    this.transactionLevel--;
    this.popContext();
    const notes = this.#notesOf(linesOf(context.getCurrentPage()));
    return { context, heightPt: context.y + heightOfNotes(notes.flat()) };
  }

  /** Puts a trial that fits on the page. */
  commitTrial({ context }: Trial): void {
    this.contextStack.push(this.context());
    this._context = context;
    this.transactionLevel++;
    this.commitUnbreakableBlock();
  }

  override moveToNextPage(orientation?: string): void {
    const context = this.context();
    // On a new page pdfmake gives the outermost columns the width of the page, though they stand in a list.
    const [outermost] = context.snapshots;
    const width = outermost?.availableWidth ?? 0;
    // It also takes the lowest point of the columns for one on this page, though they may have begun on another.
    const { x, y, page, availableHeight, availableWidth } = context;
    const innermost = context.snapshots.at(-1);
    if (innermost && innermost.bottomMost.page < page) innermost.bottomMost = { x, y, page, availableHeight, availableWidth };
    // What is left of the page belongs to the notes that wait.
    if (this.contextStack.length === 0) this.footnotes.place(context.page, [], context.availableHeight);
    super.moveToNextPage(orientation);
    if (outermost) outermost.availableWidth = width;
    if (this.contextStack.length > 0) return;
    context.availableHeight -= this.footnotes.open(context.page, context.availableHeight);
  }

  /** Tells how many of some lines fit on the current page with the beginnings of their notes. */
  countFitting(lines: readonly LaidLine[]): number {
    const { page, availableHeight } = this.context();
    const notes: LaidLine[][] = [];
    let height = 0;
    const over = lines.findIndex((line) => {
      height += line.getHeight();
      notes.push(...this.#notesOf([line]));
      return height + this.footnotes.leastHeight(page, notes) > availableHeight + 0.01;
    });
    return over < 0 ? lines.length : over;
  }

  /** Makes notes leave room for lines that are still to come onto the current page. */
  reserve(lines: readonly LaidLine[]): void {
    this.#reservedPt = lines.reduce((sum, line) => sum + line.getHeight(), 0) + beginningHeight(this.#notesOf(lines));
  }

  #withNotes(lines: readonly LaidLine[], height: number, add: () => unknown): unknown {
    const notes = this.#notesOf(lines);
    if (notes.length === 0) return add();
    const context = this.context();
    const lacksRoom = (): boolean => context.availableHeight + 0.01 < height + this.footnotes.leastHeight(context.page, notes);
    if (lacksRoom() && context.y > context.pageMargins.top) this.moveToNextPage();
    // Notes carried over come first, though they take whole pages.
    while (lacksRoom() && this.footnotes.waiting) this.moveToNextPage();
    const position = add();
    context.availableHeight -= this.footnotes.place(context.page, notes, context.availableHeight - this.#reservedPt);
    return position;
  }

  #notesOf(lines: readonly LaidLine[]): LaidLine[][] {
    return lines.flatMap(({ notes }) => notes.map((note) => this.#layNote(note)));
  }
}

// The header of a table on a further page: it says so, and it is neither a destination nor a place in the contents again.
function repeated(header: Definition): Definition {
  const items = (header['items'] as { type: string; item: LaidLine }[]).map(({ type, item }) => {
    if (type !== 'line') return { type, item };
    const prefix = item.inlines[0]?.continuation;
    const line = Object.assign(item.clone(), { destination: undefined, opening: undefined, _outline: undefined });
    if (prefix) {
      line.inlines = [...prefix, ...item.inlines];
      line.inlineWidths += prefix.reduce((sum, { width }) => sum + width, 0);
    }
    return { type, item: line };
  });
  return Object.assign(Object.create(Object.getPrototypeOf(header) as object) as Definition, header, { items });
}

function justify(line: LaidLine, free: number): void {
  // Spaces of code count as characters of one width.
  const gaps = line.inlines.filter(
    (inline, index) => index < line.inlines.length - 1 && !inline.font.monospaced && /\s$/.test(inline.text),
  );
  const [first] = gaps;
  if (!first || free <= 0) return;
  const share = free / gaps.length;
  if (share > first.fontSize * WIDEST_SPACE) return;
  for (const inline of gaps) inline.justifyShift = share;
}
