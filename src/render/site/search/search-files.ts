// What can be looked for -> two scripts that pages load when somebody searches: the index, and the texts from which results quote.
// Scripts, because a page that was opened from a disk may load nothing else; each hands over its data as text for JSON.parse, which
// browsers read faster than an object written out.
import { keysOf, searchWords } from '../../../text/search-words.ts';
import type { SearchEntry, SearchView } from '../../../view/site/search-entries.ts';
import type { OutputFile } from '../../output-file.ts';
import type { Address } from '../address.ts';
import { named } from '../asset-files.ts';
import { FIELDS, writeNumbers, writeTerms, type Field, type IndexData } from './index-data.ts';

/** An entry of which it is known where it is. */
export interface PlacedEntry extends Omit<SearchEntry, 'item' | 'anchor'> {
  /** Other words for what it is and how it is called: its sort in the plural, its id. */
  readonly also: string;
  readonly code?: string;
  readonly to: Address;
}

/** The files of a search, and the data they hold. */
export interface SearchFiles {
  readonly index: OutputFile;
  readonly texts: OutputFile;
}

/** Builds the files of a search. */
export function searchFiles(view: Pick<SearchView, 'sorts' | 'domains'>, entries: readonly PlacedEntry[]): SearchFiles {
  return {
    index: named('search-index', 'js', handOver('sanadSearchIndex', buildIndexData(view, entries))),
    texts: named('search-texts', 'js', handOver('sanadSearchTexts', buildTexts(entries))),
  };
}

/** Gives the text of each entry as results quote it: facts, a line's end, prose. */
export function buildTexts(entries: readonly PlacedEntry[]): string[] {
  return entries.map(({ facts, text }) => `${facts}\n${text}`);
}

/** Builds the index of entries; entries are told by their places in the list. */
export function buildIndexData({ sorts, domains }: Pick<SearchView, 'sorts' | 'domains'>, entries: readonly PlacedEntry[]): IndexData {
  const used = new Set(entries.map(({ sort }) => sort));
  const offered = sorts.filter(({ sort }) => used.has(sort));
  const labels = [...new Set(entries.map(({ label }) => label))];
  const paths = [...new Set(entries.map(({ to }) => to.path))];
  const places = (list: readonly string[]): ReadonlyMap<string, number> => new Map(list.map((value, at) => [value, at]));
  const [sortAt, labelAt, pathAt] = [places(offered.map(({ sort }) => sort)), places(labels), places(paths)];
  const domainAt = places(domains.map(({ id }) => id));
  const index = indexWords(entries);
  const terms = [...index.keys()].sort();
  return {
    sorts: offered.map(({ sort, name }) => [sort, name]),
    domains: domains.map(({ id, title }) => [id, title]),
    labels,
    paths,
    entries: entries.map(({ sort, label, number, title, to, domain }) => [
      sortAt.get(sort) ?? 0,
      labelAt.get(label) ?? 0,
      number ?? '',
      title,
      pathAt.get(to.path) ?? 0,
      domain === undefined ? -1 : (domainAt.get(domain) ?? -1),
      ...(to.anchor === undefined ? ([] as const) : ([to.anchor] as const)),
    ]),
    terms: writeTerms(terms),
    postings: writeNumbers(terms.flatMap((term) => postingsOf(index.get(term) ?? []))),
  };
}

/** For each key and field, the entries that have it and how often; entries ascend. */
type WordIndex = Map<string, Map<number, number>[]>;

function indexWords(entries: readonly PlacedEntry[]): WordIndex {
  const index: WordIndex = new Map();
  entries.forEach((entry, at) => {
    FIELDS.forEach((field, fieldAt) => {
      for (const word of searchWords(fieldText(entry, field))) {
        if (word.stop || (field === 'text' && isFigure(word.whole.key))) continue;
        for (const key of keysOf(word)) {
          let fields = index.get(key);
          if (!fields) index.set(key, (fields = []));
          const found = (fields[fieldAt] ??= new Map<number, number>());
          found.set(at, (found.get(at) ?? 0) + 1);
        }
      }
    });
  });
  return index;
}

function fieldText({ title, number, code, label, also, facts, text }: PlacedEntry, field: Field): string {
  switch (field) {
    case 'title':
      return title;
    case 'number':
      return `${number ?? ''} ${code ?? ''}`;
    case 'kind':
      return `${label} ${also}`;
    case 'facts':
      return facts;
    case 'text':
      return text;
  }
}

/** Figures of prose are not looked for; years are. */
function isFigure(key: string): boolean {
  return /^\d/.test(key) && !/^1[34]\d\d$/.test(key);
}

function postingsOf(fields: readonly (Map<number, number> | undefined)[]): number[] {
  const numbers = [fields.reduce((bits, found, at) => bits | (found ? 1 << at : 0), 0)];
  for (const found of fields) {
    if (!found) continue;
    numbers.push(found.size);
    let before = -1;
    for (const [entry, count] of found) {
      // The lowest bit says that how often follows; most words stand once.
      numbers.push(((entry - before - 1) << 1) | (count > 1 ? 1 : 0));
      if (count > 1) numbers.push(Math.min(count, 31));
      before = entry;
    }
  }
  return numbers;
}

function handOver(name: string, data: unknown): string {
  const json = JSON.stringify(data).replace(/[\\'\u2028\u2029]/g, (character) =>
    character === '\u2028' ? '\\u2028' : character === '\u2029' ? '\\u2029' : `\\${character}`,
  );
  return `var ${name}='${json}';\n`;
}
