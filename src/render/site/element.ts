// Making elements of HTML trees with few words.
import type { Element, ElementContent, Properties } from 'hast';

export type Child = ElementContent | string | undefined | readonly Child[];

/** Makes an element; strings become text, undefined children are left out, lists are laid flat. */
export function element(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  return { type: 'element', tagName, properties, children: flatten(children) };
}

function flatten(children: readonly Child[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child === undefined) return [];
    if (typeof child === 'string') return [{ type: 'text', value: child }];
    return isList(child) ? flatten(child) : [child];
  });
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}
