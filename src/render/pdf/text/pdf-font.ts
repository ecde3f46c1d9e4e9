// A font inside the PDF. Character ids are allotted per pair (glyph, text it stands for) and led to glyphs by a CIDToGIDMap,
// so that one drawn shape can give back different text: a space and a half-space, an isolated and a final letter.
import * as fontkit from 'fontkit';
import type { LineGlyph, Outline, PdfKitDocument, PdfReference, WrittenRun } from '../layout/pdfmake.ts';
import { codeOf, ENCODING_NAME, encodingMap, toUnicodeMap } from './char-codes.ts';
import { Shaper, type RunText, type ShapedRun } from '../../text/shaper.ts';
import { readable, SEPARATOR, type RunPlace } from './text-layer.ts';

/** Blanks are no wider than this, in thousandths of an em. */
const WIDEST_BLANK = 1;

export class PdfFont {
  /** Name in page resources. */
  readonly id: string;
  /** Height above and depth below the baseline, in thousandths of an em; the depth is negative. */
  readonly ascender: number;
  readonly descender: number;
  /** What sizes are multiplied by when it is drawn, so that its small letters are as tall as those of the face of the text. */
  readonly sizeShare: number;
  readonly monospaced: boolean;

  readonly #font: fontkit.Font;
  readonly #subset: fontkit.Subset;
  readonly #shaper: Shaper<WrittenRun>;
  readonly #document: PdfKitDocument;
  readonly #scale: number;
  readonly #cids = new Map<string, number>();
  readonly #gids: number[] = [0];
  readonly #texts: string[] = ['\u0000'];
  readonly #widths: number[] = [];
  #reference: PdfReference | undefined;

  /** `base` is the face of the text: its size is matched, and its line height taken, so that lines keep their distance. */
  constructor(document: PdfKitDocument, id: string, bytes: Uint8Array, base?: PdfFont) {
    this.id = id;
    this.#document = document;
    this.#font = fontkit.create(Buffer.from(bytes));
    this.#subset = this.#font.createSubset();
    this.#shaper = new Shaper(bytes);
    this.#scale = 1000 / this.#font.unitsPerEm;
    this.ascender = base?.ascender ?? this.#font.ascent * this.#scale;
    this.descender = base?.descender ?? this.#font.descent * this.#scale;
    this.monospaced = this.#font.post.isFixedPitch !== 0;
    this.sizeShare = base ? base.#shaper.xHeight / this.#shaper.xHeight : 1;
    this.#widths.push(this.#advanceOf(0));
  }

  /** Shapes a run. Its widths are those of the matched size; its glyphs are as the font has them. */
  shape(run: RunText): ShapedRun<WrittenRun> {
    const shaped = this.#shaper.shape(run);
    if (this.sizeShare === 1) return shaped;
    return { ...shaped, width: shaped.width * this.sizeShare, widthWithoutSpace: shaped.widthWithoutSpace * this.sizeShare };
  }

  /** Gives the height of a line set solid, in points. */
  lineHeight(sizePt: number): number {
    return ((this.ascender - this.descender) / 1000) * sizePt;
  }

  /** Writes a run: its glyphs as codes, with the moves between them. What is written once is remembered with the run. */
  write({ glyphs, written }: ShapedRun<WrittenRun>, place: RunPlace): WrittenRun {
    const { rightToLeft, fenced, opens, leads, closes, last } = place;
    const at = [rightToLeft, fenced, opens, leads, closes, last].reduce((sum, is) => 2 * sum + Number(is), 0);
    return (written[at] ??= this.#write(readable(glyphs, place, (text, advance) => this.#blank(text, advance))));
  }

  #write(glyphs: readonly LineGlyph[]): WrittenRun {
    const outlines: Outline[] = [];
    let array = '';
    let string = '';
    let pen = 0;
    // Moves are whole thousandths; what is cut off one goes into the next.
    let owed = 0;
    const move = (distance: number): void => {
      pen += distance;
      owed += distance;
      const moved = Math.round(owed);
      if (moved === 0) return;
      owed -= moved;
      if (string) array += `(${string})`;
      string = '';
      array += -moved;
    };
    for (const glyph of glyphs) {
      if (glyph.outlined) {
        outlines.push({ id: glyph.id, x: pen + glyph.xOffset, y: glyph.yOffset });
        move(glyph.advance);
        continue;
      }
      const { cid, advance } = this.#encode(glyph);
      move(glyph.xOffset);
      string += codeOf(cid);
      pen += advance;
      move(glyph.advance - advance - glyph.xOffset);
    }
    if (string) array += `(${string})`;
    return { array, outlines };
  }

  // Gives the character id for a glyph and its text, and the width that the id has in the file, in thousandths of an em.
  #encode(glyph: LineGlyph): { cid: number; advance: number } {
    const blank = glyph.advance <= WIDEST_BLANK;
    const key = `${glyph.id}\u0000${glyph.text}\u0000${blank ? glyph.advance : ''}`;
    const known = this.#cids.get(key);
    if (known !== undefined) return { cid: known, advance: this.#widths[known] ?? 0 };
    const cid = this.#gids.length;
    this.#cids.set(key, cid);
    this.#gids.push(this.#subset.includeGlyph(glyph.id));
    this.#texts.push(glyph.text);
    // A blank has the space's glyph but not its width; its id says so, and no adjustment is needed wherever it stands.
    const advance = blank ? glyph.advance : this.#advanceOf(glyph.id);
    this.#widths.push(advance);
    return { cid, advance };
  }

  #blank(text: string, advance = 0): LineGlyph {
    return { id: this.#font.glyphForCodePoint(0x20).id, text, advance, xOffset: 0, yOffset: 0 };
  }

  /** Gives a space without width, as it stands between the brackets of TJ. */
  separator(): string {
    return this.#write([this.#blank(SEPARATOR)]).array;
  }

  /** Gives the name of a form that draws a glyph as an outline, which is no text; its unit is a thousandth of an em, y upwards. */
  outline(glyphId: number): string {
    const { minX, minY, maxX, maxY } = this.#font.bbox;
    const box = [minX, minY, maxX, maxY].map((edge) => Math.round(edge * this.#scale)) as [number, number, number, number];
    return this.#document.form(`${this.id} ${glyphId}`, box, () => this.#document.page.content.write(`${this.#shaper.outline(glyphId)} f`));
  }

  /** The font's dictionary, for the resources of a page; it is filled when the document ends. */
  ref(): PdfReference {
    return (this.#reference ??= this.#document.ref());
  }

  /** Writes the font into the document; pdfkit calls it once, at the end. */
  finalize(): void {
    if (!this.#reference) return;
    const document = this.#document;
    const name = `${this.#tag()}+${this.#font.postscriptName}`;
    const file = document.ref();
    file.end(Buffer.from(this.#subset.encode()));
    const { bbox } = this.#font;
    const descriptor = document.ref({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4, // symbolic: glyphs are reached by id
      FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((edge) => Math.round(edge * this.#scale)),
      ItalicAngle: 0,
      Ascent: Math.round(this.#font.ascent * this.#scale),
      Descent: Math.round(this.#font.descent * this.#scale),
      CapHeight: Math.round((this.#font.capHeight || this.#font.ascent) * this.#scale),
      XHeight: Math.round((this.#font.xHeight || 0) * this.#scale),
      StemV: 80,
      FontFile2: file,
    });
    descriptor.end();
    const glyphMap = document.ref();
    const bytes = Buffer.alloc(this.#gids.length * 2);
    this.#gids.forEach((gid, cid) => bytes.writeUInt16BE(gid, cid * 2));
    glyphMap.end(bytes);
    const descendant = document.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      CIDToGIDMap: glyphMap,
      W: [0, this.#widths.map((width) => Math.round(width * 10) / 10)],
    });
    descendant.end();
    const encoding = document.ref({
      Type: 'CMap',
      CMapName: ENCODING_NAME,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    });
    encoding.end(Buffer.from(encodingMap(this.#gids.length), 'latin1'));
    const unicode = document.ref();
    unicode.end(Buffer.from(toUnicodeMap(this.#texts), 'latin1'));
    this.#reference.data = {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: encoding,
      DescendantFonts: [descendant],
      ToUnicode: unicode,
    };
    this.#reference.end();
  }

  #advanceOf(glyphId: number): number {
    return this.#font.getGlyph(glyphId).advanceWidth * this.#scale;
  }

  // Six capital letters that tell this subset from others (ISO 32000-1, 9.6.4); from its content, so equal input gives equal bytes.
  #tag(): string {
    let hash = 0;
    for (const gid of this.#gids) hash = (hash * 31 + gid) >>> 0;
    for (const letter of this.id) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
    return Array.from({ length: 6 }, (_, index) => String.fromCharCode(65 + (Math.floor(hash / 26 ** index) % 26))).join('');
  }
}

/** Where one string of an array ends and the next begins with nothing between. */
export const JOINT = ')(';
