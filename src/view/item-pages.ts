// The finished parts -> the page of every item: the same nodes as in its chapter, and its place in the plan's logic.
import type { Item } from '../model/types.ts';
import { KINDS } from '../model/vocabulary.ts';
import { once } from '../text/once.ts';
import { buildChain } from './chain.ts';
import { toReadable } from './isolate-latin.ts';
import type { Block, Chain, ItemPage, Part } from './tree.ts';
import { numberOf, type Writing } from './writing.ts';

/** Builds the pages of all items that have a place in the book, in plan order. */
export function itemPages(writing: Writing, parts: readonly Part[]): ItemPage[] {
  const texts = new Map(
    parts.flatMap((part) => [...(part.item === undefined ? [] : [[part.item, part.children] as const]), ...itemTexts(part.children)]),
  );
  return [...writing.plan.items.values()].flatMap((item) => {
    const children = texts.get(item.id);
    return children && item.kind !== 'plan' ? [itemPage(writing, item, children)] : [];
  });
}

function itemPage(writing: Writing, item: Item, children: Block[]): ItemPage {
  const chain = once(() => buildChain(writing, item));
  return {
    item: item.id,
    kind: item.kind,
    kindLabel: KINDS[item.kind].label,
    number: numberOf(writing, item.id),
    title: toReadable(item.title),
    part: writing.outline.places.get(item.id)?.chapter.id ?? '',
    anchor: item.id,
    // Only the site asks for it, and the chains of a large plan are larger than its text.
    get chain(): Chain {
      return chain();
    },
    children,
  };
}

function itemTexts(blocks: readonly Block[]): (readonly [string, Block[]])[] {
  return blocks.flatMap((block) => {
    if (block.type === 'sheet') return [[block.item, [block]] as const];
    if (block.type !== 'section') return [];
    return block.item === undefined ? itemTexts(block.children) : [[block.item, block.children] as const];
  });
}
