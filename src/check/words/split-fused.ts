// A word that has lost its half-spaces -> where they belong. Nothing is guessed: the word as it stands must be unknown, and what the
// half-spaces make of it known.
import type { WordList } from '../../text/word-list.ts';
import { JOINING, MARKS } from './characters.ts';

/** Endings that a half-space parts from their word. */
export const ENDING = /\u200c?(?:ها|های|هایی|های(?:م|ت|ش|مان|تان|شان))$/;

/** Says of a word before which places a half-space is missing, in order; none when the word is right or nothing is sure. */
export type Splitter = (word: string) => readonly number[];

/** Gives what splits the words of a language; it remembers, because few words make most of a text. */
export function splitterOf(words: WordList): Splitter {
  const made = SPLITTERS.get(words);
  if (made) return made;
  const known = new Map<string, readonly number[]>();
  const splitter = (word: string): readonly number[] => {
    let places = known.get(word);
    if (places === undefined) {
      places = split(word, words);
      known.set(word, places);
    }
    return places;
  };
  SPLITTERS.set(words, splitter);
  return splitter;
}

const SPLITTERS = new WeakMap<WordList, Splitter>();

function split(word: string, words: WordList): readonly number[] {
  // «می» has a rule of its own.
  if (isKnown(word, words) || /^ن?می/.test(word)) return [];
  const ending = ENDING.exec(word);
  // After a letter that does not join nothing is lost: «دیدهای».
  if (ending && !JOINING.test(word.charAt(ending.index - 1)) && words.has(word.slice(0, ending.index))) return [];
  // An ending that joins is none that was lost, though the dictionary may not have it: «کتابی».
  const joined = JOINED_ENDING.exec(word);
  if (joined && joined.index >= 3 && word.charAt(joined.index - 1) !== 'ه' && words.has(word.slice(0, joined.index))) return [];
  const once = splitOnce(word, words);
  if (once !== undefined) return [once];
  // «برنامهریزیهای» has lost two.
  if (!ending || ending.index < 4) return [];
  const stem = word.slice(0, ending.index);
  const inner = isKnown(stem, words) ? undefined : splitOnce(stem, words);
  if (inner === undefined) return [];
  return ending[0].startsWith('\u200c') || !JOINING.test(stem.slice(-1)) ? [inner] : [inner, ending.index];
}

const JOINED_ENDING = /(?:ی|م|ش|ت|مان|تان|شان)$/;

function splitOnce(word: string, words: WordList): number | undefined {
  const places = Array.from({ length: Math.max(0, word.length - 2) }, (_, index) => index + 2).filter(
    (at) => JOINING.test(word.charAt(at - 1)) && word.charAt(at) !== '\u200c',
  );
  const found = places.find((at) => isKnown(`${word.slice(0, at)}\u200c${word.slice(at)}`, words));
  if (found !== undefined) return found;
  // Two words that the dictionary does not have as one: only after a silent heh, which hardly ever stands inside a word.
  return places.find(
    (at) => at >= 4 && at + 3 <= word.length && word.charAt(at - 1) === 'ه' && words.has(word.slice(0, at)) && words.has(word.slice(at)),
  );
}

function isKnown(word: string, words: WordList): boolean {
  return words.has(word) || (HAS_MARK.test(word) && words.has(word.replace(ALL_MARKS, '')));
}

const HAS_MARK = new RegExp(`[${MARKS}]`);
const ALL_MARKS = new RegExp(`[${MARKS}]`, 'g');
