// «نمایه»: the provisions by deadline with their pages, and the terms of the glossary with the places that use them.
import type { Provision } from '../../model/types.ts';
import { FIELDS, KINDS } from '../../model/vocabulary.ts';
import { formatDate } from '../../text/calendar.ts';
import { byPersianOrder } from '../../text/collation.ts';
import { remember } from '../../text/remember.ts';
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
  const words = [...terms].sort(byPersianOrder).map(wordOf);
  const asked = words.map(({ key }) => key).join('\n');
  const found = words.map((): { readonly place: Place; readonly at: number; readonly count: number }[] => []);
  parts.flatMap(placesOf).forEach((place, at) => {
    for (const [word, count] of spokenIn(place, words, asked)) found[word]?.push({ place, at, count });
  });
  return words.flatMap(({ term }, word) => {
    const places = found[word] ?? [];
    // Of many places, those that are named after the term or speak of it most; told in reading order.
    const chosen = places.toSorted((a, b) => b.count - a.count || a.at - b.at).slice(0, MOST_PLACES);
    const told = chosen.toSorted((a, b) => a.at - b.at).map(({ place: { target, title } }) => ({ target, title }));
    return told.length === 0 ? [] : [{ term, places: told }];
  });
}

// The words that a place speaks of, by their place among all, and how often; without end where it is named after one. A place that is the
// same after an edit is not asked again as long as the words are.
function spokenIn(place: Place, words: readonly Word[], asked: string): ReadonlyMap<number, number> {
  const spoken = lastSpokenIn(place);
  if (spoken.of !== asked) {
    spoken.of = asked;
    spoken.counts = new Map(words.map((word, index) => [index, countOf(place, word)] as const).filter(([, count]) => count > 0));
  }
  return spoken.counts;
}

const lastSpokenIn = remember((_: Place): { of?: string; counts: ReadonlyMap<number, number> } => ({ counts: new Map() }));

function countOf({ key: said, name }: Place, { key, words }: Word): number {
  // Most places do not have the word at all, which is soon known.
  const count = said.includes(key) ? (said.match(words)?.length ?? 0) : 0;
  return count > 0 && name.search(words) >= 0 ? Infinity : count;
}

// A term is a word of its own, with or without an ending of the plural or of «ی»: «افق» is not in «توافق».
function wordOf(term: string): Word {
  const key = searchKey(term);
  const written = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return { term, key, words: new RegExp(`(?<!\\p{L})${written}(?:ها|های|هایی|هایش|ی|یی)?(?!\\p{L})`, 'gu') };
}

interface Word {
  readonly term: string;
  readonly key: string;
  readonly words: RegExp;
}

interface Place {
  readonly target: string;
  readonly title: string;
  /** The title, and all that is said there without the places inside it, as they are searched. */
  readonly name: string;
  readonly key: string;
}

function placesOf(node: Part | Section | Sheet): Place[] {
  const { place, inner } = placeOf(node);
  return [place, ...inner.flatMap(placesOf)];
}

const placeOf = remember((node: Part | Section | Sheet): { place: Place; inner: readonly (Section | Sheet)[] } => {
  const inner = node.children.filter((child) => child.type === 'section' || child.type === 'sheet');
  const own = node.children.filter((child) => child.type !== 'section' && child.type !== 'sheet');
  const unlisted = inner.filter((child) => child.type === 'section' && !child.listed);
  const name = searchKey(node.title);
  const key = [name, ...own.map(keyOf), ...unlisted.map(keyOf)].filter((one) => one !== '').join(' ');
  return {
    place: { target: node.id, title: node.title, name, key },
    inner: inner.filter((child) => !unlisted.includes(child)),
  };
});

const keyOf = remember((block: Block): string => searchKey(textOf(block)));

function textOf(node: Block): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  const children = (node as { children?: unknown }).children;
  return Array.isArray(children) ? children.map((child) => textOf(child as Block)).join(node.type === 'paragraph' ? '' : ' ') : '';
}
