// The parts of pdfmake 0.3.11 that are subclassed, typed as far as they are relied on. tests/pdfmake.test.ts holds each of
// these to what is assumed here; the version is pinned.
import docMeasure from 'pdfmake/js/DocMeasure.js';
import docPreprocessor from 'pdfmake/js/DocPreprocessor.js';
import documentContext from 'pdfmake/js/DocumentContext.js';
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import line from 'pdfmake/js/Line.js';
import pageElementWriter from 'pdfmake/js/PageElementWriter.js';
import pdfDocument from 'pdfmake/js/PDFDocument.js';
import tableProcessor from 'pdfmake/js/TableProcessor.js';
import renderer from 'pdfmake/js/Renderer.js';
import tableLayouts from 'pdfmake/js/tableLayouts.js';
import textInlines from 'pdfmake/js/TextInlines.js';

export const { defaultTableLayout } = tableLayouts;
export const DocMeasure = docMeasure.default;
export const DocPreprocessor = docPreprocessor.default;
export const DocumentContext = documentContext.default;
export const LayoutBuilder = layoutBuilder.default;
export const Line = line.default;
export const PageElementWriter = pageElementWriter.default;
export const PDFDocument = pdfDocument.default;
export const Renderer = renderer.default;
export const TableProcessor = tableProcessor.default;
export const TextInlines = textInlines.default;

export type {
  Context,
  Definition,
  Inline,
  LaidLine,
  LineFont,
  LineGlyph,
  Outline,
  WrittenRun,
  Page,
  PdfKitDocument,
  PdfOutlineItem,
  PdfReference,
  ShapedText,
  StyleStack,
  TableLayout,
  Vector,
  Writer,
} from 'pdfmake/js/types.js';
