// What a reader typed -> the words to look for, each with all keys that would answer it.
import { searchWords, type Form, type Word } from '../../../text/search-words.ts';
import { EVERYDAY } from '../../../text/search-vocabulary.ts';

/** A word of a query. */
export interface QueryWord {
  readonly written: string;
  readonly key: string;
  /** Other keys that are as good: joined with neighbours, without an ending. */
  readonly equals: readonly string[];
  /** Sets of keys that together are as good: the parts of a composed word. */
  readonly together: readonly (readonly string[])[];
  /** Words of the plan for the same thing. */
  readonly akin: readonly string[];
  /** Whether the reader may still be typing it. */
  readonly open: boolean;
}

const AND = '\u0648';

/** Reads a query. With `typing`, its last word may go on. Common words are left out, unless there are no others. */
export function readQuery(text: string, typing: boolean): QueryWord[] {
  const words = searchWords(text.slice(0, LONGEST)).slice(0, MOST_WORDS);
  const telling = words.filter(({ stop }) => !stop);
  const chosen = telling.length > 0 ? telling : typing ? words.slice(-1) : [];
  const open = typing && /[\p{L}\p{N}\p{M}\u200c]$/u.test(text) ? words.at(-1) : undefined;
  return chosen.map((word) => ({
    written: word.written,
    key: word.whole.key,
    equals: [...new Set([...joinsOf(words, word), ...word.stems.map(({ key }) => key), ...codeParts(word)])],
    together: word.parts.length > 1 && !isCode(word.whole) ? [word.parts.map(({ key }) => key)] : [],
    akin: [word.whole, ...word.stems].flatMap(({ key }) => EVERYDAY.get(key) ?? []),
    open: word === open,
  }));
}

const LONGEST = 200;
const MOST_WORDS = 12;

/**
 * Joins a word with its neighbours, for «برنامه ریزی», «می شود» and «گفت و گو»: a composed word that was written apart.
 * Each of its words is answered by the whole.
 */
function joinsOf(words: readonly Word[], word: Word): string[] {
  const at = words.indexOf(word);
  const key = (place: number): string | undefined => words[place]?.whole.key;
  const joins: string[] = [];
  const join = (...places: readonly number[]): void => {
    const keys = places.map(key);
    if (keys.every((one) => one !== undefined)) joins.push(keys.join(''));
  };
  join(at - 1, at);
  join(at, at + 1);
  if (key(at - 1) === AND) join(at - 2, at - 1, at);
  if (key(at + 1) === AND) join(at, at + 1, at + 2);
  return joins;
}

function isCode({ key }: Form): boolean {
  return /[a-z0-9]/.test(key);
}

// «TR P01» is met by its parts; «trp01» is the one form of a code that has none.
function codeParts({ whole, parts }: Word): string[] {
  return isCode(whole) && /[a-z]/.test(whole.key) ? parts.slice(0, 1).map(({ key }) => key) : [];
}
