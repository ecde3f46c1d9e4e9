// ItemPage -> the page of one item: its kind and number, its text, its place between the vision and the work.
import type { Block, Book, ContentsEntry, ContentsList, ItemPage, Part } from '../../../view/tree.ts';
import { chartScripts } from '../chart-scripts.ts';
import { hrefFrom } from '../address.ts';
import type { Page, PageEntry } from '../frame.ts';
import { markNumber } from '../opening-number.ts';
import { renderBlocks } from '../render-blocks.ts';
import { anchorsOf, chapterPath, itemPath, type SiteMap } from '../site-map.ts';
import { summarize } from '../summary.ts';

/** Makes the pages of all items. */
export function itemPages(book: Book, map: SiteMap): PageEntry[] {
  const parts = new Map(book.parts.map((part) => [part.id, part]));
  return book.itemPages.map((item) => ({ path: itemPath(item), make: () => itemPage(book, map, item, parts.get(item.part)) }));
}

function itemPage(book: Book, map: SiteMap, item: ItemPage, part: Part | undefined): Page {
  const path = itemPath(item);
  const place = map.findAnchor(item.anchor) ?? map.findAnchor(item.part);
  const blocks = part?.item === item.item ? [sectionsOf(part)] : ownBlocks(item);
  return {
    path,
    type: 'item',
    title: item.title,
    description: summarize(item.children, `${item.kindLabel} ${item.number}: ${item.title}`),
    crumbs: part === undefined ? [] : [{ title: part.title, to: { path: chapterPath(part) } }],
    template: 'item',
    scripts: chartScripts(blocks),
    data: {
      kind: item.kind,
      kindLabel: item.kindLabel,
      number: item.number === '' ? undefined : markNumber(item.number),
      code: item.item,
      place: place && hrefFrom(path, place),
      main: renderBlocks(blocks, { path, map, item: item.item, anchors: anchorsOf(blocks) }, book.footnotes),
      chain: item.chain.up.length + item.chain.down.length === 0 ? undefined : renderBlocks([item.chain], { path, map }, new Map()),
    },
  };
}

/** An item that is a whole chapter is read there; its page leads to the chapter's sections. */
function sectionsOf(part: Part): ContentsList {
  const entries = part.children.flatMap((block): ContentsEntry[] =>
    block.type === 'section' && block.listed
      ? [{ target: block.id, depth: 1, title: block.title, ...(block.number === undefined ? {} : { number: block.number }) }]
      : [],
  );
  return { type: 'contentsList', of: 'sections', entries };
}

/** The page has the chain beside the text, so the one in the text is left out. */
function ownBlocks(item: ItemPage): Block[] {
  return item.children.filter((block) => block.type !== 'chain');
}
