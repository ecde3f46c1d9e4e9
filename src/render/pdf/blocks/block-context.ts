// What every block builder of the PDF is given: the theme, the book it belongs to, and the way to its children.
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { Block, Phrasing } from '../../../view/tree.ts';
import type { Theme } from '../../theme.ts';
import type { Definition } from '../layout/pdfmake.ts';
import type { Setting } from '../../text/faces.ts';
import type { ImageSize } from './image-size.ts';

export interface BlockContext {
  readonly theme: Theme;
  /** Whether the document is a booklet: chapters are «بخش» and open on any page. */
  readonly booklet: boolean;
  /** Width of the text block, in points. */
  readonly width: number;
  /** Width of the text block of a page laid on its side, in points. */
  readonly landscapeWidth: number;
  readonly measure: TextMeasure;
  /** Gives the height of a line set solid in a size, both in points. */
  readonly lineHeightPt: (sizePt: number) => number;
  /** Destinations that exist in this document: ids of sections, tables, charts and sheets. */
  readonly destinations: ReadonlySet<string>;
  /** The label of the page on which a destination stands; unknown while its page is not finished. */
  readonly labelOf: (destination: string) => string | undefined;
  /** The destination of an item, where the book has a place for it. */
  readonly placeOf: (item: string) => string | undefined;
  readonly footnotes: FootnoteCounter;
  /** Sizes of the images that can be printed, by path in the plan folder, which is also the name the document knows them by. */
  readonly images: ReadonlyMap<string, ImageSize>;
  /** The address of an item's page on the site, where the site has one. */
  readonly addressOf: (item: string) => string | undefined;
  /** The same context in a narrower column. */
  readonly within: (width: number) => BlockContext;
  readonly blocks: (nodes: readonly Block[]) => Definition[];
}

/** Measures a text set in one line, in points. */
export type TextMeasure = (
  text: string,
  sizePt: number,
  style?: { readonly bold?: boolean; readonly tabular?: boolean; readonly setting?: Setting },
) => number;

/** Numbers the notes of one part in the order they are called. */
export interface FootnoteCounter {
  /** Gives a note and its number, from 1; a note called twice keeps its number. Definitions may be built again: `first` tells of the same call. */
  call(reference: FootnoteReference): { number: number; note: FootnoteDefinition | undefined; first: boolean };
  /** Gives a note without calling it. */
  find(identifier: string): FootnoteDefinition | undefined;
  /** Starts again at 1. */
  restart(): void;
}

/** Gives the height of the text block, in points; that of a page laid on its side where the context is as wide as one. */
export function pageHeightPt({ theme, width, landscapeWidth }: BlockContext): number {
  const { pageSize, margins } = theme.print;
  return (width >= landscapeWidth ? pageSize[0] : pageSize[1]) - margins.top - margins.bottom;
}

/** Gives the same context for building what is measured and thrown away: no note is called in it. */
export function forMeasuring(context: BlockContext): BlockContext {
  const { footnotes } = context;
  return { ...context, footnotes: { ...footnotes, call: () => ({ number: 1, note: undefined, first: false }), restart: () => undefined } };
}

/** A run of text in a pdfmake definition. */
export interface Run {
  text: string;
  [property: string]: unknown;
}

/** Gives the plain text of phrasing, for measuring and for outlines. */
export function plainText(nodes: readonly Phrasing[]): string {
  return nodes
    .map((node) =>
      'value' in node ? String(node.value) : 'children' in node ? plainText(node.children) : node.type === 'break' ? ' ' : '',
    )
    .join('');
}

/**
 * Puts U+061C ARABIC LETTER MARK before a text that opens with a digit or a sign. Alone in a cell or a heading, digits are
 * class EN and «۱۲٪» or «۳-۲» would be drawn the other way round than after a Persian letter, where they are AN (UAX #9 W2).
 */
export function markNumber(text: string): string {
  return /^[\s(]*[۰-۹0-9\u2212+-]/.test(text) ? `\u061c${text}` : text;
}
