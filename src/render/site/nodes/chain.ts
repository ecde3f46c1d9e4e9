// Chain -> the item's place between the vision and the work: one step for each kind, from the vision down, the item in the middle.
import type { Element, ElementContent } from 'hast';
import type { Chain, ChainStep } from '../../../view/tree.ts';
import { element } from '../element.ts';
import type { Scribe } from '../page-context.ts';

/** How many items of a step are shown at once; the rest open on demand. */
const SHOWN = 6;

/** Renders a chain as an ordered list, from the vision to the work. */
export function renderChain(node: Chain, scribe: Scribe): ElementContent[] {
  const steps = [
    ...[...node.up].reverse().map((step) => renderStep(step, 'up', scribe)),
    element('li', { className: ['here'], ariaCurrent: 'true' }, element('span', { className: ['step'] }, 'همین مورد')),
    ...node.down.map((step) => renderStep(step, 'down', scribe)),
  ];
  return [element('ol', { className: ['chain'] }, steps)];
}

function renderStep(step: ChainStep, side: 'up' | 'down', scribe: Scribe): Element {
  const entries = step.items.map((entry) => element('li', {}, renderEntry(entry, scribe)));
  const rest = entries.splice(SHOWN);
  return element(
    'li',
    { className: [side] },
    element('span', { className: ['step'] }, step.label),
    element('ul', {}, entries),
    rest.length === 0 ? undefined : element('details', {}, element('summary', {}, 'نمایش همه'), element('ul', {}, rest)),
  );
}

function renderEntry(entry: ChainStep['items'][number], scribe: Scribe): ElementContent[] {
  const number: ElementContent[] =
    entry.number === '' ? [] : [element('span', { className: ['number'] }, entry.number), { type: 'text', value: ' ' }];
  const address = scribe.page.map.findItem(entry.id);
  return address === undefined
    ? [...number, { type: 'text', value: entry.title }]
    : [element('a', { href: scribe.href(address) }, number, entry.title)];
}
