// One file understood as far as a file alone can be: its place in the plan, its front matter, its prose.
import type { Paragraph, PhrasingContent, Root, Table } from 'mdast';
import type { Node } from 'unist';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { SpanIndex } from '../diagnostic/span-index.ts';

export interface ParsedDoc {
  readonly path: string;
  /** Front matter as plain data, keys as written; undefined when there is none or it does not parse. */
  readonly frontMatter: FrontMatter | undefined;
  /** The text below the front matter; positions are those of the raw file. */
  readonly prose: Root;
  readonly diagnostics: readonly Diagnostic[];
}

export interface FrontMatter {
  readonly data: unknown;
  /** Spans by path of keys as written. */
  readonly spans: SpanIndex;
}

/**
 * `[[id]]` or `[[id|متن]]`: a reference to an item; with `#label` after the id, to a table or a figure in the item's text.
 * Relative links to plan files become the same node once the plan is known.
 */
export interface ItemReference {
  type: 'itemReference';
  /** The item's id, as written; empty in `[[#label]]`, which means the item that the text is of. */
  id: string;
  /** The label of a table or a figure, without its `#`. */
  label?: string;
  /** The text to show; the item's title, or the number of the table, where there is none. */
  text?: string;
  position?: import('unist').Position;
  /** The place of the id alone; absent when the reference was written as a link. */
  idPosition?: import('unist').Position;
  /** The place of the label with its `#`. */
  labelPosition?: import('unist').Position;
}

/** `جدول: عنوان {#label}`: the caption of a table or an image. */
export interface Caption extends Node {
  type: 'caption';
  /** What the caption stands at: «جدول» before a table, the other words under an image. */
  of: 'table' | 'image';
  word: 'جدول' | 'شکل' | 'نمودار';
  /** What the braces hold, as written. */
  label?: string;
  /** Offsets of the label with its braces. */
  labelSpan?: [start: number, end: number];
  /** The words of the caption, without the opening and the label. */
  children: PhrasingContent[];
}

/** A table, or a paragraph of one image, with its caption. */
export interface Captioned extends Node {
  type: 'captioned';
  children: [Caption, Table | Paragraph];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    itemReference: ItemReference;
  }
  interface RootContentMap {
    itemReference: ItemReference;
    caption: Caption;
    captioned: Captioned;
  }
}

declare module 'mdast-util-directive' {
  interface LeafDirectiveData {
    /** Offsets of the label, `#label` or `id=label`. */
    labelSpan?: [start: number, end: number];
  }
}
