// Parsed files -> the Plan, and what was noticed on the way: files that are no items, ids that clash, facts that cannot be read.
// Whether references lead anywhere, and whether numbers make sense, is asked later, by the checks.
import { diagnostic, type Diagnostic, type Span } from '../diagnostic/diagnostic.ts';
import type { ParsedDoc } from '../parse/parsed-doc.ts';
import type { PlanFolder } from '../read/source.ts';
import { buildBudgets } from './build-budgets.ts';
import { buildLinks } from './links.ts';
import { findClosest } from '../text/find-closest.ts';
import { isId, ITEM_FOLDERS, locate, type Place } from './locate.ts';
import { readFacts } from './read-facts.ts';
import { resolveProse, staysResolved, type LinkTargets, type ResolvedProse } from './resolve-prose.ts';
import type { Item, Plan } from './types.ts';
import { KINDS, type Kind } from './vocabulary.ts';

/**
 * Builds the plan from its files. An item whose facts are wrong is left out, but stays known by its id, so that one slip is not
 * reported again at everything that refers to it. Without a readable plan.md there is no plan, only diagnostics.
 */
export function buildPlan(
  folder: PlanFolder,
  docs: readonly ParsedDoc[],
  memory: PlanMemory = new WeakMap(),
): {
  plan: Plan | undefined;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = docs.flatMap((doc) => doc.diagnostics);
  const files = new Set([...folder.sources.map(({ path }) => path), ...folder.others].sort());
  const placed = placeDocs(docs, diagnostics);
  const misnamed = folder.others.filter((path) => locate(withoutEnding(path)) !== undefined && path !== withoutEnding(path));
  for (const path of misnamed) diagnostics.push(diagnostic('file-not-item', { file: path, start: 0, end: 0 }, { path, isText: true }));

  const targets: LinkTargets = { files, idByFile: new Map(placed.map(({ doc, place }) => [doc.path, place.id])) };
  const items = placed.flatMap(({ doc, place }) => {
    const known = memory.get(doc);
    const read = known && staysResolved(known.resolved, targets) ? known : readItem(doc, place, targets);
    memory.set(doc, read);
    diagnostics.push(...read.diagnostics);
    return read.item ?? [];
  });
  if (!files.has('plan.md')) diagnostics.push(diagnostic('plan-missing', { file: 'plan.md', start: 0, end: 0 }, {}));

  const settings = items.find((item) => item.kind === 'plan');
  if (!settings) return { plan: undefined, diagnostics };
  const ordered = sortItems(items, settings.domains);
  const years = Array.from({ length: Math.max(0, settings.lastYear - settings.firstYear + 1) }, (_, at) => settings.firstYear + at);
  const plan = {
    settings,
    items: new Map(ordered.map((item) => [item.id, item])),
    byKind: groupByKind(ordered),
    known: new Map<string, Kind>([
      ...[...docs.map(({ path }) => path), ...(folder.unread ?? []), ...misnamed].flatMap(supposedItem),
      ...placed.map(({ place }): [string, Kind] => [place.id, place.kind]),
    ]),
    links: buildLinks(ordered),
    years,
    files,
  };
  const { budgets, diagnostics: ofBudgets } = buildBudgets(folder.budgets ?? [], plan);
  return { plan: { ...plan, budgets }, diagnostics: [...diagnostics, ...ofBudgets] };
}

/** The items of files as they were read before: as long as a file and where its links lead are the same, so is the very item. */
export type PlanMemory = WeakMap<ParsedDoc, ItemRead>;

interface ItemRead {
  /** Undefined when its facts are wrong. */
  readonly item: Item | undefined;
  readonly resolved: ResolvedProse;
  readonly diagnostics: readonly Diagnostic[];
}

interface Placed {
  readonly doc: ParsedDoc;
  readonly place: Place;
}

function placeDocs(docs: readonly ParsedDoc[], diagnostics: Diagnostic[]): Placed[] {
  const byId = new Map<string, Placed>();
  for (const doc of docs) {
    const place = locate(doc.path);
    const first = place && byId.get(place.id);
    if (!place) diagnostics.push(diagnostic('file-not-item', startOf(doc), { path: doc.path }));
    else if (!isId(place.id)) diagnostics.push(diagnostic('id-invalid', startOf(doc), { id: place.id }));
    else if (first) diagnostics.push(diagnostic('id-duplicate', startOf(doc), { id: place.id }, [{ span: startOf(first.doc) }]));
    else byId.set(place.id, { doc, place });
  }
  return [...byId.values()];
}

// `tr-p01.txt`, `tr-p01.md.txt`: Markdown that an editor saved under another ending.
function withoutEnding(path: string): string {
  return path.replace(/(?:\.md)?\.(?:txt|markdown)$/i, '.md');
}

// A file that is misplaced, misnamed or unreadable is told as such once, and not again wherever its item is referred to.
function supposedItem(path: string): [id: string, kind: Kind][] {
  const place = locate(withoutEnding(path)) ?? locate(inNearestFolder(path));
  return place ? [...new Set([place.id, place.id.toLowerCase()])].map((id) => [id, place.kind]) : [];
}

function inNearestFolder(path: string): string {
  const steps = path.split('/');
  const folder = findClosest(steps.at(-2) ?? '', ITEM_FOLDERS);
  return folder === undefined ? path : [...steps.slice(0, -2), folder, steps.at(-1)].join('/');
}

function readItem(doc: ParsedDoc, place: Place, targets: LinkTargets): ItemRead {
  const resolved = resolveProse(doc.path, doc.prose, targets);
  if (!doc.frontMatter) {
    const isBroken = doc.diagnostics.some(({ code }) => code === 'yaml-invalid' || code === 'yaml-anchor');
    const missing = isBroken ? [] : [diagnostic('front-matter-missing', startOf(doc), { kind: place.kind })];
    return { item: undefined, resolved, diagnostics: [...resolved.diagnostics, ...missing] };
  }
  const { facts, spans, diagnostics } = readFacts(place.kind, doc.frontMatter);
  // The facts are those of the place's kind; the union of all items cannot say so.
  const item = facts && ({ ...place, file: doc.path, prose: resolved.prose, spans, ...facts } as unknown as Item);
  return { item, resolved, diagnostics: [...resolved.diagnostics, ...diagnostics] };
}

function startOf(doc: ParsedDoc): Span {
  return { file: doc.path, start: 0, end: doc.frontMatter ? '---'.length : 0 };
}

function sortItems(items: readonly Item[], domains: readonly string[]): Item[] {
  const kinds = Object.keys(KINDS);
  const rank = (item: Item): [kind: number, domain: number, unlisted: string, id: string] => {
    const listed = item.domain === undefined ? -1 : domains.indexOf(item.domain);
    const isUnlisted = item.domain !== undefined && listed < 0;
    return [kinds.indexOf(item.kind), isUnlisted ? domains.length : listed, isUnlisted ? (item.domain ?? '') : '', item.id];
  };
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || compare(a.rank[2], b.rank[2]) || compare(a.rank[3], b.rank[3]))
    .map(({ item }) => item);
}

function groupByKind(items: readonly Item[]): Plan['byKind'] {
  const kinds = Object.keys(KINDS) as Kind[];
  return Object.fromEntries(kinds.map((kind) => [kind, items.filter((item) => item.kind === kind)])) as unknown as Plan['byKind'];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
