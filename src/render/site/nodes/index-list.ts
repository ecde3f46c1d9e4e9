// An index -> terms with links to the places that speak of them.
import type { ElementContent } from 'hast';
import type { IndexList } from '../../../view/tree.ts';
import { element } from '../element.ts';
import type { Scribe } from '../page-context.ts';

/** Renders an index as a description list. */
export function renderIndexList(node: IndexList, scribe: Scribe): ElementContent[] {
  const entries = node.entries.flatMap(({ term, places }) => [
    element('dt', {}, term),
    ...places.map(({ target, title }) => {
      const address = scribe.page.map.findAnchor(target);
      return element('dd', {}, address === undefined ? title : element('a', { href: scribe.href(address) }, title));
    }),
  ]);
  return [element('dl', { className: ['index'] }, entries)];
}
