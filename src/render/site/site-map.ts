// Book -> where everything is on the site: the page of each part and item, and the page that holds each anchor.
import type { Kind } from '../../model/vocabulary.ts';
import type { Block, Book, ItemPage, Part } from '../../view/tree.ts';
import type { Address } from './address.ts';

export const HOME = 'index.html';
export const NOT_FOUND = '404.html';
export const CONTENTS = 'contents/index.html';
export const DATA = 'data/index.html';
export const SEARCH = 'search/index.html';
export const MONEY = 'money/index.html';
export const AREAS = 'areas/index.html';
export const TIMELINE = 'timeline/index.html';
export const CHANGES = 'changes/index.html';
export const TAKE_PART = 'take-part/index.html';
export const ACCESSIBILITY = 'accessibility/index.html';

/** Gives the path of the list of all items of a kind. */
export function listPath(kind: Kind): string {
  return `lists/${kind}/index.html`;
}

export interface SiteMap {
  /** Parts that have a page of their own, in reading order; the cover is the home page and the lists are the contents page. */
  readonly chapters: readonly Part[];
  /** Finds the page of an item, or its place in the book when it has none. */
  readonly findItem: (id: string) => Address | undefined;
  /** Finds a section, table, chart, figure, sheet or part by its id. */
  readonly findAnchor: (id: string) => Address | undefined;
}

/** Folders of the output that are not chapters; a chapter of such a name gets another folder. */
const RESERVED: ReadonlySet<string> = new Set([
  ...[CONTENTS, DATA, SEARCH, MONEY, AREAS, TIMELINE, CHANGES, TAKE_PART, ACCESSIBILITY].map((path) => path.split('/')[0] ?? ''),
  'assets',
  'hosting',
  'icons',
  'images',
  'items',
  'lists',
  'share',
]);

/** Gives the path of a chapter's page. */
export function chapterPath(part: Part): string {
  if (part.role === 'cover') return HOME;
  if (part.role === 'contents') return CONTENTS;
  return `${RESERVED.has(part.id) ? `${part.id}-chapter` : part.id}/index.html`;
}

/** Gives the path of an item's page. */
export function itemPath(page: ItemPage): string {
  return `items/${page.item}/index.html`;
}

/** Gives the anchors that blocks bring to a page. */
export function anchorsOf(blocks: readonly Block[]): Set<string> {
  return new Set(
    blocks.flatMap((block) => [
      ...('id' in block ? [block.id] : []),
      ...(block.type === 'section' || block.type === 'sheet' ? anchorsOf(block.children) : []),
    ]),
  );
}

/** Builds the map of the site. */
export function buildSiteMap(book: Book): SiteMap {
  const anchors = new Map<string, Address>();
  const items = new Map<string, Address>();
  const mapBlocks = (blocks: readonly Block[], path: string): void => {
    for (const block of blocks) {
      if ('id' in block) anchors.set(block.id, { path, anchor: block.id });
      if ('item' in block && block.item !== undefined && 'id' in block && !items.has(block.item))
        items.set(block.item, { path, anchor: block.id });
      if (block.type === 'section' || block.type === 'sheet') mapBlocks(block.children, path);
    }
  };
  for (const part of book.parts) {
    const path = chapterPath(part);
    anchors.set(part.id, { path });
    mapBlocks(part.children, path);
  }
  for (const page of book.itemPages) items.set(page.item, { path: itemPath(page) });
  // An item that is a whole chapter is best read there.
  for (const part of book.parts) if (part.item !== undefined) items.set(part.item, { path: chapterPath(part) });
  return {
    chapters: book.parts.filter((part) => part.role !== 'cover' && part.role !== 'contents'),
    findItem: (id) => items.get(id),
    findAnchor: (id) => anchors.get(id),
  };
}

/** Gives the address of a page or file on the web; a folder stands for its index.html. */
export function absoluteAddress(site: string, path: string): string {
  return `${site}/${path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/')}`;
}
