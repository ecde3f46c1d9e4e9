// «جدول: عنوان {#label}» before a table, «شکل: عنوان {#label}» under an image -> captioned nodes; a caption that has nothing to stand
// at stays a node of its own, for the check to report. It is a paragraph to every other reader of Markdown, and stays readable there.
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type {} from 'mdast-util-directive';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { Caption } from '../parsed-doc.ts';

/** Turns captions into nodes, joins them with their tables and images, and notes the place of labels; changes the tree. */
export function joinCaptions(tree: Root, text: string): void {
  if (!MAY_HOLD.test(text)) return;
  visit(tree, (node, index, parent) => {
    if (node.type === 'leafDirective') {
      const label = node.attributes?.['id'];
      const span = typeof label === 'string' ? placeOfId(node, label, text) : undefined;
      if (span) node.data = { ...node.data, labelSpan: span };
    }
    const parts = node.type === 'paragraph' && parent ? splitCaption(node, text) : undefined;
    if (parts && parent && index !== undefined) {
      (parent.children as RootContent[]).splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    }
    // Words hold neither captions nor directives.
    return WORDS.has(node.type) ? SKIP : undefined;
  });
  // Only what stands by itself is counted: not tables in lists, quotations and notes.
  tree.children = join(tree.children);
}

// Most texts have nothing of this. A letter may also be written as an entity, and a sign after a backslash.
const MAY_HOLD = /(?:جدول|نمودار|ش[ک\u0643]ل)[ \u00a0]*:|::|[&\\]/;

const WORDS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table', 'leafDirective']);

function join(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (before?.type === 'caption' && before.of === 'table' && node.type === 'table') {
      joined[joined.length - 1] = { type: 'captioned', children: [before, node], ...around(before, node) };
    } else if (node.type === 'caption' && node.of === 'image' && before?.type === 'paragraph' && isImage(before)) {
      joined[joined.length - 1] = { type: 'captioned', children: [node, before], ...around(before, node) };
    } else joined.push(node);
  }
  return joined;
}

// Arabic ك is what some keyboards write.
const OPENING = /^(جدول|نمودار|ش[ک\u0643]ل)[ \u00a0]*:\s*/;
const LABEL = /\s*\{([^{}]*)\}\s*$/;

/** Gives the caption that a paragraph is, or the image and the caption under it that it is; undefined for other paragraphs. */
function splitCaption(paragraph: Paragraph, text: string): [Caption] | [Paragraph, Caption] | undefined {
  const [first, ...rest] = paragraph.children;
  if (first?.type === 'text') {
    const caption = readCaption(paragraph.children, text);
    return caption && [caption];
  }
  if (first?.type !== 'image' && first?.type !== 'imageReference') return undefined;
  // In one paragraph the caption is on the line below the image.
  const [below] = rest;
  const under = below?.type === 'break' ? rest.slice(1) : below?.type === 'text' && /^\s*\n/.test(below.value) ? rest : [];
  const caption = readCaption(under, text);
  return caption?.of === 'image' ? [{ type: 'paragraph', children: [first], ...around(first, first) }, caption] : undefined;
}

function readCaption(nodes: readonly PhrasingContent[], text: string): Caption | undefined {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first?.type !== 'text' || !last) return undefined;
  const opening = OPENING.exec(first.value.trimStart());
  if (!opening) return undefined;
  const children = [{ ...first, value: first.value.trimStart().slice(opening[0].length) }, ...nodes.slice(1)];
  const word = opening[1] === 'جدول' || opening[1] === 'نمودار' ? opening[1] : 'شکل';
  const of = word === 'جدول' ? 'table' : 'image';
  return { type: 'caption', of, word, ...takeLabel(children, text), ...around(first, last) };
}

function takeLabel(children: PhrasingContent[], text: string): Pick<Caption, 'children' | 'label' | 'labelSpan'> {
  const last = children.at(-1);
  const found = last?.type === 'text' ? LABEL.exec(last.value) : undefined;
  if (last?.type !== 'text' || !found) return { children: children.filter(isSaid) };
  const without = [...children.slice(0, -1), { ...last, value: last.value.slice(0, found.index) }].filter(isSaid);
  // The place is looked for in the raw text, where escapes have not been taken away.
  const end = text.lastIndexOf('}', last.position?.end.offset);
  const start = text.lastIndexOf('{', end);
  return { children: without, label: found[1]?.trim() ?? '', labelSpan: [start, end + 1] };
}

const isSaid = (node: PhrasingContent): boolean => node.type !== 'text' || node.value !== '';

function isImage({ children: [only, ...others] }: Paragraph): boolean {
  return others.length === 0 && (only?.type === 'image' || only?.type === 'imageReference');
}

function around(first: Node, last: Node): Pick<Node, 'position'> {
  return first.position && last.position ? { position: { start: first.position.start, end: last.position.end } } : {};
}

// `{#label}` and `{id=label}` mean the same in a directive.
function placeOfId({ position }: Node, id: string, text: string): [number, number] | undefined {
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
  const open = text.indexOf('{', start) + 1;
  const attributes = [...text.slice(open, end).matchAll(/[^\s=}]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s}]*)|#[^\s#.}]+/g)];
  const at = attributes.findLast(([written]) => /^(?:#|id\s*=)/.test(written) && written.includes(id));
  return at && [open + at.index, open + at.index + at[0].length];
}
