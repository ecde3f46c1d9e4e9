// Ordinary relative links in prose that lead to items of the plan become item references; those that lead to no file are reported.
// The tree that is given is left as it was, because a preview keeps parsed files between two builds.
import type { Definition, Link as MarkdownLink, LinkReference, Root, RootContent } from 'mdast';
import type { Node } from 'unist';
import { toString } from 'mdast-util-to-string';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { ItemReference } from '../parse/parsed-doc.ts';
import { findClosest } from '../text/find-closest.ts';
import { heldNodesOf } from './prose-nodes.ts';

/** What links may lead to. */
export interface LinkTargets {
  /** Id of the item each file holds, by path. */
  readonly idByFile: ReadonlyMap<string, string>;
  /** Every file of the plan folder. */
  readonly files: ReadonlySet<string>;
}

export interface ResolvedProse {
  readonly prose: Root;
  readonly diagnostics: readonly Diagnostic[];
  /** The path that each relative link leads to, with what it was found to be; links that lead nowhere are told by guesses at all files. */
  readonly asked: ReadonlyMap<string, string | boolean>;
}

/** Tells whether the links of a text would be resolved as they were before. */
export function staysResolved({ diagnostics, asked }: ResolvedProse, targets: LinkTargets): boolean {
  return diagnostics.length === 0 && [...asked].every(([path, found]) => lookUp(path, targets) === found);
}

/** Says what is at a path: the id of an item, or whether there is a file. */
function lookUp(path: string, { idByFile, files }: LinkTargets): string | boolean {
  return idByFile.get(path) ?? files.has(path);
}

/** Resolves the relative links of the prose of one file. */
export function resolveProse(file: string, prose: Root, targets: LinkTargets): ResolvedProse {
  const diagnostics: Diagnostic[] = [];
  const definitions = new Map<string, string>();
  const asked = new Map<string, string | boolean>();
  let any = false;
  for (const { node } of heldNodesOf(prose, 'link', 'definition')) {
    const path = relativePath(file, node.url);
    // A path that leaves the folder is told by the checks of safety.
    if (path === undefined || path.startsWith('..')) continue;
    const found = lookUp(path, targets);
    asked.set(path, found);
    if (typeof found === 'string') {
      any = true;
      if (node.type === 'definition') definitions.set(node.identifier, found);
    } else if (!found || path.endsWith('.md')) diagnostics.push(unknownLink(file, node, path, targets));
  }
  if (!any) return { prose, diagnostics, asked };

  const idOf = (node: MarkdownLink | LinkReference): string | undefined =>
    node.type === 'linkReference' ? definitions.get(node.identifier) : targets.idByFile.get(relativePath(file, node.url) ?? '');
  return { prose: replaceLinks(prose, idOf), diagnostics, asked };
}

function replaceLinks<N extends Node>(node: N, idOf: (node: MarkdownLink | LinkReference) => string | undefined): N {
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[]).map((child) => {
    const id = child.type === 'link' || child.type === 'linkReference' ? idOf(child) : undefined;
    return id === undefined ? replaceLinks(child, idOf) : reference(child, id);
  });
  return { ...node, children };
}

function reference(node: Node, id: string): ItemReference {
  const text = toString(node).trim();
  return { type: 'itemReference', id, ...(text && { text }), ...(node.position && { position: node.position }) };
}

// An address of the web that lacks its beginning.
function meantAddress(url: string): string | undefined {
  return /^www\.|^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:ir|com|org|net)(?:\/|$)/i.test(url) ? `https://${url}` : undefined;
}

function nearestFile(file: string, path: string, targets: LinkTargets): string | undefined {
  const found = findClosest(path, targets.idByFile.keys());
  return found === undefined ? undefined : relativeTo(file, found);
}

function unknownLink(file: string, node: MarkdownLink | Definition, path: string, targets: LinkTargets): Diagnostic {
  const span = { file, start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  const closest = meantAddress(node.url) ?? nearestFile(file, path, targets);
  return diagnostic('link-unknown', span, { path: node.url, ...(closest !== undefined && { closest }) });
}

// Undefined for what leads out of the plan or stays in the same page: https:, mailto:, //host, /path, ?query, #part.
function relativePath(file: string, url: string): string | undefined {
  if (url === '' || /^(?:[a-z][a-z0-9+.-]*:|[/#?])/i.test(url)) return undefined;
  const steps = file.split('/').slice(0, -1);
  for (const step of decode(url.replace(/[#?].*$/s, '')).split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) steps.push('..');
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function relativeTo(file: string, path: string): string {
  const from = file.split('/').slice(0, -1);
  const to = path.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
