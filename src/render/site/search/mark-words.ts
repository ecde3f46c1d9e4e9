// A text and the keys by which it was found -> the pieces of it that are marked, by the letters of the text itself.
import { keysOf, placeOf, searchWords, type Word } from '../../../text/search-words.ts';

/** A piece of a text; together they are the text. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Marks the words of a text that have one of the keys. Of a word that was found by its beginning, the longest beginning that was asked
 * for is marked.
 */
export function markWords(text: string, keys: ReadonlySet<string>, asked: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const push = (end: number, marked: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const word of searchWords(text)) {
    for (const { start, end } of marksIn(word, keys, asked)) {
      push(start, false);
      push(end, true);
    }
  }
  push(text.length, false);
  return pieces;
}

function marksIn(word: Word, keys: ReadonlySet<string>, asked: readonly string[]): { start: number; end: number }[] {
  if (word.stop) return [];
  // The whole word first: its parts lie within it.
  for (const forms of [[word.whole], word.parts, word.stems]) {
    const found = forms.filter(({ key }) => keys.has(key));
    if (found.length > 0) {
      return found.map((form) => placeOf(word, form, beginningAsked(form.key, asked))).sort((a, b) => a.start - b.start);
    }
  }
  return [];
}

function beginningAsked(key: string, asked: readonly string[]): number | undefined {
  const lengths = asked.filter((one) => key.startsWith(one)).map((one) => one.length);
  return lengths.length === 0 ? undefined : Math.max(...lengths);
}

/** Cuts out the part of a text that has most of the keys, at spaces, with dots where it was cut; its beginning if it has none. */
export function cutExcerpt(text: string, keys: ReadonlySet<string>, length = 190): { readonly text: string; readonly has: boolean } {
  const found = searchWords(text)
    .filter((word) => !word.stop && keysOf(word).some((key) => keys.has(key)))
    .slice(0, 200);
  let best = { at: 0, count: 0 };
  for (const [first, word] of found.entries()) {
    const within = new Set<string>();
    for (let next = first; (found[next]?.end ?? Infinity) < word.start + length * 0.75; next++) {
      for (const key of keysOf(found[next] ?? word)) if (keys.has(key)) within.add(key);
    }
    if (within.size > best.count) best = { at: word.start, count: within.size };
  }
  const from = best.at < length / 3 ? 0 : text.lastIndexOf(' ', best.at - length / 5) + 1;
  const space = text.lastIndexOf(' ', from + length);
  const to = text.length - from <= length ? text.length : space > from ? space : from + length;
  const piece = to === text.length ? text.slice(from) : `${text.slice(from, to).replace(/[،؛:.\s]+$/, '')}…`;
  return { text: `${from > 0 ? '…' : ''}${piece}`, has: best.count > 0 };
}
