// Book in, bytes of the printed plan out.
import type { Book, BookMeta } from '../../view/tree.ts';
import type { Theme } from '../theme.ts';
import type { BlockContext } from './blocks/block-context.ts';
import { findImageSize, type ImageSize } from './blocks/image-size.ts';
import { buildDefinition } from './build-definition.ts';
import { linesOf } from './layout/laid-line.ts';
import type { PageFurniture } from './layout/layout-builder.ts';
import type { PageFacts } from './layout/page-facts.ts';
import type { Definition } from './layout/pdfmake.ts';
import { layOutDefinition, printDefinition, type PrintJob } from './print-definition.ts';
import { tableLayouts } from './table-layouts.ts';
import { Faces, type FaceRole, type FontBytes, type Setting } from '../text/faces.ts';
import { Shaper } from '../text/shaper.ts';

export interface PdfAssets {
  readonly theme: Theme;
  readonly fonts: FontBytes;
  /** Bytes of the images of the book, by path in the plan folder; PNG and JPEG can be printed. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** Who wants to know of a book while it is printed: of each page when it is laid out, of each line when it is drawn, of each place. */
export interface PrintListeners extends Pick<PrintJob, 'onPage' | 'onLine'> {
  /** Told the id of a part, section, sheet, table or chart, and the number of its page as printed. */
  readonly onPlace?: (id: string, label: string) => void;
}

/** Prints a book; equal books give equal bytes. */
export function renderPdf(book: Book, assets: PdfAssets, listeners: PrintListeners = {}): Promise<Uint8Array> {
  return printDefinition(printJob(book, assets, listeners));
}

/** Finds the page of every part, section, sheet, table and chart of a book, as printed, without printing it. */
export function findPages(book: Book, assets: PdfAssets): Map<string, string> {
  const pages = new Map<string, string>();
  layOutDefinition(printJob(book, assets, { onPlace: (id, label) => pages.set(id, label) }));
  return pages;
}

function printJob(book: Book, { theme, fonts, images: given }: PdfAssets, { onPlace, ...listeners }: PrintListeners): PrintJob {
  const images = printableImages(given);
  const sizes = new Map([...images].map(([path, { size }]) => [path, size]));
  const labels = new Map<string, string>();
  return {
    content: buildDefinition(book, theme, fontMetrics(fonts), sizes, (destination) => labels.get(destination)),
    defaultStyle: defaultStyle(theme),
    layouts: tableLayouts(theme),
    ...pageForm(theme),
    furniture: pageFurniture(book.meta, theme),
    fonts,
    images: Object.fromEntries([...images].map(([path, { url }]) => [path, url])),
    info: {
      title: book.meta.title,
      author: book.meta.organization,
      ...(book.meta.subtitle === undefined ? {} : { subject: book.meta.subtitle }),
      created: new Date(book.meta.date.iso),
    },
    ...(book.meta.sample ? { watermark: { text: 'نمونه', color: theme.colors.watermark } } : {}),
    ...listeners,
    onPage(finished) {
      for (const { destination } of linesOf(finished.page)) {
        if (destination === undefined) continue;
        labels.set(destination, finished.facts.label);
        onPlace?.(destination, finished.facts.label);
      }
      listeners.onPage?.(finished);
    },
  };
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

function fontMetrics(fonts: FontBytes): Pick<BlockContext, 'measure' | 'lineHeightPt'> {
  const faces = new Faces(fonts);
  const shapers = new Map<FaceRole, Shaper>();
  const shaperOf = (role: FaceRole): Shaper => {
    const shaper = shapers.get(role) ?? new Shaper(fonts[role]);
    shapers.set(role, shaper);
    return shaper;
  };
  const regular = shaperOf('regular');
  // Faces other than that of the text are set at the size at which their small letters match its own.
  const widthIn = (role: FaceRole, text: string, features: readonly string[]): number => {
    const shaper = shaperOf(role);
    const { width } = shaper.shape({ text, before: '', after: '', level: 1, features });
    return role === 'regular' || role === 'bold' ? width : (width * regular.xHeight) / shaper.xHeight;
  };
  const widths = new Map<string, (word: string) => number>();
  const wordsOf = (setting: Setting, bold: boolean, tabular: boolean): ((word: string) => number) => {
    const key = `${setting} ${bold} ${tabular}`;
    const features = tabular ? ['tnum'] : [];
    const widthOf =
      widths.get(key) ??
      remembered((word) => faces.cut(word, setting, bold).reduce((sum, { text, role }) => sum + widthIn(role, text, features), 0));
    widths.set(key, widthOf);
    return widthOf;
  };
  const plain = [false, true].map((bold) => [false, true].map((tabular) => wordsOf('text', bold, tabular)));
  return {
    measure(text, sizePt, { bold = false, tabular = false, setting = 'text' } = {}) {
      const widthOf =
        setting === 'text' ? (plain[Number(bold)]?.[Number(tabular)] as (word: string) => number) : wordsOf(setting, bold, tabular);
      const thousandths = text.includes(' ')
        ? text.split(' ').reduce((sum, word, index) => sum + (index > 0 ? widthOf(' ') : 0) + widthOf(word), 0)
        : widthOf(text);
      return (thousandths * sizePt) / 1000;
    },
    lineHeightPt: (sizePt) => (regular.lineHeight * sizePt) / 1000,
  };
}

// Words come back by the thousand, and are measured once.
function remembered(widthOf: (word: string) => number): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const width = widthOf(word);
    known.set(word, width);
    return width;
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
    header({ head, bare }: PageFacts, widthPt: number): Definition[] {
      if (bare || head === undefined) return [];
      return [
        {
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
          repeats: true,
        },
      ];
    },
    // The page number stands at the outer edge: left on odd pages, right on even ones.
    footer({ label, side, bare }: PageFacts): Definition[] {
      if (bare) return [];
      const [outer, inner] = side === 'recto' ? ['right', 'left'] : ['left', 'right'];
      const margin = [margins.start, 24, margins.end, 0];
      return [
        { text: version, alignment: inner, margin, ...style, repeats: true },
        { text: label, alignment: outer, margin, ...style, fontSize: smallPt + 1.5, color: theme.colors.ink, bold: true },
      ];
    },
  };
}

function printableImages(images: ReadonlyMap<string, Uint8Array>): Map<string, { url: string; size: ImageSize }> {
  const printable = new Map<string, { url: string; size: ImageSize }>();
  for (const [path, bytes] of images) {
    const type = /\.png$/i.test(path) ? 'png' : /\.jpe?g$/i.test(path) ? 'jpeg' : undefined;
    const size = findImageSize(bytes);
    if (type && size) printable.set(path, { url: `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`, size });
  }
  return printable;
}
