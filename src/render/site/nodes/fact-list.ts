// Facts -> a description list, each fact a label and what it says.
import type { Element, ElementContent } from 'hast';
import type { Fact, FactList } from '../../../view/tree.ts';
import { element } from '../element.ts';
import type { Scribe } from '../page-context.ts';

/** Renders the facts of an item in its chapter. */
export function renderFactList(node: FactList, scribe: Scribe): ElementContent[] {
  return [factGrid(node.facts, scribe)];
}

/** Lays facts out in a grid; those that need it have the whole width. */
export function factGrid(facts: readonly Fact[], scribe: Scribe): Element {
  return element(
    'dl',
    { className: ['facts'] },
    facts.map((fact) =>
      element(
        'div',
        { className: fact.wide ? ['fact', 'wide'] : ['fact'] },
        element('dt', {}, fact.label),
        element('dd', {}, scribe.phrasing(fact.children)),
      ),
    ),
  );
}
