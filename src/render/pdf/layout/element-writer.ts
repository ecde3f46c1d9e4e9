// pdfmake's writer of pages, with lines aligned as Persian needs: justified at the spaces between words and nowhere else.
import { PageElementWriter, type LaidLine } from './pdfmake.ts';

/** The widest that a space may grow, as a share of the line's text size; beyond it a line is left ragged rather than torn. */
const WIDEST_SPACE = 1.6;

export class RtlElementWriter extends PageElementWriter {
  /** Aligns a line in logical space: `left` means start, `right` means end. */
  override alignLine(line: LaidLine): void {
    const free = this.context().availableWidth - line.getWidth();
    const alignment = line.inlines[0]?.alignment;
    if (alignment === 'right') line.x += free;
    else if (alignment === 'center') line.x += free / 2;
    else if (alignment === 'justify' && !line.newLineForced && !line.lastLineInParagraph) justify(line, free);
  }
}

function justify(line: LaidLine, free: number): void {
  const gaps = line.inlines.filter((inline, index) => index < line.inlines.length - 1 && /\s$/.test(inline.text));
  const [first] = gaps;
  if (!first || free <= 0) return;
  const share = free / gaps.length;
  if (share > first.fontSize * WIDEST_SPACE) return;
  for (const inline of gaps) inline.justifyShift = share;
}
