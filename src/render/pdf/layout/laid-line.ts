// A line being filled. pdfmake's own asks all its inlines for its height each time; here it is known as they come.
import { Line, type Definition, type Inline, type LaidLine, type Page } from './pdfmake.ts';

export class RtlLine extends Line {
  /** The footnotes that it calls. */
  override notes: readonly Definition[] = NO_NOTES;
  #heightPt = 0;
  #ascenderPt = 0;

  override addInline(inline: Inline): void {
    super.addInline(inline);
    if (inline.note) this.notes = [...this.notes, inline.note];
    this.#heightPt = Math.max(this.#heightPt, inline.height);
    this.#ascenderPt = Math.max(this.#ascenderPt, (inline.font.ascender / 1000) * inline.fontSize);
  }

  override getHeight(): number {
    return this.#heightPt;
  }

  override getAscenderHeight(): number {
    return this.#ascenderPt;
  }

  /** Gives the same line for another place. */
  override clone(): RtlLine {
    const line = new RtlLine(this.maxWidth);
    line.#heightPt = this.#heightPt;
    line.#ascenderPt = this.#ascenderPt;
    return Object.assign(line, this);
  }
}

const NO_NOTES: readonly Definition[] = [];

/** Gives the lines of a page in the order in which they were laid out. */
export function linesOf({ items }: Page): LaidLine[] {
  return items.flatMap(({ type, item }) => (type === 'line' ? [item as LaidLine] : []));
}
