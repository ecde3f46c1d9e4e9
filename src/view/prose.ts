// The prose of an item -> blocks of the book: headings become sections, references become links, directives are drawn, captioned
// tables and images become figures, left-to-right pieces are isolated, footnotes and images are collected. Every node of mdast
// keeps its position.
import { posix } from 'node:path';
import type { Definition, FootnoteDefinition, List, PhrasingContent, RootContent, Table } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { Caption, Captioned } from '../parse/parsed-doc.ts';
import { findLabels } from '../model/labels.ts';
import { isSumHead } from '../model/read-tables.ts';
import type { Item } from '../model/types.ts';
import { clauseMark } from '../text/clause-mark.ts';
import { isolateLatin, toReadable } from './isolate-latin.ts';
import { drawDirective } from './parts/directive.ts';
import type { Block, Figure, Section } from './tree.ts';
import { keep } from './view-memory.ts';
import { figureId, refer, referToFigure, type Writing } from './writing.ts';

/**
 * Writes the prose of an item. Its headings become sections, the highest of them at `depth`.
 * Sections of a domain and of the foreword are listed in the contents; those of other items are not.
 */
export function writeProse(writing: Writing, item: Item, depth: number): Block[] {
  const { children } = item.prose;
  const definitions = new Map(children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node] as const] : [])));
  const labels = new Map<RootContent, string>();
  for (const { at, name, sound } of findLabels(item)) if (sound && ![...labels.values()].includes(name)) labels.set(at, name);
  const pen: Pen = { writing, item, definitions, labels, drawn: 0, ordered: 0 };
  const top = Math.min(...children.map((node) => (node.type === 'heading' ? node.depth : Infinity)));

  const blocks: Block[] = [];
  const open: Section[] = [];
  let count = 0;
  for (const node of children) {
    if (node.type === 'heading') {
      const at = depth + node.depth - top;
      while ((open.at(-1)?.depth ?? 0) >= at) open.pop();
      count++;
      const section: Section = {
        type: 'section',
        id: `${item.id}_${count}`,
        depth: Math.min(at, (open.at(-1)?.depth ?? depth - 1) + 1),
        title: toReadable(toString({ type: 'paragraph', children: writePhrasing(pen, node.children) })),
        listed: item.kind === 'domain',
        children: [],
      };
      (open.at(-1)?.children ?? blocks).push(section);
      open.push(section);
    } else {
      (open.at(-1)?.children ?? blocks).push(...writeBlock(pen, node));
    }
  }
  return blocks;
}

interface Pen {
  readonly writing: Writing;
  readonly item: Item;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The label of each caption and directive that has one; of two with the same label, the first. */
  readonly labels: ReadonlyMap<RootContent, string>;
  /** How many directives and figures of this prose have been drawn; the ids of those without a label are made from it. */
  drawn: number;
  /** In how many ordered lists the pen is. */
  ordered: number;
}

// Containers keep their type: a list stays a list. mdast cannot say so for a mapping over any block, hence the casts.
function writeBlock(pen: Pen, node: RootContent): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const children = writePhrasing(pen, node.children);
      return children.length > 0 ? [{ ...node, children }] : [];
    }
    case 'heading':
      return [{ type: 'paragraph', children: [{ type: 'strong', children: writePhrasing(pen, node.children) }], position: node.position }];
    case 'blockquote':
      return [{ ...node, children: inside(pen, node.children) as typeof node.children }];
    case 'list':
      return [writeList(pen, node)];
    case 'table':
      return [writeTable(pen, node)];
    case 'captioned':
      return [writeFigure(pen, node)];
    case 'caption': // of nothing, which has been reported
      return [{ type: 'paragraph', children: [{ type: 'text', value: `${node.word}: ` }, ...writePhrasing(pen, node.children)] }];
    case 'footnoteDefinition':
      collectFootnote(pen, node);
      return [];
    case 'leafDirective':
      return keepDirective(pen, node, idOf(pen, node));
    case 'code':
    case 'thematicBreak':
      return [node];
    default:
      return [];
  }
}

// What a text draws asks for more of the plan than the text does.
function keepDirective({ writing, item }: Pen, node: LeafDirective, id: string): Block[] {
  return keep(writing, `directive ${id}`, [item, node], (noting) => drawDirective(noting, item, node, id));
}

function writeTable(pen: Pen, node: Table): Table {
  return {
    ...node,
    children: node.children.map((row) => ({
      ...row,
      ...(isSumHead(toString(row.children[0] ?? row).trim()) ? { data: { role: 'total' as const } } : {}),
      children: row.children.map((cell) => ({ ...cell, children: writePhrasing(pen, cell.children) })),
    })),
  };
}

function writeFigure(pen: Pen, { children: [caption, body] }: Captioned): Figure {
  const captionText = writePhrasing(pen, caption.children);
  return {
    type: 'figure',
    id: idOf(pen, caption),
    of: caption.of === 'table' ? 'tables' : 'figures',
    word: caption.word,
    caption: toReadable(toString({ type: 'paragraph', children: captionText })),
    captionText,
    children: [body.type === 'table' ? writeTable(pen, body) : { ...body, children: writePhrasing(pen, body.children) }],
  };
}

function idOf(pen: Pen, node: Caption | RootContent): string {
  const drawn = ++pen.drawn;
  const label = pen.labels.get(node);
  return label === undefined ? `${pen.item.id}_drawn-${drawn}` : figureId(pen.item.id, label);
}

function writeList(pen: Pen, node: List): List {
  if (node.ordered) pen.ordered++;
  const order = clauseOrder(pen);
  const children = node.children.map((entry, index) => ({
    ...entry,
    ...(node.ordered && order ? { marker: clauseMark((node.start ?? 1) + index, order) } : {}),
    children: inside(pen, entry.children) as typeof entry.children,
  }));
  if (node.ordered) pen.ordered--;
  return { ...node, children };
}

// The clauses of a provision are called by letters; elsewhere what stands under a number is.
function clauseOrder({ writing, item, ordered }: Pen): 'alphabetic' | 'abjad' | undefined {
  const { clauseMarks = 'alphabetic' } = writing.plan.settings;
  return clauseMarks !== 'digits' && ordered === (item.kind === 'provision' ? 1 : 2) ? clauseMarks : undefined;
}

function inside(pen: Pen, nodes: readonly RootContent[]): Block[] {
  return nodes.flatMap((node) => writeBlock(pen, node));
}

function writePhrasing(pen: Pen, nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => writePhrase(pen, node));
}

function writePhrase(pen: Pen, node: PhrasingContent): PhrasingContent[] {
  const { position } = node;
  switch (node.type) {
    case 'text':
      return isolateLatin(node.value).map((piece) => ({ ...piece, position }));
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ ...node, children: writePhrasing(pen, node.children) }];
    case 'itemReference':
      if (node.label !== undefined) {
        const id = figureId(node.id || pen.item.id, node.label);
        return referToFigure(pen.writing, id, node.text).map((piece) => ({ ...piece, position }));
      }
      return refer(pen.writing, node.id, node.text ?? pen.writing.cards.get(node.id)?.title).map((piece) => ({ ...piece, position }));
    case 'link':
      return writeLink(node.url, writePhrasing(pen, node.children), position);
    case 'linkReference':
      return writeLink(pen.definitions.get(node.identifier)?.url, writePhrasing(pen, node.children), position);
    case 'image':
      return writeImage(pen, node.url, node.alt ?? '', node.title ?? undefined, position);
    case 'imageReference': {
      const found = pen.definitions.get(node.identifier);
      return writeImage(pen, found?.url ?? '', node.alt ?? '', found?.title ?? undefined, position);
    }
    case 'footnoteReference':
      return [{ ...node, identifier: footnoteId(pen, node.identifier) }];
    case 'html':
      return [];
    default:
      return [node];
  }
}

// Links to files of the plan have become references by now; what is left that is not an address leads nowhere.
function writeLink(url: string | undefined, children: PhrasingContent[], position: PhrasingContent['position']): PhrasingContent[] {
  if (url === undefined || !/^(?:https?|mailto|tel):/i.test(url)) return children;
  return [{ type: 'link', url, children: children, position }];
}

// The url becomes the path in the plan folder; where there is no such file, the words that stand for the image are shown.
function writeImage(
  pen: Pen,
  url: string,
  alt: string,
  title: string | undefined,
  position: PhrasingContent['position'],
): PhrasingContent[] {
  const path = posix.normalize(posix.join(posix.dirname(pen.item.file), decodePath(url)));
  if (!pen.writing.plan.files.has(path)) return alt ? isolateLatin(alt).map((piece) => ({ ...piece, position })) : [];
  pen.writing.images.add(path);
  return [{ type: 'image', url: path, alt: toReadable(alt), ...(title === undefined ? {} : { title: toReadable(title) }), position }];
}

function decodePath(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function collectFootnote(pen: Pen, node: FootnoteDefinition): void {
  const identifier = footnoteId(pen, node.identifier);
  pen.writing.footnotes.set(identifier, { ...node, identifier, children: inside(pen, node.children) as typeof node.children });
}

function footnoteId(pen: Pen, identifier: string): string {
  return `${pen.item.id}-${identifier}`;
}
