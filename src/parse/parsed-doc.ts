// One file understood as far as a file alone can be: its place in the plan, its front matter, its prose.
import type { Root } from 'mdast';
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

/** `[[id]]` or `[[id|متن]]`: a reference to an item. Relative links to plan files become the same node once the plan is known. */
export interface ItemReference {
  type: 'itemReference';
  /** The item's id, as written. */
  id: string;
  /** The text to show; the item's title where there is none. */
  text?: string;
  position?: import('unist').Position;
  /** The place of the id alone; absent when the reference was written as a link. */
  idPosition?: import('unist').Position;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    itemReference: ItemReference;
  }
  interface RootContentMap {
    itemReference: ItemReference;
  }
}
