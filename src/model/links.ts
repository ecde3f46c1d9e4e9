// Who refers to whom: references of front matter that name items, and [[references]] of prose, kept from both ends.
import { keySpan, valueSpan } from '../diagnostic/span-index.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { referencesOf, type Reference } from './find-references.ts';
import { nodesOf } from './prose-nodes.ts';
import type { Item, Link, Links } from './types.ts';
import { addTo } from '../text/group-by.ts';
import { remember } from '../text/remember.ts';
import { FIELDS, type FieldKey } from './vocabulary.ts';

/** Builds the links of all items; the order of the items is the order of every list. */
export function buildLinks(items: Iterable<Item>): Links {
  const from = new Map<string, Link[]>();
  const to = new Map<string, Link[]>();
  for (const item of items) {
    for (const link of linksOf(item)) {
      addTo(from, link.from, link);
      addTo(to, link.to, link);
    }
  }
  return { from, to };
}

const linksOf = remember((item: Item): Link[] => [...factLinks(item), ...proseLinks(item)]);

function factLinks(item: Item): Link[] {
  return placedReferences(item).flatMap(({ reference, span }) => {
    const to = itemOf(reference);
    if (to === undefined) return [];
    return [{ from: item.id, to, field: fieldOf(reference), span }];
  });
}

// Years, and keys of mappings that are references themselves, are no fields.
function fieldOf({ path, isKey }: Reference): FieldKey {
  const steps = isKey ? path.slice(0, -1) : path;
  return steps.findLast((step) => typeof step === 'string' && Object.hasOwn(FIELDS, step)) as FieldKey;
}

/** A reference with its place in the item's file. */
export interface PlacedReference {
  readonly reference: Reference;
  readonly span: Span;
}

/** The references in the facts of an item, each with its place. */
export const placedReferences: (item: Item) => readonly PlacedReference[] = remember((item) =>
  referencesOf(item).map((reference) => ({ reference, span: referenceSpan(item, reference) })),
);

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
  // What points into its own text links no items.
  const references = nodesOf(prose, 'itemReference').filter((node) => node.id !== '');
  return references.map((node) => {
    const { start, end } = node.idPosition ?? node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
    return { from: id, to: node.id, field: 'prose', span: { file, start: start.offset ?? 0, end: end.offset ?? 0 } };
  });
}
