// The nodes of prose that need more than plain Markdown rendering: links to items, isolates, images, tables, notes, code.
import type { Element, ElementContent } from 'hast';
import type { Code, FootnoteReference, Image, InlineCode, Link, ListItem, Paragraph, Parents, Table } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { toPersianDigits } from '../../../text/digits.ts';
import type { FigureLink, Isolate, ItemLink, PageReference } from '../../../view/tree.ts';
import { element } from '../element.ts';
import type { Scribe } from '../page-context.ts';

interface Place {
  readonly state: State;
  readonly parent: Parents | undefined;
}

export const proseHandlers = {
  itemLink,
  figureLink,
  isolate,
  pageReference,
  image,
  link,
  listItem,
  paragraph,
  table,
  footnoteReference,
  code,
  inlineCode,
} as const;

function itemLink(node: ItemLink, scribe: Scribe): ElementContent | ElementContent[] {
  const address = scribe.page.map.findItem(node.target);
  const children = scribe.phrasing(node.children);
  return address === undefined ? children : element('a', { href: scribe.href(address) }, children);
}

/** A figure is found on this page where the page has it, as an item's own page has those of its text; else in its chapter. */
function figureLink(node: FigureLink, scribe: Scribe): ElementContent | ElementContent[] {
  const { path, anchors, map } = scribe.page;
  const address = anchors?.has(node.target) ? { path, anchor: node.target } : map.findAnchor(node.target);
  const children = scribe.phrasing(node.children);
  return address === undefined ? children : element('a', { href: scribe.href(address) }, children);
}

/** There are no pages on a site: the place itself is a link away. */
function pageReference(node: PageReference, scribe: Scribe): ElementContent[] {
  const address = scribe.page.map.findAnchor(node.target);
  return address === undefined ? [] : [element('a', { href: scribe.href(address) }, 'دیدن')];
}

function isolate(node: Isolate): Element {
  return element('bdi', { dir: 'ltr', className: [node.role] }, node.value);
}

function link(node: Link, scribe: Scribe): Element {
  return element('a', { href: node.url, rel: ['external'], title: node.title ?? undefined }, scribe.phrasing(node.children));
}

function image(node: Image, scribe: Scribe): Element {
  const src = scribe.href({ path: `images/${node.url}` });
  return element('img', { src, alt: node.alt ?? '', loading: 'lazy', decoding: 'async' });
}

/** An image that stands alone and has a title is a figure, its title the caption. */
function paragraph(node: Paragraph, scribe: Scribe): Element {
  const [only, ...others] = node.children;
  if (only?.type === 'image' && others.length === 0 && only.title) {
    return element('figure', { className: ['image'] }, image(only, scribe), element('figcaption', {}, only.title));
  }
  return element('p', {}, scribe.phrasing(node.children));
}

function table(node: Table, _scribe: Scribe, { state }: Place): Element {
  const rendered = defaultHandlers.table(state, node);
  const roles = node.children.map(({ data }) => data?.role);
  visit(rendered, 'element', (child) => {
    if (child.tagName === 'th') child.properties.scope = 'col';
    const role = child.tagName === 'tr' ? roles.shift() : undefined;
    if (role !== undefined) child.properties.className = [role];
    delete child.properties.align;
  });
  return element('div', { className: ['scroll'], role: 'group', tabIndex: 0, ariaLabel: 'جدول' }, rendered);
}

function footnoteReference(node: FootnoteReference, _scribe: Scribe, { state }: Place): Element {
  const rendered = defaultHandlers.footnoteReference(state, node);
  visit(rendered, 'text', (text) => {
    text.value = toPersianDigits(text.value);
  });
  return rendered;
}

/** The mark of a clause is drawn by the style sheet from an attribute, as numbers of other lists are drawn by the browser. */
function listItem(node: ListItem, _scribe: Scribe, { state, parent }: Place): Element {
  const rendered = defaultHandlers.listItem(state, node, parent);
  if (node.marker !== undefined) rendered.properties.dataMarker = node.marker;
  return rendered;
}

function code(node: Code): Element {
  return element('pre', { dir: 'ltr', tabIndex: 0 }, element('code', {}, node.value));
}

function inlineCode(node: InlineCode): Element {
  return element('code', { dir: 'ltr' }, node.value);
}
