// Words across a page, under its text: pale enough to read over, dark enough to survive a photocopy.
import type { PdfKitDocument } from '../layout/pdfmake.ts';
import { drawText, placeInlines } from './draw-line.ts';
import { buildInlines } from './inlines.ts';

const SIZE_PT = 120;
const SLOPE_DEGREES = -52;

/** Draws the words through the middle of the current page, rising from its lower left to its upper right corner. */
export function drawWatermark(document: PdfKitDocument, text: string, color: string): void {
  const { width, height, content } = document.page;
  const name = document.form(`watermark ${width} ${height}`, [0, 0, width, height], () => {
    const font = document.provideFont('', true);
    const style = { font, fontSize: SIZE_PT, lineHeight: 1, color, features: [], rise: 0, alignment: 'left' };
    const inlines = buildInlines([{ text, style }], false);
    const length = inlines.reduce((sum, inline) => sum + inline.width, 0);
    document.rotate(SLOPE_DEGREES, { origin: [width / 2, height / 2] });
    drawText(document, placeInlines(inlines, (width - length) / 2), height / 2 + SIZE_PT / 3);
  });
  content.write(`/${name} Do`);
}
