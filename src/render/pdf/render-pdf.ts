// Book in, bytes of the printed plan out.
import type { Book, BookMeta } from '../../view/tree.ts';
import type { Theme } from '../theme.ts';
import type { BlockContext } from './blocks/block-context.ts';
import { buildDefinition } from './build-definition.ts';
import { RtlLayoutBuilder, type PageFurniture } from './layout/layout-builder.ts';
import type { PageFacts } from './layout/page-facts.ts';
import { PlanDocument, type FontBytes } from './layout/plan-document.ts';
import type { Definition } from './layout/pdfmake.ts';
import { printDefinition, type PrintJob } from './print-definition.ts';
import { tableLayouts } from './table-layouts.ts';
import { Shaper } from './text/shaper.ts';

export interface PdfAssets {
  readonly theme: Theme;
  readonly fonts: FontBytes;
  /** Bytes of the images of the book, by path in the plan folder; PNG and JPEG can be printed. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** Prints a book; equal books give equal bytes. `listeners` are told of pages when they are laid out and of lines when they are drawn. */
export function renderPdf(book: Book, assets: PdfAssets, listeners: Pick<PrintJob, 'onPages' | 'onLine'> = {}): Promise<Uint8Array> {
  const { theme, fonts } = assets;
  const images = printableImages(assets.images);
  return printDefinition({
    content: buildDefinition(
      book,
      theme,
      { ...fontMetrics(fonts), fitsPage: pageTrial(assets, images) },
      new Map([...images.keys()].map((path) => [path, path])),
    ),
    defaultStyle: defaultStyle(theme),
    layouts: tableLayouts(theme),
    ...pageForm(theme),
    furniture: pageFurniture(book.meta, theme),
    fonts,
    images: Object.fromEntries(images),
    info: {
      title: book.meta.title,
      author: book.meta.organization,
      ...(book.meta.subtitle === undefined ? {} : { subject: book.meta.subtitle }),
      created: new Date(book.meta.date.iso),
    },
    ...(book.meta.sample ? { watermark: { text: 'نمونه', color: theme.colors.watermark } } : {}),
    ...listeners,
  });
}

function defaultStyle({ print, colors }: Theme): Definition {
  return { fontSize: print.bodyPt, lineHeight: print.lineHeight, color: colors.ink };
}

function pageForm({ print: { pageSize, margins } }: Theme): Pick<PrintJob, 'pageSize' | 'pageMargins'> {
  return {
    pageSize: { width: pageSize[0], height: pageSize[1] },
    pageMargins: { left: margins.start, top: margins.top, right: margins.end, bottom: margins.bottom },
  };
}

// Trials share one document, which is never written: all it is asked for is its fonts.
function pageTrial({ theme, fonts }: PdfAssets, images: ReadonlyMap<string, string>): BlockContext['fitsPage'] {
  const document = new PlanDocument(fonts, Object.fromEntries(images), {});
  const { pageSize, pageMargins } = pageForm(theme);
  const layouts = tableLayouts(theme);
  const bare: PageFurniture = { header: () => undefined, footer: () => undefined };
  return (definitions) => {
    const builder = new RtlLayoutBuilder({ ...pageSize, orientation: 'portrait' }, { ...pageMargins }, undefined);
    return builder.layoutPages({ stack: definitions }, document, defaultStyle(theme), layouts, bare).pages.length === 1;
  };
}

function fontMetrics(fonts: FontBytes): Pick<BlockContext, 'measure' | 'lineHeightPt'> {
  const regular = new Shaper(fonts.regular);
  const heavy = new Shaper(fonts.bold);
  return {
    measure(text, sizePt, { bold = false, tabular = false } = {}) {
      const run = { text, before: '', after: '', level: 1, features: tabular ? ['tnum'] : [] };
      return ((bold ? heavy : regular).shape(run).width * sizePt) / 1000;
    },
    lineHeightPt: (sizePt) => (regular.lineHeight * sizePt) / 1000,
  };
}

function pageFurniture(meta: BookMeta, theme: Theme): PageFurniture {
  const { margins, smallPt } = theme.print;
  const { muted, line } = theme.colors;
  const rule = (width: number): Definition => ({
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5, lineColor: line }],
    size: { width, height: 1 },
  });
  const version = [meta.edition, meta.date.text, ...(meta.commit === undefined ? [] : [`\u2066${meta.commit}\u2069`])].join(' · ');
  const style = { fontSize: smallPt, lineHeight: 1, color: muted };
  return {
    header({ head, bare }: PageFacts, widthPt: number): Definition | undefined {
      if (bare || head === undefined) return undefined;
      return {
        stack: [
          {
            columns: [
              { width: '*', text: head },
              { width: 'auto', text: meta.title, alignment: 'right' },
            ],
            columnGap: 12,
            margin: [0, 0, 0, 4],
          },
          rule(widthPt - margins.start - margins.end),
        ],
        margin: [margins.start, 40, margins.end, 0],
        ...style,
      };
    },
    // The page number stands at the outer edge: left on odd pages, right on even ones.
    footer({ label, side, bare }: PageFacts): Definition | undefined {
      if (bare) return undefined;
      const number = {
        width: 60,
        text: label,
        alignment: side === 'recto' ? 'right' : 'left',
        fontSize: smallPt + 1.5,
        color: theme.colors.ink,
        bold: true,
      };
      const edition = { width: '*', text: version, alignment: side === 'recto' ? 'left' : 'right' };
      return {
        columns: side === 'recto' ? [edition, number] : [number, edition],
        margin: [margins.start, 24, margins.end, 0],
        ...style,
      };
    },
  };
}

function printableImages(images: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const printable = new Map<string, string>();
  for (const [path, bytes] of images) {
    const type = /\.png$/i.test(path) ? 'png' : /\.jpe?g$/i.test(path) ? 'jpeg' : undefined;
    if (type) printable.set(path, `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`);
  }
  return printable;
}
