// ItemPage -> the page of one item: its kind and number, its text, its place between the vision and the budget, what people said of it,
// and what belongs beside it.
import { KINDS } from '../../../model/vocabulary.ts';
import type { Block, Book, ContentsEntry, ContentsList, ItemPage, Part } from '../../../view/tree.ts';
import { chartScripts } from '../chart-scripts.ts';
import { hrefFrom } from '../address.ts';
import type { Page, PageEntry } from '../frame.ts';
import { markNumber } from '../opening-number.ts';
import { renderBlocks } from '../render-blocks.ts';
import type { SiteLinks } from '../site-assets.ts';
import { anchorsOf, CHANGES, chapterPath, itemPath, listPath, type SiteMap } from '../site-map.ts';
import { itemData } from '../structured-data.ts';
import { summarize } from '../summary.ts';

/** What the page of an item is made from besides the item. */
export interface ItemSurroundings {
  readonly book: Book;
  readonly map: SiteMap;
  readonly links: SiteLinks;
  /** Tells whether the site has a page. */
  readonly has: (path: string) => boolean;
}

/** Makes the pages of all items. */
export function itemPages(site: ItemSurroundings): PageEntry[] {
  const parts = new Map(site.book.parts.map((part) => [part.id, part]));
  return site.book.itemPages.map((item) => ({ path: itemPath(item), make: () => itemPage(site, item, parts.get(item.part)) }));
}

function itemPage({ book, map, links, has }: ItemSurroundings, item: ItemPage, part: Part | undefined): Page {
  const path = itemPath(item);
  const place = map.findAnchor(item.anchor) ?? map.findAnchor(item.part);
  const blocks = part?.item === item.item ? [sectionsOf(part)] : ownBlocks(item);
  const context = book.site?.contextOf(item.item);
  const render = (some: readonly Block[]): string | undefined =>
    some.length === 0 ? undefined : renderBlocks(some, { path, map }, NO_NOTES);
  const description = summarize(item.children, `${item.kindLabel} ${item.number}: ${item.title}`);
  const list = listPath(item.kind);
  const page = links.pages?.get(item.anchor);
  return {
    path,
    type: 'item',
    title: item.title,
    description,
    crumbs: [
      ...(part === undefined ? [] : [{ title: part.title, to: { path: chapterPath(part) } }]),
      ...(has(list) ? [{ title: KINDS[item.kind].plural, to: { path: list } }] : []),
    ],
    jsonLd: book.meta.site === undefined ? [] : [itemData(book.meta.site, book.meta, item, description)],
    shared: { page: { of: 'item', id: item.item }, label: `${item.kindLabel} ${item.number}`.trim() },
    template: 'item',
    scripts: chartScripts(blocks),
    data: {
      kind: item.kind,
      kindLabel: item.kindLabel,
      number: item.number === '' ? undefined : markNumber(item.number),
      code: item.item,
      place: place && hrefFrom(path, place),
      printed:
        links.pdf === undefined || page === undefined
          ? undefined
          : { page: markNumber(page), href: `${hrefFrom(path, { path: links.pdf })}#nameddest=${encodeURIComponent(item.anchor)}` },
      main: renderBlocks(blocks, { path, map, item: item.item, anchors: anchorsOf(blocks) }, book.footnotes),
      picture: context?.picture && render([context.picture]),
      chain: item.chain.up.length + item.chain.down.length === 0 ? undefined : render([item.chain]),
      budget: context?.budget,
      voices: context && render(context.voices),
      history: (context?.history ?? [])
        .slice(0, MOST_CHANGES)
        .map((line) => ({ ...line, date: { ...line.date, text: markNumber(line.date.text) } })),
      changes: has(CHANGES) ? hrefFrom(path, { path: CHANGES }) : undefined,
      groups: (context?.groups ?? []).map(({ title, items }) => ({
        title,
        items: items.map(({ id, name, title: its }) => ({ name, title: its, href: hrefFrom(path, map.findItem(id) ?? { path }) })),
      })),
    },
  };
}

/** The page of changes has them all. */
const MOST_CHANGES = 8;

const NO_NOTES = new Map<string, never>();

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
