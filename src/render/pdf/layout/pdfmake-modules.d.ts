// Types for the inner modules of pdfmake, which ships none for them.

declare module 'pdfmake/js/types.js' {
  import type { EventEmitter } from 'node:events';

  /** What layout and drawing ask of a font; text/pdf-font.ts is the one that answers. */
  export interface LineFont {
    readonly id: string;
    readonly ascender: number;
    readonly descender: number;
    lineHeight(sizePt: number): number;
    shape(run: { text: string; before: string; after: string; level: number; features: readonly string[] }): {
      readonly glyphs: readonly LineGlyph[];
      readonly width: number;
    };
    write(
      run: { text: string; before: string; after: string; level: number; features: readonly string[] },
      place: { rightToLeft: boolean; fenced: boolean; opens: boolean },
    ): WrittenRun;
    ref(): PdfReference;
  }

  /** A run as it is written into a text object. */
  export interface WrittenRun {
    /** Hexadecimal strings and moves, as they stand between the brackets of TJ. */
    readonly array: string;
    readonly outlines: readonly Outline[];
  }

  /** A glyph drawn as a path; its place is in thousandths of an em from the start of the run and the baseline. */
  export interface Outline {
    readonly path: string;
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
    data: Record<string, unknown>;
    end(chunk?: Buffer | string): void;
  }

  export interface PdfOutlineItem {
    addItem(title: string, options?: { expanded?: boolean; top?: number; pageNumber?: number }): PdfOutlineItem;
  }

  export interface PdfKitDocument {
    page: { width: number; height: number; fonts: Record<string, PdfReference> };
    options: Record<string, unknown>;
    info: Record<string, unknown>;
    outline: PdfOutlineItem;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    _root: PdfReference;
    _fontFamilies: Record<string, { finalize(): void }>;
    ref(data?: Record<string, unknown>): PdfReference;
    addContent(operators: string): this;
    addPage(options: { size: [number, number] }): this;
    addNamedDestination(name: string, ...args: unknown[]): void;
    link(x: number, y: number, width: number, height: number, url: string): this;
    goTo(x: number, y: number, width: number, height: number, name: string): this;
    save(): this;
    restore(): this;
    rect(x: number, y: number, width: number, height: number): this;
    fill(color: string): this;
    fillColor(color: string, opacity?: number): this;
    opacity(value: number): this;
    rotate(angle: number, options: { origin: [number, number] }): this;
    provideFont(family: string, bold: boolean, italics?: boolean): LineFont;
    on(event: string, listener: (argument: never) => void): this;
    end(): void;
  }

  export interface Inline {
    text: string;
    level: number;
    before: string;
    after: string;
    font: LineFont;
    fontSize: number;
    features: readonly string[];
    color: string;
    background?: string | undefined;
    decoration?: string | undefined;
    link?: string | undefined;
    linkToDestination?: string | undefined;
    rise: number;
    alignment: string;
    width: number;
    height: number;
    leadingCut: number;
    trailingCut: number;
    x?: number;
    justifyShift?: number;
    noNewLine?: boolean;
    lineEnd?: boolean;
    /** The node of the document tree that the text came from. */
    source?: unknown;
    leader?: boolean;
    /** What stands before the text where its table goes on on a further page. */
    continuation?: Inline[] | undefined;
    /** The footnote that the text calls. */
    note?: Definition | undefined;
    _pageRef?: Definition | undefined;
  }

  export interface LaidLine {
    maxWidth: number;
    inlines: Inline[];
    x: number;
    y: number;
    id?: string;
    newLineForced?: boolean;
    lastLineInParagraph?: boolean;
    inlineWidths: number;
    leadingCut: number;
    trailingCut: number;
    _node?: Definition;
    _pageNodeRef?: Definition;
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
  }

  export interface Page {
    items: { type: string; item: Definition }[];
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
    addMargin(left: number, right?: number): void;
    resetMarginXTopParent(): void;
    addListener(event: string, listener: (argument: never) => void): void;
  }

  export interface StyleStack {
    getProperty(name: string): unknown;
    clone(): StyleStack;
    push(style: Definition): void;
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
    contextStack: Context[];
    context(): Context;
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
    preprocessBlock(node: Definition): Definition;
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
