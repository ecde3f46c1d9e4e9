// «نمایه»: the provisions by deadline with their pages, and the terms of the glossary with the places that use them.
import type { Provision } from '../../model/types.ts';
import { FIELDS, KINDS } from '../../model/vocabulary.ts';
import { formatDate } from '../../text/calendar.ts';
import { byPersianOrder } from '../../text/collation.ts';
import { searchKey } from '../../text/search-key.ts';
import { cell } from '../phrasing.ts';
import type { Block, IndexEntry, ModelTable, Part, Section, Sheet } from '../tree.ts';
import { refer, unitName, type Writing } from '../writing.ts';
import { section } from './item-section.ts';
import { markColumn, modelTable, row, wordColumn } from './table.ts';

/** More places than this are no help to someone who looks for one. */
const MOST_PLACES = 10;

/** Builds the sections of the index over the parts that are spoken of in it; those that would be empty are left out. */
export function indexes(writing: Writing, id: string, parts: readonly Part[]): Block[] {
  const { provision } = writing.plan.byKind;
  const terms = termEntries(Object.keys(writing.plan.settings.glossary ?? {}), parts);
  return [
    ...(provision.length > 0
      ? [section(`${id}_provisions`, 'احکام به ترتیب مهلت', [provisionTable(writing, `${id}_deadlines`, provision)])]
      : []),
    ...(terms.length > 0 ? [section(`${id}_terms`, 'اصطلاح‌ها', [{ type: 'indexList', entries: terms }])] : []),
  ];
}

function provisionTable(writing: Writing, id: string, provisions: readonly Provision[]): ModelTable {
  const byDeadline = [...provisions].sort((a, b) => (a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0));
  return modelTable(id, {
    columns: [
      markColumn(FIELDS.deadline.label),
      wordColumn(KINDS.provision.label, 2),
      wordColumn(FIELDS.addressee.label, 1),
      markColumn('صفحه'),
    ],
    rows: byDeadline.map((provision) =>
      row(
        [
          cell(formatDate(provision.deadline)),
          cell(refer(writing, provision.id)),
          cell(unitName(writing, provision.addressee)),
          cell([{ type: 'pageReference', target: provision.id }]),
        ],
        provision.id,
      ),
    ),
  });
}

function termEntries(terms: readonly string[], parts: readonly Part[]): IndexEntry[] {
  const places = parts
    .flatMap(placesOf)
    .map(({ target, title, text }) => ({ target, title, name: searchKey(title), key: searchKey(text) }));
  return [...terms].sort(byPersianOrder).flatMap((term) => {
    const words = wordsOf(term);
    const found = places.flatMap((place, at) => {
      const count = place.key.match(words)?.length ?? 0;
      return count === 0 ? [] : [{ ...place, at, count: place.name.search(words) >= 0 ? Infinity : count }];
    });
    // Of many places, those that are named after the term or speak of it most; told in reading order.
    const chosen = found.toSorted((a, b) => b.count - a.count || a.at - b.at).slice(0, MOST_PLACES);
    const told = chosen.toSorted((a, b) => a.at - b.at).map(({ target, title }) => ({ target, title }));
    return told.length === 0 ? [] : [{ term, places: told }];
  });
}

// A term is a word of its own, with or without an ending of the plural or of «ی»: «افق» is not in «توافق».
function wordsOf(term: string): RegExp {
  const key = searchKey(term).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${key}(?:ها|های|هایی|هایش|ی|یی)?(?!\\p{L})`, 'gu');
}

interface Place {
  readonly target: string;
  readonly title: string;
  /** What is said there, without the places inside it. */
  readonly text: string;
}

function placesOf(node: Part | Section | Sheet): Place[] {
  const inner = node.children.filter((child) => child.type === 'section' || child.type === 'sheet');
  const own = node.children.filter((child) => child.type !== 'section' && child.type !== 'sheet');
  const unlisted = inner.filter((child) => child.type === 'section' && !child.listed);
  return [
    { target: node.id, title: node.title, text: [node.title, ...own.map(textOf), ...unlisted.map(textOf)].join(' ') },
    ...inner.filter((child) => !unlisted.includes(child)).flatMap(placesOf),
  ];
}

function textOf(node: Block): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  const children = (node as { children?: unknown }).children;
  return Array.isArray(children) ? children.map((child) => textOf(child as Block)).join(node.type === 'paragraph' ? '' : ' ') : '';
}
