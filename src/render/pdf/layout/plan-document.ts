// The PDF file being written: pdfkit's document as pdfmake extends it, with our fonts in place of its own.
import { PdfFont } from '../text/pdf-font.ts';
import { PDFDocument, type Definition } from './pdfmake.ts';

/** Font bytes by role; text asks for `regular` and, where it is bold, for `bold`. */
export interface FontBytes {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

export class PlanDocument extends PDFDocument {
  readonly #bytes: FontBytes;
  readonly #fonts = new Map<keyof FontBytes, PdfFont>();

  constructor(bytes: FontBytes, images: Definition, options: Definition) {
    super({}, images, {}, {}, { ...options, font: null, autoFirstPage: false }, null, () => false);
    this.#bytes = bytes;
  }

  override provideFont(_family: string, bold: boolean): PdfFont {
    const role = bold ? 'bold' : 'regular';
    const known = this.#fonts.get(role);
    if (known) return known;
    const font = new PdfFont(this, `F${this.#fonts.size + 1}`, this.#bytes[role]);
    this.#fonts.set(role, font);
    // pdfkit finalizes every font it knows when the document ends.
    this._fontFamilies[font.id] = font;
    return font;
  }
}
