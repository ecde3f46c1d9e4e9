// The finished book -> what a reader may look for: items, chapters and their sections, tables and figures, terms, and what the public
// submitted, each as plain text. Every text belongs to one entry only, the nearest: what a section says is not said again by its chapter.
import type { Plan } from '../../model/types.ts';
import { FIELDS, KINDS, valueLabel, type Kind } from '../../model/vocabulary.ts';
import { byPersianOrder } from '../../text/collation.ts';
import { toReadable } from '../isolate-latin.ts';
import type { Block, Fact, ItemPage, ModelTable, Part, Section, Sheet } from '../tree.ts';

/** What can be looked for besides items. */
export type OtherSort = 'chapter' | 'section' | 'table' | 'figure' | 'term' | 'unit' | 'submission' | 'page';

export type SearchSort = Kind | OtherSort;

export interface SearchEntry {
  readonly sort: SearchSort;
  /** What it is, before its number: «حکم». */
  readonly label: string;
  readonly number?: string;
  readonly title: string;
  /** The id of an item, which has a page of its own. */
  readonly item?: string;
  /** The id of a part, section, table or figure, where it is not an item. */
  readonly anchor?: string;
  /** The id of its domain. */
  readonly domain?: string;
  /** Labels and values of its facts. */
  readonly facts: string;
  /** What it says. */
  readonly text: string;
}

export interface SearchView {
  readonly entries: readonly SearchEntry[];
  /** The sorts by their names in the plural, in the order in which they are offered. */
  readonly sorts: readonly { readonly sort: SearchSort; readonly name: string }[];
  /** The domains, in the order of their chapters. */
  readonly domains: readonly { readonly id: string; readonly title: string }[];
}

const OTHER_SORTS: { readonly [S in OtherSort]: { readonly label: string; readonly plural: string } } = {
  chapter: { label: 'فصل', plural: 'فصل‌ها' },
  section: { label: 'بخش', plural: 'بخش‌های سند' },
  table: { label: 'جدول', plural: 'جدول‌ها' },
  figure: { label: 'شکل', plural: 'شکل‌ها و نمودارها' },
  term: { label: 'واژه', plural: 'واژه‌ها' },
  unit: { label: 'واحد', plural: 'واحدها' },
  submission: { label: 'پیشنهاد', plural: 'پیشنهادها و پاسخ‌ها' },
  page: { label: 'صفحه', plural: 'صفحه‌ها' },
};

/** Gathers all that can be looked for, in reading order. */
export function searchView(plan: Plan, parts: readonly Part[], itemPages: readonly ItemPage[]): SearchView {
  const pages = new Map(itemPages.map((page) => [page.item, page]));
  const entries = [
    ...parts.flatMap((part) => partEntries(plan, part, pages)),
    ...termEntries(plan, parts.find((part) => part.role === 'glossary')?.id),
  ];
  const kinds = (Object.keys(KINDS) as Kind[]).map((sort) => ({ sort, name: KINDS[sort].plural }));
  const others = (Object.keys(OTHER_SORTS) as OtherSort[]).map((sort) => ({ sort, name: OTHER_SORTS[sort].plural }));
  return {
    entries,
    sorts: [...kinds, ...others],
    domains: plan.byKind.domain.map(({ id, title }) => ({ id, title: toReadable(title) })),
  };
}

interface Place {
  readonly plan: Plan;
  readonly pages: ReadonlyMap<string, ItemPage>;
  readonly domain: string | undefined;
  /** What a section directly in the part is called. */
  readonly sectionSort: 'section' | 'unit';
}

function partEntries(plan: Plan, part: Part, pages: ReadonlyMap<string, ItemPage>): SearchEntry[] {
  if (part.role === 'cover' || part.role === 'contents' || part.role === 'index') return [];
  const page = part.item === undefined ? undefined : pages.get(part.item);
  const place: Place = { plan, pages, domain: part.item, sectionSort: part.role === 'appendix' ? 'unit' : 'section' };
  const own = part.role === 'glossary' ? [] : part.children;
  return [
    {
      sort: page?.kind ?? 'chapter',
      label: part.number === undefined ? OTHER_SORTS.section.label : OTHER_SORTS.chapter.label,
      ...(part.number === undefined ? {} : { number: part.number }),
      title: part.title,
      ...(page ? { item: page.item } : { anchor: part.id }),
      ...inDomain(place),
      // Units are entries of their own, though the contents do not list them.
      ...saidBy(place.sectionSort === 'unit' ? own.filter(({ type }) => type !== 'section') : own),
    },
    ...own.flatMap((block) => blockEntries(block, place)),
  ];
}

function blockEntries(block: Block, place: Place): SearchEntry[] {
  switch (block.type) {
    case 'section':
      return block.item === undefined
        ? [...(standsAlone(block) || place.sectionSort === 'unit' ? [sectionEntry(block, place)] : []), ...innerEntries(block, place)]
        : [...itemEntry(block, block.item, place), ...innerEntries(block, place)];
    case 'sheet':
      return [...itemEntry(block, block.item, place), ...innerEntries(block, { ...place, sectionSort: 'section' })];
    case 'figure':
    case 'modelTable':
    case 'chart':
      return captionEntry(block, place);
    default:
      return [];
  }
}

function innerEntries(node: Section | Sheet, place: Place): SearchEntry[] {
  return node.children.flatMap((child) => blockEntries(child, { ...place, sectionSort: 'section' }));
}

function sectionEntry(section: Section, place: Place): SearchEntry {
  const { sectionSort } = place;
  return {
    sort: sectionSort,
    label: OTHER_SORTS[sectionSort].label,
    ...(section.number === undefined ? {} : { number: section.number }),
    title: section.title,
    anchor: section.id,
    ...inDomain(place),
    ...saidBy(section.children),
  };
}

function itemEntry(node: Section | Sheet, id: string, place: Place): SearchEntry[] {
  const page = place.pages.get(id);
  if (!page) return [];
  const facts = node.type === 'sheet' ? [...node.road, ...node.facts] : [];
  const said = saidBy(node.children);
  return [
    {
      sort: page.kind,
      label: page.kindLabel,
      ...(page.number === '' ? {} : { number: page.number }),
      title: page.title,
      item: id,
      ...inDomain(place),
      facts: tidy([factsText(facts), said.facts].join('؛ ')),
      text: said.text,
    },
    ...submissionEntries(place.plan, page),
  ];
}

/** What the public submitted at an event, which the page of the event answers in its table. */
function submissionEntries({ items, byKind }: Plan, page: ItemPage): SearchEntry[] {
  const event = page.kind === 'participation' ? byKind.participation.find(({ id }) => id === page.item) : undefined;
  return (event?.submissions ?? []).map(({ text, about, answer, reason }) => ({
    sort: 'submission',
    label: OTHER_SORTS.submission.label,
    title: toReadable(text),
    item: page.item,
    anchor: submissionsId(page.item),
    facts: tidy(`${KINDS.participation.label}: ${page.title}؛ ${FIELDS.about.label}: ${toReadable(items.get(about)?.title ?? about)}`),
    text: tidy(`${FIELDS.answer.label}: ${valueLabel('answer', answer)}. ${toReadable(reason)}`),
  }));
}

function submissionsId(item: string): string {
  return `${item}_submissions`;
}

function captionEntry(block: Extract<Block, { type: 'figure' | 'modelTable' | 'chart' }>, place: Place): SearchEntry[] {
  // Those of sheets are not counted in the book: they belong to the text of their item.
  if (block.caption === undefined || block.number === undefined) return [];
  const table = block.type === 'modelTable' || (block.type === 'figure' && block.of === 'tables');
  const label = block.type === 'figure' ? block.word : block.type === 'chart' ? 'نمودار' : OTHER_SORTS.table.label;
  return [
    {
      sort: table ? 'table' : 'figure',
      label,
      number: block.number,
      title: block.caption,
      anchor: block.id,
      ...inDomain(place),
      facts: '',
      text: tidy(textOf(block)),
    },
  ];
}

function termEntries({ settings }: Plan, anchor: string | undefined): SearchEntry[] {
  if (anchor === undefined) return [];
  return Object.entries(settings.glossary ?? {})
    .sort(([a], [b]) => byPersianOrder(a, b))
    .map(([term, definition]) => ({
      sort: 'term',
      label: OTHER_SORTS.term.label,
      title: toReadable(term),
      anchor,
      facts: '',
      text: tidy(toReadable(definition)),
    }));
}

function inDomain({ domain }: Place): { domain?: string } {
  return domain === undefined ? {} : { domain };
}

/** What blocks say themselves: without the sections, sheets, tables and figures that are entries of their own. */
function saidBy(blocks: readonly Block[]): { facts: string; text: string } {
  const facts: string[] = [];
  const texts: string[] = [];
  for (const block of blocks) {
    if (block.type === 'factList') facts.push(factsText(block.facts));
    else if (block.type === 'section') {
      if (standsAlone(block)) continue;
      const said = saidBy(block.children);
      facts.push(said.facts);
      texts.push(`${block.title}. ${said.text}`);
    } else if (block.type === 'sheet' || ('number' in block && block.number !== undefined)) continue;
    else texts.push(textOf(block));
  }
  return { facts: tidy(facts.filter((text) => text !== '').join('؛ ')), text: tidy(texts.join(' ')) };
}

function standsAlone(section: Section): boolean {
  return section.item !== undefined || section.listed;
}

function factsText(facts: readonly Fact[]): string {
  return facts.map(({ label, children }) => `${label}: ${inline(children)}`).join('؛ ');
}

/** Words of a block; of tables drawn from the model neither rows about items, which are found by themselves, nor columns of figures. */
function textOf(block: Block): string {
  switch (block.type) {
    case 'modelTable':
      return block.id.endsWith('_submissions') ? '' : tableText(block);
    case 'factList':
      return factsText(block.facts);
    case 'formula':
      return block.text;
    case 'chart':
      return block.alternative;
    case 'figure':
      return inline(block.children);
    case 'titled':
      return `${block.title}. ${block.children.map(textOf).join(' ')}`;
    case 'section':
    case 'sheet':
      return `${block.title}. ${block.children.map(textOf).join(' ')}`;
    case 'chain':
    case 'signatures':
    case 'contentsList':
    case 'indexList':
    case 'definition':
    case 'footnoteDefinition':
    case 'html':
    case 'code':
    case 'thematicBreak':
      return '';
    case 'paragraph':
    case 'heading':
    case 'notice':
      return inline(block.children);
    default:
      return inline([block]);
  }
}

function tableText({ caption, columns, rows }: ModelTable): string {
  const words = rows
    .filter((row) => row.item === undefined)
    .flatMap(({ cells }) => cells.filter((_, at) => columns[at]?.align !== 'number').map(({ children }) => inline(children)));
  const heads = columns.map(({ title }) => title).filter((title) => title !== '');
  return `${caption === undefined ? '' : `${caption}: `}${[heads.join('، '), ...words.filter((text) => /\p{L}/u.test(text))].join('؛ ')}. `;
}

interface Inline {
  readonly type: string;
  readonly value?: unknown;
  readonly alt?: unknown;
  readonly children?: unknown;
}

/** Plain text of nodes of prose, with spaces between blocks. */
function inline(nodes: readonly Inline[]): string {
  return nodes
    .map((node): string => {
      if (typeof node.value === 'string') return node.type === 'html' ? '' : node.value;
      if (typeof node.alt === 'string') return node.alt;
      if (!Array.isArray(node.children)) return node.type === 'break' ? ' ' : '';
      const text = inline(node.children as readonly Inline[]);
      return /^(?:paragraph|listItem|tableCell|tableRow|blockquote|list|table)$/.test(node.type) ? `${text} ` : text;
    })
    .join('');
}

function tidy(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s؛]+|[\s؛]+$/g, '')
    .replace(/ ([،؛.:!؟»)])/g, '$1');
}
