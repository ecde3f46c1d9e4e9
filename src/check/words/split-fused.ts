// A word that has lost its half-spaces -> where they belong. Nothing is guessed: the word as it stands must be unknown, and what the
// half-spaces make of it known.
import type { WordList } from '../../text/word-list.ts';
import { JOINING, MARKS } from './characters.ts';

/** Endings that a half-space parts from their word. */
export const ENDING = /\u200c?(?:ها|های|هایی|های(?:م|ت|ش|مان|تان|شان))$/;

/** Ways to read a word, each as the places before which a half-space is missing, in order. */
export type Readings = readonly (readonly number[])[];

/** Gives what tells the readings of a word: none when it is right or nothing is sure. It remembers, because few words make most of a text. */
export function splitterOf(words: WordList): (word: string) => Readings {
  const made = SPLITTERS.get(words);
  if (made) return made;
  const known = new Map<string, Readings>();
  const splitter = (word: string): Readings => {
    let readings = known.get(word);
    if (readings === undefined) {
      readings = split(word, words);
      known.set(word, readings);
    }
    return readings;
  };
  SPLITTERS.set(words, splitter);
  return splitter;
}

const SPLITTERS = new WeakMap<WordList, (word: string) => Readings>();

function split(word: string, words: WordList): Readings {
  // «می» has a rule of its own.
  if (isKnown(word, words) || /^ن?می/.test(word)) return [];
  const ending = ENDING.exec(word);
  // After a letter that does not join nothing is lost: «دیدهای».
  if (ending && !JOINING.test(word.charAt(ending.index - 1)) && words.has(word.slice(0, ending.index))) return [];
  // An ending that joins is none that was lost, though the dictionary may not have it: «کتابی».
  const joined = JOINED_ENDING.exec(word);
  if (joined && joined.index >= 3 && word.charAt(joined.index - 1) !== 'ه' && words.has(word.slice(0, joined.index))) return [];
  const once = splitOnce(word, words);
  if (once.length > 0) return once.map((at) => [at]);
  // «برنامهریزیهای» has lost two.
  if (!ending || ending.index < 4) return [];
  const stem = word.slice(0, ending.index);
  const inner = isKnown(stem, words) ? [] : splitOnce(stem, words);
  const isApart = ending[0].startsWith('\u200c') || !JOINING.test(stem.slice(-1));
  return inner.slice(0, 1).map((at) => (isApart ? [at] : [at, ending.index]));
}

const JOINED_ENDING = /(?:ی|م|ش|ت|مان|تان|شان)$/;

/** Gives the places at which one half-space makes a known word; two where it may end in «های» or «ه‌ای», as in «خانهای». */
function splitOnce(word: string, words: WordList): readonly number[] {
  const places = Array.from({ length: Math.max(0, word.length - 2) }, (_, index) => index + 2).filter(
    (at) => JOINING.test(word.charAt(at - 1)) && word.charAt(at) !== '\u200c',
  );
  const found = places.filter((at) => isKnown(`${word.slice(0, at)}\u200c${word.slice(at)}`, words));
  const [first, second] = found;
  if (first !== undefined) return second === first + 1 && word.charAt(first) === 'ه' ? [first, second] : [first];
  // Two words that the dictionary does not have as one: after a silent heh, which hardly ever stands inside a word, or before one of the
  // words that make so many compounds.
  const pair = places.find((at) => {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    // «اجرانشده» is no «اجران‌شده».
    const isAfterHeh = at >= 4 && right.length >= 3 && left.endsWith('ه') && left !== 'غیره' && words.has(right);
    return (isAfterHeh || (at >= 3 && SECOND_PART.test(right) && !(left.endsWith('ن') && right.startsWith('شد')))) && words.has(left);
  });
  return pair === undefined ? [] : [pair];
}

const SECOND_PART =
  /^(?:پذیر|ناپذیر|ریز|گذار|ساز|رسان|گیر|دهنده|دهندگ|گیرنده|گیرندگ|کننده|کنندگ|سنج|شناس|نویس|پرداز|آموز|نگر|مند|نشین|بند|بخش|یابی|شده|نشده)(?:ی|ان|انه|ه|ها|های|هایی|ترین|تر)?$/;

function isKnown(word: string, words: WordList): boolean {
  return words.has(word) || (HAS_MARK.test(word) && words.has(word.replace(ALL_MARKS, '')));
}

const HAS_MARK = new RegExp(`[${MARKS}]`);
const ALL_MARKS = new RegExp(`[${MARKS}]`, 'g');
