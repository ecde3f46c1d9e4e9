// What the sheets of indicators and projects share: titled blocks, and the item's own prose at the end.
import type { Item } from '../../model/types.ts';
import { writeProse } from '../prose.ts';
import type { Block, Section, Titled } from '../tree.ts';
import type { Writing } from '../writing.ts';

/** Puts a small title above blocks; nothing when there are none. */
export function titled(title: string, blocks: readonly Block[]): Titled[] {
  return blocks.length === 0 ? [] : [{ type: 'titled', title, children: [...blocks] }];
}

/** Writes the prose of an item as the last section of its sheet; nothing when there is none. */
export function sheetProse(writing: Writing, item: Item): Section[] {
  const children = writeProse(writing, item, 5);
  return children.length === 0 ? [] : [{ type: 'section', id: `${item.id}_text`, depth: 4, title: 'شرح', listed: false, children }];
}
