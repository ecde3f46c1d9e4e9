// The PDF file being written: pdfkit's document as pdfmake extends it, with our fonts in place of its own, pages that are
// written out one by one, and objects packed into streams.
import { deflateSync } from 'node:zlib';
import { ObjectPacker, crossReferences, type ObjectPlace, type PackedStream } from '../file/object-streams.ts';
import { PageContent, short } from '../file/page-content.ts';
import { Faces, type FaceRole, type FontBytes, type Setting } from '../../text/faces.ts';
import { PdfFont } from '../text/pdf-font.ts';
import { PDFDocument, type Definition, type PdfReference } from './pdfmake.ts';

/** A page, in the shape that pdfkit writes to; all pages share their resources. */
export interface PlanPage {
  readonly width: number;
  readonly height: number;
  /** What is written to: the page's own content, or a gap in it. */
  content: PageContent;
  readonly dictionary: PdfReference;
  /** The object numbers of its links. */
  readonly links: number[];
  readonly fonts: Record<string, PdfReference>;
  readonly xobjects: Record<string, PdfReference>;
  readonly ext_gstates: Record<string, PdfReference>;
  write(operators: string): void;
}

export class PlanDocument extends PDFDocument {
  declare page: PlanPage;
  readonly #bytes: FontBytes;
  readonly #faces: Faces;
  readonly #fonts = new Map<FaceRole, PdfFont>();
  readonly #forms = new Map<string, string>();
  readonly #packer = new ObjectPacker();
  readonly #places: (ObjectPlace | undefined)[] = [];
  // What pdfkit writes of the object that it is ending.
  #pieces: (string | Buffer)[] = [];
  #resources: PdfReference | undefined;

  constructor(bytes: FontBytes, images: Definition, options: Definition) {
    super({}, images, {}, {}, { ...options, font: null, autoFirstPage: false }, null, () => false);
    this.#bytes = bytes;
    this.#faces = new Faces(bytes);
  }

  override provideFont(_family: string, bold: boolean): PdfFont {
    return this.#fontOf(bold ? 'bold' : 'regular');
  }

  /** Cuts a text where its face changes, and gives each piece with its font. */
  override fontsOf(text: string, setting: Setting, bold: boolean): { text: string; font: PdfFont }[] {
    return this.#faces.cut(text, setting, bold).map(({ text: own, role }) => ({ text: own, font: this.#fontOf(role) }));
  }

  #fontOf(role: FaceRole): PdfFont {
    const known = this.#fonts.get(role);
    if (known) return known;
    const base = role === 'regular' || role === 'bold' ? undefined : this.#fontOf('regular');
    const font = new PdfFont(this, `F${this.#fonts.size + 1}`, this.#bytes[role], base);
    this.#fonts.set(role, font);
    // pdfkit finalizes every font it knows when the document ends.
    this._fontFamilies[font.id] = font;
    return font;
  }

  /** Adds a page and makes it the current one. It stays open, also while others are written, until `endPage`. */
  override addPage({ size: [width, height] }: { size: [number, number] }): this {
    const pages = (this._root.data['Pages'] as PdfReference).data as { Kids: PdfReference[]; Count: number };
    const resources = this.#sharedResources();
    const dictionary = this.ref({
      Type: 'Page',
      Parent: this._root.data['Pages'],
      MediaBox: [0, 0, width, height],
      Resources: resources,
    });
    this.page = sheet(width, height, dictionary, resources);
    pages.Kids.push(dictionary);
    pages.Count++;
    this.page.write(`1 0 0 -1 0 ${short(height)} cm`);
    this.turnTo(this.page);
    return this;
  }

  /** Makes an open page the current one again. */
  turnTo(page: PlanPage): void {
    this.page = page;
    // As pdfkit has it: from the top left corner down.
    this._ctm = [1, 0, 0, -1, 0, page.height];
  }

  /** Writes a page out and forgets its content. */
  endPage(page: PlanPage): void {
    const content = this.ref({ Filter: 'FlateDecode' });
    content.end(deflateSync(page.content.bytes(), { level: 9 }));
    page.dictionary.data['Contents'] = content;
    if (page.links.length > 0) page.dictionary.data['Annots'] = new References(page.links);
    page.dictionary.end();
  }

  /** Gives the name of a form XObject (ISO 32000-1, 8.10) drawn once by `draw` and kept by its key; its box is from `box[0]`, `box[1]` to `box[2]`, `box[3]`. */
  override form(key: string, box: readonly [number, number, number, number], draw: () => void): string {
    const known = this.#forms.get(key);
    if (known !== undefined) return known;
    const name = `X${this.#forms.size + 1}`;
    this.#forms.set(key, name);
    const resources = this.#sharedResources();
    const form = this.ref({ Type: 'XObject', Subtype: 'Form', BBox: [...box], Resources: resources, Filter: 'FlateDecode' });
    const { page: current, _ctm: turned } = this;
    this.page = { ...sheet(current.width, current.height, form, resources), content: new PageContent('unknown') };
    draw();
    form.end(deflateSync(this.page.content.bytes(), { level: 9 }));
    this.page = current;
    this._ctm = turned;
    this.page.xobjects[name] = form;
    return name;
  }

  /** Links a box of the current page to a place of this document. */
  override goTo(x: number, y: number, width: number, height: number, name: string): this {
    return this.#addLink(x, y, width, height, `/Dest ${literal(name)}`);
  }

  /** Links a box of the current page to an address. */
  override link(x: number, y: number, width: number, height: number, url: string): this {
    return this.#addLink(x, y, width, height, `/A<</S/URI/URI ${literal(url.replace(/[^\x21-\x7e]+/g, encodeURIComponent))}>>`);
  }

  // A book has tens of thousands of links: each is written as it will stand in its stream (ISO 32000-1, 12.5.6.5).
  #addLink(x: number, y: number, width: number, height: number, target: string): this {
    const { page } = this;
    const edges = [x, page.height - y - height, x + width, page.height - y].map((edge) => short(edge, 10));
    const id = this._offsets.push(null);
    this.#keep(
      this.#packer.add(id, Buffer.from(`<</Type/Annot/Subtype/Link/Rect[${edges.join(' ')}]/Border[0 0 0]/F 4${target}>>\n`, 'latin1')),
    );
    page.links.push(id);
    return this;
  }

  /** Pages are ended one by one. */
  override flushPages(): void {}

  override end(): void {
    this.#resources?.end();
    super.end();
  }

  // pdfkit writes an object piece by piece: its number, its dictionary, the bytes where it is a stream. They are held until it ends.
  override _write(piece: string | Buffer): void {
    if (#pieces in this) this.#pieces.push(piece);
    else super._write(piece);
  }

  override _refEnd(reference: PdfReference & { offset: number }): void {
    const pieces = this.#pieces;
    this.#pieces = [];
    if (pieces.length === 3) this.#keep(this.#packer.add(reference.id, Buffer.from(`${String(pieces[1])}\n`, 'latin1')));
    else {
      this.#places[reference.id - 1] = { offset: reference.offset };
      for (const piece of pieces) super._write(piece);
    }
    super._refEnd(reference);
  }

  override _finalize(): void {
    // An image whose pixels came late brings us here from the end of its object; ours must not do so again.
    this._ended = false;
    this.#keep(this.#packer.rest());
    const own = this.ref();
    this.#places[own.id - 1] = { offset: this._offset };
    const { data, bytes } = crossReferences(this.#places);
    const offset = this._offset;
    Object.assign(own.data, data, {
      Size: own.id + 1,
      Root: this._root,
      Info: this._info,
      ID: [this._id, this._id],
    });
    own.end(bytes);
    super._write(`startxref\n${offset}\n%%EOF`);
    this.push(null);
  }

  #keep(packed: PackedStream | undefined): void {
    if (!packed) return;
    const { data, bytes, ids } = packed;
    const stream = this.ref({ ...data });
    ids.forEach((id, index) => (this.#places[id - 1] = { stream: stream.id, index }));
    stream.end(bytes);
  }

  #sharedResources(): PdfReference {
    return (this.#resources ??= this.ref({ Font: {}, XObject: {}, ExtGState: {} }));
  }
}

/** References to objects by number; pdfkit writes what it does not know as it says itself. */
class References {
  readonly #ids: readonly number[];
  readonly [Symbol.toStringTag] = 'References';

  constructor(ids: readonly number[]) {
    this.#ids = ids;
  }

  toString(): string {
    return `[${this.#ids.map((id) => `${id} 0 R`).join(' ')}]`;
  }
}

/** Writes a string of ASCII characters (ISO 32000-1, 7.3.4.2). */
function literal(text: string): string {
  return `(${text.replace(/[\\()]/g, '\\$&')})`;
}

function sheet(width: number, height: number, dictionary: PdfReference, { data }: PdfReference): PlanPage {
  return {
    width,
    height,
    content: new PageContent(),
    dictionary,
    links: [],
    fonts: data['Font'] as Record<string, PdfReference>,
    xobjects: data['XObject'] as Record<string, PdfReference>,
    ext_gstates: data['ExtGState'] as Record<string, PdfReference>,
    write(operators) {
      this.content.write(operators);
    },
  };
}
