// Words across a page, under its text: pale enough to read over, dark enough to survive a photocopy.
import type { PdfKitDocument, PdfReference } from '../layout/pdfmake.ts';
import { placeInlines } from './draw-line.ts';
import { buildInlines } from './inlines.ts';

const SIZE_PT = 120;
const SLOPE_DEGREES = -52;

/**
 * Draws the words through the middle of the current page, over its areas and under its text, rising from its lower left to its upper right corner. They are drawn as
 * outlines and are no text: nobody who copies or searches a page is looking for them, and the cover says the same in words.
 */
export function drawWatermark(document: PdfKitDocument, text: string, color: string): void {
  const { width, height, content } = document.page;
  const name = document.form(`watermark ${width} ${height}`, [0, 0, width, height], () => {
    const style = { fontSize: SIZE_PT, lineHeight: 1, color, features: [], rise: 0, alignment: 'left' };
    const runs = document.fontsOf(text, 'text', true).map((piece) => ({ text: piece.text, style: { ...style, font: piece.font } }));
    const inlines = buildInlines(runs, false);
    const length = inlines.reduce((sum, inline) => sum + inline.width, 0);
    document.rotate(SLOPE_DEGREES, { origin: [width / 2, height / 2] });
    const baseline = height / 2 + SIZE_PT / 3;
    for (const { inline, x } of placeInlines(inlines, (width - length) / 2)) {
      const scale = (inline.fontSize * inline.font.sizeShare) / 1000;
      let pen = x;
      for (const { id, advance, xOffset, yOffset } of inline.run.glyphs) {
        document.page.content.formOnTop(inline.font.outline(id), pen + xOffset * scale, baseline - yOffset * scale, scale, color);
        pen += advance * scale;
      }
    }
  });
  // Multiplied with what is there (ISO 32000-1, 11.3.5): tinted rows do not cover it, and it covers no rule.
  document.page.ext_gstates[MULTIPLY] ??= multiply(document);
  content.write(`q /${MULTIPLY} gs /${name} Do Q`);
}

const MULTIPLY = 'GM';

function multiply(document: PdfKitDocument): PdfReference {
  const state = document.ref({ Type: 'ExtGState', BM: 'Multiply' });
  state.end();
  return state;
}
