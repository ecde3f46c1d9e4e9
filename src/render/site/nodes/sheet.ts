// Sheet (شناسنامه) -> <article> with the item's facts in a grid, then its blocks.
import type { ElementContent } from 'hast';
import type { Sheet, Titled } from '../../../view/tree.ts';
import { withEzafe } from '../../../view/ezafe.ts';
import { element } from '../element.ts';
import type { Scribe } from '../page-context.ts';
import { factGrid } from './fact-list.ts';

/** Renders a sheet; on the page of its item it has no heading, for the page's own says the same. */
export function renderSheet(node: Sheet, scribe: Scribe): ElementContent[] {
  const facts = [
    ...(node.road.length === 0 ? [] : [element('div', { className: ['road'] }, factGrid(node.road, scribe))]),
    factGrid(node.facts, scribe),
  ];
  if (node.item === scribe.page.item) {
    return [element('div', { className: ['sheet', 'own'], id: node.id }, facts, scribe.blocks(node.children, scribe.level))];
  }
  const headingId = `${node.id}-heading`;
  const address = scribe.page.map.findItem(node.item);
  const title = address === undefined ? node.title : element('a', { className: ['item-title'], href: scribe.href(address) }, node.title);
  return [
    element(
      'article',
      { className: ['sheet', node.kind], id: node.id, ariaLabelledBy: [headingId] },
      element(
        'header',
        {},
        element('p', { className: ['kicker'] }, `${withEzafe(node.kindLabel)} `, element('span', { className: ['number'] }, node.number)),
        element(`h${scribe.level}`, { id: headingId }, title),
      ),
      facts,
      element('div', { className: ['sheet-body'] }, scribe.blocks(node.children, Math.min(scribe.level + 1, 6))),
    ),
  ];
}

/** Renders blocks of a sheet under a small title. */
export function renderTitled(node: Titled, scribe: Scribe): ElementContent[] {
  return [
    element(
      'section',
      { className: ['titled'] },
      element(`h${scribe.level}`, {}, node.title),
      scribe.blocks(node.children, Math.min(scribe.level + 1, 6)),
    ),
  ];
}
