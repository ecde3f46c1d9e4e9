// Who refers to whom: references of front matter that name items, and [[references]] of prose, kept from both ends.
import { visit } from 'unist-util-visit';
import { keySpan, valueSpan } from '../diagnostic/span-index.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { findReferences, type Reference } from './find-references.ts';
import type { Item, Link, Links } from './types.ts';
import type { FieldKey } from './vocabulary.ts';

/** Builds the links of all items; the order of the items is the order of every list. */
export function buildLinks(items: Iterable<Item>): Links {
  const from = new Map<string, Link[]>();
  const to = new Map<string, Link[]>();
  for (const item of items) {
    for (const link of [...factLinks(item), ...proseLinks(item)]) {
      add(from, link.from, link);
      add(to, link.to, link);
    }
  }
  return { from, to };
}

function factLinks(item: Item): Link[] {
  return findReferences(item.kind, item).flatMap((reference) => {
    const to = itemOf(reference);
    if (to === undefined) return [];
    const field = reference.path.findLast((step) => typeof step === 'string' && step !== reference.value) as FieldKey;
    return [{ from: item.id, to, field, span: referenceSpan(item, reference) }];
  });
}

/** Gives the place of a reference in the item's file. */
export function referenceSpan(item: Item, { path, isKey }: Reference): Span {
  return isKey ? keySpan(item.spans, path) : valueSpan(item.spans, path);
}

// Sources are items too; of `id#clause` the part before # is one.
function itemOf({ value, target }: Reference): string | undefined {
  if ('items' in target || target.list === 'source') return value;
  return target.list === 'clause' ? value.split('#')[0] : undefined;
}

function proseLinks({ id, file, prose }: Item): Link[] {
  const links: Link[] = [];
  visit(prose, 'itemReference', (node) => {
    // What points into its own text links no items.
    if (node.id === '') return;
    const { start, end } = node.idPosition ?? node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
    links.push({ from: id, to: node.id, field: 'prose', span: { file, start: start.offset ?? 0, end: end.offset ?? 0 } });
  });
  return links;
}

function add(lists: Map<string, Link[]>, id: string, link: Link): void {
  const list = lists.get(id);
  if (list) list.push(link);
  else lists.set(id, [link]);
}
