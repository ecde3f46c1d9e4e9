// The search of the site: a query -> entries, best first, and what had to be done to find them. It knows no page; the scripts of the
// pages and the tests use it alike.
import type { Query } from 'minisearch';
import { placeOf, searchWords } from '../../../text/search-words.ts';
import { CompactIndex } from './compact-index.ts';
import type { Field, IndexData } from './index-data.ts';
import { onPersianKeyboard } from './keyboard.ts';
import { readQuery, type QueryWord } from './read-query.ts';

/** What can be found. */
export interface Entry {
  readonly sort: string;
  readonly label: string;
  readonly number: string;
  readonly title: string;
  /** From the root of the site. */
  readonly path: string;
  readonly anchor?: string;
  readonly domain?: string;
}

/** An entry that answers a query. */
export interface Hit {
  /** Place of the entry among all. */
  readonly id: number;
  readonly entry: Entry;
  readonly score: number;
  /** The keys by which it was found. */
  readonly keys: ReadonlySet<string>;
}

export interface Findings {
  readonly hits: readonly Hit[];
  /** Set when no entry has all words, so that these have only some. */
  readonly some: boolean;
  /** Words that the plan does not have, and what was looked for in their place, as titles spell it; nothing, where there was nothing near. */
  readonly replaced: readonly { readonly written: string; readonly by: readonly string[] }[];
  /** The keys asked for, for marking. */
  readonly asked: readonly string[];
  /** Whether the query had a word to look for. */
  readonly empty: boolean;
}

const BOOST: { readonly [F in Field]: number } = { title: 8, number: 10, kind: 3, facts: 2, text: 1 };

/** What readers come for counts for more than what leads there. */
const SORT_BOOST: Readonly<Record<string, number>> = {
  page: 1.3,
  domain: 1.3,
  chapter: 1.1,
  previous: 0.8,
  upstream: 0.8,
  section: 0.8,
  unit: 0.8,
  table: 0.6,
  figure: 0.6,
  submission: 0.6,
};

export interface Finder {
  readonly data: IndexData;
  readonly entries: readonly Entry[];
  /** Finds entries. With `typing`, the last word may be the beginning of one. */
  readonly find: (query: string, typing?: boolean) => Findings;
}

/** Opens the index of a site. */
export function openFinder(data: IndexData): Finder {
  const index = new CompactIndex(data);
  const entries = data.entries.map(([sort, label, number, title, path, domain, anchor]): Entry => ({
    sort: data.sorts[sort]?.[0] ?? '',
    label: data.labels[label] ?? '',
    number,
    title,
    path: data.paths[path] ?? '',
    ...(anchor === undefined ? {} : { anchor }),
    ...(data.domains[domain] ? { domain: data.domains[domain][0] } : {}),
  }));
  const spelled = spellings(entries);
  return {
    data,
    entries,
    find(query, typing = false) {
      const replaced: { written: string; by: readonly string[] }[] = [];
      const read = readQuery(query, typing).map((word): AskedWord => {
        const { keys, found } = askFor(index, word);
        if (found === 'near') {
          replaced.push({ written: word.written, by: keys.map((key) => spelled().get(key)).filter((text) => text !== undefined) });
        }
        return { word, keys, exact: found === 'near' };
      });
      // A word that the plan does not have in any way does not keep the others from being found.
      const words = read.filter(({ keys }) => keys.length > 0);
      const all = search(index, entries, words, 'AND');
      const hits = all.length > 0 || words.length < 2 ? all : search(index, entries, words, 'OR');
      const asked = words.flatMap(({ word, keys }) => [...keys.flat(), ...word.akin]);
      return { hits, some: all.length === 0 && hits.length > 0, replaced, asked, empty: read.length === 0 };
    },
  };
}

interface AskedWord {
  readonly word: QueryWord;
  /** Keys that answer the word. */
  readonly keys: readonly string[];
  /** Whether longer words do not. */
  readonly exact: boolean;
}

/** Finds the keys to ask for: those of the word where the plan has them, and the nearest that it has otherwise. */
function askFor(index: CompactIndex, word: QueryWord): { keys: string[]; found: 'as written' | 'near' } {
  const own = [word.key, ...word.equals];
  const isKnown = (key: string): boolean => index.hasTerm(key) || (mayGoOn(key, word) && index.hasPrefix(key));
  if (own.some(isKnown) || word.together.some((keys) => keys.every(isKnown)) || word.akin.some(isKnown)) {
    return { keys: own, found: 'as written' };
  }
  if (isNumber(word.key)) return { keys: [], found: 'near' };
  const stem = stemsOf(word.key).find(isKnown);
  if (stem !== undefined) return { keys: [stem], found: 'as written' };
  const typed = onPersianKeyboard(word.written);
  const persian = typed === undefined ? [] : searchWords(typed).map(({ whole }) => whole.key);
  if (persian.length > 0 && persian.every(isKnown)) return { keys: persian, found: 'near' };
  const halves = splitInTwo(index, word.key);
  if (halves) return { keys: halves, found: 'near' };
  const distance = word.key.length < 4 ? 0 : word.key.length < 6 ? 1 : 2;
  const near = [1, 2].filter((far) => far <= distance).map((far) => index.nearest(word.key, far));
  return { keys: (near.find((keys) => keys.length > 0) ?? []).slice(0, 3), found: 'near' };
}

/** Tells whether longer words answer a key: those that are being typed, and all that are long enough to mean something. */
function mayGoOn(key: string, { open }: QueryWord): boolean {
  return !isNumber(key) && (open || key.length > 2);
}

function isNumber(key: string): boolean {
  return /^\d[\d.-]*$/.test(key);
}

/** Endings that many words have of their own: tried where the word as it stands is unknown. */
const LOOSE_ENDING = /^(.{3,}?)(?:هایم|هایت|ات|ان|ی|یی|مان|تان|شان|م|ت|ش|تر|رو|و|ا)$/;

function stemsOf(key: string): string[] {
  const [, stem] = LOOSE_ENDING.exec(key) ?? [];
  return stem === undefined ? [] : [stem];
}

/** Splits a word that is two words of the plan without a space, as in «فضایسبز»; the more even, the better. */
function splitInTwo(index: CompactIndex, key: string): string[] | undefined {
  const middle = key.length / 2;
  const cuts = Array.from({ length: Math.max(0, key.length - 3) }, (_, at) => at + 2).sort(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  );
  for (const cut of cuts) {
    const second = key.slice(cut);
    const firsts = [key.slice(0, cut), ...(key[cut - 1] === '\u06cc' && cut > 3 ? [key.slice(0, cut - 1)] : [])];
    const first = firsts.find((half) => index.hasTerm(half));
    if (first !== undefined && index.hasTerm(second)) return [first, second];
  }
  return undefined;
}

function search(index: CompactIndex, entries: readonly Entry[], words: readonly AskedWord[], combineWith: 'AND' | 'OR'): Hit[] {
  if (words.length === 0) return [];
  const found = index.search(
    { combineWith, queries: words.map(queryFor) },
    {
      boost: BOOST,
      weights: { fuzzy: 0.4, prefix: 0.5 },
      bm25: { k: 1.2, b: 0.6, d: 0.5 },
      boostDocument: (id) => SORT_BOOST[entries[id as number]?.sort ?? ''] ?? 1,
    },
  );
  const hits = found.flatMap(({ id, score, match }): Hit[] => {
    const entry = entries[id as number];
    return entry ? [{ id: id as number, entry, score: score * titleFactor(entry, words, match), keys: new Set(Object.keys(match)) }] : [];
  });
  return hits.sort((a, b) => b.score - a.score || a.id - b.id);
}

function queryFor({ word, keys, exact }: AskedWord): Query {
  const prefix = (term: string): boolean => !exact && mayGoOn(term, word);
  const [first, ...others] = keys;
  const isSplit = exact && keys.length === 2 && keys.join('').length >= word.key.length - 1;
  if (isSplit) return { combineWith: 'AND', queries: [...keys] };
  return {
    combineWith: 'OR',
    prefix,
    queries: [
      ...(first === undefined ? [] : [first]),
      ...others.map((key) => ({ queries: [key], boostTerm: () => (exact ? 1 : 0.9) })),
      ...(exact ? [] : word.together.map((parts) => ({ combineWith: 'AND' as const, queries: [...parts], boostTerm: () => 0.6 }))),
      ...(exact ? [] : word.akin.map((key) => ({ queries: [key], boostTerm: () => 0.35 }))),
    ],
  };
}

/** A title that has all words is more of an answer; one that has nothing else still more. */
function titleFactor({ title }: Entry, words: readonly AskedWord[], match: Readonly<Record<string, readonly string[]>>): number {
  const inTitle = Object.keys(match).filter((key) => match[key]?.includes('title'));
  const named = words.filter(({ word, keys }) =>
    inTitle.some((found) => keys.some((key) => found.startsWith(key)) || word.together.some((parts) => parts.includes(found))),
  ).length;
  if (named < words.length) return 1;
  return searchWords(title).filter(({ stop }) => !stop).length === words.length ? 2.5 : 1.6;
}

/** Gives how each key is spelled in a title, worked out when first asked for. */
function spellings(entries: readonly Entry[]): () => ReadonlyMap<string, string> {
  let map: Map<string, string> | undefined;
  return () => {
    if (!map) {
      map = new Map();
      for (const { title } of entries) {
        for (const word of searchWords(title)) {
          for (const form of [word.whole, ...word.parts]) {
            const { start, end } = placeOf(word, form);
            if (!map.has(form.key)) map.set(form.key, title.slice(start, end));
          }
        }
      }
    }
    return map;
  };
}
