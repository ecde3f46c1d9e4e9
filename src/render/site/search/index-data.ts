// The form in which the search index travels: what the build writes and the browser reads. Short, since it is loaded to find one word.

/** The fields of an entry in which words are looked for; their places in this list number them in the index. */
export const FIELDS = ['title', 'number', 'kind', 'facts', 'text'] as const;

export type Field = (typeof FIELDS)[number];

/** The index of a site as JSON has it. */
export interface IndexData {
  /** Name of each sort of entry, singular names aside: those are in `labels`. */
  readonly sorts: readonly (readonly [id: string, name: string])[];
  readonly domains: readonly (readonly [id: string, title: string])[];
  readonly labels: readonly string[];
  /** Pages by their path from the root of the site. */
  readonly paths: readonly string[];
  /** An entry: sort, label, number (or ''), title, path, domain (or -1), and its anchor where it has one. */
  readonly entries: readonly EntryRow[];
  /** All keys in order, each as how many letters it shares with the one before, in one digit of base 36, and the rest; separated by spaces. */
  readonly terms: string;
  /** For each key, numbers: which fields have it, as bits; for each of these, how many entries; and for each of them, how much further it is. */
  readonly postings: string;
}

export type EntryRow = readonly [sort: number, label: number, number: string, title: string, path: number, domain: number, anchor?: string];

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Writes numbers from 0 on: five bits a letter, the lowest first; the sixth says that more follow. */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (let number of numbers) {
    while (number > 31) {
      text += DIGITS.charAt((number & 31) | 32);
      number >>= 5;
    }
    text += DIGITS.charAt(number);
  }
  return text;
}

const VALUES = new Uint8Array(128);
for (let at = 0; at < DIGITS.length; at++) VALUES[DIGITS.charCodeAt(at)] = at;

/** Reads numbers one after the other. */
export function readNumbers(text: string): () => number {
  let at = 0;
  return () => {
    let number = 0;
    for (let shift = 0; ; shift += 5) {
      const digit = VALUES[text.charCodeAt(at++)] ?? 0;
      number |= (digit & 31) << shift;
      if (digit < 32) return number;
    }
  };
}

/** Writes keys, which must be sorted, each by what it does not share with the one before. */
export function writeTerms(terms: readonly string[]): string {
  return terms
    .map((term, at) => {
      const before = terms[at - 1] ?? '';
      let shared = 0;
      while (shared < 35 && shared < before.length && term[shared] === before[shared]) shared++;
      return shared.toString(36) + term.slice(shared);
    })
    .join(' ');
}

/** Reads keys as `writeTerms` wrote them. */
export function readTerms(text: string): string[] {
  let before = '';
  return text === '' ? [] : text.split(' ').map((entry) => (before = before.slice(0, parseInt(entry.charAt(0), 36)) + entry.slice(1)));
}
