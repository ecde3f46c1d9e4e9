// A new id for an item -> the edits and moves that make every reference follow: facts, `[[id]]`, relative links and images, arguments
// of directives, cells of budget files; and the item's own list of former ids. Nothing else of any file changes, so that renaming there
// and back gives the same bytes.
import type { Definition, Image, Link as MarkdownLink } from 'mdast';
import type {} from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { Edit, Span } from '../diagnostic/diagnostic.ts';
import { parseDoc } from '../parse/parse-doc.ts';
import type { BudgetFile } from '../read/source.ts';
import { toAsciiDigits } from '../text/digits.ts';
import { DIRECTIVES, type Argument } from './directives.ts';
import { formerAddresses } from './former-ids.ts';
import { formerIdEdits } from './former-id-edits.ts';
import { findReferences } from './find-references.ts';
import { referenceSpan } from './links.ts';
import { isId } from './locate.ts';
import { renameInBudgets } from './rename-in-budgets.ts';
import type { Item, Plan } from './types.ts';

/** A file or a folder of the plan that gets another path. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

export type RenameProblem =
  /** No item has the old id. */
  | 'unknown-id'
  /** The new id is not made as ids are. */
  | 'invalid-id'
  /** Another item has the new id already. */
  | 'id-taken'
  /** Another item had the new id before, and its old address leads there. */
  | 'former-id'
  /** plan.md and the vision have the ids of their files. */
  | 'fixed-id'
  /** Facts of some item cannot be read, so that references in it are not known. */
  | 'unreadable';

export type Renaming =
  | {
      readonly edits: readonly Edit[];
      /** Of the edits, those that keep the item's list of its former ids; all others are references. */
      readonly record: readonly Edit[];
      readonly moves: readonly Move[];
      /** Budget files that name the item and could not be changed. */
      readonly left: readonly string[];
      readonly problem?: never;
    }
  | { readonly problem: RenameProblem; readonly edits?: never; readonly record?: never; readonly moves?: never; readonly left?: never };

/**
 * Works out what renaming an item changes. Edits are places in the files as they are now, in the order of files and places, and do
 * not overlap; moves come after them. `sources` has the raw text of every Markdown file by path.
 */
export function renameEdits(
  plan: Plan,
  sources: ReadonlyMap<string, string>,
  from: string,
  to: string,
  budgets: readonly BudgetFile[] = [],
): Renaming {
  const item = plan.items.get(from);
  if (!item && !plan.known.has(from)) return { problem: 'unknown-id' };
  if (!isId(to)) return { problem: 'invalid-id' };
  if (plan.known.has(to)) return { problem: 'id-taken' };
  if ((formerAddresses(plan).get(to) ?? from) !== from) return { problem: 'former-id' };
  if (!item || plan.known.size !== plan.items.size) return { problem: 'unreadable' };
  if (item.kind === 'plan' || item.kind === 'vision') return { problem: 'fixed-id' };

  const move = moveOf(item, to);
  const edits = [...plan.items.values()].flatMap((one) => {
    const text = sources.get(one.file) ?? '';
    return [...factEdits(one, text, from, to), ...proseEdits(plan, one, text, { from, to, move })];
  });
  const ofBudgets = renameInBudgets(budgets, item.kind, from, to);
  const record = formerIdEdits(item, sources.get(item.file) ?? '', from, to);
  return { edits: [...edits, ...record, ...ofBudgets.edits].sort(byPlace), record, moves: [move], left: ofBudgets.left };
}

function moveOf({ kind, file, id }: Item, to: string): Move {
  if (kind === 'domain') return { from: `domains/${id}`, to: `domains/${to}` };
  return { from: file, to: `${file.slice(0, file.lastIndexOf('/') + 1)}${to}.md` };
}

function factEdits(item: Item, text: string, from: string, to: string): Edit[] {
  return findReferences(item.kind, item).flatMap((reference) => {
    const { value, target } = reference;
    const named = 'items' in target || target.list === 'source' ? value : target.list === 'clause' ? value.split('#')[0] : undefined;
    return named === from ? edit(referenceSpan(item, reference), text, from, to) : [];
  });
}

interface Change {
  readonly from: string;
  readonly to: string;
  readonly move: Move;
}

function proseEdits(plan: Plan, item: Item, text: string, change: Change): Edit[] {
  const { file } = item;
  const { from, to } = change;
  const edits: Edit[] = [];
  // As it is written: in the plan, links to items have become references.
  visit(parseDoc({ path: file, text }).prose, (node) => {
    const span = { file, start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
    if (node.type === 'itemReference' && node.id === from && node.idPosition) {
      edits.push(...edit({ file, start: node.idPosition.start.offset ?? 0, end: node.idPosition.end.offset ?? 0 }, text, from, to));
    }
    if (node.type === 'leafDirective' && Object.hasOwn(DIRECTIVES, node.name)) {
      const shape: Readonly<Record<string, Argument>> = DIRECTIVES[node.name as keyof typeof DIRECTIVES];
      for (const [name, value] of Object.entries(node.attributes ?? {})) {
        const rule = shape[name];
        if (value?.trim() === from && rule && 'item' in rule) edits.push(...edit(argumentSpan(span, text, name), text, from, to));
      }
    }
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      edits.push(...addressEdits(plan, node, span, text, change.move));
    }
  });
  return edits;
}

/** Gives the place of a directive's argument with its name, as the last one written counts. */
function argumentSpan({ file, start, end }: Span, text: string, name: string): Span {
  const open = text.indexOf('{', start) + 1;
  const found = [...text.slice(open, end).matchAll(/([^\s={}]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s}]*)/g)].findLast(([, key]) => key === name);
  const at = open + (found?.index ?? 0);
  return { file, start: at + name.length, end: at + (found?.[0].length ?? 0) };
}

/** Replaces the id inside a place that holds it, perhaps in quotes or in Persian digits. */
function edit({ file, start, end }: Span, text: string, from: string, to: string): Edit[] {
  const at = toAsciiDigits(text.slice(start, end)).indexOf(from);
  return at < 0 ? [] : [{ span: { file, start: start + at, end: start + at + from.length }, text: to }];
}

/** Follows a relative address step by step; where a step of it is the name that changes, that step alone is replaced. */
function addressEdits(plan: Plan, node: MarkdownLink | Definition | Image, span: Span, text: string, { from, to }: Move): Edit[] {
  const { url } = node;
  if (url === '' || /^(?:[a-z][a-z0-9+.-]*:|[/#?])/i.test(url)) return [];
  const start = addressStart(node, span, text);
  if (start === undefined) return [];
  const changed = from.split('/').length - 1;
  const steps: { name: string; offset?: number }[] = span.file
    .split('/')
    .slice(0, -1)
    .map((name) => ({ name }));
  let offset = 0;
  for (const name of url.replace(/[#?].*$/s, '').split('/')) {
    if (name === '..') steps.pop();
    else if (name !== '.' && name !== '') steps.push({ name, offset });
    offset += name.length + 1;
  }
  const path = steps.map(({ name }) => name).join('/');
  const known = plan.files.has(path);
  const step = steps[changed];
  if (!known || step?.offset === undefined || !(path === from || path.startsWith(`${from}/`))) return [];
  const at = start + step.offset;
  return [{ span: { file: span.file, start: at, end: at + step.name.length }, text: to.slice(to.lastIndexOf('/') + 1) }];
}

/** Finds where the address of a link stands: after its words, and written as it is read; undefined where escapes change it. */
function addressStart(node: MarkdownLink | Definition | Image, { start, end }: Span, text: string): number | undefined {
  const last = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined;
  const from = text.indexOf(']', last ?? start);
  const at = from < 0 ? -1 : text.indexOf(node.url, from);
  return at < 0 || at + node.url.length > end ? undefined : at;
}

function byPlace(a: Edit, b: Edit): number {
  return (a.span.file < b.span.file ? -1 : a.span.file > b.span.file ? 1 : 0) || a.span.start - b.span.start;
}
