// Types for the inner modules of pdfmake, which ships none for them.

declare module 'pdfmake/js/types.js' {
  import type { EventEmitter } from 'node:events';

  /** What layout and drawing ask of a font; text/pdf-font.ts is the one that answers. */
  export interface LineFont {
    readonly id: string;
    readonly ascender: number;
    readonly descender: number;
    /** What sizes are multiplied by when it is drawn. */
    readonly sizeShare: number;
    /** Whether all its characters are of one width. */
    readonly monospaced: boolean;
    lineHeight(sizePt: number): number;
    shape(run: { text: string; before: string; after: string; level: number; features: readonly string[] }): ShapedText;
    write(run: ShapedText, place: import('../text/text-layer.ts').RunPlace): WrittenRun;
    /** Gives a space without width, as it stands between the brackets of TJ. */
    separator(): string;
    /** Gives the name of the form that draws a glyph as an outline. */
    outline(glyphId: number): string;
    ref(): PdfReference;
  }

  /** A shaped run, as render/text/shaper.ts makes it. */
  export interface ShapedText {
    readonly glyphs: readonly LineGlyph[];
    readonly width: number;
    readonly widthWithoutSpace: number;
    readonly missing: readonly string[];
    readonly written: (WrittenRun | undefined)[];
  }

  /** A run as it is written into a text object. */
  export interface WrittenRun {
    /** Hexadecimal strings and moves, as they stand between the brackets of TJ. */
    readonly array: string;
    readonly outlines: readonly Outline[];
  }

  /** A glyph drawn as an outline; its place is in thousandths of an em from the start of the run and the baseline. */
  export interface Outline {
    readonly id: number;
    readonly x: number;
    readonly y: number;
  }

  export interface LineGlyph {
    readonly id: number;
    readonly text: string;
    readonly advance: number;
    readonly xOffset: number;
    readonly yOffset: number;
    /** Drawn as an outline instead of as text. */
    readonly outlined?: boolean;
  }

  /** A node of pdfmake's document definition. pdfmake writes its measures into it: build a fresh one each time. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- pdfmake's definition is open by design
  export type Definition = Record<string, any>;

  export interface PdfReference {
    readonly id: number;
    data: Record<string, unknown>;
    end(chunk?: Buffer | string): void;
  }

  export interface PdfOutlineItem {
    addItem(title: string, options?: { expanded?: boolean; top?: number; pageNumber?: number }): PdfOutlineItem;
  }

  export interface PdfKitDocument {
    page: {
      readonly width: number;
      readonly height: number;
      readonly fonts: Record<string, PdfReference>;
      readonly ext_gstates: Record<string, PdfReference>;
      readonly content: import('../file/page-content.ts').PageContent;
    };
    options: Record<string, unknown>;
    info: Record<string, unknown>;
    outline: PdfOutlineItem;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    _root: PdfReference;
    _info: PdfReference;
    _id: Buffer;
    _offset: number;
    _offsets: (number | null)[];
    _ended: boolean;
    _ctm: number[];
    _fontFamilies: Record<string, { finalize(): void }>;
    ref(data?: Record<string, unknown>): PdfReference;
    addContent(operators: string): this;
    addPage(options: { size: [number, number] }): this;
    addNamedDestination(name: string, ...args: unknown[]): void;
    link(x: number, y: number, width: number, height: number, url: string): this;
    goTo(x: number, y: number, width: number, height: number, name: string): this;
    flushPages(): void;
    push(chunk: Buffer | null): boolean;
    _write(piece: string | Buffer): void;
    _refEnd(reference: PdfReference): void;
    _finalize(): void;
    form(key: string, box: readonly [number, number, number, number], draw: () => void): string;
    save(): this;
    restore(): this;
    rect(x: number, y: number, width: number, height: number): this;
    fill(color: string): this;
    fillColor(color: string, opacity?: number): this;
    opacity(value: number): this;
    rotate(angle: number, options: { origin: [number, number] }): this;
    provideFont(family: string, bold: boolean, italics?: boolean): LineFont;
    fontsOf(text: string, setting: import('../../text/faces.ts').Setting, bold: boolean): readonly { text: string; font: LineFont }[];
    on(event: string, listener: (argument: never) => void): this;
    end(): void;
  }

  /** A piece of text on a line; text/inlines.ts has the one there is. */
  export interface Inline {
    text: string;
    level: number;
    readonly before: string;
    readonly after: string;
    readonly run: ShapedText;
    readonly font: LineFont;
    readonly fontSize: number;
    readonly features: readonly string[];
    readonly color: string;
    readonly background?: string | undefined;
    readonly decoration?: string | undefined;
    readonly link?: string | undefined;
    readonly linkToDestination?: string | undefined;
    readonly rise: number;
    alignment: string;
    width: number;
    readonly height: number;
    readonly leadingCut: number;
    trailingCut: number;
    x?: number;
    justifyShift?: number;
    noNewLine?: boolean;
    lineEnd?: boolean;
    /** The node of the document tree that the text came from. */
    readonly source?: unknown;
    readonly leader?: boolean;
    /** What stands before the text where its table goes on on a further page. */
    readonly continuation?: Inline[] | undefined;
    /** The footnote that the text calls. */
    readonly note?: Definition | undefined;
    /** The destination whose page number the text is, when it is known. */
    readonly pageOf?: string | undefined;
    replaceText(text: string): void;
    widthOf(text: string): number;
    withoutTrailingSpace(): Inline;
    splitAt(length: number): Inline;
  }

  export interface LaidLine {
    maxWidth: number;
    inlines: Inline[];
    x: number;
    y: number;
    /** The name by which links find the line. */
    destination?: string;
    /** What opens with the line. */
    opening?: import('./page-facts.ts').Opening;
    newLineForced?: boolean;
    lastLineInParagraph?: boolean;
    inlineWidths: number;
    /** The footnotes that it calls. */
    notes: readonly Definition[];
    leadingCut: number;
    trailingCut: number;
    /** The node of the document tree that the line's paragraph, heading or cell came from. */
    block?: unknown;
    /** What the lines of one table row have in common. */
    row?: unknown;
    _outline?: { id?: string; parentId?: string; text: string; expanded: boolean };
    addInline(inline: Inline): void;
    hasEnoughSpaceForInline(inline: Inline, next: Inline[]): boolean;
    getWidth(): number;
    getHeight(): number;
    getAscenderHeight(): number;
    getAvailableWidth(): number;
    clone(): LaidLine;
  }

  export interface Page {
    items: { type: string; item: Definition }[]; // lines, vectors, images and clips
    pageSize: { width: number; height: number; orientation: string };
    pageMargins: { left: number; right: number; top: number; bottom: number };
    customProperties: Definition;
  }

  export interface Context {
    x: number;
    y: number;
    page: number;
    pages: Page[];
    availableWidth: number;
    availableHeight: number;
    pageMargins: { left: number; right: number; top: number; bottom: number };
    /** What holds again after each group of columns that is being laid out, the outermost first. */
    snapshots: {
      availableWidth: number;
      bottomMost: { x: number; y: number; page: number; availableHeight: number; availableWidth: number };
    }[];
    getCurrentPage(): Page;
    /** Sets the place and the room for what comes next to those of an empty page. */
    initializePage(): void;
    addPage(size: Definition, margins: Definition): void;
    addMargin(left: number, right?: number): void;
    moveDown(distance: number): boolean;
    resetMarginXTopParent(): void;
    addListener(event: string, listener: (argument: never) => void): void;
  }

  export interface StyleStack {
    readonly styleOverrides: readonly (Definition | string)[];
    readonly defaultStyle: Definition;
    getProperty(name: string): unknown;
    clone(): StyleStack;
    push(style: Definition): void;
    pop(): void;
  }

  export interface Vector extends Definition {
    type: string;
  }

  export interface TableLayout {
    hLineWidth?: (row: number, node: Definition) => number;
    vLineWidth?: (column: number, node: Definition) => number;
    hLineColor?: (row: number, node: Definition) => string;
    vLineColor?: (column: number, node: Definition) => string;
    paddingLeft?: (column: number, node: Definition) => number;
    paddingRight?: (column: number, node: Definition) => number;
    paddingTop?: (row: number, node: Definition) => number;
    paddingBottom?: (row: number, node: Definition) => number;
    fillColor?: (row: number, node: Definition, column: number) => string | null;
    defaultBorder?: boolean;
  }

  export class Writer extends EventEmitter {
    constructor(context: Context);
    transactionLevel: number;
    _context: Context;
    contextStack: Context[];
    repeatables: { readonly height: number }[];
    context(): Context;
    popContext(): void;
    addImage(image: Definition): unknown;
    addCanvas(node: Definition): unknown;
    beginUnbreakableBlock(width?: number, height?: number): void;
    commitUnbreakableBlock(forcedX?: number, forcedY?: number): void;
    addLine(line: LaidLine, keepPosition?: boolean, index?: number): unknown;
    addVector(vector: Vector, ignoreX?: boolean, ignoreY?: boolean): unknown;
    addPage(size: Definition, orientation: string | null, margins: Definition): void;
    addFragment(fragment: Definition, useX?: boolean, useY?: boolean, keepPosition?: boolean): unknown;
    moveToNextPage(orientation?: string): void;
    alignLine(line: LaidLine): void;
  }
}

declare module 'pdfmake/js/TextInlines.js' {
  import type { Definition, Inline, PdfKitDocument, StyleStack } from 'pdfmake/js/types.js';
  class TextInlines {
    constructor(document: PdfKitDocument | null);
    pdfDocument: PdfKitDocument;
    buildInlines(text: unknown, styles: StyleStack): { items: Inline[]; minWidth: number; maxWidth: number };
    widthOfText(text: string, inline: Definition): number;
    sizeOfText(text: string, styles: StyleStack): Definition;
  }
  const module: { default: typeof TextInlines };
  export default module;
}

declare module 'pdfmake/js/DocMeasure.js' {
  import type { Definition, PdfKitDocument, StyleStack, TableLayout } from 'pdfmake/js/types.js';
  class DocMeasure {
    constructor(
      document: PdfKitDocument,
      styles: Definition,
      defaultStyle: Definition,
      svgMeasure: unknown,
      layouts: Record<string, TableLayout>,
    );
    textInlines: unknown;
    styleStack: StyleStack;
    measureDocument(node: Definition): Definition;
    measureBlock(node: Definition): Definition;
    measureNode(node: Definition): Definition;
    measureLeaf(node: Definition): Definition;
    measureVerticalContainer(node: Definition): Definition;
    measureColumns(node: Definition): Definition;
    measureTable(node: Definition): Definition;
    measureImage(node: Definition): Definition;
    measureUnorderedList(list: Definition): Definition;
    measureCanvas(node: Definition): Definition;
    measureOrderedList(list: Definition): Definition;
    buildOrderedMarker(item: Definition, counter: number, styles: StyleStack, type: string, separator: unknown): Definition;
  }
  const module: { default: typeof DocMeasure };
  export default module;
}

declare module 'pdfmake/js/DocPreprocessor.js' {
  import type { Definition } from 'pdfmake/js/types.js';
  class DocPreprocessor {
    preprocessDocument(node: Definition): Definition;
    preprocessNode(node: Definition): Definition;
  }
  const module: { default: typeof DocPreprocessor };
  export default module;
}

declare module 'pdfmake/js/DocumentContext.js' {
  import type { Context } from 'pdfmake/js/types.js';
  const module: { default: new () => Context };
  export default module;
}

declare module 'pdfmake/js/Line.js' {
  import type { LaidLine } from 'pdfmake/js/types.js';
  const module: { default: new (maxWidth: number) => LaidLine };
  export default module;
}

declare module 'pdfmake/js/PageElementWriter.js' {
  import type { Writer } from 'pdfmake/js/types.js';
  const module: { default: typeof Writer };
  export default module;
}

declare module 'pdfmake/js/tableLayouts.js' {
  import type { TableLayout } from 'pdfmake/js/types.js';
  const module: { defaultTableLayout: Required<TableLayout> };
  export default module;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { Definition, LaidLine, Page, PdfKitDocument, TableLayout, Writer } from 'pdfmake/js/types.js';
  import type DocMeasureModule from 'pdfmake/js/DocMeasure.js';
  import type DocPreprocessorModule from 'pdfmake/js/DocPreprocessor.js';
  class LayoutBuilder {
    constructor(pageSize: Definition, pageMargins: Definition, svgMeasure: unknown);
    pageSize: Definition;
    pageMargins: Definition;
    svgMeasure: unknown;
    tableLayouts: Record<string, TableLayout>;
    docPreprocessor: InstanceType<typeof DocPreprocessorModule.default>;
    docMeasure: InstanceType<typeof DocMeasureModule.default>;
    linearNodeList: Definition[];
    writer: Writer;
    registerTableLayouts(layouts: Record<string, TableLayout>): void;
    processNode(node: Definition, isVerticalAlignmentAllowed?: boolean): void;
    processColumns(node: Definition): void;
    processList(ordered: boolean, node: Definition): void;
    processLeaf(node: Definition): void;
    processTable(node: Definition): void;
    processRow(row: Definition): { pageBreaks: unknown[]; positions: unknown[] };
    nestedLevel: number;
    buildNextLine(node: Definition): LaidLine | null;
    addHeadersAndFooters(header: unknown, footer: unknown): void;
    addDynamicRepeatable(get: unknown, size: unknown, property: string): void;
    readonly _pages?: Page[];
    readonly _document?: PdfKitDocument;
  }
  const module: { default: typeof LayoutBuilder };
  export default module;
}

declare module 'pdfmake/js/TableProcessor.js' {
  import type { Definition, Writer } from 'pdfmake/js/types.js';
  class TableProcessor {
    constructor(table: Definition);
    dontBreakRows: boolean;
    rowsWithoutPageBreak: number;
    rowPaddingTop: number;
    rowPaddingBottom: number;
    beginTable(writer: Writer): void;
    beginRow(row: number, writer: Writer): void;
    endRow(row: number, writer: Writer, pageBreaks: unknown[]): void;
    endTable(writer: Writer): void;
  }
  const module: { default: typeof TableProcessor };
  export default module;
}

declare module 'pdfmake/js/PDFDocument.js' {
  import type { Definition, PdfKitDocument } from 'pdfmake/js/types.js';
  const module: {
    default: new (
      fonts: Definition,
      images: Definition,
      patterns: Definition,
      attachments: Definition,
      options: Definition,
      virtualfs: null,
      localAccessPolicy?: (path: string) => boolean,
    ) => PdfKitDocument;
  };
  export default module;
}

declare module 'pdfmake/js/Renderer.js' {
  import type { Definition, LaidLine, Page, PdfKitDocument, Vector } from 'pdfmake/js/types.js';
  class Renderer {
    constructor(document: PdfKitDocument, progress?: (share: number) => void);
    pdfDocument: PdfKitDocument;
    renderPages(pages: Page[]): void;
    renderLine(line: LaidLine, x: number, y: number): void;
    renderVector(vector: Vector): void;
    renderImage(image: Definition): void;
    beginClip(rect: Definition): void;
    endClip(): void;
  }
  const module: { default: typeof Renderer };
  export default module;
}

declare module 'fontkit' {
  export interface Subset {
    includeGlyph(glyphId: number): number;
    encode(): Uint8Array;
  }
  export interface Font {
    postscriptName: string;
    post: { isFixedPitch: number };
    unitsPerEm: number;
    ascent: number;
    descent: number;
    capHeight: number;
    xHeight: number;
    bbox: { minX: number; minY: number; maxX: number; maxY: number };
    getGlyph(id: number): { advanceWidth: number };
    glyphForCodePoint(codePoint: number): { id: number };
    createSubset(): Subset;
  }
  export function create(bytes: Buffer): Font;
}

declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required?: boolean } | null;
  }
}
