// ContentsList -> nested lists of links, one level of nesting for each depth.
import type { Element, ElementContent } from 'hast';
import type { ContentsEntry, ContentsList } from '../../../view/tree.ts';
import { element } from '../element.ts';
import type { Scribe } from '../page-context.ts';

/** Renders a list of places in the book. */
export function renderContentsList(node: ContentsList, scribe: Scribe): ElementContent[] {
  const list = nest(node.entries, (entry) => renderEntry(entry, scribe));
  return list === undefined ? [] : [element('div', { className: ['contents', node.of] }, list)];
}

/** Nests entries by depth; an entry deeper than the one before it goes below it, however many depths lie between. */
export function nest<E extends { readonly depth: number }>(
  entries: readonly E[],
  render: (entry: E) => ElementContent,
): Element | undefined {
  const top = Math.min(...entries.map((entry) => entry.depth));
  const items: Element[] = [];
  for (let at = 0; at < entries.length;) {
    const entry = entries[at];
    if (entry === undefined) break;
    const below = entries.findIndex((other, index) => index > at && other.depth <= Math.max(top, entry.depth));
    const end = below === -1 ? entries.length : below;
    items.push(element('li', {}, render(entry), nest(entries.slice(at + 1, end), render)));
    at = end;
  }
  return items.length === 0 ? undefined : element('ol', {}, items);
}

function renderEntry(entry: ContentsEntry, scribe: Scribe): ElementContent {
  const address = scribe.page.map.findAnchor(entry.target);
  const number = entry.number === undefined ? undefined : [element('span', { className: ['number'] }, entry.number), ' '];
  return address === undefined
    ? element('span', {}, number, entry.title)
    : element('a', { href: scribe.href(address) }, number, entry.title);
}
