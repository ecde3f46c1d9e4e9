// The smallest builders of the tree: text ready to be read, links to items, paragraphs.
import type { Paragraph, PhrasingContent, Strong } from 'mdast';
import type { Item } from '../model/types.ts';
import { isolateLatin } from './isolate-latin.ts';
import type { Cell, Fact, ItemLink } from './tree.ts';

/** Says a text of the plan: Persian digits, left-to-right pieces isolated. */
export function say(text: string): PhrasingContent[] {
  return isolateLatin(text);
}

export function strong(text: string): Strong {
  return { type: 'strong', children: say(text) };
}

export function paragraph(children: PhrasingContent[] | string): Paragraph {
  return { type: 'paragraph', children: typeof children === 'string' ? say(children) : children };
}

/** Links to an item; shows its title unless another text is given. */
export function linkTo(item: Pick<Item, 'id' | 'title'>, text: string = item.title): ItemLink {
  return { type: 'itemLink', target: item.id, children: say(text) };
}

/** Joins pieces with the Persian comma. */
export function joined(pieces: readonly PhrasingContent[][], separator = '، '): PhrasingContent[] {
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [{ type: 'text', value: separator } as const, ...piece]));
}

/** A cell of a table. */
export function cell(content: string | PhrasingContent[], span?: number): Cell {
  return { children: typeof content === 'string' ? say(content) : content, ...(span === undefined ? {} : { span }) };
}

/** One fact; undefined when there is nothing to say. */
export function fact(label: string, content: string | PhrasingContent[] | undefined, wide = false): Fact | undefined {
  if (content === undefined || content.length === 0) return undefined;
  return { label, children: typeof content === 'string' ? say(content) : content, ...(wide ? { wide } : {}) };
}

/** Keeps what is there of a list in which some entries are undefined. */
export function present<T>(entries: readonly (T | undefined)[]): T[] {
  return entries.filter((entry) => entry !== undefined);
}

/** The mark of what is missing, which is not a zero. */
export const MISSING = '—';
