// The outline of a file, fields and headings, and the items of all open plans by title and id.
import { toString } from 'mdast-util-to-string';
import { SymbolKind, type DocumentSymbol, type WorkspaceSymbol } from 'vscode-languageserver/node';
import { nodesOf } from '../../model/prose-nodes.ts';
import { FIELDS, findFieldKey } from '../../model/vocabulary.ts';
import { parseDoc } from '../../parse/parse-doc.ts';
import { searchKey } from '../../text/search-key.ts';
import { textPlaces } from './text-places.ts';
import type { OpenPlan } from './workspace.ts';

/** Gives the outline of a file, from its text alone. */
export function documentSymbols(path: string, text: string): DocumentSymbol[] {
  const places = textPlaces(text);
  const { frontMatter, prose } = parseDoc({ path, text });
  const roots: DocumentSymbol[] = [];
  const byPath = new Map<string, DocumentSymbol>();
  for (const [index, { key, value }] of frontMatter?.spans.fields ?? []) {
    const steps = index.split('\u0001');
    if (!key) continue;
    const name = text.slice(key.start, key.end).replace(/^["']|["']$/g, '');
    const field = findFieldKey(name);
    const symbol: DocumentSymbol = {
      name,
      ...(field && { detail: FIELDS[field].label }),
      kind: SymbolKind.Field,
      range: places.rangeOf({ start: key.start, end: Math.max(key.end, value.end) }),
      selectionRange: places.rangeOf(key),
      children: [],
    };
    byPath.set(index, symbol);
    // Keys in entries of a list stand under the list.
    const above = steps.slice(0, -1);
    while (above.length > 0 && !byPath.has(above.join('\u0001'))) above.pop();
    (byPath.get(above.join('\u0001'))?.children ?? roots).push(symbol);
  }
  return [...roots, ...headings(nodesOf(prose, 'heading'), text, places)];
}

function headings(nodes: ReturnType<typeof nodesOf<'heading'>>, text: string, places: ReturnType<typeof textPlaces>): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: { readonly depth: number; readonly symbol: DocumentSymbol }[] = [];
  const close = (depth: number, end: number): void => {
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      last.symbol.range.end = places.positionAt(end);
      open.pop();
    }
  };
  for (const node of nodes) {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    close(node.depth, text.slice(0, start).trimEnd().length);
    const range = places.rangeOf({ start, end });
    const symbol = { name: toString(node).trim() || '#', kind: SymbolKind.String, range, selectionRange: { ...range }, children: [] };
    (open.at(-1)?.symbol.children ?? roots).push(symbol);
    open.push({ depth: node.depth, symbol });
  }
  close(0, text.trimEnd().length);
  return roots;
}

const MOST = 200;

/** Finds items whose title or id has the words looked for, in any spelling of them. */
export function workspaceSymbols(plans: Iterable<OpenPlan>, query: string): WorkspaceSymbol[] {
  const wanted = searchKey(query);
  const found: WorkspaceSymbol[] = [];
  for (const open of plans) {
    for (const { id, title, file, kind } of open.plan?.items.values() ?? []) {
      if (!searchKey(`${title} ${id}`).includes(wanted)) continue;
      found.push({ name: title, kind: SymbolKind.Object, containerName: `${kind} ${id}`, location: { uri: open.uriOf(file) } });
      if (found.length === MOST) return found;
    }
  }
  return found;
}
