// Figure -> a table of the prose with its <caption>, or an image with its <figcaption>.
import type { Element, ElementContent } from 'hast';
import type { Figure } from '../../../view/tree.ts';
import { element } from '../element.ts';
import type { Scribe } from '../page-context.ts';

/** Renders a captioned table or image; its anchor is its id. */
export function renderFigure(node: Figure, scribe: Scribe): ElementContent[] {
  const number = node.number === undefined ? undefined : [element('span', { className: ['label'] }, `${node.word} ${node.number}`), ' '];
  const [body] = node.children;
  const drawn = body.type === 'table' ? scribe.blocks([body], scribe.level) : scribe.phrasing(body.children);
  const caption = [number, scribe.phrasing(node.captionText)];
  if (body.type !== 'table')
    return [element('figure', { className: ['image'], id: node.id }, drawn, element('figcaption', {}, ...caption))];
  const captionId = `${node.id}-caption`;
  for (const scroll of drawn) {
    if (scroll.type !== 'element') continue;
    delete scroll.properties.ariaLabel;
    scroll.properties.ariaLabelledBy = [captionId];
    const table = scroll.children.find((child): child is Element => child.type === 'element' && child.tagName === 'table');
    table?.children.unshift(element('caption', { id: captionId }, element('span', {}, ...caption)));
  }
  return [element('div', { className: ['table'], id: node.id }, drawn)];
}
