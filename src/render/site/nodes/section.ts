// Section -> <section> with its heading; below the heading of an item, the way to the item's own page.
import type { ElementContent } from 'hast';
import type { Section } from '../../../view/tree.ts';
import { element } from '../element.ts';
import type { Scribe } from '../page-context.ts';

/** Renders a section; on the page of its item it has no heading, for the page's own says the same. */
export function renderSection(node: Section, scribe: Scribe): ElementContent[] {
  if (node.item !== undefined && node.item === scribe.page.item) return scribe.blocks(node.children, scribe.level);
  const number = node.number === undefined ? undefined : [element('span', { className: ['number'] }, node.number), ' '];
  return [
    element(
      'section',
      { id: node.id, className: ['section', `depth-${node.depth}`] },
      element(`h${scribe.level}`, {}, number, titleOf(node, scribe)),
      scribe.blocks(node.children, scribe.level + 1),
    ),
  ];
}

function titleOf(node: Section, scribe: Scribe): ElementContent | string {
  const page = node.item === undefined ? undefined : scribe.page.map.findItem(node.item);
  // An item without a page of its own is found at this very section.
  if (page === undefined || page.path === scribe.page.path) return node.title;
  return element('a', { className: ['item-title'], href: scribe.href(page) }, node.title);
}
