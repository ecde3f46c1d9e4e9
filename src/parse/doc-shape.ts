// What a file is made of, its words left out: the kinds of its nodes, and the keys and lists of its facts. Two texts of one shape differ
// in their words alone.
import type { Nodes } from 'mdast';
import type { ParsedDoc } from './parsed-doc.ts';

/** Gives the shape of a file, to be compared with another; files whose facts cannot be read have none. */
export function docShape({ frontMatter, prose, diagnostics }: ParsedDoc): string | undefined {
  if (diagnostics.some(({ code }) => code === 'yaml-invalid' || code === 'prose-too-deep')) return undefined;
  return JSON.stringify([factShape(frontMatter?.data), nodeShape(prose), diagnostics.map(({ code }) => code)]);
}

function factShape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(factShape);
  if (typeof value === 'object' && value !== null) return Object.entries(value).map(([key, inner]) => [key, factShape(inner)]);
  return typeof value;
}

function nodeShape(node: Nodes): unknown {
  const own: Record<string, unknown> = { ...node };
  // Of text, only that there is some; of everything else, all that is not a place.
  const words = node.type === 'text' || node.type === 'itemReference' || node.type === 'image' || node.type === 'imageReference';
  for (const key of ['position', 'idPosition', 'labelPosition', 'labelSpan', 'data', 'children']) delete own[key];
  if (words) for (const key of ['value', 'text', 'alt']) if (key in own) own[key] = '';
  return 'children' in node ? [own, (node.children as Nodes[]).map(nodeShape)] : own;
}
